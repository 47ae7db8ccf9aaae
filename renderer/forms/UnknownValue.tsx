import { CircleHelp } from 'lucide-react';
import { useText } from '../store/hooks';
import styles from './form.module.css';

/** Says that a value is in no list of the guide; it is kept as it stands in the file. */
export function UnknownValue({ id }: { readonly id: string }) {
  const t = useText();
  return (
    <p className={styles.unknown}>
      <CircleHelp size={14} aria-hidden />
      {t('form.unknown', { id })}
    </p>
  );
}
