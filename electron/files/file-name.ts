/** Endings that the program reads. */
export const READABLE: readonly string[] = ['lmv', 'json', 'png', 'svg'];

/** Endings of other programs' files that can be imported, and of a submission pack, which is looked into. */
export const IMPORTABLE: readonly string[] = ['xlsx', 'csv', 'xml', 'drawio', 'zip'];

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** The ending of a file's name, in lower case without its dot; blank where it has none. */
export function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * A name from the window as one that every system takes, and that can lead into no other folder.
 * @param name what the window suggests, with its ending
 */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- control characters are what is to be found
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const ending = endingOf(plain);
  const stem = ending === '' ? plain : plain.slice(0, -ending.length - 1);
  const short = shorten(stem.trim()) || 'landskap';
  return `${RESERVED.test(short) ? '_' : ''}${short}${ending === '' ? '' : `.${ending}`}`;
}

/** As many whole signs as fit into 200 bytes: disks take names of 255, and an ending follows. */
function shorten(text: string): string {
  let bytes = 0;
  const fits = Array.from(text, (sign) => ({ sign, until: (bytes += Buffer.byteLength(sign)) })).filter(({ until }) => until <= 200);
  return fits.map(({ sign }) => sign).join('');
}

/** The path with an ending, where the person typed none. */
export function withEnding(path: string, ending: string): string {
  return endingOf(path) === ending ? path : `${path}.${ending}`;
}
