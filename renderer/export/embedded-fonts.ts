import { EMBEDDED_FONT_FILES, type EmbeddedFont } from '../../shared/export/embedded-font';

const URLS = import.meta.glob<string>('../../assets/fonts/*.latin.woff2', { query: '?url', import: 'default', eager: true });

/** The fonts that an exported SVG carries, so that it looks the same on machines without them. */
export function embeddedFonts(): Promise<readonly EmbeddedFont[]> {
  return Promise.all(
    EMBEDDED_FONT_FILES.map(async ({ weight, file }) => {
      const url = URLS[`../../assets/fonts/${file}`];
      if (url === undefined) throw new Error(`The font ${file} is not bundled`);
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      return { weight, woff2: new Uint8Array(await response.arrayBuffer()) };
    }),
  );
}
