import { describe, expect, it } from 'vitest';
import { drawing } from '../../rules/testing';
import { setProject, setTitle, unwaive, waive } from '.';

const DRAWING = drawing({
  title: 'T',
  project: { agency: 'A', roles: { lead: 'L', owner: 'O' } },
  elements: [{ id: 'u', kind: 'user' }, { id: 'c', kind: 'channel' }],
  links: [['u', 'c']],
  waivers: [{ rule: 'r', reason: 'whole drawing' }],
});

describe('setProject', () => {
  it('changes what is named, keeps the rest, and removes what is undefined', () => {
    expect(setProject(DRAWING, { sector: 'sector-economy', agency: undefined }).project).toStrictEqual({ sector: 'sector-economy', roles: { lead: 'L', owner: 'O' } });
    expect(setProject(DRAWING, { roles: { owner: 'P' } }).project.roles).toEqual({ lead: 'L', owner: 'P' });
    expect(setProject(DRAWING, { roles: undefined }).project).not.toHaveProperty('roles');
  });

  it('shares the rest of the document, and is the same one where nothing changes', () => {
    expect(setProject(DRAWING, { sector: 'x' }).elements).toBe(DRAWING.elements);
    expect(setProject(DRAWING, { agency: 'A', roles: { lead: 'L' }, sector: undefined })).toBe(DRAWING);
    expect(() => setProject(DRAWING, { rasaChecked: 'yes' as unknown as boolean })).toThrow('invalid-value');
  });
});

describe('setTitle', () => {
  it('keeps what was typed', () => {
    expect(setTitle(DRAWING, ' Ä ').title).toBe(' Ä ');
    expect(setTitle(DRAWING, 'T')).toBe(DRAWING);
  });
});

describe('waive and unwaive', () => {
  it('add a waiver, replace one of the very same thing, and take it back', () => {
    const one = waive(DRAWING, { rule: 'r', element: 'u', about: '1', reason: 'first', by: undefined });
    expect(one.waivers).toStrictEqual([...DRAWING.waivers, { rule: 'r', element: 'u', about: '1', reason: 'first' }]);
    const two = waive(one, { rule: 'r', element: 'u', about: '1', reason: 'second' });
    expect(two.waivers.map(({ reason }) => reason)).toEqual(['whole drawing', 'second']);
    expect(waive(two, { rule: 'r', element: 'u', about: '1', reason: 'second' })).toBe(two);
    expect(unwaive(two, { rule: 'r', element: 'u', about: '1' })).toEqual(DRAWING);
    expect(unwaive(DRAWING, { rule: 'r', element: 'u' })).toBe(DRAWING);
  });

  it('refuse what does not exist', () => {
    expect(() => waive(DRAWING, { rule: 'r', element: 'gone' })).toThrow('unknown-id');
    expect(() => waive(DRAWING, { rule: 'r', link: 'u' })).toThrow('unknown-id');
    expect(() => waive(DRAWING, { rule: '' })).toThrow('invalid-value');
  });
});
