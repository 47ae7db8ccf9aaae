import { useState, type DragEvent, type ReactNode } from 'react';
import { FileDown } from 'lucide-react';
import { openDropped } from '../files/open-dropped';
import { useText } from '../store/hooks';
import styles from './drop-target.module.css';

function bringsFile(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

/** The window as a place to drop a file on. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    setOver(false);
    if (!bringsFile(event)) return;
    // Else the browser would leave the window for the file.
    event.preventDefault();
    void openDropped([...event.dataTransfer.files]);
  };
  return (
    <div
      className={styles.target}
      role="presentation"
      onDragOver={(event) => {
        if (!bringsFile(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={drop}
    >
      {children}
      {over && (
        <div className={styles.hint}>
          <p className={styles.words}>
            <FileDown size={20} aria-hidden />
            {t('app.dropToOpen')}
          </p>
        </div>
      )}
    </div>
  );
}
