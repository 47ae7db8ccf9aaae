import { Maximize, Minus, Plus } from 'lucide-react';
import { runCommandById } from '../commands/run-command';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { CommandButton } from './CommandButton';
import styles from './top-bar.module.css';

/** Out, the level (back to 100 %), in, fit. */
export function ZoomControls() {
  const t = useText();
  const percent = useEditor((state) => Math.round(state.zoom * 100));
  return (
    <fieldset className={styles.group} aria-label={t('app.zoom')}>
      <CommandButton command="zoom-out" icon={<Minus size={16} aria-hidden />} />
      <Button look="quiet" className={styles.zoom} aria-label={t('app.zoomLevel', { percent })} onClick={() => void runCommandById('zoom-actual')}>
        {percent}%
      </Button>
      <CommandButton command="zoom-in" icon={<Plus size={16} aria-hidden />} />
      <CommandButton command="fit" icon={<Maximize size={15} aria-hidden />} />
    </fieldset>
  );
}
