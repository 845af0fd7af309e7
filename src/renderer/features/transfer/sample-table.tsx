import { useText } from '../../lib/use-text.ts';
import type { SheetPreview } from './sheet-import.ts';

/** The first rows as they were read, to see whether columns and letters came through. */
export function SampleTable({ preview }: { preview: SheetPreview }) {
  const { t } = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the keyboard
    <section aria-label={t('transfer.tabs.sample')} tabIndex={0} className="overflow-auto">
      <table aria-label={t('transfer.tabs.sample')} className="border-collapse text-sm">
        <thead className="bg-canvas text-left text-xs text-muted">
          <tr>
            {preview.headings.map((heading, index) => (
              <th key={index} scope="col" className="border-b border-line px-3 py-2 font-semibold">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.sample.map((row, line) => (
            <tr key={line}>
              {preview.headings.map((_, index) => (
                <td
                  key={index}
                  dir="auto"
                  className="max-w-64 min-w-24 border-b border-line/70 px-3 py-1.5 align-top"
                >
                  {row[index] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
