import { useId, useMemo } from 'react';
import { LANES } from '../../shared/document/kinds';
import { agenciesIn, filterElements, isFiltering, type ElementFilter } from '../../shared/find/filter-elements';
import { laneName } from '../../shared/messages/frame';
import { SEVERITIES } from './severities';
import form from '../forms/form.module.css';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import styles from './find.module.css';

/** Which elements stay lit: of a lane, of an agency, with findings. */
export function FilterFields() {
  const t = useText();
  const lang = useLang();
  const id = useId();
  const { index } = useDrawing();
  const filter = useEditor((state) => state.elementFilter);
  const setFilter = useEditor((state) => state.setElementFilter);
  const findings = useEditor((state) => state.findings);
  const agencies = useMemo(() => agenciesIn(index), [index]);
  const lit = useMemo(() => (isFiltering(filter) ? filterElements(index, filter, findings).size : 0), [index, filter, findings]);
  const change = (part: ElementFilter): void => setFilter({ ...filter, ...part });
  return (
    <fieldset className={styles.filter}>
      <legend className={form.label}>{t('find.filter')}</legend>
      <Choice id={`${id}-lane`} label={t('find.lane')} any={t('find.allLanes')} value={filter.lane === undefined ? '' : String(filter.lane)} options={LANES.map((lane) => [String(lane), `${lane} ${laneName(lane, lang)}`])} onChange={(value) => change({ lane: LANES.find((lane) => String(lane) === value) })} />
      <Choice id={`${id}-agency`} label={t('find.agency')} any={t('find.allAgencies')} value={filter.agency ?? ''} options={agencies.map((agency) => [agency, agency])} onChange={(value) => change({ agency: value === '' ? undefined : value })} />
      <Choice id={`${id}-severity`} label={t('find.severity')} any={t('find.anyFinding')} value={filter.severity ?? ''} options={SEVERITIES.map((severity) => [severity, t(`severity.${severity}`)])} onChange={(value) => change({ severity: SEVERITIES.find((severity) => severity === value) })} />
      {isFiltering(filter) && (
        <div className={styles.lit}>
          <output>{t('find.shown', { count: lit, all: index.document.elements.length })}</output>
          <Button small onClick={() => setFilter({})}>
            {t('find.clear')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  /** What stands for no choice. */
  readonly any: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ id, label, any, value, options, onChange }: ChoiceProps) {
  return (
    <>
      <label htmlFor={id} className={styles.choiceLabel}>
        {label}
      </label>
      <select id={id} className={form.input} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{any}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
