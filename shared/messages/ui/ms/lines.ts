/** Lines: moving their ends, the chain that they are part of. */
export const lines = {
  'lines.refused': '{reason}',
  'lines.changeFrom': 'Tukar hujung “dari”',
  'lines.changeTo': 'Tukar hujung “ke”',
  'lines.chain': 'Rantaian {name}: {elements} elemen, {links} pautan.',
  'command.followChain': 'Tunjukkan rantaian elemen pilihan',
} as const;
