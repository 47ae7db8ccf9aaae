import { Combobox } from '@base-ui/react/combobox';
import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { findEntry, listEntries, type CatalogueEntry, type CatalogueList } from '../../shared/catalogue/catalogue';
import { searchEntries } from '../../shared/catalogue/search';
import { useLang, useText } from '../store/hooks';
import type { FieldParts } from './Field';
import { PickerFrame } from './PickerFrame';
import styles from './picker.module.css';
import { UnknownValue } from './UnknownValue';

interface CataloguePickerProps {
  readonly parts?: FieldParts;
  /** The field's name, for the buttons in it and where no label belongs to it. */
  readonly name: string;
  readonly path?: string;
  readonly lists: readonly CatalogueList[];
  readonly fitting?: (entry: CatalogueEntry) => boolean;
  readonly value: string | undefined;
  readonly placeholder?: string;
  readonly onChange: (id: string | undefined) => void;
}

/** An entry of the catalogue, or a value that the catalogue does not know. */
type Choice = Pick<CatalogueEntry, 'id' | 'ms' | 'en' | 'source' | 'code'>;

/** Picks from the guide's lists: a search in Malay and English, with the table or paragraph of each entry. */
export function CataloguePicker({ parts, name, path, lists, fitting, value, placeholder, onChange }: CataloguePickerProps) {
  const t = useText();
  const lang = useLang();
  const [query, setQuery] = useState('');
  const all = useMemo(() => fittingFirst(lists.flatMap((list) => listEntries(list)), fitting), [lists, fitting]);
  const chosen: Choice | null = useMemo(() => (value === undefined ? null : (findEntry(value) ?? { id: value, ms: value, en: value, source: '' })), [value]);
  const label = (choice: Choice): string => (choice.code === undefined ? choice[lang] : `${choice.code} – ${choice[lang]}`);
  const searching = query.trim() !== '' && (chosen === null || query !== label(chosen));
  const shown = useMemo(() => (searching ? fittingFirst(searchEntries(query, lang, { lists }), fitting) : all), [searching, query, lang, lists, all, fitting]);

  return (
    <>
      <Combobox.Root<Choice>
        items={all}
        filteredItems={shown}
        value={chosen}
        onValueChange={(choice) => onChange(choice?.id)}
        onInputValueChange={setQuery}
        itemToStringLabel={label}
        isItemEqualToValue={(a, b) => a.id === b.id}
        autoHighlight
      >
        <PickerFrame parts={parts} name={name} path={path} placeholder={placeholder ?? t('form.pick')} clearable={chosen !== null}>
          {(entry: CatalogueEntry) => (
            <Combobox.Item key={entry.id} value={entry} className={styles.item} data-fitting={fitting?.(entry) ?? true}>
              <Combobox.ItemIndicator className={styles.check}>
                <Check size={14} aria-hidden />
              </Combobox.ItemIndicator>
              <span className={styles.words}>
                <span>{label(entry)}</span>
                <span className={styles.detail}>{detail(entry, lang)}</span>
              </span>
            </Combobox.Item>
          )}
        </PickerFrame>
      </Combobox.Root>
      {value !== undefined && !findEntry(value) && <UnknownValue id={value} />}
    </>
  );
}

/** The other language's name, unless it is the same, and where the guide has it. */
function detail(entry: CatalogueEntry, lang: 'ms' | 'en'): string {
  const other = entry[lang === 'ms' ? 'en' : 'ms'];
  return [other === entry[lang] ? '' : other, entry.source].filter((part) => part !== '').join(' · ');
}

function fittingFirst(entries: readonly CatalogueEntry[], fitting: ((entry: CatalogueEntry) => boolean) | undefined): readonly CatalogueEntry[] {
  if (!fitting) return entries;
  return [...entries.filter(fitting), ...entries.filter((entry) => !fitting(entry))];
}
