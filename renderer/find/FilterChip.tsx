import { Filter, X } from 'lucide-react';
import { isFiltering } from '../../shared/find/filter-elements';
import { laneName } from '../../shared/messages/frame';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import styles from './filter-chip.module.css';

/** Says that part of the drawing is dimmed, and why; takes the filter away. */
export function FilterChip() {
  const t = useText();
  const lang = useLang();
  const filter = useEditor((state) => state.elementFilter);
  const setFilter = useEditor((state) => state.setElementFilter);
  if (!isFiltering(filter)) return null;
  const { lane, agency, severity } = filter;
  const what = [lane === undefined ? undefined : laneName(lane, lang), agency, severity && t(`severity.${severity}`)].filter((part) => part !== undefined).join(' · ');
  return (
    <div className={styles.chip}>
      <Filter size={14} aria-hidden />
      <output className={styles.what}>{t('find.on', { what })}</output>
      <IconButton small label={t('find.clear')} icon={<X size={14} aria-hidden />} onClick={() => setFilter({})} />
    </div>
  );
}
