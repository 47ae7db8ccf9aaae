import { Plus } from 'lucide-react';
import { exerciseEditorWord } from '../../shared/messages/exercise-editor';
import type { Bilingual, Lang } from '../../shared/messages/lang';
import { changeStep } from '../../shared/workshop/edit-steps';
import { newCondition } from '../../shared/workshop/exercise/edit-exercise';
import type { Condition, Exercise, ExerciseStep } from '../../shared/workshop/exercise/schema';
import form from '../forms/form.module.css';
import steps from '../steps/steps.module.css';
import { Words } from '../steps/Words';
import { useLang } from '../store/hooks';
import { Button } from '../ui/Button';
import { ConditionForm } from './ConditionForm';
import { changeEdited } from './edit-own';
import styles from './exercise-editor.module.css';
import { NumberField } from './fields';

interface ExerciseStepFormProps {
  readonly exercise: Exercise;
  readonly at: number;
  readonly step: ExerciseStep;
  /** The language that is written. */
  readonly writing: Lang;
  /** What is pointed out of it. */
  readonly warning: string | undefined;
}

type Hints = ExerciseStep['hints'];

/** What one step asks, what ticks it, and its hints. */
export function ExerciseStepForm({ exercise, at, step, writing, warning }: ExerciseStepFormProps) {
  const lang = useLang();
  const word = (name: Parameters<typeof exerciseEditorWord>[0]): string => exerciseEditorWord(name, lang);
  const change = (edit: (now: ExerciseStep) => Partial<ExerciseStep>): void =>
    changeEdited((now) => {
      const current = now.steps[at];
      return current ? changeStep<ExerciseStep, Exercise>(now, at, edit(current)) : now;
    });
  const setCondition = (number: number, condition: Condition): void => change(({ when }) => ({ when: when.with(number, condition) }));
  const shown = (words: Bilingual) => ({ value: words[writing], placeholder: words[writing === 'ms' ? 'en' : 'ms'] });
  return (
    <div className={steps.form}>
      {warning !== undefined && <p className={styles.warning}>{warning}</p>}
      <div className={form.narrowPair}>
        <Words label={word('stepWords')} {...shown(step.words)} onType={(text) => change(({ words }) => ({ words: { ...words, [writing]: text } }))} />
        <NumberField label={word('points')} value={step.points} min={1} max={100} onChange={(points) => change(() => ({ points }))} />
      </div>
      <h3 className={styles.conditions}>{word('conditions')}</h3>
      {step.when.map((condition, number) => (
        <ConditionForm
          // Conditions have no ids of their own; one of another sort begins anew.
          // oxlint-disable-next-line react/no-array-index-key
          key={`${number} ${step.when.length} ${condition.what}`}
          exercise={exercise}
          number={number}
          condition={condition}
          onChange={(next) => setCondition(number, next)}
          onRemove={() => change(({ when }) => ({ when: when.toSpliced(number, 1) }))}
        />
      ))}
      <Button small className={steps.add} onClick={() => change(({ when }) => ({ when: [...when, newCondition('element', '')] }))}>
        <Plus size={14} aria-hidden />
        {word('addCondition')}
      </Button>
      {(['hint1', 'hint2', 'hint3'] as const).map((hint, number) => (
        <Words
          key={hint}
          label={word(hint)}
          {...shown(step.hints[number] ?? step.words)}
          onType={(text) => change(({ hints }) => ({ hints: hints.map((words, position) => (position === number ? { ...words, [writing]: text } : words)) as Hints }))}
        />
      ))}
    </div>
  );
}
