import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALLOWED_LINKS, isAllowedLink } from './allowed-links';

const allowed = fc.constantFrom(...ALLOWED_LINKS);

/** What a trick adds to an address that is allowed. */
const twist = fc.oneof(
  fc.webPath({ size: 'small' }).filter((path) => path.length > 1).map((path) => (address: string) => address + path.slice(1)),
  fc.webQueryParameters().map((query) => (address: string) => `${address}?${query}`),
  fc.webFragments().map((fragment) => (address: string) => `${address}#${fragment}x`),
  fc.domain().map((domain) => (address: string) => address.replace(/^https:\/\/([^/]+)/, `https://$1.${domain}`)),
  fc.domain().map((domain) => (address: string) => address.replace(/^https:\/\/([^/]+)/, `https://$1@${domain}`)),
  fc.constantFrom('http', 'ftp', 'file', 'javascript', 'data', 'smb').map((scheme) => (address: string) => address.replace('https', scheme)),
  fc.integer({ min: 1, max: 65_535 }).filter((port) => port !== 443).map((port) => (address: string) => address.replace(/^(https:\/\/[^/]+)/, `$1:${port}`)),
);

describe('an address', () => {
  it.each([...ALLOWED_LINKS])('that the guide names may be opened: %s', (address) => {
    expect(isAllowedLink(address)).toBe(true);
  });

  it('that differs from it in anything may not', () => {
    fc.assert(
      fc.property(allowed, twist, (address, change) => {
        expect(isAllowedLink(change(address))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('of any other form may not', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ validSchemes: ['http', 'https', 'ftp'] }), fc.string({ unit: 'binary' })), (address) => {
        expect(isAllowedLink(address)).toBe(false);
      }),
    );
  });
});
