import { Route, SearchX } from 'lucide-react';
import { useMemo, useState } from 'react';
import { foldText } from '../../../domain/reference/fold-text.ts';
import { useText } from '../../lib/use-text.ts';
import { DataList } from '../../ui/data-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterSelect } from '../../ui/filter-select.tsx';
import { ResultCount } from '../../ui/result-count.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import type { PickedLine } from './day.ts';
import { LineBar } from './line-bar.tsx';
import { useLineColumns } from './line-columns.tsx';

const LIST_ID = 'risk-day-list';

const SHOWS = {
  red: (line: PickedLine) => line.lane === 'red',
  criteria: (line: PickedLine) => line.lane === 'yellow' && line.reason === 'criteria',
  random: (line: PickedLine) => line.reason === 'random',
  'top-up': (line: PickedLine) => line.reason === 'top-up',
  letGo: (line: PickedLine) => line.letGo,
  todo: (line: PickedLine) => line.outcome === 'none' && !line.letGo,
} as const;

type Show = keyof typeof SHOWS;
const SHOW_NAMES = Object.keys(SHOWS) as Show[];

function keyOf(line: PickedLine): string {
  return line.productId;
}

interface LineListProps {
  readonly lines: readonly PickedLine[];
  readonly mayMark: boolean;
}

/** Every line that is to be examined; Enter chooses one and shows what can be done with it. */
export function LineList({ lines, mayMark }: LineListProps) {
  const { t } = useText();
  const columns = useLineColumns();
  const [search, setSearch] = useState('');
  const [show, setShow] = useState<Show | ''>('');
  const [chosen, setChosen] = useState<string>();
  const shown = useShown(lines, search, show);
  const line = lines.find((candidate) => candidate.productId === chosen);
  return (
    <>
      <Toolbar label={t('riskDay.search')}>
        <SearchField
          label={t('riskDay.search')}
          value={search}
          onChange={setSearch}
          listId={LIST_ID}
          onEnter={() => setChosen(shown[0]?.productId)}
        />
        <FilterSelect
          label={t('riskDay.filter')}
          value={show}
          onChange={(value) => setShow(SHOW_NAMES.find((name) => name === value) ?? '')}
          options={SHOW_NAMES.map((value) => ({ value, label: t(`riskDay.shows.${value}`) }))}
        />
        <ResultCount total={shown.length} />
      </Toolbar>
      <div className="flex h-80 flex-col">
        <DataList
          id={LIST_ID}
          label={t('riskDay.list')}
          items={shown}
          columns={columns}
          keyOf={keyOf}
          openKey={chosen}
          onOpen={(item) => setChosen(item.productId)}
          onEscape={() => setChosen(undefined)}
          empty={<NoLines any={lines.length > 0} />}
        />
      </div>
      {line ? <LineBar line={line} mayMark={mayMark} /> : null}
    </>
  );
}

function useShown(lines: readonly PickedLine[], search: string, show: Show | '') {
  return useMemo(() => {
    const words = foldText(search).split(' ');
    return lines.filter((line) => {
      const text = foldText([line.name, line.exhibitorName, ...line.booths].join(' '));
      return (show === '' || SHOWS[show](line)) && words.every((word) => text.includes(word));
    });
  }, [lines, search, show]);
}

function NoLines({ any }: { any: boolean }) {
  const { t } = useText();
  return any ? (
    <EmptyState icon={SearchX} title={t('riskDay.noMatch')} />
  ) : (
    <EmptyState icon={Route} title={t('riskDay.noLines')}>
      {t('riskDay.noLinesText')}
    </EmptyState>
  );
}
