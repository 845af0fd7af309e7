export const people = {
  title: 'Petugas',
} as const;
