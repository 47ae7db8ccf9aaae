import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { badgesOf } from './finding-badges';
import styles from './canvas.module.css';

/** The mark at an element's corner: shape and number tell severity and count, not colour alone. Opens the findings. */
export function FindingBadge({ id }: { readonly id: string }) {
  const badge = useEditor((state) => badgesOf(state.findings).get(id));
  const text = useText();
  if (!badge) return null;
  const Icon = badge.severity === 'error' ? CircleAlert : TriangleAlert;
  const open = (): void => {
    const { select, showTab } = useEditor.getState();
    select({ elements: [id], links: [] });
    showTab('inspector');
  };
  return (
    <button
      type="button"
      className={`${styles.badge} ${badge.severity === 'error' ? styles.badgeError : styles.badgeWarning} nodrag nopan`}
      // The findings panel and the inspector hold the same for the keyboard; a stop here would double every element.
      tabIndex={-1}
      aria-label={text('canvas.badge', { severity: text(`severity.${badge.severity}`), count: badge.count })}
      onClick={open}
    >
      <Icon size={13} aria-hidden="true" />
      {badge.count}
    </button>
  );
}
