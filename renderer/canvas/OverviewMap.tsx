import { MiniMap, useStore, type Rect } from '@xyflow/react';
import type { Palette } from '../../shared/drawing/palette';
import type { Drawing } from '../store/drawing';
import styles from './canvas.module.css';
import type { FlowNode } from './flow-types';
import { miniMapColour } from './mini-map-colour';
import { PaintedOverview } from './painted/PaintedOverview';
import { useIdle } from './use-idle';

const SIZE = { width: 152, height: 104 };

interface Properties {
  readonly drawing: Drawing;
  readonly painted: boolean;
  readonly page: Rect;
  readonly palette: Palette;
}

/** The small map of the drawing, for as long as some of the drawing is out of view; otherwise it would only cover it. */
export function OverviewMap({ drawing, painted, page, palette }: Properties) {
  const whole = useStore(({ transform: [x, y, zoom], width, height }) => page.x * zoom + x >= 0 && page.y * zoom + y >= 0 && (page.x + page.width) * zoom + x <= width && (page.y + page.height) * zoom + y <= height);
  // It has a mark for every element: the drawing itself is shown first.
  const idle = useIdle();
  if (whole || !idle) return null;
  if (painted) return <PaintedOverview drawing={drawing} page={page} palette={palette} size={SIZE} />;
  return <MiniMap<FlowNode> className={styles.minimap} style={SIZE} pannable zoomable nodeColor={(node) => miniMapColour(node, palette)} maskColor="rgb(127 137 150 / 22%)" bgColor={palette.page} />;
}
