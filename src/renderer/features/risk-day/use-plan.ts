import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import { shareOf } from './day.ts';

/** An example for the preview, until a seed is typed: the real one is made when it is committed. */
const EXAMPLE_SEED = 'pratinjau';
/** What four of them get through in a day of six hours, five minutes each (an estimate). */
const FOUR_INSPECTORS = 280;
const PAUSE = 300;

/** A day, and the values that are tried for it while no seed is committed. */
export function usePlan(date: string) {
  const [capacity, setCapacity] = useState<number | null>(FOUR_INSPECTORS);
  const [percent, setPercent] = useState('2');
  const [seed, setSeed] = useState('');
  const share = shareOf(percent);
  const values = capacity === null || share === null ? null : { capacity, randomRate: share };
  const trial = values && { ...values, seed: seed.trim() === '' ? EXAMPLE_SEED : seed };
  const settled = useDebounced(JSON.stringify({ date, ...(trial && { trial }) }), PAUSE);
  const query = useQuery(
    api.risk.day.queryOptions({
      input: JSON.parse(settled) as Parameters<typeof api.risk.day.call>[0],
      placeholderData: keepPreviousData,
    }),
  );
  return { date, capacity, setCapacity, percent, setPercent, seed, setSeed, values, query };
}

export type Plan = ReturnType<typeof usePlan>;
