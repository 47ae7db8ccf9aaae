import { memo, useMemo } from 'react';
import { filterElements, isFiltering } from '../../shared/find/filter-elements';
import type { Drawing } from '../store/drawing';
import { useEditor } from '../store/editor';
import styles from './overlays.module.css';
import { veilPath } from './veil-path';

/** Dims the elements that a filter holds back. */
export const FilterVeil = memo(function FilterVeil({ shown }: { readonly shown: Drawing }) {
  const filter = useEditor((state) => state.elementFilter);
  const findings = useEditor((state) => (state.elementFilter.severity === undefined ? undefined : state.findings));
  const veil = useMemo(() => (isFiltering(filter) ? veilPath(shown, filterElements(shown.index, filter, findings ?? [])) : undefined), [shown, filter, findings]);
  return veil === undefined ? null : <path className={styles.veil} data-filter d={veil} fillRule="evenodd" />;
});
