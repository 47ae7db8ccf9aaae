import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { exerciseWord } from '../../shared/messages/exercise';
import { attemptOf } from '../../shared/workshop/exercise/attempt';
import { markExercise, type Marks } from '../../shared/workshop/exercise/mark-exercise';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import { useEditor } from '../store/editor';
import { useDrawing, useLang } from '../store/hooks';
import { keepAttempt, loadProgress, type AttemptProgress } from './progress';

interface AttemptState extends AttemptProgress {
  readonly marks: Marks;
  /** What became of a step just now, for readers; blank until something did. */
  readonly said: string;
  showHint(step: string): void;
  showModel(): Promise<void>;
}

/** The answer that is being drawn: its marks as it changes, and what was looked at. One for each drawing. */
export function useAttempt(exercise: Exercise): AttemptState {
  const lang = useLang();
  const { document } = useDrawing();
  const drawn = useDeferredValue(document);
  const marks = useMemo(() => markExercise(exercise, drawn), [exercise, drawn]);
  const [progress, setProgress] = useState((): AttemptProgress => begun(document.id, attemptOf(document)));
  const [said, setSaid] = useState('');
  const before = useRef(marks);
  useEffect(() => {
    const at = marks.steps.findIndex((step, position) => step.passed !== before.current.steps[position]?.passed);
    before.current = marks;
    const step = exercise.steps[at]?.words[lang];
    if (step === undefined) return;
    const score = { step, points: marks.points, max: marks.max };
    setSaid(exerciseWord(marks.points === marks.max ? 'allDone' : marks.steps[at]?.passed ? 'stepDone' : 'stepUndone', lang, score));
  }, [marks, exercise, lang]);
  const keep = (next: AttemptProgress): void => {
    setProgress(next);
    keepAttempt(document.id, next);
  };
  return {
    ...progress,
    marks,
    said,
    showHint(step) {
      keep({ ...progress, hints: { ...progress.hints, [step]: Math.min(3, (progress.hints[step] ?? 0) + 1) } });
    },
    async showModel() {
      keep({ ...progress, modelShown: true });
      const { placeMissing } = await import('../../shared/layout/place');
      useEditor.getState().openDialog({ kind: 'compare', name: exerciseWord('modelName', lang), other: placeMissing(exercise.model, { lang }) });
    },
  };
}

/** What this computer remembers of a drawing, else what the drawing says of itself. */
function begun(drawing: string, attempt: ReturnType<typeof attemptOf>): AttemptProgress {
  const kept = loadProgress().attempts.find((each) => each.drawing === drawing);
  return { hints: kept?.hints ?? attempt?.hints ?? {}, modelShown: kept?.modelShown ?? attempt?.modelShown ?? false };
}
