import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, queryClient } from '../../lib/api.ts';
import { contractErrorOf } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { EntranceCard } from '../../ui/entrance-card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { SecretField } from '../../ui/secret-field.tsx';

/** The laptop does not hold the key (a copy, a restore, a new laptop): the passphrase does. */
export function UnlockPage() {
  const { t } = useText();
  const [passphrase, setPassphrase] = useState('');
  const unlock = useMutation(
    api.system.unlock.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.system.key() }),
    }),
  );
  const wrong = contractErrorOf(unlock.error)?.code === 'WRONG_SECRET';
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (passphrase !== '' && !unlock.isPending) unlock.mutate({ passphrase });
  }
  return (
    <EntranceCard
      title={t('session.unlockTitle')}
      lead={t('session.unlockLead')}
      mark={<BrandMark size={44} />}
      corner={<LanguageSwitch />}
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <SecretField
          autoFocus
          required
          label={t('session.passphrase')}
          error={wrong ? t('session.wrongPassphrase') : undefined}
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
        {unlock.error && !wrong ? <ErrorNote error={unlock.error} /> : null}
        <Button type="submit" look="primary" busy={unlock.isPending}>
          {t('session.unlock')}
        </Button>
      </form>
    </EntranceCard>
  );
}
