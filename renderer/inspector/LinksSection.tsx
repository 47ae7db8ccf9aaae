import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { removeLinks } from '../../shared/document/edits';
import type { Element, Link } from '../../shared/document/types';
import { meaningName } from '../../shared/messages/frame';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { selectLinks } from '../store/selection';
import { IconButton } from '../ui/IconButton';
import { AddLinkPicker } from './AddLinkPicker';
import styles from './inspector.module.css';
import { shownName } from './shown-name';

/** The links of an element: what each one means, with a way to it and away from it; and a picker for one more. */
export function LinksSection({ element }: { readonly element: Element }) {
  const t = useText();
  const { index } = useDrawing();
  const links = [...index.outgoing(element.id), ...index.incoming(element.id)];
  return (
    <section className={styles.section} data-path="links" aria-label={t('inspector.links')}>
      <h3 className={styles.sectionTitle}>
        {t('inspector.links')} <span className={styles.count}>{links.length}</span>
      </h3>
      {links.length > 0 && (
        <ul className={styles.links}>
          {links.map((link) => (
            <LinkRow key={link.id} link={link} element={element} />
          ))}
        </ul>
      )}
      <AddLinkPicker key={element.id} element={element} />
    </section>
  );
}

function LinkRow({ link, element }: { readonly link: Link; readonly element: Element }) {
  const t = useText();
  const lang = useLang();
  const { index } = useDrawing();
  const select = useEditor((state) => state.select);
  const out = link.from === element.id;
  const other = index.element(out ? link.to : link.from);
  const name = other ? shownName(other, lang) : '';
  const meaning = meaningName(index.meaning(link), lang);
  const Arrow = out ? ArrowRight : ArrowLeft;
  return (
    <li className={styles.linkRow}>
      <button type="button" className={styles.link} onClick={() => select(selectLinks(link.id))}>
        <Arrow size={14} aria-hidden />
        <span className="visually-hidden">{t(out ? 'inspector.outgoing' : 'inspector.incoming')}</span>
        <span className={styles.linkWords}>
          <span>{name}</span>
          <span className={styles.detail}>{meaning}</span>
        </span>
      </button>
      <IconButton
        small
        label={t('inspector.removeLink', { name })}
        icon={<X size={14} aria-hidden />}
        onClick={() => useEditor.getState().apply('edit.remove', (document) => removeLinks(document, [link.id]))}
      />
    </li>
  );
}
