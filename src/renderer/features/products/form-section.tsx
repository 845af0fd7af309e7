import type { ReactNode } from 'react';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { type FormSectionName, sectionId } from './form-sections.ts';

interface FormSectionProps {
  readonly name: FormSectionName;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the declaration, reached from the index beside the form. */
export function FormSection({ name, actions, children }: FormSectionProps) {
  const { t } = useText();
  return (
    <div id={sectionId(name)} className="scroll-mt-3">
      <Card title={t(`products.sections.${name}`)} actions={actions}>
        {children}
      </Card>
    </div>
  );
}
