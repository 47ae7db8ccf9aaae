import type { AriaLabelConfig } from '@xyflow/react';
import type { Translate } from '../store/hooks';

/** Everything React Flow says to a screen reader, in the window's language. */
export function ariaLabels(text: Translate): Partial<AriaLabelConfig> {
  return {
    'node.a11yDescription.default': text('canvas.instructions'),
    'node.a11yDescription.keyboardDisabled': text('canvas.instructions'),
    'node.a11yDescription.ariaLiveMessage': ({ direction }) => text('canvas.moved', { direction: DIRECTION_KEYS.has(direction) ? text(`direction.${direction as Direction}`) : direction }),
    'edge.a11yDescription.default': text('canvas.edgeInstructions'),
    'minimap.ariaLabel': text('canvas.minimap'),
    'handle.ariaLabel': text('canvas.connect'),
  };
}

type Direction = 'up' | 'down' | 'left' | 'right';
const DIRECTION_KEYS: ReadonlySet<string> = new Set<Direction>(['up', 'down', 'left', 'right']);
