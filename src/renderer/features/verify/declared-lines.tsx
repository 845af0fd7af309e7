import { techniqueLabels } from '../../../domain/reference/technique-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import type { Verification } from './verification.ts';

interface DeclaredLinesProps {
  readonly lines: NonNullable<Verification['lines']>;
  readonly more: number;
}

export function DeclaredLines({ lines, more }: DeclaredLinesProps) {
  const { t, language, format } = useText();
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
            { key: 'technique', label: t('verify.technique'), width: '14rem' },
          ]}
        >
          {lines.map((line, index) => (
            <tr key={`${index}-${line.name}`}>
              <td dir="auto" className="font-medium">
                {line.name}
              </td>
              <td className="font-bold">{line.classCode}</td>
              <td>{labelOf(techniqueLabels, line.technique, language) || t('common.empty')}</td>
            </tr>
          ))}
        </PlainTable>
      )}
      {more > 0 ? (
        <p className="px-4 py-2 text-muted">{t('verify.moreLines', { n: format.number(more) })}</p>
      ) : null}
    </Card>
  );
}
