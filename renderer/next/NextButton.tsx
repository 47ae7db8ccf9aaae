import { Plus } from 'lucide-react';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { selectElements } from '../store/selection';
import styles from './next.module.css';

/** The small + at an element: what may follow it. The keyboard has a key for the same. */
export function NextButton({ id }: { readonly id: string }) {
  const t = useText();
  const open = (): void => {
    const { openNext, select } = useEditor.getState();
    select(selectElements(id));
    openNext([id]);
  };
  return (
    <button type="button" tabIndex={-1} className={`${styles.button} nodrag nopan`} aria-label={t('next.button')} title={t('next.button')} onClick={open}>
      <Plus size={14} aria-hidden />
    </button>
  );
}
