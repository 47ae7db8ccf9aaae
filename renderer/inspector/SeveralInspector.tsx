import { Trash2 } from 'lucide-react';
import type { Element, Link } from '../../shared/document/types';
import { runCommandById } from '../commands/run-command';
import { useDrawing, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ExchangeFields } from './ExchangeFields';
import styles from './inspector.module.css';
import { commonFields } from './kind-fields';
import { LinkTextField } from './LinkTextField';
import { PropertyControl } from './PropertyControl';
import { TextProperty } from './TextProperty';

interface SeveralInspectorProps {
  readonly elements: readonly Element[];
  readonly links: readonly Link[];
}

/** What several selected things have in common: a change goes to all of them, as one step. */
export function SeveralInspector({ elements, links }: SeveralInspectorProps) {
  const t = useText();
  const { index } = useDrawing();
  const onlyElements = links.length === 0;
  const onlyLinks = elements.length === 0;
  const fields = onlyElements ? commonFields(elements.map(({ kind }) => kind)) : [];
  return (
    <div className={styles.inspector}>
      <header className={styles.head}>
        <h2 className={styles.kind}>{t('app.selected', { count: elements.length + links.length })}</h2>
      </header>
      {fields.map((field) => (
        <PropertyControl key={field.property} field={field} elements={elements} />
      ))}
      {onlyElements && elements.every(({ kind }) => kind !== 'note') && <TextProperty elements={elements} property="note" label={t('field.note')} long />}
      {onlyLinks && links.every((link) => index.meaning(link) === 'exchange') && <ExchangeFields links={links} />}
      {onlyLinks && <LinkTextField links={links} property="label" label={t('field.label')} />}
      <footer className={styles.foot}>
        {elements.length > 0 && (
          <>
            <Button small onClick={() => void runCommandById('duplicate')}>
              {t('command.duplicate')}
            </Button>
            <Button small onClick={() => void runCommandById('tidy-lane')}>
              {t('command.tidyLane')}
            </Button>
          </>
        )}
        <Button small look="danger" onClick={() => void runCommandById('delete')}>
          <Trash2 size={14} aria-hidden />
          {t('inspector.deleteSeveral', { count: elements.length + links.length })}
        </Button>
      </footer>
    </div>
  );
}
