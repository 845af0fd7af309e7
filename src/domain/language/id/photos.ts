export const photos = {
  add: 'Tambah foto',
  alt: 'Foto {{n}}: {{name}}',
  enlarge: 'Perbesar foto {{n}}',
  remove: 'Hapus foto {{n}}',
  missing: 'Foto belum ada di laptop ini',
  take: 'Ambil foto',
  uploading: 'Menyimpan {{n}} foto…',
  failed: '{{name}} gagal disimpan.',
  notPhoto: '{{name}} bukan foto JPEG, PNG, atau WebP.',
  none: 'Belum ada foto.',
  full: 'Paling banyak {{n}} foto.',
} as const;
