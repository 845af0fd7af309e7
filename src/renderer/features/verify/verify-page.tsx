import { ScanLine } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../lib/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ChecksCard } from './checks-card.tsx';
import { CodeField } from './code-field.tsx';
import { DeclaredFacts } from './declared-facts.tsx';
import { SharedSerial } from './shared-serial.tsx';
import { useVerification } from './use-verification.ts';
import { VerdictBlock } from './verdict-block.tsx';

/** One field; the verdict first, then what to compare with the goods. */
export function VerifyPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const arrive = useCallback((asked: string) => {
    setCode(asked);
    field.current?.focus();
    // The next scan replaces what is there.
    setTimeout(() => field.current?.select());
  }, []);
  const { result, error, checking } = useVerification(arrive);
  function check(text: string): void {
    const asked = text.trim();
    if (asked) void navigate(`/verify?code=${encodeURIComponent(asked)}`, { replace: true });
  }
  return (
    <Page>
      <PageHeader title={t('verify.title')} lead={t('verify.lead')} />
      <CodeField
        ref={field}
        value={code}
        busy={checking}
        onChange={setCode}
        onCheck={check}
        onClear={() => void navigate('/verify', { replace: true })}
      />
      {error ? <ErrorNote error={error} /> : null}
      {result ? (
        <>
          <VerdictBlock result={result} />
          {result.holders ? <SharedSerial holders={result.holders} /> : null}
          <DeclaredFacts result={result} />
        </>
      ) : error ? null : (
        <EmptyState icon={ScanLine} title={t(checking ? 'verify.checking' : 'verify.waiting')}>
          {t('verify.waitingHint')}
        </EmptyState>
      )}
      <ChecksCard onAgain={check} />
    </Page>
  );
}
