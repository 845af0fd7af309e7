import { unitLabelsFor } from '../../../domain/reference/counted-unit.ts';
import { techniqueLabels } from '../../../domain/reference/technique-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { PhotoGrid } from '../../ui/photo-grid.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import type { Verification } from './verification.ts';

interface DeclaredLinesProps {
  readonly lines: NonNullable<Verification['lines']>;
  readonly more: number;
}

/** Product, quantity and photo of each line: what is held against the shelf. */
export function DeclaredLines({ lines, more }: DeclaredLinesProps) {
  const { t, language, format } = useText();
  const photos = lines.some((line) => line.photo);
  return (
    <Card title={t('verify.lines')} flush>
      {lines.length === 0 ? (
        <p className="p-4 text-muted">{t('verify.noLines')}</p>
      ) : (
        <PlainTable
          label={t('verify.lines')}
          head={[
            { key: 'name', label: t('verify.line') },
            { key: 'class', label: t('verify.class'), width: '4.5rem' },
            { key: 'quantity', label: t('verify.quantity'), width: '7rem', align: 'end' },
            { key: 'technique', label: t('verify.technique'), width: '9rem' },
            ...(photos ? [{ key: 'photo', label: t('verify.photo'), width: '6rem' }] : []),
          ]}
        >
          {lines.map((line, index) => (
            <tr key={`${index}-${line.name}`}>
              <td dir="auto" className="font-medium">
                {line.name}
              </td>
              <td className="font-bold">{line.classCode}</td>
              <td className="text-right whitespace-nowrap tabular-nums">
                {line.stock === null
                  ? t('common.empty')
                  : [
                      format.number(line.stock),
                      labelOf(unitLabelsFor(line.stock), line.unit, language),
                    ]
                      .filter(Boolean)
                      .join(' ')}
              </td>
              <td>{labelOf(techniqueLabels, line.technique, language) || t('common.empty')}</td>
              {photos ? (
                <td>
                  {line.photo ? <PhotoGrid small photos={[line.photo]} name={line.name} /> : null}
                </td>
              ) : null}
            </tr>
          ))}
        </PlainTable>
      )}
      {more > 0 ? (
        <p className="px-4 py-2 text-muted">
          {t('verify.moreLines', { count: more, n: format.number(more) })}
        </p>
      ) : null}
    </Card>
  );
}
