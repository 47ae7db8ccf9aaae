import { memo, useMemo } from 'react';
import { laneStep } from '../../shared/workshop/lane-step';
import type { Drawing } from '../store/drawing';
import { useEditor } from '../store/editor';
import { ChainLinks } from './ChainVeil';
import styles from './overlays.module.css';
import { veilPath } from './veil-path';

/** Dims all but the lane that is being presented; its links are drawn once more on top. */
export const WalkVeil = memo(function WalkVeil({ shown }: { readonly shown: Drawing }) {
  const lane = useEditor((state) => state.walkLane);
  const step = useMemo(() => (lane === undefined ? undefined : laneStep(shown.index, [], lane)), [shown.index, lane]);
  const veil = useMemo(() => step && veilPath(shown, step.elements), [shown, step]);
  if (!step || veil === undefined) return null;
  return (
    <g data-walk={step.lane}>
      <path className={styles.veil} d={veil} fillRule="evenodd" />
      <ChainLinks shown={shown} chain={step} />
    </g>
  );
});
