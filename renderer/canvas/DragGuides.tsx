import type { Gap, Guide } from '../../shared/layout/arrange/guides';
import type { Drawing } from '../store/drawing';
import { guidesOf } from './drag-guides';
import { useOverlay } from './overlay-store';
import styles from './overlays.module.css';

/** How far a guide runs past what it joins, and half the height of a gap's end marks; px at 100 %. */
const OVERHANG = 12;
const TICK = 5;

/** Lines through what agrees while something is dragged, and marks on gaps that are equal. */
export function DragGuides({ shown }: { readonly shown: Drawing }) {
  const dragging = useOverlay((state) => state.dragging);
  if (dragging.length === 0) return null;
  const { guides, gaps } = guidesOf(shown, dragging);
  return (
    <g data-guides>
      {guides.map((guide) => (
        <path key={`${guide.axis}${guide.at}`} className={styles.guide} data-axis={guide.axis} d={guidePath(guide)} />
      ))}
      {gaps.map((gap) => (
        <path key={`${gap.axis}${gap.from}`} className={styles.gap} data-gap={Math.round(gap.to - gap.from)} d={gapPath(gap)} />
      ))}
    </g>
  );
}

function guidePath({ axis, at, from, to }: Guide): string {
  return axis === 'x' ? `M${at} ${from - OVERHANG}V${to + OVERHANG}` : `M${from - OVERHANG} ${at}H${to + OVERHANG}`;
}

/** Like a dimension in a technical drawing: ⊢—⊣. */
function gapPath({ axis, from, to, at }: Gap): string {
  return axis === 'x'
    ? `M${from} ${at - TICK}v${2 * TICK}M${from} ${at}H${to}M${to} ${at - TICK}v${2 * TICK}`
    : `M${at - TICK} ${from}h${2 * TICK}M${at} ${from}V${to}M${at - TICK} ${to}h${2 * TICK}`;
}
