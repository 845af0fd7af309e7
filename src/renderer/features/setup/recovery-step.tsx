import { useText } from '../../lib/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { passphraseStrength } from './passphrase-strength.ts';
import type { StepProps } from './step-props.ts';
import { StrengthBar } from './strength-bar.tsx';
import { useProblem } from './use-problem.ts';

const SHORTEST = 12;

export function RecoveryStep({ draft, change, problems }: StepProps) {
  const { t } = useText();
  const { passphrase } = draft;
  const missing = SHORTEST - passphrase.length;
  const error = useProblem(problems);
  return (
    <>
      <Notice tone="warn">
        <p className="font-semibold">{t('setup.recovery.why')}</p>
        <p className="mt-1">{t('setup.recovery.advice')}</p>
      </Notice>
      <SecretField
        autoFocus
        required
        label={t('setup.recovery.passphrase')}
        hint={
          passphrase !== '' && missing > 0
            ? t('setup.recovery.short', { missing: String(missing) })
            : t('setup.recovery.hint')
        }
        error={error('passphrase')}
        maxLength={1000}
        value={passphrase}
        onChange={(event) => change({ passphrase: event.target.value })}
      />
      <StrengthBar strength={passphraseStrength(passphrase)} shown={passphrase !== ''} />
      <SecretField
        required
        label={t('setup.recovery.again')}
        error={error('passphraseAgain')}
        maxLength={1000}
        value={draft.passphraseAgain}
        onChange={(event) => change({ passphraseAgain: event.target.value })}
      />
    </>
  );
}
