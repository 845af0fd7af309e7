import { useMutation } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import { client } from '../../lib/client.ts';
import { uploadFile } from '../../lib/files.ts';
import { focusFirstInvalid } from '../../lib/focus-first-invalid.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { useText } from '../../lib/use-text.ts';
import type { DrawnSignature } from '../../ui/signature-field.tsx';
import { afterDecision } from './after-decision.ts';
import { problemsOf, type SignProblem, type SignValues } from './sign-problems.ts';

const EMPTY: SignValues = {
  signer: '',
  role: '',
  way: 'drawn',
  consent: '',
  reason: '',
  scan: null,
};

interface SignInput {
  readonly productId: string;
  /** Of the text as it was read; none while it is still on its way. */
  readonly textHash: string | undefined;
  /** Who the exhibitor's contact is: most likely the one who signs. */
  readonly contact: { readonly signer: string; readonly role: string };
  readonly drawn: RefObject<DrawnSignature | null>;
  readonly onClose: () => void;
}

/** The signature in the making: what is missing is said before anything is sent. */
export function useSign({ productId, textHash, contact, drawn, onClose }: SignInput) {
  const { t } = useText();
  const [typed, setTyped] = useState<Partial<SignValues>>({});
  const values = { ...EMPTY, ...contact, ...typed };
  const [problems, setProblems] = useState<readonly SignProblem[]>([]);
  const send = useMutation({
    networkMode: 'always',
    mutationFn: async ({ png, textHash }: { png: Blob | null; textHash: string }) => {
      const image = png ? (await uploadFile(png, 'tanda-tangan.png')).fileId : undefined;
      const { signer, role, way, reason, scan } = values;
      return client.declarations.sign({
        productId,
        signer,
        ...(role.trim() ? { role } : {}),
        method: way === 'paper' ? 'paper' : 'screen',
        ...(image ? { image } : {}),
        ...(way === 'typed' ? { reason } : {}),
        ...(way === 'paper' && scan ? { scan } : {}),
        textHash,
      });
    },
    onSuccess: afterDecision(t('versions.sign.done'), onClose),
  });
  const sendOnce = useOneAtATime(send.mutateAsync);
  async function confirm(): Promise<void> {
    const png = values.way === 'drawn' ? ((await drawn.current?.png()) ?? null) : null;
    const missing = problemsOf(values, png);
    setProblems(missing);
    if (missing.length > 0) focusFirstInvalid();
    else if (textHash) await sendOnce({ png, textHash });
  }
  return {
    values,
    problems,
    set: (change: Partial<SignValues>) => setTyped((before) => ({ ...before, ...change })),
    confirm: () => void confirm(),
    busy: send.isPending,
    error: send.error,
  };
}

export type SignState = ReturnType<typeof useSign>;
