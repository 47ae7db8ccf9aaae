/** The canvas: names, instructions and announcements for screen readers. */
export const canvas = {
  'canvas.empty': 'Lukisan ini masih kosong. Tambah unsur daripada panel di sebelah kiri.',
} as const;
