import type { CertificateItem } from './print-item.ts';
import { formatSerial } from './serial.ts';

/** As long as the token of an ordinary badge; only QR readers of the tests care what is in it. */
const QR_TEXT = `ASLI1:${'TWGSLK/-4BA9%EG H2MTL07T.7BI:K43E8+9TF6PYA646746QF68W5FJ01C9'.repeat(5)}`;

/** What an ordinary badge or certificate prints, with anything changed that a test is about. */
export function printItem(change: Partial<CertificateItem> = {}): CertificateItem {
  return {
    serial: formatSerial({ edition: 'INA26U', number: 123 }),
    revision: 1,
    copy: 1,
    basis: 'DOKUMEN',
    grade: 'confirmed',
    editionName: 'Inacraft 2026 ke-26',
    venue: 'JICC, Jakarta',
    fascia: 'Batik Rumah Sekar',
    legalName: 'CV Sekar Jagad Nusantara',
    booths: ['HALLA-B-012'],
    regionName: 'Kabupaten Pekalongan, Jawa Tengah',
    lines: [
      { name: 'Kain batik tulis sogan', classCode: 'A', techniqueLabel: 'Batik tulis' },
      { name: 'Tas kulit', classCode: 'B', techniqueLabel: 'Jahit, batik cap' },
    ],
    moreLines: 0,
    validFrom: '2026-02-04',
    validTo: '2026-02-08',
    qrText: QR_TEXT,
    anchor: '0198c0de:1042:9f3ac27b',
    ruleVersion: '2026.1',
    issuedOn: '2026-02-03',
    nibMasked: '1234*****9012',
    checkedOn: '2026-02-02',
    verifier: 'Rina Kusumawati',
    approver: 'Bambang Setiadi',
    complaintContact: 'Meja informasi Lower Lobby',
    ...change,
  };
}
