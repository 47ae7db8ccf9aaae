import { BookOpen } from 'lucide-react';
import { useId, useState } from 'react';
import { searchHandbook, SECTIONS, type HandbookEntry, type HandbookSection } from '../../shared/handbook/handbook';
import { SECTION_NAMES } from '../../shared/messages/handbook';
import form from '../forms/form.module.css';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import styles from './handbook.module.css';

/** The guide's lists, terms and acronyms in both languages, each with its place in the guide; searched through typing errors. */
export default function HandbookDialog({ section: asked, query: begun }: { readonly section: HandbookSection | undefined; readonly query: string }) {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  const [section, setSection] = useState(asked);
  const [query, setQuery] = useState(begun);
  const sectionId = useId();
  const found = searchHandbook(query, lang, section);
  return (
    <ModalDialog roomy title={t('handbook.title')} description={t('handbook.about')} onClose={close}>
      <search className={styles.tools}>
        <input type="search" className={`${form.input} ${styles.search}`} aria-label={t('handbook.search')} placeholder={t('handbook.search')} value={query} onChange={({ target }) => setQuery(target.value)} />
        <label htmlFor={sectionId}>{t('handbook.section')}</label>
        <select id={sectionId} className={`${form.input} ${styles.section}`} value={section ?? ''} onChange={({ target: { value } }) => setSection(SECTIONS.find((known) => known === value))}>
          <option value="">{t('handbook.all')}</option>
          {SECTIONS.map((known) => (
            <option key={known} value={known}>
              {SECTION_NAMES[known][lang]}
            </option>
          ))}
        </select>
        <output className={styles.count}>{t('handbook.found', { count: found.length })}</output>
      </search>
      {found.length === 0 ? (
        <p className={styles.none}>{t('handbook.none')}</p>
      ) : (
        <ul className={styles.entries}>
          {found.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </ModalDialog>
  );
}

function Entry({ entry: { section, ms, en, short, about, source, rule } }: { readonly entry: HandbookEntry }) {
  const t = useText();
  const openDialog = useEditor((state) => state.openDialog);
  const lang = useLang();
  const [name, other, otherLang] = lang === 'ms' ? [ms, en, 'en'] : [en, ms, 'ms'];
  return (
    <li className={styles.entry}>
      <h3 className={styles.name}>
        {short !== undefined && <span className={styles.short}>{short}</span>}
        {name}
      </h3>
      {other !== name && (
        <p className={styles.other} lang={otherLang}>
          {other}
        </p>
      )}
      {about && <p>{about[lang]}</p>}
      <p className={styles.source}>
        {SECTION_NAMES[section][lang]} · {source}
      </p>
      {rule !== undefined && (
        <Button small className={styles.page} onClick={() => openDialog({ kind: 'rule', rule })}>
          <BookOpen size={14} aria-hidden /> {t('handbook.rulePage')}
        </Button>
      )}
    </li>
  );
}
