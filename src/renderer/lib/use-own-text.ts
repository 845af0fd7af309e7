import { useEffect, useRef, useState } from 'react';

/**
 * The text of an input whose owner keeps it somewhere slow, such as the address: letters appear at
 * once and none is lost, while a change from outside (filters cleared) still comes in.
 */
export function useOwnText(
  value: string,
  onChange: (value: string) => void,
): readonly [string, (text: string) => void] {
  const [text, setText] = useState(value);
  // What was told and has not come back yet: its echoes must not undo later letters.
  const told = useRef<string[]>([]);
  useEffect(() => {
    const echo = told.current.lastIndexOf(value);
    if (echo < 0) setText(value);
    told.current = told.current.slice(echo + 1);
  }, [value]);
  function change(next: string): void {
    setText(next);
    told.current.push(next);
    onChange(next);
  }
  return [text, change];
}
