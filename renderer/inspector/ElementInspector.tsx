import { Trash2 } from 'lucide-react';
import { laneOf } from '../../shared/document/kinds';
import type { Element } from '../../shared/document/types';
import { kindName } from '../../shared/messages/frame';
import { runCommandById } from '../commands/run-command';
import { KindGlyph } from '../library/KindGlyph';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { LaneBadge } from '../ui/LaneBadge';
import { E2eSection } from './E2eSection';
import { KIND_FIELDS } from './kind-fields';
import styles from './inspector.module.css';
import { LinksSection } from './LinksSection';
import { NameField } from './NameField';
import { ParentField } from './ParentField';
import { PropertyControl } from './PropertyControl';
import { TargetFindings } from './TargetFindings';
import { TextProperty } from './TextProperty';

/** Everything about one element. */
export function ElementInspector({ element }: { readonly element: Element }) {
  const t = useText();
  const lang = useLang();
  const fields = KIND_FIELDS[element.kind];
  const isPart = element.kind === 'module' || element.kind === 'application-service';
  const isNote = element.kind === 'note';
  const elements = [element];
  const head = (
    <header className={styles.head}>
      <KindGlyph kind={element.kind} width={30} />
      <h2 className={styles.kind}>{kindName(element.kind, lang)}</h2>
      <LaneBadge lane={laneOf(element)} />
    </header>
  );
  return (
    <div className={styles.inspector}>
      <TargetFindings target={{ element: element.id }} fields={[...fields.map(({ property }) => property), isNote ? 'text' : 'name', ...(isPart ? ['parent'] : []), 'note']} head={head}>
        <NameField element={element} />
        {isPart && <ParentField element={element} />}
        {fields
          // Personas are citizens'; the field stays where a file holds one.
          .filter(({ property }) => property !== 'persona' || element.kind !== 'user' || element.persona !== undefined || [undefined, 'g2c'].includes(element.relationship))
          .map((field) => (
            <PropertyControl key={field.property} field={field} elements={elements} />
          ))}
        {!isNote && <TextProperty elements={elements} property="note" label={t('field.note')} long />}
      </TargetFindings>
      {element.kind === 'service' && <E2eSection service={element} />}
      <LinksSection element={element} />
      <footer className={styles.foot}>
        <Button small look="danger" onClick={() => void runCommandById('delete')}>
          <Trash2 size={14} aria-hidden />
          {t('inspector.delete', { kind: kindName(element.kind, lang).toLowerCase() })}
        </Button>
      </footer>
    </div>
  );
}
