import { useMutation } from '@tanstack/react-query';
import { ScanLine } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { client } from '../../lib/client.ts';
import { useText } from '../../lib/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { rememberCheck } from './check-history.ts';
import { ChecksCard } from './checks-card.tsx';
import { CodeField } from './code-field.tsx';
import { DeclaredFacts } from './declared-facts.tsx';
import { VerdictBlock } from './verdict-block.tsx';

/** One field; the verdict first, then what to compare with the goods. */
export function VerifyPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const { key } = useLocation();
  const [params] = useSearchParams();
  const asked = params.get('code') ?? '';
  const [code, setCode] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  const { mutate, reset, data, error, isPending } = useMutation({
    networkMode: 'always',
    mutationFn: (text: string) => client.badges.verify({ code: text }),
    onSuccess: (result, text) => rememberCheck(text, new Date().toISOString(), result),
  });
  // The key of the location changes with every scan, the same code included.
  useEffect(() => {
    setCode(asked);
    if (asked) mutate(asked);
    else reset();
    field.current?.focus();
    field.current?.select();
  }, [asked, key, mutate, reset]);
  function check(text: string): void {
    const trimmed = text.trim();
    if (trimmed) void navigate(`/verify?code=${encodeURIComponent(trimmed)}`, { replace: true });
  }
  function clear(): void {
    setCode('');
    void navigate('/verify', { replace: true });
  }
  return (
    <Page>
      <PageHeader title={t('verify.title')} lead={t('verify.lead')} />
      <CodeField
        ref={field}
        value={code}
        busy={isPending}
        onChange={setCode}
        onCheck={check}
        onClear={clear}
      />
      {error ? <ErrorNote error={error} /> : null}
      {data ? (
        <>
          <VerdictBlock result={data} />
          <DeclaredFacts result={data} />
        </>
      ) : error ? null : (
        <EmptyState icon={ScanLine} title={t(isPending ? 'verify.checking' : 'verify.waiting')}>
          {t('verify.waitingHint')}
        </EmptyState>
      )}
      <ChecksCard onAgain={check} />
    </Page>
  );
}
