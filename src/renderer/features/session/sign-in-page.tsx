import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { api, queryClient } from '../../lib/api.ts';
import { contractErrorOf } from '../../lib/error-text.ts';
import { writeToken } from '../../lib/token.ts';
import { useText } from '../../lib/use-text.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { EntranceCard } from '../../ui/entrance-card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { lastName, onlyName, rememberName } from './last-name.ts';
import { NameChoice } from './name-choice.tsx';
import { useCountdown } from './use-countdown.ts';

export function SignInPage({ edition }: { edition: string | undefined }) {
  const { t } = useText();
  const names = useQuery(api.session.names.queryOptions({ input: {} }));
  const [chosen, setName] = useState<string | null>(lastName);
  const name = chosen ?? onlyName(names.data) ?? '';
  const [pin, setPin] = useState('');
  const [tried, setTried] = useState(false);
  const pinField = useRef<HTMLInputElement>(null);
  const [wait, startWait] = useCountdown();
  const signIn = useMutation(
    api.session.signIn.mutationOptions({
      onSuccess: ({ token, person }) => {
        rememberName(person.name);
        queryClient.setQueryData(api.session.me.queryKey({ input: {} }), person);
        writeToken(token);
      },
      onError: (error) => {
        setPin('');
        pinField.current?.focus();
        const refusal = contractErrorOf(error);
        if (refusal?.code === 'RATE_LIMITED') startWait(Number(refusal.data.retryAfterSeconds));
      },
    }),
  );
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || pin === '' || wait > 0 || signIn.isPending) return;
    setTried(false);
    signIn.mutate({ name: name.trim(), pin });
  }
  const limited = wait > 0;
  return (
    <EntranceCard
      title={t('session.title')}
      lead={edition ?? t('session.lead')}
      mark={<BrandMark size={44} />}
      corner={<LanguageSwitch />}
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <NameChoice
          people={names.data ?? []}
          value={name}
          error={tried && name.trim() === '' ? t('session.nameMissing') : undefined}
          onChange={setName}
          onChosen={() => pinField.current?.focus()}
        />
        <SecretField
          ref={pinField}
          autoFocus={name !== ''}
          required
          label={t('session.pin')}
          inputMode="numeric"
          maxLength={64}
          value={pin}
          error={tried && pin === '' ? t('session.pinMissing') : undefined}
          onChange={(event) => setPin(event.target.value)}
        />
        {limited ? (
          <Notice tone="warn" live>
            {t('session.wait', { seconds: String(wait) })}
          </Notice>
        ) : signIn.error && contractErrorOf(signIn.error)?.code !== 'RATE_LIMITED' ? (
          <ErrorNote error={signIn.error} />
        ) : null}
        <Button type="submit" look="primary" busy={signIn.isPending} disabled={limited}>
          {t('session.signIn')}
        </Button>
      </form>
    </EntranceCard>
  );
}
