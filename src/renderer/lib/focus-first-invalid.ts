/** Goes to the first field of the page that is marked wrong, once the marks are drawn. */
export function focusFirstInvalid(): void {
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>('#content [aria-invalid="true"]');
    const choice = found?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]');
    (choice ?? found)?.focus();
  });
}
