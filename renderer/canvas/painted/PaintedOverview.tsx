import { useLayoutEffect, useMemo, useRef, type PointerEvent } from 'react';
import { useReactFlow, useStore, type Rect } from '@xyflow/react';
import type { Palette } from '../../../shared/drawing/palette';
import type { Drawing } from '../../store/drawing';
import { useText } from '../../store/hooks';
import canvasStyles from '../canvas.module.css';
import { elementColour } from '../mini-map-colour';
import styles from './painted.module.css';

interface Properties {
  readonly drawing: Drawing;
  readonly page: Rect;
  readonly palette: Palette;
  /** CSS px. */
  readonly size: { readonly width: number; readonly height: number };
}

/** The small map of a painted drawing: painted too, once for each state of it; only the frame of the view moves. */
export function PaintedOverview({ drawing, page, palette, size }: Properties) {
  const text = useText();
  const flow = useReactFlow();
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = Math.min(size.width / page.width, size.height / page.height);
  const left = (size.width - page.width * scale) / 2 - page.x * scale;
  const top = (size.height - page.height * scale) / 2 - page.y * scale;
  const view = useStore(({ transform: [x, y, zoom], width, height }) => `${-x / zoom} ${-y / zoom} ${width / zoom} ${height / zoom}`);
  const [x = 0, y = 0, width = 0, height = 0] = useMemo(() => view.split(' ').map(Number), [view]);

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    canvas.current.width = size.width * devicePixelRatio;
    canvas.current.height = size.height * devicePixelRatio;
    context.scale(devicePixelRatio, devicePixelRatio);
    context.translate(left, top);
    context.scale(scale, scale);
    context.fillStyle = palette.page;
    context.fillRect(page.x, page.y, page.width, page.height);
    for (const element of drawing.document.elements) {
      const box = drawing.geometry.boxes.get(element.id);
      if (!box) continue;
      context.fillStyle = elementColour(element, palette);
      context.fillRect(box.x, box.y, box.width, box.height);
    }
  }, [drawing, page, palette, size, scale, left, top]);

  const goTo = (event: PointerEvent): void => {
    if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    event.currentTarget.setPointerCapture(event.pointerId);
    void flow.setCenter((event.clientX - box.left - left) / scale, (event.clientY - box.top - top) / scale, { zoom: flow.getZoom() });
  };

  return (
    <figure className={`react-flow__panel right bottom ${canvasStyles.minimap} ${styles.overview}`} style={size} aria-label={text('canvas.minimap')} onPointerDown={goTo} onPointerMove={goTo}>
      <canvas ref={canvas} style={size} />
      <svg className={styles.overviewView} width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <path fillRule="evenodd" d={`M0 0H${size.width}V${size.height}H0ZM${x * scale + left} ${y * scale + top}h${width * scale}v${height * scale}h${-width * scale}Z`} />
      </svg>
    </figure>
  );
}
