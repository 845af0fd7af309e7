import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CopyCheck } from 'lucide-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { api } from '../../lib/api.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import { useText } from '../../lib/use-text.ts';
import type { ExhibitorFormValues } from './exhibitor-form-values.ts';

const SHORTEST_NAME = 4;
const SHORTEST_NUMBER = 8;
const MOST_SHOWN = 6;

/** Says while typing that the exhibitor may be registered already. */
export function SimilarPanel({ id }: { id?: string | undefined }) {
  const { t } = useText();
  const found = useSimilar(id);
  return (
    <div role="status">
      {found.length > 0 ? (
        <section className="rounded-lg border border-warn-line bg-warn-soft p-3.5 text-warn">
          <h2 className="flex items-center gap-2 font-bold">
            <CopyCheck aria-hidden size={18} /> {t('exhibitors.similar.title')}
          </h2>
          <p className="text-sm">{t('exhibitors.similar.lead')}</p>
          <ul className="mt-2 flex flex-col gap-1.5">
            {found.slice(0, MOST_SHOWN).map((other) => (
              <li key={other.id}>
                <Link
                  to={`/exhibitors/${other.id}`}
                  className="block rounded-md bg-surface px-3 py-2 text-ink hover:underline"
                >
                  <span className="block font-semibold wrap-anywhere" dir="auto">
                    {other.name}
                  </span>
                  <span className="block text-sm text-muted">
                    {[
                      ...other.because.map((reason) => t(`exhibitors.similar.${reason}`)),
                      ...other.booths,
                    ].join(' · ')}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function useSimilar(id: string | undefined) {
  const { control } = useFormContext<ExhibitorFormValues>();
  const typed = useWatch({ control, name: ['name', 'nib', 'npwp', 'picPhone'] });
  const [name, nib, npwp, picPhone] = useDebounced(typed, 300);
  const input = {
    ...(id ? { id } : {}),
    ...(name.trim().length >= SHORTEST_NAME ? { name } : {}),
    ...(nib.length >= SHORTEST_NUMBER ? { nib: nib.slice(0, 100) } : {}),
    ...(npwp.length >= SHORTEST_NUMBER ? { npwp: npwp.slice(0, 100) } : {}),
    ...(picPhone.length >= SHORTEST_NUMBER ? { picPhone: picPhone.slice(0, 100) } : {}),
  };
  const asks = 'name' in input || 'nib' in input || 'npwp' in input || 'picPhone' in input;
  const similar = useQuery(
    api.exhibitors.similar.queryOptions({
      input,
      enabled: asks,
      placeholderData: keepPreviousData,
    }),
  );
  return asks ? (similar.data ?? []) : [];
}
