import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { AlarmNotice } from '../../ui/alarm-notice.tsx';

/** For supervisors: rules that fail on lines as they stand. */
export function RuleAlarm() {
  const { data } = useQuery(api.packs.alarms.queryOptions({ input: {} }));
  return data ? <AlarmNotice lines={data.lines} rules={data.rules} /> : null;
}
