import { useText } from '../lib/use-text.ts';
import { Notice } from './notice.tsx';

interface AlarmNoticeProps {
  readonly lines: number;
  readonly rules: readonly { readonly code: string; readonly lines: number }[];
}

/** Stands as long as a rule cannot be evaluated for some line. */
export function AlarmNotice({ lines, rules }: AlarmNoticeProps) {
  const { t, format } = useText();
  if (lines === 0) return null;
  return (
    <Notice tone="bad" live>
      <p className="font-semibold">{t('packs.alarm', { count: lines, n: format.number(lines) })}</p>
      <p className="wrap-anywhere">
        {t('packs.alarmRules', {
          rules: rules.map((rule) => `${rule.code} (${format.number(rule.lines)})`).join(', '),
        })}
      </p>
    </Notice>
  );
}
