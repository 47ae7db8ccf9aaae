import { useEffect, useState } from 'react';
import { MiniMap, useStore, type Rect } from '@xyflow/react';
import type { Palette } from '../../shared/drawing/palette';
import styles from './canvas.module.css';
import type { FlowNode } from './flow-types';
import { miniMapColour } from './mini-map-colour';

const SIZE = { width: 152, height: 104 };

/** The small map of the drawing, for as long as some of the drawing is out of view; otherwise it would only cover it. */
export function OverviewMap({ page, palette }: { readonly page: Rect; readonly palette: Palette }) {
  const whole = useStore(({ transform: [x, y, zoom], width, height }) => page.x * zoom + x >= 0 && page.y * zoom + y >= 0 && (page.x + page.width) * zoom + x <= width && (page.y + page.height) * zoom + y <= height);
  const [idle, setIdle] = useState(false);
  // It has a mark for every element: the drawing itself is shown first.
  useEffect(() => {
    const request = requestIdleCallback(() => setIdle(true), { timeout: 2000 });
    return () => cancelIdleCallback(request);
  }, []);
  if (whole || !idle) return null;
  return <MiniMap<FlowNode> className={styles.minimap} style={SIZE} pannable zoomable nodeColor={(node) => miniMapColour(node, palette)} maskColor="rgb(127 137 150 / 22%)" bgColor={palette.page} />;
}
