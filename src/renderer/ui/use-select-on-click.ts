import { type MouseEvent, useRef } from 'react';

/** The click that brings the focus selects the whole text too, unless a part of it is dragged over. */
export function useSelectOnClick() {
  const focusing = useRef(false);
  return {
    onMouseDown(event: MouseEvent<HTMLInputElement>): void {
      focusing.current = document.activeElement !== event.currentTarget;
    },
    onMouseUp(event: MouseEvent<HTMLInputElement>): void {
      const input = event.currentTarget;
      const dragged = input.selectionStart !== input.selectionEnd;
      if (focusing.current && !dragged) input.select();
      if (focusing.current) event.preventDefault();
      focusing.current = false;
    },
  };
}
