/** The canvas: names, instructions and announcements for screen readers. */
export const canvas = {
  'canvas.empty': 'Lukisan ini masih kosong. Tambah elemen daripada panel di sebelah kiri.',
  'canvas.name': 'Kanvas lukisan',
  'canvas.instructions': 'Anak panah berpindah ke elemen sebelah, [ dan ] mengikut pautan. Ctrl+anak panah menggerakkan elemen yang dipilih. L memautkan. F2 menamakan semula. Delete memadam.',
  'canvas.edgeInstructions': 'Enter memilih pautan. Delete memadamnya.',
  'canvas.moved': 'Digerakkan ke {direction}.',
  'canvas.minimap': 'Peta kecil lukisan',
  'canvas.connect': 'Tarik dari sini untuk membuat pautan',
  'canvas.link': 'Pautan',
  'canvas.ghost': 'Tambah: {kind}',
  'canvas.badge': '{severity}: {count} penemuan',
  'canvas.rename': 'Nama {kind}',
  'canvas.place': '{name}: {at} daripada {of} dalam lorong {lane}, {links} pautan',
  'direction.up': 'atas',
  'direction.down': 'bawah',
  'direction.left': 'kiri',
  'direction.right': 'kanan',
} as const;
