import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CirclePause,
  CircleX,
  type LucideIcon,
} from 'lucide-react';
import { Chip } from './chip.tsx';
import type { Tone } from './notice.tsx';

/** How each state code of exhibitors, booths, lines, findings and badges looks. */
const LOOKS: Readonly<Record<string, readonly [Tone, LucideIcon]>> = {
  DRAF: ['neutral', CircleDashed],
  KOSONG: ['neutral', CircleDashed],
  DIAJUKAN: ['info', CircleDot],
  DIPESAN: ['info', CircleDot],
  KURASI: ['info', CircleDot],
  BARU: ['info', CircleDot],
  KLARIFIKASI: ['info', CircleDot],
  HAK_JAWAB: ['info', CircleDot],
  DAFTAR_TUNGGU: ['warn', CirclePause],
  DIKEMBALIKAN: ['warn', CirclePause],
  DITANGGUHKAN: ['warn', CirclePause],
  TERBUKTI_INTERNAL: ['bad', CircleX],
  DITERUSKAN: ['bad', CircleDot],
  DITERIMA: ['good', CircleCheck],
  DISETUJUI: ['good', CircleCheck],
  DIVERIFIKASI: ['good', CircleCheck],
  LUNAS: ['good', CircleCheck],
  HADIR: ['good', CircleCheck],
  AKTIF: ['good', CircleCheck],
  TERISI: ['good', CircleCheck],
  TIDAK_TERBUKTI: ['good', CircleCheck],
  SELESAI: ['neutral', CircleCheck],
  DITUTUP: ['neutral', CircleCheck],
  DIGANTI: ['neutral', CircleX],
  KEDALUWARSA: ['neutral', CircleX],
  DITOLAK: ['bad', CircleX],
  DICABUT: ['bad', Ban],
  DIBATALKAN: ['neutral', CircleX],
  DIKELUARKAN: ['bad', Ban],
  DIBLOKIR: ['warn', Ban],
};

export function StateChip({ state, label }: { state: string; label: string }) {
  const [tone, icon] = LOOKS[state] ?? ['neutral', CircleDashed];
  return (
    <Chip tone={tone} icon={icon}>
      {label}
    </Chip>
  );
}
