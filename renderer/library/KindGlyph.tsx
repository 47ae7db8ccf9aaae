import { memo } from 'react';
import type { ElementKind } from '../../shared/document/types';
import { drawGlyph, GLYPH_HEIGHT, GLYPH_WIDTH } from '../../shared/drawing/legend-glyph';
import { DARK, LIGHT } from '../../shared/drawing/palette';
import { sceneElement } from '../canvas/scene-element';
import { useEditor } from '../store/editor';

interface KindGlyphProps {
  readonly kind: ElementKind;
  /** Width in px; the height follows. */
  readonly width?: number;
}

/** A kind's shape in little, as the drawing and its legend show it. */
export const KindGlyph = memo(function KindGlyph({ kind, width = 24 }: KindGlyphProps) {
  const palette = useEditor((state) => (state.dark ? DARK : LIGHT));
  return (
    <svg aria-hidden viewBox={`0 0 ${GLYPH_WIDTH} ${GLYPH_HEIGHT}`} width={width} height={(width * GLYPH_HEIGHT) / GLYPH_WIDTH}>
      {sceneElement(drawGlyph(kind === 'system' ? 'internal-system' : kind, 0, 0, palette))}
    </svg>
  );
});
