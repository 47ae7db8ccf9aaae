import { describe, expect, it } from 'vitest';
import type { Element } from '../../document/types';
import { drawing } from '../../rules/testing';
import { DrawingIndex } from '../../document/drawing-index';
import { endsOf, entriesOf, entryOf, laneName, named, propertyName } from '../../rules/values';
import { fill } from '../lang';
import { placesOf } from './places';

const USER: Element = { id: 'u1', kind: 'user', name: ' Pemohon ' };

describe('the places of a message', () => {
  it('name an element by its kind and name, or say that it has none', () => {
    expect(placesOf(named({ user: USER }), 'ms')).toEqual({ user: 'pengguna “Pemohon”' });
    expect(placesOf(named({ user: USER }), 'en')).toEqual({ user: 'the user “Pemohon”' });
    expect(placesOf(named({ user: { id: 'u1', kind: 'user', name: ' ' } }), 'ms')).toEqual({ user: 'pengguna tanpa nama' });
    expect(placesOf(named({ user: { id: 'u1', kind: 'user' } }), 'en')).toEqual({ user: 'the unnamed user' });
    expect(placesOf(named({ element: { id: 'n1', kind: 'note', text: 'Semak' } }), 'ms')).toEqual({ element: 'nota “Semak”' });
  });

  it('give catalogue entries by code or name, and keep what the catalogue does not know', () => {
    expect(placesOf(entryOf('medium', 'medium-portal-rai'), 'en')).toEqual({ medium: 'Rai Portal' });
    expect(placesOf(entryOf('medium', 'medium-x'), 'ms')).toEqual({ medium: 'medium-x' });
    expect(placesOf(entryOf('medium', undefined), 'ms')).toEqual({});
    expect(placesOf(entriesOf('groups', ['g2c', 'g2b']), 'ms')).toEqual({ groups: 'G2C, G2B' });
    expect(placesOf(entriesOf('groups', []), 'ms')).toEqual({ groups: '' });
  });

  it('give lanes, properties and the ends of a link', () => {
    expect(placesOf(laneName(2), 'en')).toEqual({ lane: 2, laneName: 'Service channels' });
    expect(placesOf(propertyName('persona'), 'ms')).toEqual({ property: 'persona' });
    expect(placesOf(propertyName('constructor'), 'ms')).toEqual({ property: 'constructor' });
    const index = new DrawingIndex(drawing({ elements: [USER, { id: 'c1', kind: 'channel' }] }));
    expect(placesOf(named(endsOf(index, { id: 'l', from: 'u1', to: 'c1' })), 'ms')).toEqual({ from: 'pengguna “Pemohon”', to: 'saluran tanpa nama' });
    expect(placesOf(named(endsOf(index, { id: 'l', from: 'u1', to: 'gone' })), 'ms')).toEqual({ from: 'pengguna “Pemohon”' });
  });

  it('put a name in as it was typed, whatever it holds', () => {
    const places = placesOf(named({ user: { ...USER, name: '{medium} $& "x"' } }, entryOf('medium', 'medium-portal-rai')), 'ms');
    expect(fill('{user}: {medium}', places)).toBe('pengguna “{medium} $& "x"”: Portal Rai');
  });
});
