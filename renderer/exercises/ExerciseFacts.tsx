import { exerciseEditorWord } from '../../shared/messages/exercise-editor';
import type { Lang } from '../../shared/messages/lang';
import { idFrom } from '../../shared/workshop/exercise/edit-exercise';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import form from '../forms/form.module.css';
import { useLang } from '../store/hooks';
import { Words } from '../steps/Words';
import { changeEdited } from './edit-own';
import { NumberField } from './fields';
import styles from './exercise-editor.module.css';

interface ExerciseFactsProps {
  readonly exercise: Exercise;
  /** The language that is written. */
  readonly writing: Lang;
}

/** What the exercise is called, what it is for, and how long it takes. */
export function ExerciseFacts({ exercise, writing }: ExerciseFactsProps) {
  const lang = useLang();
  const word = (name: Parameters<typeof exerciseEditorWord>[0]): string => exerciseEditorWord(name, lang);
  const words = (field: 'title' | 'goal') => ({
    label: word(field),
    value: exercise[field][writing],
    placeholder: exercise[field][writing === 'ms' ? 'en' : 'ms'],
    onType: (text: string): void => changeEdited((now) => ({ ...now, [field]: { ...now[field], [writing]: text } })),
  });
  return (
    <div className={styles.facts}>
      <p className={form.hint}>{word('languageHint')}</p>
      <Words {...words('title')} />
      <Words long {...words('goal')} />
      <Words label={word('source')} value={exercise.source ?? ''} onType={(source) => changeEdited((now) => ({ ...now, source }))} />
      <div className={form.narrowPair}>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div onBlur={() => changeEdited((now) => (idFrom(now.id) === now.id ? now : { ...now, id: idFrom(now.id) }))}>
          <Words label={word('id')} value={exercise.id} onType={(text) => changeEdited((now) => ({ ...now, id: idFrom(text, true) }))} />
        </div>
        <NumberField label={word('minutes')} value={exercise.minutes} min={1} max={240} onChange={(minutes) => changeEdited((now) => ({ ...now, minutes }))} />
      </div>
    </div>
  );
}
