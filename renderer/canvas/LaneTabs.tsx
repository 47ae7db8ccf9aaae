import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { useStore } from '@xyflow/react';
import { jsonEqual } from '../../shared/document/json-equal';
import { LANE_ARCHITECTURE } from '../../shared/document/kinds';
import type { Lane } from '../../shared/document/types';
import { laneName } from '../../shared/messages/frame';
import { toggleLane } from '../commands/fold-commands';
import type { Drawing } from '../store/drawing';
import { useLang, useText } from '../store/hooks';
import { classes } from '../ui/classes';
import { laneTabPlaces } from './lane-tab-places';
import styles from './lane-tabs.module.css';
import { usePalette } from './use-palette';

/** Below this zoom a name would cover too much of the drawing: the number says enough. */
const LEAST_ZOOM = 0.5;

/**
 * The lanes' names at the canvas's left edge, for as long as the beginning of a wide drawing is out of view; their arrow
 * folds the lane, as its own button does. That one is the keyboard's and the reader's. What lies under a name can be pressed.
 */
export function LaneTabs({ shown }: { readonly shown: Drawing }) {
  const { geometry, folded } = shown;
  const places = useStore(({ transform: [x, y, zoom], height }) => laneTabPlaces(geometry.lanes, folded, { x, y, zoom }, height), jsonEqual);
  const named = useStore(({ transform: [, , zoom] }) => zoom >= LEAST_ZOOM);
  if (places.length === 0) return null;
  return (
    <div className={styles.tabs} aria-hidden="true">
      {places.map(({ lane, top }) => (
        <LaneTab key={lane} lane={lane} top={top} named={named} />
      ))}
    </div>
  );
}

const LaneTab = memo(function LaneTab({ lane, top, named }: { readonly lane: Lane; readonly top: number; readonly named: boolean }) {
  const lang = useLang();
  const text = useText();
  const tone = usePalette()[LANE_ARCHITECTURE[lane]];
  const name = laneName(lane, lang);
  return (
    <span className={classes(styles.tab, named && styles.named)} style={{ transform: `translateY(${top}px)`, color: tone.ink, background: tone.fill }} data-lane-tab={lane}>
      <button
        type="button"
        className={styles.fold}
        tabIndex={-1}
        title={`${text('folds.fold', { lane, name })} (F)`}
        // It goes with its press, and would take the keyboard's place with it.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => toggleLane(lane)}
      >
        <ChevronDown size={14} aria-hidden />
      </button>
      <span className={styles.number} style={{ color: tone.fill, background: tone.ink }}>
        {lane}
      </span>
      {named && <span className={styles.name}>{name}</span>}
    </span>
  );
});
