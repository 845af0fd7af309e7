import { useText } from '../../lib/use-text.ts';
import { TextArea } from '../../ui/text-area.tsx';

const LONGEST_NOTE = 10_000;

export function NoteField(props: { value: string; onChange: (value: string) => void }) {
  const { t } = useText();
  return (
    <TextArea
      dir="auto"
      label={t('products.note')}
      hint={t('products.noteHint')}
      maxLength={LONGEST_NOTE}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}
