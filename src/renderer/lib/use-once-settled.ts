import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Enter may come before the rows for what was typed: the act waits for them, so that it never
 * meets the rows of an earlier text. `settled` is the text whose rows are shown, null while they
 * are on their way.
 */
export function useOnceSettled(settled: string | null, act: () => void): (text: string) => void {
  const [wanted, setWanted] = useState<string | null>(null);
  const run = useEffectEvent(act);
  useEffect(() => {
    if (wanted === null || wanted !== settled) return;
    setWanted(null);
    run();
  }, [wanted, settled]);
  return (text) => setWanted(text.trim());
}
