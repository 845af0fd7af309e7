import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { contractErrorOf, issueSentence } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { toastDone } from '../../ui/toast.ts';
import { BoothFields } from './booth-fields.tsx';
import type { BoothItem } from './booth-types.ts';
import { boothInput, boothProblems, boothValues } from './booth-values.ts';

export function EditBooth({ booth }: { booth: BoothItem }) {
  const { t } = useText();
  const [values, setValues] = useState(() => boothValues(booth));
  const update = useMutation(
    api.booths.update.mutationOptions({
      onSuccess: () => {
        invalidateTopics(['booths']);
        toastDone(t('booths.saved'), booth.code);
      },
    }),
  );
  const problems = boothProblems(values);
  const issues = contractErrorOf(update.error)?.issues ?? [];
  const answers = Object.fromEntries(issues.map(({ field, code }) => [field, issueSentence(code)]));
  const changed = JSON.stringify(values) !== JSON.stringify(boothValues(booth));
  function save(event: FormEvent): void {
    event.preventDefault();
    if (Object.keys(problems).length > 0 || update.isPending) return;
    update.mutate({ id: booth.id, ...boothInput(values) });
  }
  return (
    <form
      noValidate
      aria-label={t('common.edit')}
      onSubmit={save}
      className="flex flex-col gap-3 border-t border-line pt-4"
    >
      <BoothFields
        fixedCode
        values={values}
        problems={problems}
        answers={answers}
        onChange={setValues}
      />
      {update.error ? <ErrorNote error={update.error} /> : null}
      <div className="flex justify-end gap-2">
        <Button disabled={!changed} onClick={() => setValues(boothValues(booth))}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" look="primary" disabled={!changed} busy={update.isPending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
