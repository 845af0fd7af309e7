export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="rounded border border-current/30 px-1.5 py-0.5 font-sans text-xs font-medium opacity-90">
      {children}
    </kbd>
  );
}
