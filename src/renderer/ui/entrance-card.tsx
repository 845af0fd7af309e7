import type { ReactNode } from 'react';
import { KawungGround } from './kawung-ground.tsx';

export interface EntranceCardProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly mark: ReactNode;
  readonly corner?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The screens before the app itself: one card in the middle of a quiet window. */
export function EntranceCard(props: EntranceCardProps) {
  return (
    <main className="relative h-full bg-deep">
      <KawungGround />
      <div className="relative flex h-full flex-col items-center overflow-y-auto p-6">
        <div
          className={`my-auto w-full rounded-xl border border-line bg-surface shadow-float ${props.wide ? 'max-w-3xl' : 'max-w-lg'}`}
        >
          <header className="flex items-start gap-4 border-b border-line px-6 py-4">
            {props.mark}
            <div className="min-w-0 grow">
              <h1 className="text-xl font-bold tracking-tight">{props.title}</h1>
              <div className="text-muted">{props.lead}</div>
            </div>
            {props.corner}
          </header>
          <div className="px-6 py-5">{props.children}</div>
        </div>
      </div>
    </main>
  );
}
