import { ScanLine } from 'lucide-react';
import { type Ref, useId } from 'react';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';

interface CodeFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly value: string;
  readonly busy: boolean;
  readonly onChange: (value: string) => void;
  readonly onCheck: (value: string) => void;
  readonly onClear: () => void;
}

/** Takes a scan, a paste or typing alike; Enter checks, also the same code again. */
export function CodeField({ ref, value, busy, onChange, onCheck, onClear }: CodeFieldProps) {
  const { t } = useText();
  const id = useId();
  return (
    <form
      className="rounded-lg border border-line bg-surface p-4 shadow-card"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck(value);
      }}
    >
      <label htmlFor={id} className="mb-1 flex justify-between text-sm font-semibold">
        {t('verify.field')}
        <span id={`${id}-hint`} className="font-normal text-muted">
          {t('verify.fieldHint')}
        </span>
      </label>
      <div className="flex gap-2">
        <input
          ref={ref}
          id={id}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20_000}
          placeholder={t('verify.placeholder')}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClear();
          }}
          className="control h-14 text-2xl font-semibold tracking-wide placeholder:text-lg placeholder:font-normal placeholder:tracking-normal"
        />
        <Button type="submit" look="primary" icon={ScanLine} busy={busy} className="h-14 px-6">
          {t('verify.check')}
        </Button>
      </div>
    </form>
  );
}
