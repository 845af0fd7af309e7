import type { RefObject } from 'react';
import { issueSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { ScanField } from '../../ui/scan-field.tsx';
import { type DrawnSignature, SignatureField } from '../../ui/signature-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SignWay } from './sign-problems.ts';
import type { SignState } from './use-sign.ts';

interface SignFieldsProps {
  readonly sign: SignState;
  readonly drawn: RefObject<DrawnSignature | null>;
  /** What the paper is about; names the copy of a scan. */
  readonly name: string;
}

const WAYS: readonly SignWay[] = ['drawn', 'typed', 'paper'];

/** Who signs, in which role, and how. */
export function SignFields({ sign, drawn, name }: SignFieldsProps) {
  const { t } = useText();
  const { values, problems, set } = sign;
  return (
    <>
      <div className="grid min-[900px]:grid-cols-2 gap-3">
        <TextField
          autoFocus
          required
          dir="auto"
          // The contact stands there already: whoever else signs types over it.
          onFocus={(event) => event.target.select()}
          label={t('versions.sign.signer')}
          error={problems.includes('signer') ? t('versions.sign.signerMissing') : undefined}
          value={values.signer}
          onChange={(event) => set({ signer: event.target.value })}
        />
        <TextField
          dir="auto"
          label={t('versions.sign.role')}
          value={values.role}
          onChange={(event) => set({ role: event.target.value })}
        />
      </div>
      <RadioCards
        label={t('versions.sign.method')}
        columns={1}
        value={values.way}
        onChange={(value) => set({ way: WAYS.find((way) => way === value) ?? 'drawn' })}
        options={WAYS.map((way) => ({
          value: way,
          label: t(`versions.sign.${way}`),
          hint: t(`versions.sign.${way}Hint`),
        }))}
      />
      {values.way === 'drawn' ? (
        <SignatureField
          label={t('versions.sign.pad')}
          drawn={drawn}
          error={problems.includes('drawn') ? issueSentence('signature-missing') : undefined}
        />
      ) : null}
      {values.way === 'typed' ? <TypedConsent sign={sign} /> : null}
      {values.way === 'paper' ? (
        <div>
          <ScanField
            label={t('products.permit.scan')}
            name={name}
            value={values.scan}
            onChange={(scan) => set({ scan })}
          />
          {problems.includes('scan') ? (
            <p role="alert" className="mt-1 text-sm font-medium text-bad">
              {issueSentence('scan-missing')}
            </p>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function TypedConsent({ sign }: { sign: SignState }) {
  const { t } = useText();
  const { values, problems, set } = sign;
  return (
    <div className="grid min-[900px]:grid-cols-2 gap-3">
      <TextField
        required
        dir="auto"
        label={t('versions.sign.consent')}
        error={problems.includes('consent') ? t('versions.sign.consentWrong') : undefined}
        value={values.consent}
        onChange={(event) => set({ consent: event.target.value })}
      />
      <TextField
        required
        label={t('versions.sign.why')}
        error={problems.includes('reason') ? issueSentence('reason-missing') : undefined}
        value={values.reason}
        onChange={(event) => set({ reason: event.target.value })}
      />
    </div>
  );
}
