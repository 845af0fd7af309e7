import { useState } from 'react';
import { client } from '../../lib/client.ts';
import { useText } from '../../lib/use-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { ExhibitorFormValues } from './exhibitor-form-values.ts';

/**
 * Asks once before an exhibitor of the same name and NIB is registered a second time: with a queue
 * behind it a desk does not read what stands beside the form.
 */
export function useTwin(onConfirm: (values: ExhibitorFormValues) => void) {
  const { t } = useText();
  const [asked, setAsked] = useState<ExhibitorFormValues | null>(null);
  async function found(values: ExhibitorFormValues): Promise<boolean> {
    if (values.nib.trim() === '') return false;
    const input = { name: values.name, nib: values.nib.slice(0, 100) };
    // Core refuses what it must; whether it is a second time is only a question.
    const others = await client.exhibitors.similar(input).catch(() => []);
    const isTwin = others.some(
      ({ name, because }) => because.includes('nib') && sameName(name, values.name),
    );
    if (isTwin) setAsked(values);
    return isTwin;
  }
  return {
    found,
    dialog: (
      <ConfirmDialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={t('exhibitors.similar.twinTitle')}
        description={t('exhibitors.similar.twinText', { name: asked?.name ?? '' })}
        confirmLabel={t('exhibitors.similar.twinConfirm')}
        onConfirm={() => {
          if (asked) onConfirm(asked);
          setAsked(null);
        }}
      />
    ),
  };
}

function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase();
  return plain(one) === plain(other);
}
