import { Toast } from '@base-ui/react/toast';
import { errorSentences } from '../lib/error-text.ts';

export const toasts = Toast.createToastManager();

/** Says politely that something was done. */
export function toastDone(title: string, description?: string): void {
  toasts.add({ title, description, type: 'done' });
}

/** Says urgently why nothing was done. */
export function toastWarning(title: string): void {
  toasts.add({ title, type: 'error', priority: 'high', timeout: 12_000 });
}

/** Says urgently what a call refused, in sentences. */
export function toastError(error: unknown): void {
  const [title, ...more] = errorSentences(error);
  toasts.add({
    title,
    description: more.join(' '),
    type: 'error',
    priority: 'high',
    timeout: 12_000,
  });
}
