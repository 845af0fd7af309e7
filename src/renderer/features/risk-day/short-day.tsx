import { useText } from '../../lib/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { type Cut, type DayResult, shortfallOf } from './day.ts';

/** What had to be cut where criteria and draw together are more than can be examined. */
export function ShortDay({ result }: { result: DayResult }) {
  const { t, format } = useText();
  const shortfall = shortfallOf(result);
  if (!shortfall) return null;
  const { red, yellow, random } = shortfall;
  const counts = ({ letGo, picked }: Cut) => ({
    n: format.number(letGo),
    total: format.number(picked),
  });
  return (
    <Notice tone={red.letGo > 0 ? 'bad' : 'warn'}>
      {[
        red.letGo > 0 ? t('riskDay.short.red', counts(red)) : t('riskDay.short.title'),
        yellow.letGo > 0 ? t('riskDay.short.criteria', counts(yellow)) : '',
        random.letGo > 0 ? t('riskDay.short.random', counts(random)) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')}
    </Notice>
  );
}
