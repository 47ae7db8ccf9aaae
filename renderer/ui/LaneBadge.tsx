import { LANE_ARCHITECTURE } from '../../shared/document/kinds';
import type { Lane } from '../../shared/document/types';
import styles from './lane-badge.module.css';

/** A lane's number on its architecture's colour. */
export function LaneBadge({ lane }: { readonly lane: Lane }) {
  return (
    <span className={styles.badge} data-architecture={LANE_ARCHITECTURE[lane]}>
      {lane}
    </span>
  );
}
