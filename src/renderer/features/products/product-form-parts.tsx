import { memo } from 'react';
import { BasicsSection } from './basics-section.tsx';
import { CapacitySection } from './capacity-section.tsx';
import { CostsSection } from './costs-section.tsx';
import { LabelSection } from './label-section.tsx';
import { MaterialsEditor } from './materials-editor.tsx';
import { OriginSection } from './origin-section.tsx';
import { PermitsEditor } from './permits-editor.tsx';
import { PhotosSection } from './photos-section.tsx';
import { QuestionsSection } from './questions-section.tsx';
import { StepsEditor } from './steps-editor.tsx';

/** Apart from the form, which follows every keystroke for its draft: the parts follow their fields. */
export const ProductFormParts = memo(function ProductFormParts() {
  return (
    <>
      <BasicsSection />
      <OriginSection />
      <MaterialsEditor />
      <StepsEditor />
      <CapacitySection />
      <CostsSection />
      <LabelSection />
      <QuestionsSection />
      <PermitsEditor />
      <PhotosSection />
    </>
  );
});
