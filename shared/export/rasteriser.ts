import type { Size } from '../layout/geometry';

/**
 * Turns SVG markup into a PNG. A port, so that the core knows neither where the code of a rasteriser comes from nor in
 * which thread it runs: the command line calls it at once, the window in a worker.
 */
export interface Rasteriser {
  /**
   * @param svg markup whose text is set in the bundled fonts
   * @param size of the picture in whole pixels; the drawing fills its width
   * @returns a PNG file
   * @throws ExportError `picture-failed`
   */
  rasterise(svg: string, size: Size): Promise<Uint8Array>;
}
