import { useId, useMemo } from 'react';
import { elementName } from '../../shared/drawing/labels';
import { changeStep } from '../../shared/workshop/edit-steps';
import { takeSelection } from '../../shared/workshop/edit-walk';
import { stepsOf } from '../../shared/workshop/steps-of';
import { wordsIn, withWords, type Walk, type WalkStep } from '../../shared/workshop/walk';
import form from '../forms/form.module.css';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { selectedCount } from '../store/selection';
import styles from '../steps/steps.module.css';
import { Words } from '../steps/Words';
import { Button } from '../ui/Button';

interface StepFormProps {
  readonly walk: Walk;
  readonly at: number;
  readonly step: WalkStep;
  /** Changes the walk as it is at that moment. */
  readonly onChange: (edit: (walk: Walk) => Walk) => void;
}

/** What one step says and lights. */
export function StepForm({ walk, at, step, onChange }: StepFormProps) {
  const t = useText();
  const lang = useLang();
  const words = (field: 'title' | 'text' | 'source' | 'notes') => ({
    value: wordsIn(step[field], lang),
    onType: (text: string): void => onChange((now) => changeStep(now, at, { [field]: withWords(now.steps[at]?.[field], lang, text) })),
  });
  const both = [step.title, step.text, step.source, step.notes].some((each) => typeof each === 'object');
  return (
    <div className={styles.form}>
      <Words label={t('walk.fieldTitle')} {...words('title')} />
      <Words label={t('walk.fieldText')} long {...words('text')} />
      <Words label={t('walk.fieldSource')} {...words('source')} />
      <Words label={t('walk.fieldNotes')} long {...words('notes')} />
      {both && <p className={form.hint}>{t('walk.bothLanguages')}</p>}
      <Lights walk={walk} at={at} onChange={onChange} />
    </div>
  );
}

/** What the step lights in the drawing as it is, and how to say it: by what is selected on the canvas. */
function Lights({ walk, at, onChange }: Omit<StepFormProps, 'step'>) {
  const t = useText();
  const lang = useLang();
  const labelId = useId();
  const { index } = useDrawing();
  const selection = useEditor((state) => state.selection);
  const lit = useMemo(() => stepsOf(index, walk), [index, walk])[at];
  const elements = useMemo(() => index.document.elements.filter(({ id }) => lit?.elements.has(id)), [index, lit]);
  if (!lit) return null;
  const selected = selectedCount(selection);
  const show = (): void => {
    const target = { elements: elements.map(({ id }) => id), links: [...lit.links] };
    useEditor.getState().select(target);
    canvas()?.reveal(target);
  };
  return (
    <section className={form.field} aria-labelledby={labelId}>
      <span id={labelId} className={form.label}>
        {t('walk.lights')}
      </span>
      <p className={styles.lit}>
        <strong>{t('walk.litCount', { elements: elements.length, links: lit.links.size })}</strong>
        {elements.length > 0 && <span>{elements.map((element) => elementName(element, lang).text).join(', ')}</span>}
      </p>
      {lit.missing.length > 0 && <p className={styles.missing}>{t('walk.missing', { names: lit.missing.map(({ value }) => value).join(', ') })}</p>}
      <div className={styles.tools}>
        <Button small disabled={selected === 0} onClick={() => onChange((now) => takeSelection(now, at, selection))}>
          {t('walk.take')}
        </Button>
        <Button small disabled={elements.length + lit.links.size === 0} onClick={show}>
          {t('walk.show')}
        </Button>
      </div>
      <p className={form.hint}>{t('walk.takeHint')}</p>
    </section>
  );
}
