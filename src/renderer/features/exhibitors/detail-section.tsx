import { type ReactNode, useId } from 'react';

interface DetailSectionProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function DetailSection({ title, actions, children }: DetailSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="py-3">
      <div className="mb-1 flex min-h-8 items-center gap-2">
        <h3 id={id} className="grow font-bold">
          {title}
        </h3>
        {actions}
      </div>
      {children}
    </section>
  );
}
