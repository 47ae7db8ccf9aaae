/** The weights that are bundled; nothing else may be asked for. */
export type FontWeight = 400 | 500 | 600;

/** Inter from the bundle; the rest only matters where somebody opens an exported SVG on a machine without it. */
export const FONT_FAMILY = "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** The family's name as the font files and a rasteriser know it. */
export const FONT_NAME = 'Inter';

/** The bundled files, in `assets/fonts/`. */
export const FONT_FILES: readonly { readonly weight: FontWeight; readonly file: string }[] = [
  { weight: 400, file: 'Inter-Regular.ttf' },
  { weight: 500, file: 'Inter-Medium.ttf' },
  { weight: 600, file: 'Inter-SemiBold.ttf' },
];
