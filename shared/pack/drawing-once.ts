import type { ExportDeps } from '../export/formats/format';
import type { Size } from '../layout/geometry';

/**
 * A rasteriser for one pack: picture and report show the same page, and what was drawn last is not drawn again.
 * @param rasteriser the host's own
 */
export function drawingOnce(rasteriser: ExportDeps['rasteriser']): ExportDeps['rasteriser'] {
  let last: { readonly svg: string; readonly size: Size; readonly png: Promise<Uint8Array> } | undefined;
  return async () => {
    const own = await rasteriser();
    return {
      rasterise(svg, size) {
        if (last?.svg !== svg || last.size.width !== size.width || last.size.height !== size.height) last = { svg, size, png: own.rasterise(svg, size) };
        return last.png;
      },
    };
  };
}
