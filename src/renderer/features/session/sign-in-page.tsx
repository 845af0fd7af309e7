import { contractErrorOf } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { EntranceCard } from '../../ui/entrance-card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { NameChoice } from './name-choice.tsx';
import { useSignIn } from './use-sign-in.ts';

export function SignInPage({ edition }: { edition: string | undefined }) {
  const { t } = useText();
  const entry = useSignIn();
  const { name, pin, tried, wait, pinField } = entry;
  return (
    <EntranceCard
      title={t('session.title')}
      lead={edition ?? t('session.lead')}
      mark={<BrandMark size={44} />}
      corner={<LanguageSwitch />}
    >
      <form noValidate onSubmit={entry.submit} className="flex flex-col gap-4">
        <NameChoice
          people={entry.people}
          value={name}
          error={tried && name.trim() === '' ? t('session.nameMissing') : undefined}
          onChange={entry.setName}
          onChosen={() => pinField.current?.focus()}
        />
        <SecretField
          ref={pinField}
          required
          label={t('session.pin')}
          inputMode="numeric"
          maxLength={64}
          value={pin}
          error={tried && pin === '' ? t('session.pinMissing') : undefined}
          onChange={(event) => entry.setPin(event.target.value)}
        />
        <Refusal error={entry.signIn.error} wait={wait} />
        <Button type="submit" look="primary" busy={entry.signIn.isPending} disabled={wait > 0}>
          {t('session.signIn')}
        </Button>
      </form>
    </EntranceCard>
  );
}

function Refusal({ error, wait }: { error: unknown; wait: number }) {
  const { t } = useText();
  if (wait > 0) {
    return (
      <Notice tone="warn" live>
        {t('session.wait', { seconds: String(wait) })}
      </Notice>
    );
  }
  const over = contractErrorOf(error)?.code === 'RATE_LIMITED';
  return error && !over ? <ErrorNote error={error} /> : null;
}
