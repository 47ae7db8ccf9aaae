import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { useStore } from '@xyflow/react';
import { shallow } from 'zustand/shallow';
import { LANE_ARCHITECTURE } from '../../shared/document/kinds';
import type { Lane } from '../../shared/document/types';
import { laneName } from '../../shared/messages/frame';
import { toggleLane } from '../commands/fold-commands';
import type { Drawing } from '../store/drawing';
import { useLang, useText } from '../store/hooks';
import { laneTabPlaces } from './lane-tab-places';
import styles from './lane-tabs.module.css';
import { usePalette } from './use-palette';

/**
 * The lanes' names at the canvas's left edge, for as long as the beginning of a wide drawing is out of view; a press folds
 * the lane, as its own button does. That one is the keyboard's and the reader's.
 */
export function LaneTabs({ shown }: { readonly shown: Drawing }) {
  const { geometry, folded } = shown;
  const places = useStore(({ transform: [x, y, zoom], height }) => laneTabPlaces(geometry.lanes, folded, { x, y, zoom }, height).flatMap(({ lane, top }) => [lane, top]), shallow);
  if (places.length === 0) return null;
  const tabs = [];
  for (let at = 0; at < places.length; at += 2) tabs.push(<LaneTab key={places[at]} lane={places[at] as Lane} top={places[at + 1] ?? 0} />);
  return (
    <div className={styles.tabs} aria-hidden="true">
      {tabs}
    </div>
  );
}

const LaneTab = memo(function LaneTab({ lane, top }: { readonly lane: Lane; readonly top: number }) {
  const lang = useLang();
  const text = useText();
  const tone = usePalette()[LANE_ARCHITECTURE[lane]];
  const name = laneName(lane, lang);
  return (
    <button
      type="button"
      className={styles.tab}
      style={{ transform: `translateY(${top}px)`, color: tone.ink, background: tone.fill }}
      tabIndex={-1}
      data-lane-tab={lane}
      title={`${text('folds.fold', { lane, name })} (F)`}
      // It goes with its press, and would take the keyboard's place with it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => toggleLane(lane)}
    >
      <span className={styles.number} style={{ color: tone.fill, background: tone.ink }}>
        {lane}
      </span>
      <span className={styles.name}>{name}</span>
      <ChevronDown size={14} aria-hidden />
    </button>
  );
});
