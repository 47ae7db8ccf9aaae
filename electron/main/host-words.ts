import type { Lang } from '../../shared/messages/lang';

const ms = {
  open: 'Buka',
  cancel: 'Batal',
  openTitle: 'Buka lukisan',
  saveAsTitle: 'Simpan lukisan sebagai',
  exportTitle: 'Eksport',
  drawings: 'Lukisan Landskap',
  pictures: 'Gambar yang mengandungi lukisan',
  allFiles: 'Semua fail',
  openLink: 'Buka halaman ini dalam pelayar web?',
  replaceFile: 'Fail ini sudah ada. Gantikan?',
  replace: 'Gantikan',
  stuck: 'Tetingkap tidak memberi respons.',
  stuckDetail: 'Salinan terakhir lukisan disimpan pada komputer ini dan akan ditawarkan semula apabila tetingkap dimulakan semula.',
  wait: 'Tunggu',
  closeAnyway: 'Tutup juga',
  restart: 'Mulakan semula tetingkap',
  crashed: 'Tetingkap terhenti secara tiba-tiba.',
  policyBroken: 'Fail tetapan agensi tidak dapat dibaca, maka tiada satu pun tetapannya berkuat kuasa.',
} as const;

/** One text of the desktop program's own dialogs. */
export type HostWord = keyof typeof ms;

const en: Readonly<Record<HostWord, string>> = {
  open: 'Open',
  cancel: 'Cancel',
  openTitle: 'Open a drawing',
  saveAsTitle: 'Save the drawing as',
  exportTitle: 'Export',
  drawings: 'Landskap drawings',
  pictures: 'Pictures that hold a drawing',
  allFiles: 'All files',
  openLink: 'Open this page in your web browser?',
  replaceFile: 'This file exists already. Replace it?',
  replace: 'Replace',
  stuck: 'The window does not respond.',
  stuckDetail: 'The latest copy of the drawing is kept on this computer and will be offered when the window starts again.',
  wait: 'Wait',
  closeAnyway: 'Close anyway',
  restart: 'Restart the window',
  crashed: 'The window stopped unexpectedly.',
  policyBroken: 'The agency’s settings file can’t be read, so none of its settings is in force.',
};

/** What the desktop program itself says; the window's own words are in `shared/messages/ui`. */
export const HOST_WORDS: Readonly<Record<Lang, Readonly<Record<HostWord, string>>>> = { ms, en };
