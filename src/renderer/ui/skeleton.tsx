/** Grey bars where text is about to be; silent, the region above says that it is loading. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div aria-hidden className="flex flex-col gap-3 p-4">
      {Array.from({ length: lines }, (_, line) => `bar-${line}`).map((bar) => (
        <div key={bar} className="h-4 animate-pulse rounded bg-sunken last:w-2/3" />
      ))}
    </div>
  );
}
