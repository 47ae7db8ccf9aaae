// Windows' and macOS's icon files are lists of pictures of several sizes; both take them as PNG.

/** @typedef {{ readonly size: number, readonly png: Uint8Array }} Picture a square picture; `size` in pixels */

/** Windows' file begins with a six-byte head, then sixteen bytes a picture. */
const ICO_HEAD = 6;
const ICO_ENTRY = 16;

/**
 * A Windows icon.
 * @param {readonly Picture[]} pictures 256 pixels at the most
 */
export function icoOf(pictures) {
  const head = Buffer.alloc(ICO_HEAD + ICO_ENTRY * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [place, { size, png }] of pictures.entries()) {
    const entry = ICO_HEAD + ICO_ENTRY * place;
    // A byte can't hold 256: there, 0 stands for it.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** What macOS calls each size, in pixels; some sizes stand twice, for screens of two densities. */
const ICNS_NAMES = /** @type {Readonly<Record<number, readonly string[]>>} */ ({
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
});

/**
 * A macOS icon.
 * @param {readonly Picture[]} pictures of the sizes that macOS knows
 */
export function icnsOf(pictures) {
  const blocks = pictures.flatMap(({ size, png }) => (ICNS_NAMES[size] ?? []).map((name) => block(name, png)));
  return block('icns', Buffer.concat(blocks));
}

/**
 * @param {string} name four letters
 * @param {Uint8Array} content
 */
function block(name, content) {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}
