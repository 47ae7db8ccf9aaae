import { useConnection, useStore, type ConnectionState } from '@xyflow/react';
import type { Point } from '../../shared/layout/geometry';
import type { Drawing } from '../store/drawing';
import { useLang } from '../store/hooks';
import { refusalBetween, refusalToMove, type Refusal } from './connection';
import { elementAt } from './element-at';
import { useOverlay } from './overlay-store';
import styles from './overlays.module.css';
import { refusalText } from './refusal-text';

/** Px of the screen from the pointer. */
const ASIDE = 16;

/** Beside the pointer, while a line's end is over something that it cannot end at: the reason, which is also read out. */
export function RefusalTip({ shown }: { readonly shown: Drawing }) {
  const lang = useLang();
  const [tx, ty, zoom] = useStore(({ transform }) => transform);
  const width = useStore((state) => state.width);
  const drawn = useConnection(drawnLine);
  const moved = useOverlay((state) => state.movedEnd);
  const at: Point | undefined = moved?.at ?? drawn?.at;
  const refusal = moved ? moveRefusal(shown, moved) : drawn && drawRefusal(shown, drawn);
  const text = refusal && refusalText(refusal, lang);
  const left = at ? at.x * zoom + tx : 0;
  return (
    <>
      <output className="visually-hidden">{text ?? ''}</output>
      {at && text !== undefined && (
        <div className={styles.tip} data-left={left > width / 2 || undefined} style={{ left: left + (left > width / 2 ? -ASIDE : ASIDE), top: at.y * zoom + ty + ASIDE }} aria-hidden="true">
          {text}
        </div>
      )}
    </>
  );
}

interface DrawnLine {
  readonly start: string;
  readonly at: Point;
}

/** The line that is being drawn, in page px. */
function drawnLine(connection: ConnectionState): DrawnLine | undefined {
  return connection.inProgress ? { start: connection.fromNode.id, at: connection.to } : undefined;
}

function drawRefusal(shown: Drawing, { start, at }: DrawnLine): Refusal | undefined {
  const over = elementAt(shown, at);
  return over === undefined ? undefined : refusalBetween(shown.index, start, over);
}

function moveRefusal({ index }: Drawing, { link: id, end, over }: NonNullable<ReturnType<typeof useOverlay.getState>['movedEnd']>): Refusal | undefined {
  const link = index.link(id);
  return link && over !== undefined ? refusalToMove(index, link, end, over) : undefined;
}
