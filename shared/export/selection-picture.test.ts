import { describe, expect, it } from 'vitest';
import { toMarkup } from '../drawing/markup';
import { drawing } from '../rules/testing';
import { selectionScene } from './selection-picture';

const DRAWING = drawing({
  elements: [
    { id: 'user', kind: 'user', name: 'Pelajar', x: 0, y: 0 },
    { id: 'channel', kind: 'channel', name: 'Portal <a>', x: 0, y: 0 },
    { id: 'app', kind: 'application', name: 'Sistem', x: 900, y: 0 },
    { id: 'module', kind: 'module', name: 'Modul', parent: 'app' },
    { id: 'far', kind: 'site', name: 'Pusat data', x: 2000, y: 0 },
  ],
  links: [
    ['user', 'channel'],
    ['app', 'far'],
  ],
});

function markup(...ids: string[]): string {
  return toMarkup(selectionScene(DRAWING, ids, 'ms')?.scene ?? { tag: 'g', attributes: {} });
}

describe('the picture of a selection', () => {
  it('shows what is selected with the links among it, and nothing else', () => {
    const svg = markup('user', 'channel');
    expect(svg).toContain('Pelajar');
    expect(svg).toContain('Portal &lt;a&gt;');
    expect(svg).toContain('menggunakan');
    expect(svg).not.toContain('Pusat data');
    expect(markup('user')).not.toContain('menggunakan');
  });

  it('is as large as what it shows, with a margin', () => {
    const { size } = selectionScene(DRAWING, ['user'], 'ms') ?? { size: { width: 0, height: 0 } };
    expect(size.width).toBeGreaterThan(120);
    expect(size.width).toBeLessThan(400);
    expect(size.height).toBeLessThan(250);
  });

  it('shows a part in its container, whole', () => {
    expect(markup('module')).toContain('Sistem');
    expect(markup('app')).toContain('Modul');
  });

  it('is none where nothing of it is there', () => {
    expect(selectionScene(DRAWING, ['gone'], 'ms')).toBeUndefined();
  });
});
