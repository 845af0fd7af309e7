import { useState } from 'react';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';

interface DeclarationTextProps {
  readonly text: string;
  readonly english: string;
  readonly textHash: string;
}

/** The text as it is signed, in Indonesian; English stands by for whoever reads that better. */
export function DeclarationText({ text, english, textHash }: DeclarationTextProps) {
  const { t } = useText();
  const [inEnglish, setInEnglish] = useState(false);
  return (
    <section aria-label={t('versions.sign.text')}>
      <div className="mb-1 flex flex-wrap items-center justify-between gap-2">
        <p className="text-sm font-semibold">
          {t(inEnglish ? 'versions.sign.english' : 'versions.sign.indonesian')}
        </p>
        <Button small aria-pressed={inEnglish} onClick={() => setInEnglish(!inEnglish)}>
          {t(inEnglish ? 'versions.sign.indonesian' : 'versions.sign.english')}
        </Button>
      </div>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        lang={inEnglish ? 'en' : 'id'}
        className="h-[52vh] overflow-y-auto rounded-md border border-line bg-canvas p-3 font-sans whitespace-pre-wrap wrap-anywhere"
      >
        {inEnglish ? english : text}
      </pre>
      <p className="mt-1 text-xs text-muted wrap-anywhere">
        {t('versions.sign.hash')}: <code>{textHash}</code>
      </p>
    </section>
  );
}
