import { describe, expect, it } from 'vitest';
import { uncoveredMessage } from '../messages/export';
import { drawing } from '../rules/testing';
import { uncoveredIn } from './uncovered';

describe('what no bundled font has', () => {
  it('is named once for each element, link and the project, with its characters', () => {
    const document = drawing({
      title: 'ทะเบียน',
      elements: [
        { id: 'u1', kind: 'user', name: '한글 글' },
        { id: 'c1', kind: 'channel', name: 'Portal 学生 மாணவர் سيستم 🎉' },
        { id: 'i1', kind: 'site', name: 'Pusat', hardware: [{ name: '서버', quantity: 1 }], software: [{ name: '서한', version: '1' }] },
      ],
      links: [{ id: 'l1', from: 'u1', to: 'c1', label: 'ไป' }],
    });
    expect(uncoveredIn(document)).toEqual([
      { text: 'ทะเบียน', characters: ['ท', 'ะ', 'เ', 'บี', 'ย', 'น'] },
      { text: '한글 글', characters: ['한', '글'] },
      { text: '서버', characters: ['서', '버', '한'] },
      { text: 'ไป', characters: ['ไ', 'ป'] },
    ]);
  });

  it('is told in words, not without end', () => {
    expect(uncoveredMessage({ text: '한글', characters: ['한', '글'] }, 'en')).toBe('no font for 한 글 in “한글”: shown as a box.');
    expect(uncoveredMessage({ text: 'x'.repeat(500), characters: Array.from({ length: 100 }, () => '한') }, 'ms').length).toBeLessThan(200);
  });
});
