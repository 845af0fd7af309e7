import { Toast } from '@base-ui/react/toast';
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useText } from '../lib/use-text.ts';
import { toasts } from './toast.ts';

/** The live region where short confirmations and failures appear. */
export function Toaster() {
  return (
    <Toast.Provider toastManager={toasts} timeout={5000} limit={2}>
      <Toast.Portal>
        <Toast.Viewport className="fixed right-4 bottom-4 z-60 flex w-88 max-w-[calc(100vw-2rem)] flex-col gap-2">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { t } = useText();
  const manager = Toast.useToastManager();
  return manager.toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="rounded-lg border border-line bg-deep text-white shadow-float data-ending-style:opacity-0 data-limited:hidden"
    >
      <Toast.Content className="flex items-start gap-2.5 p-3">
        {toast.type === 'error' ? (
          <CircleAlert aria-hidden size={18} className="mt-0.5 shrink-0 text-[#ffb3ad]" />
        ) : (
          <CircleCheck aria-hidden size={18} className="mt-0.5 shrink-0 text-[#8fe0ae]" />
        )}
        <div className="min-w-0 grow">
          <Toast.Title className="font-semibold wrap-anywhere" />
          <Toast.Description className="text-sm text-deep-text wrap-anywhere" />
        </div>
        <Toast.Close
          aria-label={t('common.dismiss')}
          className="inline-flex size-7 items-center justify-center rounded hover:bg-deep-line"
        >
          <X aria-hidden size={16} />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
