import { entryName } from '../../shared/catalogue/catalogue';
import { setProperty } from '../../shared/document/edits';
import type { Service } from '../../shared/document/types';
import { e2eClass, type E2eStep } from '../../shared/rules/e2e-class';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { selectElements } from '../store/selection';
import { Button } from '../ui/Button';
import styles from './inspector.module.css';
import { shownName } from './shown-name';

/** The category that channels, processes and modes speak for (paras 6.4.3 to 6.4.5), how it follows, and where it differs from the one chosen. */
export function E2eSection({ service }: { readonly service: Service }) {
  const t = useText();
  const lang = useLang();
  const { index } = useDrawing();
  const { category, steps } = e2eClass(index, service);
  const differs = category !== undefined && service.category !== undefined && service.category !== category;
  const take = (): void => {
    useEditor.getState().apply('edit.property', (document) => setProperty(document, service.id, 'category', category));
  };
  return (
    <section className={styles.section} aria-label={t('e2e.title')}>
      <h3 className={styles.sectionTitle}>{t('e2e.title')}</h3>
      <p className={styles.derived}>{category === undefined ? t('e2e.unknown') : entryName(category, lang)}</p>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <StepRow key={step.code} step={step} />
        ))}
      </ol>
      {differs && <p className={styles.differs}>{t('e2e.differs', { chosen: entryName(service.category ?? '', lang) })}</p>}
      {category !== undefined && service.category !== category && (
        <Button small onClick={take}>
          {t('e2e.take')}
        </Button>
      )}
    </section>
  );
}

function StepRow({ step }: { readonly step: E2eStep }) {
  const t = useText();
  const lang = useLang();
  const { index } = useDrawing();
  const select = useEditor((state) => state.select);
  const names = step.elements.flatMap((id) => {
    const element = index.element(id);
    return element ? [shownName(element, lang)] : [];
  });
  return (
    <li>
      {t(`e2e.${step.code}`)}
      {names.length > 0 && (
        <button type="button" className={styles.stepNames} onClick={() => select(selectElements(...step.elements))}>
          {names.join(', ')}
        </button>
      )}
    </li>
  );
}
