import type { LinkGeometry } from '../../shared/layout/geometry';
import { useEditor } from '../store/editor';
import { badgesOf } from './finding-badges';
import { badgePlace } from './badge-place';
import styles from './canvas.module.css';

/**
 * The mark on a link with open findings: a disc for errors, a triangle for warnings, both with their
 * exclamation mark. Screen readers find the same in the findings panel.
 */
export function LinkBadge({ id, geometry }: { readonly id: string; readonly geometry: LinkGeometry }) {
  const badge = useEditor((state) => badgesOf(state.findings).get(id));
  if (!badge) return null;
  const { x, y } = badgePlace(geometry);
  const error = badge.severity === 'error';
  return (
    <g className={error ? styles.linkError : styles.linkWarning} transform={`translate(${x} ${y})`} aria-hidden="true">
      {error ? <circle r={9} /> : <path d="M0 -10 L10 7.5 H-10 Z" strokeLinejoin="round" />}
      <path className={styles.linkMark} d="M0 -4 V1.5 M0 4.6 V4.7" />
    </g>
  );
}
