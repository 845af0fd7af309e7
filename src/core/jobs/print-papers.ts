import { layoutBadgeSheets, type Sheet } from '../../domain/badges/layout/badge-sheets.ts';
import { layoutCertificate } from '../../domain/badges/layout/certificate-pages.ts';
import type { BadgeSheetItem, CertificateItem } from '../../domain/badges/print-item.ts';
import type { DeclarationForm } from '../../domain/products/form/declaration-form.ts';
import { layoutDeclarationForm } from '../../domain/products/form/form-pages.ts';
import { measureText } from '../pdf/measure-text.ts';
import { paintPdf } from '../pdf/paint-pdf.ts';

type Report = (done: number, total: number) => void;

interface BadgeOrder {
  readonly items: readonly BadgeSheetItem[];
  readonly sheet: Sheet;
  readonly createdAt: number;
}

interface CertificateOrder {
  readonly items: readonly CertificateItem[];
  readonly createdAt: number;
}

/** All badges of a batch in one document. */
export async function printBadgeSheets(order: BadgeOrder, report: Report): Promise<Uint8Array> {
  const { items, sheet, createdAt } = order;
  const perPage = sheet === 'a6' ? 1 : 4;
  const pages = layoutBadgeSheets(items, sheet, measureText);
  const title = `Lencana ${items[0]?.editionName ?? ''}`.trim();
  return paintPdf(pages, { title, lang: 'id-ID', createdAt }, (painted) =>
    report(Math.min(items.length, painted * perPage), items.length),
  );
}

export async function printCertificates(
  order: CertificateOrder,
  report: Report,
): Promise<Uint8Array> {
  const { items, createdAt } = order;
  const pages = items.flatMap((item) => layoutCertificate(item, measureText));
  const title = `Sertifikat ${items.map((item) => item.serial).join(', ')}`;
  const bytes = await paintPdf(pages, { title, lang: 'id-ID', createdAt });
  report(items.length, items.length);
  return bytes;
}

interface DeclarationOrder {
  readonly form: DeclarationForm;
  readonly createdAt: number;
}

export async function printDeclarationForm(
  { form, createdAt }: DeclarationOrder,
  report: Report,
): Promise<Uint8Array> {
  const pages = layoutDeclarationForm(form, measureText);
  const title = `Pernyataan asal produk ${form.productName}`;
  const bytes = await paintPdf(pages, { title, lang: 'id-ID', createdAt });
  report(1, 1);
  return bytes;
}
