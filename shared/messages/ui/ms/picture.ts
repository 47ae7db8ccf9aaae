/** Large drawings, shown as a picture: the list that stands in for it. */
export const picture = {
  'picture.list': 'Semua elemen dan pautan',
  'picture.instructions': 'Anak panah bergerak dari satu ke satu. Page Down pergi ke lorong berikutnya. Enter memilih dan beralih ke elemen itu. Ctrl+Enter menambahnya kepada pilihan.',
} as const;
