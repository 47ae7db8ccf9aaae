import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { moveStep, putStep, removeStep } from '../../shared/workshop/edit-steps';
import { addStep, EMPTY_WALK } from '../../shared/workshop/edit-walk';
import { wordsIn, type Walk } from '../../shared/workshop/walk';
import { whenWalkSafe } from '../files/when-safe';
import { host } from '../host/host';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { isWalkDirty, type OwnWalk } from '../store/walk-slice';
import { StepList } from '../steps/StepList';
import styles from '../steps/steps.module.css';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { openWalk } from './open-walk';
import { saveWalk } from './save-walk';
import { startWalk } from './start-walk';
import { StepForm } from './StepForm';

/** Changes the open drawing's own walk as it is at that moment. */
function change(edit: (walk: Walk) => Walk): void {
  const { ownWalk, setOwnWalk } = useEditor.getState();
  if (ownWalk) setOwnWalk({ ...ownWalk, walk: edit(ownWalk.walk) });
}

/** The steps of the open drawing's own walk, written beside the canvas: what is selected there is what a step lights. */
export default function WalkEditor() {
  const ownWalk = useEditor((state) => state.ownWalk);
  // Another file begins at its first step.
  return ownWalk && <Steps key={ownWalk.name} own={ownWalk} />;
}

function Steps({ own: { walk, name } }: { readonly own: OwnWalk }) {
  const t = useText();
  const lang = useLang();
  const dirty = useEditor(isWalkDirty);
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, walk.steps.length - 1);
  const step = walk.steps[at];

  const add = (): void => {
    change((now) => addStep(now, at));
    setChosen(at + 1);
  };
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= walk.steps.length) return;
    change((now) => moveStep(now, from, to));
    setChosen(to);
  };
  const remove = (): void => {
    if (!step) return;
    change((now) => removeStep(now, at));
    useEditor.getState().notify({ kind: 'info', text: 'notice.stepRemoved', action: { label: 'walk.putBack', run: () => change((now) => putStep(now, at, step)) } });
  };
  const begin = (): Promise<void> =>
    whenWalkSafe(() => {
      useEditor.getState().closeDialog();
      useEditor.getState().setOwnWalk({ walk: EMPTY_WALK, name: undefined, saved: EMPTY_WALK });
      setChosen(0);
    });

  return (
    <div className={styles.panel}>
      <header className={styles.header}>
        <h2 className={styles.title}>{t('walk.editor')}</h2>
        <IconButton small label={t('common.close')} icon={<X size={14} aria-hidden />} onClick={() => useEditor.getState().setWalkEditorOpen(false)} />
      </header>
      <p className={styles.file}>
        {name ?? t('walk.noFile')}
        {dirty && ` – ${t('app.unsaved')}`}
      </p>
      <div className={styles.tools}>
        <Button small onClick={() => void begin()}>
          {t('walk.new')}
        </Button>
        <Button small onClick={() => void openWalk(host)}>
          {t('command.open')}
        </Button>
        <Button small onClick={() => void saveWalk(host)}>
          {t('walk.save')}
        </Button>
        <Button small look="primary" className={styles.present} onClick={() => void startWalk(false)}>
          {t('walk.present')}
        </Button>
      </div>
      <StepList titles={walk.steps.map(({ title }) => wordsIn(title, lang))} at={at} onChoose={setChosen} onMove={move} onRemove={remove} />
      <Button small className={styles.add} onClick={add}>
        <Plus size={14} aria-hidden />
        {t('walk.addStep')}
      </Button>
      {step && <StepForm key={at} walk={walk} at={at} step={step} onChange={change} />}
    </div>
  );
}
