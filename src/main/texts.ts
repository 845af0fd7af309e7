const indonesian = {
  file: 'Berkas',
  quit: 'Keluar',
  edit: 'Sunting',
  undo: 'Urungkan',
  redo: 'Ulangi',
  cut: 'Potong',
  copy: 'Salin',
  paste: 'Tempel',
  selectAll: 'Pilih semua',
  view: 'Tampilan',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  actualSize: 'Ukuran asli',
  fullScreen: 'Layar penuh',
  window: 'Jendela',
  minimize: 'Kecilkan ke bilah',
  close: 'Tutup',
  savePdf: 'Simpan PDF',
  cannotStart: 'Asli tidak dapat dibuka',
  officialData:
    'Folder data ini berisi data nyata dan hanya boleh dibuka dengan aplikasi Asli yang resmi, ' +
    'bukan dengan aplikasi untuk pengembangan.',
  folderBusy: 'Folder data ini sedang dipakai oleh jendela atau program Asli yang lain.',
  startFailed: 'Inti aplikasi gagal dimulai. Data tidak diubah.',
} as const;

export type ShellTexts = { readonly [key in keyof typeof indonesian]: string };

const english: ShellTexts = {
  file: 'File',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  actualSize: 'Actual size',
  fullScreen: 'Full screen',
  window: 'Window',
  minimize: 'Minimise',
  close: 'Close',
  savePdf: 'Save PDF',
  cannotStart: 'Asli cannot be opened',
  officialData:
    'This data folder holds real data. Only the official Asli app may open it, not the runtime ' +
    'for development.',
  folderBusy: 'This data folder is in use by another Asli window or program.',
  startFailed: 'The core of the app did not start. No data was changed.',
};

/** Words of the shell itself (menu, dialogs) in both languages of the app. */
export const shellTexts = { id: indonesian, en: english } as const;
