import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStoreApi, type ReactFlowState } from '@xyflow/react';
import { FONT_FILES, FONT_NAME } from '../../../shared/drawing/fonts';
import type { Drawing } from '../../store/drawing';
import { useEditor } from '../../store/editor';
import type { NodeLook } from '../element-nodes';
import { badgesOf } from '../finding-badges';
import type { PageFlowNode } from '../flow-types';
import { buildScene, type ItemMemory } from './build-scene';
import { marksOverlay, type Marks } from './marks-overlay';
import { hiddenWhile, movingOverlay } from './moving-overlay';
import { Painter } from './painter';
import styles from './painted.module.css';

interface Properties {
  /** As it is, and as it is shown while something is dragged. */
  readonly drawing: Drawing;
  readonly shown: Drawing;
  /** The dragged elements, parts too. */
  readonly moving: ReadonlySet<string>;
  readonly page: PageFlowNode;
  readonly marks: Marks;
  readonly look: NodeLook;
}

/** The drawing as a picture, under React Flow's nodes. Screen readers have the list instead. */
export function PaintedLayer({ drawing, shown, moving, page, marks, look }: Properties) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter>(undefined);
  const flow = useStoreApi();
  const findings = useEditor((state) => state.findings);
  const badges = badgesOf(findings);
  const [memory] = useState<ItemMemory>(() => new Map());
  const scene = useMemo(() => buildScene({ drawing, page, badges, look }, memory), [drawing, page, badges, look, memory]);

  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const made = new Painter(element);
    painter.current = made;
    const follow = ({ transform: [x, y, zoom], width, height }: ReactFlowState): void => {
      made.resize({ width, height });
      made.move({ x, y, zoom });
    };
    follow(flow.getState());
    const unsubscribe = flow.subscribe((state, before) => {
      if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height) follow(state);
    });
    return () => {
      unsubscribe();
      made.stop();
      painter.current = undefined;
    };
  }, [flow]);

  // What is painted before a font has arrived is in another one.
  useEffect(() => {
    const missing = FONT_FILES.map(({ weight }) => `${weight} 15px ${FONT_NAME}`).filter((font) => !document.fonts.check(font));
    if (missing.length > 0) void Promise.all(missing.map((font) => document.fonts.load(font))).then(() => painter.current?.refresh());
    // Those that stand in for it come when something is first painted in them.
    const refresh = (): void => painter.current?.refresh();
    document.fonts.addEventListener('loadingdone', refresh);
    return () => document.fonts.removeEventListener('loadingdone', refresh);
  }, []);

  useLayoutEffect(() => painter.current?.show(scene), [scene]);
  useLayoutEffect(() => painter.current?.hide(hiddenWhile(drawing, moving)), [drawing, moving]);
  useLayoutEffect(() => {
    const colours = markColours(canvas.current, look);
    const moved = moving.size > 0 ? movingOverlay(scene, drawing, shown, moving, look) : undefined;
    const marked = marksOverlay(marks, colours);
    painter.current?.setOverlay((context, scale) => {
      moved?.(context, scale);
      marked(context, scale);
    });
  }, [scene, drawing, shown, moving, marks, look]);

  return <canvas ref={canvas} className={styles.picture} aria-hidden="true" data-testid="picture" />;
}

function markColours(element: Element | null, { palette }: NodeLook): { accent: string; focus: string; done: string; page: string } {
  const style = element ? getComputedStyle(element) : undefined;
  const token = (name: string): string => style?.getPropertyValue(name).trim() || palette.ink;
  return { accent: token('--accent'), focus: token('--focus'), done: token('--done'), page: palette.page };
}
