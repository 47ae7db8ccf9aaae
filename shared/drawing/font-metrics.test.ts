import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { FONT_FILES } from './fonts';
import { textWidth } from './text';

interface Font {
  readonly unitsPerEm: number;
  layout(text: string): { readonly advanceWidth: number };
}
const fontkit = createRequire(import.meta.url)('fontkit') as { create(bytes: Buffer): Font };

const TEXTS = [
  'Pengurusan Pengambilan Pekerja',
  'Kementerian Pembangunan Wanita, Keluarga dan Masyarakat (KPWKM)',
  'MyGov*Net.PCN 100 Mbps, 2 × Pelayan aplikasi – 16 vCPU',
  'Ibu Bapa kepada Kanak-Kanak (7-12 Tahun)',
  'Ünïcode façade, Ωmega, Жизнь, 5 € → ¥',
];

describe('font metrics', () => {
  it('are what the bundled fonts say', () => {
    const run = spawnSync(process.execPath, ['build/font-metrics.mjs', '--check'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });

  it.each(FONT_FILES)('give the width that the $weight font itself sets, and never less', ({ weight, file }) => {
    const font = fontkit.create(readFileSync(`assets/fonts/${file}`));
    for (const text of TEXTS) {
      const set = (font.layout(text).advanceWidth / font.unitsPerEm) * 14;
      const measured = textWidth(text, { size: 14, weight });
      expect(measured).toBeGreaterThanOrEqual(set - 0.01);
      expect(measured).toBeLessThan(set * 1.012);
    }
  });

  it('come with the font’s licence', () => {
    expect(readFileSync('assets/fonts/OFL.txt', 'utf8')).toContain('SIL Open Font License');
  });
});
