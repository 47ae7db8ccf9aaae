import type { Size } from '../../layout/geometry';

/** A PNG's size in pixels, from its first chunk. */
export function pngSize(png: Uint8Array): Size {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
