/**
 * Goes to the first field that is marked wrong, once the marks are drawn: in the dialog that is
 * open, else on the page.
 */
export function focusFirstInvalid(): void {
  requestAnimationFrame(() => {
    const place =
      document.querySelector('[data-dialog-body]') ??
      document.getElementById('content') ??
      document.body;
    const found = place.querySelector<HTMLElement>('[aria-invalid="true"]');
    const choice = found?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]');
    (choice ?? found)?.focus();
  });
}
