export const verify = {
  title: 'Verifikasi',
} as const;
