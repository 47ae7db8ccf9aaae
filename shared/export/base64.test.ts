import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBase64 } from './base64';

it('agrees with the standard for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});
