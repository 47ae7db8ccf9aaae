import { describe, expect, it } from 'vitest';
import { ELEMENT_KINDS } from '../document/kinds';
import { linkMeaning } from '../document/link-meaning';
import { kindReason } from './link-reason';
import { LANGS } from './lang';

describe('why two kinds are not linked', () => {
  it('is said with what the first is linked to instead', () => {
    expect(kindReason('user', 'service', 'en')).toBe('A user is not linked to a service: a user uses a channel.');
    expect(kindReason('user', 'service', 'ms')).toBe('Pengguna tidak dipautkan dengan perkhidmatan: pengguna menggunakan saluran.');
    expect(kindReason('channel', 'process', 'en')).toBe('A channel is not linked to a process: a channel gives access to a service and relies on a platform.');
    expect(kindReason('process', 'system', 'en')).toBe('A process is not linked to a system: a process is followed by a process and is automated by an application, a module or an application service.');
  });

  it('looks upwards where the line does', () => {
    expect(kindReason('service', 'user', 'en')).toBe('A service is not linked to a user: a service is reached through a channel.');
    expect(kindReason('security-control', 'user', 'en')).toBe('A security control is not linked to a user: a security control protects an application, a dataset or a site.');
  });

  it('has a whole sentence for every pair that the table does not join, in both languages', () => {
    for (const lang of LANGS) {
      for (const from of ELEMENT_KINDS) {
        for (const to of ELEMENT_KINDS) {
          if (linkMeaning(from, to) ?? linkMeaning(to, from)) continue;
          expect(kindReason(from, to, lang)).toMatch(/^[A-Z][^{}]+: [^{}]+\.$/);
        }
      }
    }
  });
});
