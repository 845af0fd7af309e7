import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { columnText, type Mapping, type SheetPreview } from './sheet-import.ts';
import type { SheetImport } from './use-import.ts';

interface MappingTableProps {
  readonly sheet: SheetImport;
  readonly preview: SheetPreview;
}

function withColumn(mapping: Mapping, key: string, heading: string): Mapping {
  const { [key]: _, ...others } = mapping;
  return heading === '' ? others : { ...others, [key]: Number(heading) };
}

/** Which heading fills which data column; a correction is tested at once by the button. */
export function MappingTable({ sheet, preview }: MappingTableProps) {
  const { t } = useText();
  const [mapping, setMapping] = useState<Mapping>(preview.mapping);
  const changed = preview.columns.some(({ key }) => mapping[key] !== preview.mapping[key]);
  return (
    <div className="flex flex-col gap-2 p-3">
      <div className="flex flex-wrap items-center gap-2">
        <p className="min-w-60 grow text-muted">{t('transfer.mapping.lead')}</p>
        <Button
          look="primary"
          icon={RotateCw}
          disabled={!changed}
          busy={sheet.test.isPending}
          onClick={() => sheet.remap(mapping)}
        >
          {t('transfer.recheck')}
        </Button>
      </div>
      {changed ? <Notice tone="warn">{t('transfer.mapping.changed')}</Notice> : null}
      <PlainTable
        label={t('transfer.tabs.mapping')}
        maxHeight="60vh"
        head={[
          { key: 'column', label: t('transfer.mapping.column'), width: '15rem' },
          { key: 'heading', label: t('transfer.mapping.heading'), width: '20rem' },
          { key: 'sample', label: t('transfer.mapping.sample') },
        ]}
      >
        {preview.columns.map((column) => (
          <MappingRow
            key={column.key}
            column={column}
            preview={preview}
            mapping={mapping}
            onChange={(heading) => setMapping(withColumn(mapping, column.key, heading))}
          />
        ))}
      </PlainTable>
    </div>
  );
}

interface MappingRowProps {
  readonly column: SheetPreview['columns'][number];
  readonly preview: SheetPreview;
  readonly mapping: Mapping;
  readonly onChange: (heading: string) => void;
}

function MappingRow({ column, preview, mapping, onChange }: MappingRowProps) {
  const { t, language } = useText();
  const { key, required } = column;
  const index = mapping[key];
  const name = columnText(key, language, preview.kind);
  const missing = required && index === undefined;
  const users = Object.values(mapping).filter((other) => other === index).length;
  const twice = index !== undefined && users > 1;
  return (
    <tr>
      <td>
        <span className="font-semibold">{name}</span>
        {required ? <span className="text-muted"> ({t('common.required')})</span> : null}
      </td>
      <td>
        <select
          aria-label={name}
          aria-invalid={missing || twice || undefined}
          className="control"
          value={index === undefined ? '' : String(index)}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t('transfer.mapping.absent')}</option>
          {preview.headings.map((heading, position) => (
            <option key={position} value={String(position)}>
              {heading}
            </option>
          ))}
        </select>
        {missing ? (
          <p className="text-sm font-medium text-bad">{t('transfer.mapping.missing')}</p>
        ) : twice ? (
          <p className="text-sm text-warn">{t('transfer.mapping.twice')}</p>
        ) : null}
      </td>
      <td dir="auto" className="text-muted">
        {index === undefined ? t('common.empty') : sampleOf(preview, index)}
      </td>
    </tr>
  );
}

/** The first rows' values in that place of the sheet. */
function sampleOf(preview: SheetPreview, index: number): string {
  return preview.sample
    .map((row) => row[index] ?? '')
    .filter((value) => value !== '')
    .slice(0, 3)
    .join(' · ');
}
