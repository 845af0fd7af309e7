import { Download, FileCheck, FilePen } from 'lucide-react';
import { saveFile } from '../../lib/host.ts';
import { useText } from '../../lib/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { toastError } from '../../ui/toast.ts';
import type { ProductVersion } from './product.ts';

/** Whether a version was signed, by whom and how, with the hash of the text. */
export function SignatureLine({ version }: { version: ProductVersion }) {
  const { t, format } = useText();
  const { signed } = version;
  if (!signed) {
    return (
      <span className="flex items-center gap-1.5 text-muted">
        <FilePen aria-hidden size={16} />
        {t('versions.sign.unsigned')}
      </span>
    );
  }
  const { file } = signed;
  const way = signed.method === 'paper' ? 'paper' : file ? 'drawn' : 'typed';
  const name = [signed.signer ?? t('versions.sign.erased'), signed.role].filter(Boolean).join(', ');
  return (
    <span className="flex flex-col gap-0.5">
      <span className="flex flex-wrap items-center gap-1.5">
        <FileCheck aria-hidden size={16} className="text-good" />
        <span dir="auto">{t('versions.sign.who', { name, at: format.dateTime(signed.at) })}</span>
        <span className="text-muted">
          {t(`versions.sign.methods.${way}`, { reason: signed.reason ?? t('common.empty') })}
        </span>
        {file ? (
          <IconButton
            label={t('versions.sign.showFile')}
            icon={Download}
            onClick={() => void saveFile(file, 'tanda-tangan').catch(toastError)}
          />
        ) : null}
      </span>
      <code className="text-xs text-muted wrap-anywhere">{signed.textHash}</code>
    </span>
  );
}
