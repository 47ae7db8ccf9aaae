import { deflateSync } from 'node:zlib';
import { zlibSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32';
import { isPng, PNG_SIGNATURE, pngChunk, pngChunks, withChunks } from './png-chunks';
import { readPngSource, sourceChunk } from './png-source';
import { toUtf8 } from './utf8';

const LIMIT = 1024 * 1024;

/** A PNG as far as its chunks go. */
function png(...chunks: readonly Uint8Array[]): Uint8Array {
  const parts = [PNG_SIGNATURE, pngChunk('IHDR', new Uint8Array(13)), ...chunks, pngChunk('IDAT', toUtf8('pixels')), pngChunk('IEND', new Uint8Array())];
  return new Uint8Array(Buffer.concat(parts));
}

/** An iTXt chunk by hand. */
function textChunk(keyword: string, flag: number, text: Uint8Array): Uint8Array {
  return pngChunk('iTXt', new Uint8Array(Buffer.concat([toUtf8(keyword), Uint8Array.of(0, flag, 0), toUtf8('ms'), Uint8Array.of(0, 0), text])));
}

describe('PNG chunks', () => {
  it('have the check sum that the standard gives', () => {
    expect(crc32(toUtf8('123456789'))).toBe(0xcbf43926);
    // The end chunk is the same in every PNG.
    expect([...pngChunk('IEND', new Uint8Array())]).toEqual([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
  });

  it('are put in after the header, in place of ones of their type', () => {
    const first = withChunks(png(), [pngChunk('pHYs', Uint8Array.of(1)), sourceChunk('{}')]);
    const second = withChunks(first, [pngChunk('pHYs', Uint8Array.of(2))]);
    expect([...pngChunks(second)].map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
    expect([...pngChunks(second)][1]?.data).toEqual(Uint8Array.of(2));
  });

  it('are told from other files', () => {
    expect(isPng(png())).toBe(true);
    expect(isPng(toUtf8('{}'))).toBe(false);
    expect(isPng(new Uint8Array())).toBe(false);
  });
});

describe('the drawing inside a PNG', () => {
  it('comes back as it went in', () => {
    const text = '{ "title": "Pendaftaran 👩🏽‍💻 \\u0000 jawi: لندسکڤ" }\n';
    expect(readPngSource(png(sourceChunk(text)), LIMIT)).toEqual({ found: 'text', text });
  });

  it('comes back for texts of any length around the steps of unpacking', () => {
    for (const length of [0, 1, 8191, 8192, 8193, 100_000, LIMIT]) {
      const noise = Array.from({ length }, (_, i) => String.fromCharCode(32 + ((i * i * 31 + (i >> 3) * 17) % 90))).join('');
      expect(readPngSource(png(sourceChunk(noise)), LIMIT)).toEqual({ found: 'text', text: noise });
    }
  });

  it('comes back when another program unpacked it or gave it a language', () => {
    expect(readPngSource(png(textChunk('landskap:lmv', 0, toUtf8('{"a":1}'))), LIMIT)).toEqual({ found: 'text', text: '{"a":1}' });
    expect(readPngSource(png(textChunk('Title', 0, toUtf8('x')), textChunk('landskap:lmv', 1, zlibSync(toUtf8('{}')))), LIMIT)).toEqual({ found: 'text', text: '{}' });
  });

  it('is not there in other PNG files', () => {
    expect(readPngSource(png(), LIMIT)).toEqual({ found: 'none' });
    expect(readPngSource(png(textChunk('Comment', 0, toUtf8('{}'))), LIMIT)).toEqual({ found: 'none' });
    expect(readPngSource(PNG_SIGNATURE, LIMIT)).toEqual({ found: 'none' });
  });

  it('is damaged when a byte of it changed', () => {
    const whole = sourceChunk('{ "title": "Pengambilan Pekerja" }');
    for (let at = 8 + 12; at < whole.length; at++) {
      const bent = whole.slice();
      bent[at] = (bent[at] ?? 0) ^ 0x41;
      expect(readPngSource(png(bent), LIMIT).found, `byte ${at}`).not.toBe('text');
    }
  });

  it('is damaged when its packing is broken or cut off, though the check sum fits', () => {
    const packed = zlibSync(toUtf8('a drawing '.repeat(5000)));
    expect(readPngSource(png(textChunk('landskap:lmv', 1, packed.slice(0, 40))), LIMIT)).toEqual({ found: 'damaged' });
    expect(readPngSource(png(textChunk('landskap:lmv', 1, toUtf8('not packed at all'))), LIMIT)).toEqual({ found: 'damaged' });
    expect(readPngSource(png(textChunk('landskap:lmv', 1, new Uint8Array())), LIMIT)).toEqual({ found: 'damaged' });
    expect(readPngSource(png(textChunk('landskap:lmv', 0, Uint8Array.of(0xff, 0xfe))), LIMIT)).toEqual({ found: 'damaged' });
  });

  it('can not be a bomb', () => {
    const bomb = new Uint8Array(deflateSync(new Uint8Array(100 * 1024 * 1024)));
    expect(bomb.length).toBeLessThan(LIMIT);
    const before = process.memoryUsage().arrayBuffers;
    expect(readPngSource(png(textChunk('landskap:lmv', 1, bomb)), LIMIT)).toEqual({ found: 'too-large' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
    expect(readPngSource(png(textChunk('landskap:lmv', 0, new Uint8Array(LIMIT + 1))), LIMIT)).toEqual({ found: 'too-large' });
  });

  it('never throws, whatever the file holds', () => {
    const whole = png(sourceChunk('{ "title": "x" }'));
    fc.assert(
      fc.property(fc.nat(whole.length), fc.uint8Array({ maxLength: 40 }), fc.boolean(), (at, bytes, cut) => {
        const bent = new Uint8Array(Buffer.concat([whole.subarray(0, at), bytes, cut ? new Uint8Array() : whole.subarray(at + bytes.length)]));
        expect(['none', 'text', 'damaged', 'too-large']).toContain(readPngSource(bent, LIMIT).found);
      }),
      { numRuns: 1000 },
    );
  });
});
