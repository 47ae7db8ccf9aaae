// What `npm start` says, in Malay where the system speaks it, else in English.

/** @typedef {'ms' | 'en'} Lang */

/**
 * The language of the terminal.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Lang}
 */
export function terminalLang(env = process.env) {
  return /^ms\b|^ms_/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'ms' : 'en';
}

const SETTINGS = ['ELECTRON_MIRROR', 'electron_config_cache', 'ELECTRON_OVERRIDE_DIST_PATH', 'ELECTRON_GET_USE_PROXY=1'];

/** @type {Readonly<Record<Lang, Readonly<Record<string, (...values: string[]) => string>>>>} */
const WORDS = {
  ms: {
    building: () => 'Membina program…',
    fetching: () => 'Program desktop (Electron) belum ada di komputer ini. Cuba memuat turunnya…',
    stalled: () => `Muat turun Electron tidak bergerak, jadi dihentikan.\n${settings('ms')}`,
    failed: (reason) => `Electron tidak dapat dimuat turun: ${reason}\n${settings('ms')}`,
    skipped: () => 'LANDSKAP_NO_ELECTRON=1: Electron tidak digunakan.',
    electronDied: (how) => `Electron berhenti sebaik dimulakan (${how}).`,
    inBrowser: (browser, url) => `Tetingkap yang sama dibuka dalam ${browser}, di ${url}\nTutup tetingkap atau tekan Ctrl+C untuk berhenti.`,
    joined: (url) => `Landskap sudah berjalan di ${url}; satu tetingkap lagi dibuka.`,
    noDisplay: () => 'Tiada paparan pada komputer ini.',
    noBrowser: () => 'Tiada Chromium, Chrome atau Edge ditemui; tetapkan LANDSKAP_BROWSER kepada laluan programnya jika ada.',
    serving: (url) => `Landskap sedia di ${url}\nBuka alamat itu dalam Chromium, Chrome atau Edge pada komputer ini. Ctrl+C untuk berhenti.`,
    already: (url) => `Landskap sudah berjalan di ${url}`,
    anotherUser: (port) => `Port ${port} sedang digunakan oleh Landskap milik pengguna lain pada komputer ini. Minta mereka menutupnya dahulu, atau tetapkan LANDSKAP_PORT (lukisan yang belum disimpan tersimpan mengikut port).`,
    foreign: (port) => `Port ${port} sedang digunakan oleh program lain, jadi Landskap tidak dibuka di situ. Hentikan program itu, atau tetapkan LANDSKAP_PORT (lukisan yang belum disimpan tersimpan mengikut port).`,
    filesIgnored: (names) => `Dalam pelayar, buka fail dari menu tetingkap: ${names}`,
    stopped: () => 'Landskap dihentikan.',
  },
  en: {
    building: () => 'Building the program…',
    fetching: () => 'The desktop program (Electron) is not on this computer yet. Trying to fetch it…',
    stalled: () => `Fetching Electron made no progress, so it was given up.\n${settings('en')}`,
    failed: (reason) => `Electron could not be fetched: ${reason}\n${settings('en')}`,
    skipped: () => 'LANDSKAP_NO_ELECTRON=1: Electron is not used.',
    electronDied: (how) => `Electron stopped as soon as it started (${how}).`,
    inBrowser: (browser, url) => `The same window opens in ${browser}, at ${url}\nClose the window or press Ctrl+C to stop.`,
    joined: (url) => `Landskap already runs at ${url}; one more window opens.`,
    noDisplay: () => 'This computer has no display.',
    noBrowser: () => 'No Chromium, Chrome or Edge was found; set LANDSKAP_BROWSER to its path if there is one.',
    serving: (url) => `Landskap is ready at ${url}\nOpen that address in Chromium, Chrome or Edge on this computer. Ctrl+C stops it.`,
    already: (url) => `Landskap already runs at ${url}`,
    anotherUser: (port) => `Port ${port} is in use by the Landskap of another person on this computer. Ask them to close it first, or set LANDSKAP_PORT (unsaved drawings are kept by port).`,
    foreign: (port) => `Port ${port} is in use by another program, so Landskap does not open there. Stop that program, or set LANDSKAP_PORT (unsaved drawings are kept by port).`,
    filesIgnored: (names) => `In a browser, open files from the window's menu: ${names}`,
    stopped: () => 'Landskap has stopped.',
  },
};

/** @param {Lang} lang */
function settings(lang) {
  const list = SETTINGS.join(', ');
  return lang === 'ms'
    ? `Jika rangkaian anda ada cermin, cache, salinan atau proksi, tetapkan salah satu: ${list}. LANDSKAP_NO_ELECTRON=1 melangkau cubaan ini.`
    : `If your network has a mirror, a cache, a copy or a proxy, set one of: ${list}. LANDSKAP_NO_ELECTRON=1 skips this attempt.`;
}

/**
 * Says a message.
 * @param {Lang} lang
 * @param {string} key
 * @param {readonly string[]} values
 * @throws Error where there is no such message
 */
export function words(lang, key, ...values) {
  const message = WORDS[lang][key];
  if (message === undefined) throw new Error(`no message ${key}`);
  return message(...values);
}

/** The messages' keys, for the test that both languages have them all. */
export const MESSAGE_KEYS = { ms: Object.keys(WORDS.ms), en: Object.keys(WORDS.en) };
