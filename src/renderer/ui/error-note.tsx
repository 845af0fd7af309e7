import { CircleAlert } from 'lucide-react';
import { errorSentences } from '../lib/error-text.ts';

/** What a call refused, in sentences, beside the thing that was tried. */
export function ErrorNote({ error }: { error: unknown }) {
  const [headline, ...more] = errorSentences(error);
  return (
    <div
      role="alert"
      className="flex gap-2 rounded-md border border-bad-line bg-bad-soft px-3 py-2 text-bad"
    >
      <CircleAlert aria-hidden size={18} className="mt-0.5 shrink-0" />
      <div>
        <p className="font-semibold">{headline}</p>
        {more.length > 0 ? (
          <ul className="list-disc pl-4">
            {more.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}
