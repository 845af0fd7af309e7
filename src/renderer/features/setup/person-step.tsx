import { useText } from '../../lib/use-text.ts';
import { SecretField } from '../../ui/secret-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { StepProps } from './step-props.ts';
import { useProblem } from './use-problem.ts';

export function PersonStep({ draft, change, problems }: StepProps) {
  const { t } = useText();
  const error = useProblem(problems);
  return (
    <>
      <p className="text-muted">{t('setup.person.lead')}</p>
      <TextField
        autoFocus
        required
        label={t('setup.person.name')}
        error={error('person')}
        maxLength={120}
        value={draft.person}
        onChange={(event) => change({ person: event.target.value })}
      />
      <div className="grid min-[900px]:grid-cols-2 gap-3">
        <SecretField
          required
          inputMode="numeric"
          maxLength={12}
          label={t('setup.person.pin')}
          hint={t('setup.person.pinHint')}
          error={error('pin')}
          value={draft.pin}
          onChange={(event) => change({ pin: event.target.value })}
        />
        <SecretField
          required
          inputMode="numeric"
          maxLength={12}
          label={t('setup.person.pinAgain')}
          error={error('pinAgain')}
          value={draft.pinAgain}
          onChange={(event) => change({ pinAgain: event.target.value })}
        />
      </div>
    </>
  );
}
