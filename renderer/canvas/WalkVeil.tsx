import { memo, useMemo } from 'react';
import { stepsOf } from '../../shared/workshop/steps-of';
import type { Drawing } from '../store/drawing';
import { useEditor } from '../store/editor';
import { ChainLinks } from './ChainVeil';
import styles from './overlays.module.css';
import { veilPath } from './veil-path';

/** Dims all but what the step that is being presented lights; its links are drawn once more on top. */
export const WalkVeil = memo(function WalkVeil({ shown }: { readonly shown: Drawing }) {
  const walk = useEditor((state) => state.presented?.walk);
  const at = useEditor((state) => state.presented?.step ?? 0);
  const steps = useMemo(() => walk && stepsOf(shown.index, walk), [shown.index, walk]);
  const step = steps?.[at];
  const veil = useMemo(() => step && veilPath(shown, step.elements), [shown, step]);
  const lines = useMemo(() => step && { links: new Set([...step.links].map((id) => shown.geometry.links.get(id)?.drawnWith ?? id)) }, [shown, step]);
  if (veil === undefined || !lines) return null;
  return (
    <g data-walk={at + 1}>
      <path className={styles.veil} d={veil} fillRule="evenodd" />
      <ChainLinks shown={shown} chain={lines} />
    </g>
  );
});
