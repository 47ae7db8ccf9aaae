import { memo } from 'react';
import type { EdgeProps } from '@xyflow/react';
import type { LinkFlowEdge } from './flow-types';
import { LinkBadge } from './LinkBadge';
import { sceneElement } from './scene-element';
import styles from './canvas.module.css';

/** A link: the drawing's own line, a wide invisible one to point at, and a halo while it is selected. */
export const LinkEdge = memo(function LinkEdge({ id, data, selected }: EdgeProps<LinkFlowEdge>) {
  if (!data) return null;
  const path = data.geometry.points.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <>
      {selected && <polyline className={styles.linkHalo} points={path} />}
      {sceneElement(data.draw())}
      <polyline className={styles.linkHit} points={path} />
      <LinkBadge id={id} geometry={data.geometry} />
    </>
  );
});
