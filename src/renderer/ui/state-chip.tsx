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

/** How each state code of exhibitors, booths, lines and badges looks, and each decision. */
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
  BADGE_DITANGGUHKAN: ['warn', CirclePause],
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
  DIPERBAIKI: ['neutral', CircleCheck],
  DIGANTI: ['neutral', CircleX],
  KEDALUWARSA: ['neutral', CircleX],
  DITOLAK: ['bad', CircleX],
  DICABUT: ['bad', Ban],
  BADGE_DICABUT: ['bad', Ban],
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
