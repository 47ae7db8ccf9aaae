import { newDocument } from '../../shared/document/create';
import type { LmvDocument } from '../../shared/document/types';
import { exerciseEditorWord } from '../../shared/messages/exercise-editor';
import { withExerciseDrawing } from '../../shared/workshop/exercise/edit-exercise';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import steps from '../steps/steps.module.css';
import { useDrawing, useLang } from '../store/hooks';
import { Button } from '../ui/Button';
import { changeEdited, openExerciseDrawing } from './edit-own';
import styles from './exercise-editor.module.css';

/** What participants begin with, and how it can be solved: taken from the drawing that is open. */
export function ExerciseDrawings({ exercise }: { readonly exercise: Exercise }) {
  const lang = useLang();
  const { document } = useDrawing();
  const word = (name: Parameters<typeof exerciseEditorWord>[0]): string => exerciseEditorWord(name, lang);
  const count = ({ elements, links }: LmvDocument): string => exerciseEditorWord('drawingCount', lang, { elements: elements.length, links: links.length });
  const same = exercise.model === exercise.starter;
  return (
    <section className={styles.drawings} aria-label={word('drawings')}>
      {(['starter', 'model'] as const).map((which) => (
        <div key={which} className={styles.drawing}>
          <h3 className={styles.drawingTitle}>
            {word(which)} <span>{which === 'model' && same ? word('sameDrawing') : count(exercise[which])}</span>
          </h3>
          <div className={steps.tools}>
            <Button small onClick={() => changeEdited((now) => withExerciseDrawing(now, which, document))}>
              {word(which === 'starter' ? 'takeStarter' : 'takeModel')}
            </Button>
            {which === 'starter' && (
              <Button small look="quiet" onClick={() => changeEdited((now) => withExerciseDrawing(now, which, newDocument({ id: crypto.randomUUID() })))}>
                {word('emptyStarter')}
              </Button>
            )}
            <Button small look="quiet" aria-label={word(which === 'starter' ? 'openStarter' : 'openModel')} onClick={() => void openExerciseDrawing(exercise, which)}>
              {word('open')}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}
