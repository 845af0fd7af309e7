import { CircleAlert } from 'lucide-react';
import { errorSentences } from '../lib/error-text.ts';

interface ErrorNoteProps {
  readonly error: unknown;
  /** What people call a field of the call, where the note names the field. */
  readonly nameOf?: (field: string) => string | null;
}

/** What a call refused, in sentences, beside the thing that was tried. */
export function ErrorNote({ error, nameOf }: ErrorNoteProps) {
  const [headline, ...more] = errorSentences(error, nameOf);
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
