import { ViewportPortal } from '@xyflow/react';
import type { Drawing } from '../store/drawing';
import { ChainAnnouncer } from './ChainAnnouncer';
import { ChainVeil, useLitChain } from './ChainVeil';
import { DragGuides } from './DragGuides';
import { LockMarks } from './LockMarks';
import { FilterVeil } from './FilterVeil';
import { LaneTabs } from './LaneTabs';
import styles from './overlays.module.css';
import { PartDropMark } from './PartDropMark';
import { PlaceAnnouncer } from './PlaceAnnouncer';
import { PossibleEnds } from './PossibleEnds';
import { ReconnectHandles } from './ReconnectHandles';
import { RefusalTip } from './RefusalTip';
import { useHover } from './use-hover';
import { WalkVeil } from './WalkVeil';

/**
 * What lies over the drawing in the editor and is no part of it: it pans and zooms along, and never reaches an export.
 * @param drawing as it is
 * @param shown as it is shown while something is dragged
 */
export function CanvasOverlays({ drawing, shown }: { readonly drawing: Drawing; readonly shown: Drawing }) {
  const { width, height } = shown.geometry.size;
  useHover();
  const { asked, lit, onMeant, onGone } = useLitChain();
  return (
    <>
      <ViewportPortal>
        <svg className={styles.overlay} width={width} height={height} aria-hidden="true">
          <FilterVeil shown={shown} />
          <WalkVeil shown={shown} />
          {lit && <ChainVeil shown={shown} target={lit.target} wanted={lit.wanted} onGone={onGone} />}
          <LockMarks shown={shown} />
          <PossibleEnds shown={shown} />
          <ReconnectHandles shown={shown} />
          <PartDropMark shown={shown} />
          <DragGuides shown={shown} />
        </svg>
      </ViewportPortal>
      {asked !== undefined && <span key={asked} className={styles.moment} onAnimationEnd={onMeant} />}
      <LaneTabs shown={shown} />
      <ChainAnnouncer shown={shown} />
      <PlaceAnnouncer drawing={drawing} />
      <RefusalTip shown={shown} />
    </>
  );
}
