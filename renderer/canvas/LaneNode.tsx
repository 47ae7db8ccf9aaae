import { ChevronDown, ChevronRight, CircleAlert, TriangleAlert } from 'lucide-react';
import { memo, useMemo, type FocusEvent } from 'react';
import { Handle, Position, useStore, type NodeProps } from '@xyflow/react';
import { LANE_ARCHITECTURE, laneOf } from '../../shared/document/kinds';
import type { Lane } from '../../shared/document/types';
import { BAND_WIDTH } from '../../shared/drawing/metrics';
import { laneName } from '../../shared/messages/frame';
import { toggleLane } from '../commands/fold-commands';
import { CANVAS_MARK } from '../commands/handle-key';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { laneBadge, type Badge } from './finding-badges';
import type { LaneFlowNode } from './flow-types';
import styles from './lane-node.module.css';
import { usePalette } from './use-palette';

/** Below this zoom the buttons keep their size on the screen, as far as a lane has room for them. */
const LEAST_ZOOM = 0.75;
const LARGEST = 1.5;
/** Px of the screen between the canvas's edge and the words on a strip whose beginning is out of view. */
const ASIDE = 8;
/** What the words on a strip keep of it to their right, px at 100 %. */
const WORDS = 480;

/** A lane's button: folds it; of a folded lane it is the whole strip, says what is in it, and opens it. */
export const LaneNode = memo(function LaneNode({ data: { lane, folded }, width = 0 }: NodeProps<LaneFlowNode>) {
  const lang = useLang();
  const text = useText();
  const scale = useStore(({ transform: [, , zoom] }) => Math.min(LARGEST, Math.max(1, Math.round((LEAST_ZOOM / zoom) * 10) / 10)));
  const facts = useLaneFacts(lane, folded);
  const setLaneAtHand = useEditor((state) => state.setLaneAtHand);
  const name = laneName(lane, lang);
  const elements = text(facts.count === 1 ? 'app.elementOne' : 'app.elements', { count: facts.count });
  const { badge } = facts;
  const said = badge
    ? text('folds.stripFindings', { lane, name, elements, severity: text(`severity.${badge.severity}`).toLowerCase(), count: badge.count })
    : text('folds.strip', { lane, name, elements });
  const onBlur = (event: FocusEvent): void => {
    // A menu or the palette takes the keyboard only for a moment: the lane is still the one that is meant.
    if (event.relatedTarget instanceof Element && event.relatedTarget.closest(`[${CANVAS_MARK}]`)) setLaneAtHand(undefined);
  };
  return (
    <>
      {/* Links into the lane stand here; nobody sees or meets them. */}
      <Handle id="in" type="target" position={Position.Top} className={styles.end} isConnectable={false} />
      <Handle id="out" type="source" position={Position.Bottom} className={styles.end} isConnectable={false} />
      <button
        type="button"
        className={`${folded ? styles.strip : styles.fold} nodrag nopan`}
        style={folded ? undefined : { transform: `scale(${scale})` }}
        aria-expanded={!folded}
        aria-label={folded ? said : text('folds.fold', { lane, name })}
        title={`${folded ? text('folds.unfold', { lane }) : text('folds.fold', { lane, name })} (F)`}
        data-lane={lane}
        onFocus={() => setLaneAtHand(lane)}
        onBlur={onBlur}
        onClick={() => toggleLane(lane)}
      >
        {folded ? <Words lane={lane} name={name} elements={elements} badge={badge} scale={scale} width={width} /> : <ChevronDown size={16} aria-hidden />}
      </button>
    </>
  );
});

interface Facts {
  readonly count: number;
  readonly badge: Badge | undefined;
}

const NO_FACTS: Facts = { count: 0, badge: undefined };

/** What a strip says; nothing is counted for a lane that is open. */
function useLaneFacts(lane: Lane, folded: boolean): Facts {
  const index = useEditor((state) => (folded ? state.drawing?.index : undefined));
  const findings = useEditor((state) => (folded ? state.findings : undefined));
  return useMemo(() => {
    if (!index || !findings) return NO_FACTS;
    return { count: index.document.elements.filter((element) => laneOf(element) === lane).length, badge: laneBadge(findings, index, lane) };
  }, [index, findings, lane]);
}

interface WordsProps {
  readonly lane: Lane;
  readonly name: string;
  readonly elements: string;
  readonly badge: Badge | undefined;
  readonly scale: number;
  /** The strip's, px at 100 %. */
  readonly width: number;
}

/** They stay in view when the beginning of a wide drawing is not. */
function Words({ lane, name, elements, badge, scale, width }: WordsProps) {
  const palette = usePalette();
  const left = useStore(({ transform: [x, , zoom] }) => Math.round(Math.min(Math.max(0, (ASIDE - x) / zoom - BAND_WIDTH), Math.max(0, width - WORDS * scale))));
  const tone = palette[LANE_ARCHITECTURE[lane]];
  const Icon = badge?.severity === 'error' ? CircleAlert : TriangleAlert;
  return (
    <span className={styles.words} style={{ left, transform: `scale(${scale})`, color: tone.ink, background: tone.fill }}>
      <ChevronRight size={16} aria-hidden />
      <span className={styles.number} style={{ color: tone.fill, background: tone.ink }}>
        {lane}
      </span>
      <span className={styles.name}>{name}</span>
      <span style={{ color: tone.soft }}>{elements}</span>
      {badge && (
        <span className={`${styles.findings} ${badge.severity === 'error' ? styles.error : styles.warning}`}>
          <Icon size={13} aria-hidden />
          {badge.count}
        </span>
      )}
    </span>
  );
}
