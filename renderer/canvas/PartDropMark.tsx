import { insertionLine } from '../../shared/layout/arrange/part-drop';
import type { Drawing } from '../store/drawing';
import { useOverlay } from './overlay-store';
import styles from './overlays.module.css';

/** While a part is dragged: its outline, the container that it would go into, and its place there. */
export function PartDropMark({ shown: { index, geometry } }: { readonly shown: Drawing }) {
  const moved = useOverlay((state) => state.movedPart);
  if (!moved) return null;
  const { id, box, drop } = moved;
  const container = drop && geometry.boxes.get(drop.parent);
  const line = drop && insertionLine(index, geometry, id, drop);
  return (
    <g data-part-drop={drop?.parent}>
      <rect className={styles.heldPart} {...box} rx={6} />
      {container && <rect className={styles.container} {...container} rx={8} />}
      {line && <path className={styles.insertion} d={`M${line[0].x} ${line[0].y}L${line[1].x} ${line[1].y}`} />}
    </g>
  );
}
