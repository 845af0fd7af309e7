import { Progress } from '@base-ui/react/progress';

export interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

export function ProgressBar({ label, done, total }: ProgressBarProps) {
  return (
    <Progress.Root value={total > 0 ? done : null} max={Math.max(total, 1)} className="w-full">
      <div className="mb-1 flex justify-between gap-2 text-sm">
        <Progress.Label className="font-semibold">{label}</Progress.Label>
        {total > 0 ? (
          <span aria-hidden>
            {done} / {total}
          </span>
        ) : null}
      </div>
      <Progress.Track className="h-2.5 overflow-hidden rounded-full bg-sunken">
        <Progress.Indicator className="h-full bg-accent transition-[width] data-indeterminate:w-1/4 data-indeterminate:animate-pulse" />
      </Progress.Track>
    </Progress.Root>
  );
}
