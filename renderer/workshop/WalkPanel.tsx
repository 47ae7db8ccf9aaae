import { ArrowLeft, ArrowRight, MonitorUp, NotebookPen, X } from 'lucide-react';
import { useEffect, useMemo, type MouseEvent } from 'react';
import { stepAnswers, stepFindings } from '../../shared/workshop/step-answers';
import { stepsOf } from '../../shared/workshop/steps-of';
import { wordsIn, type Walk } from '../../shared/workshop/walk';
import { host } from '../host/host';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import type { Presented } from '../store/walk-slice';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Notes } from './Notes';
import { presentApart } from './start-walk';
import { doWalkKey, useWalkKeys } from './walk-keys';
import styles from './walk.module.css';

/** What is said of the step that is being presented, in type that the back row reads; the drawing stays open to edits. */
export default function WalkPanel() {
  const presented = useEditor((state) => state.presented);
  useWholeScreen();
  useWalkKeys();
  return presented && <Step presented={presented} />;
}

function Step({ presented: { walk, step: at, black, notes, apart, since } }: { readonly presented: Presented }) {
  const t = useText();
  const lang = useLang();
  const { index } = useDrawing();
  const findings = useEditor((state) => state.findings);
  const lit = useMemo(() => stepsOf(index, walk), [index, walk])[at];
  const answers = useMemo(() => (lit ? stepAnswers(index, lit, lang) : []), [index, lit, lang]);
  const found = useMemo(() => (lit ? stepFindings(findings, lit).length : 0), [findings, lit]);
  const step = walk.steps[at];
  if (!step) return null;
  const [title, text, source] = [step.title, step.text, step.source].map((words) => wordsIn(words, lang));
  const last = walk.steps.length - 1;
  return (
    // A hand at the laptop need not look for the button; keyboard and readers have the buttons and keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={styles.panel} onClick={onPanelClick}>
      <div className={styles.top}>
        <p className={styles.count}>{t('walk.step', { step: at + 1, of: last + 1 })}</p>
        {!apart && <IconButton label={t('walk.notes')} shortcut="N" aria-pressed={notes} icon={<NotebookPen size={20} aria-hidden />} onClick={() => doWalkKey('notes')} />}
        <IconButton label={t('command.walkPresenter')} icon={<MonitorUp size={20} aria-hidden />} onClick={() => void presentApart(host)} />
        <IconButton label={t('walk.end')} icon={<X size={20} aria-hidden />} onClick={() => doWalkKey('end')} />
      </div>
      <Progress walk={walk} at={at} />
      <div aria-live="polite" className={styles.said}>
        <h1 className={styles.name}>{title}</h1>
        {source !== '' && <h2 className={styles.head}>{t('walk.asks')}</h2>}
        {text !== '' && <p>{text}</p>}
        {source !== '' && <p className={styles.source}>{source}</p>}
        <h2 className={styles.head}>{t('walk.answers')}</h2>
        {answers.length === 0 ? (
          <p>{t('walk.nothing')}</p>
        ) : (
          <dl className={styles.answers}>
            {answers.map(({ what, names }) => (
              <div key={what}>
                <dt>
                  {what} ({names.length})
                </dt>
                <dd>{names.join(', ')}</dd>
              </div>
            ))}
          </dl>
        )}
        <p className={styles.findings}>{found === 0 ? t('walk.noFindings') : t('walk.findings', { count: found })}</p>
      </div>
      {notes && <Notes walk={walk} at={at} since={since} />}
      <div className={styles.ways}>
        <Button disabled={at === 0} onClick={() => doWalkKey('back')}>
          <ArrowLeft size={18} aria-hidden /> {t('walk.back')}
        </Button>
        <Button look="primary" className={styles.next} disabled={at === last} onClick={() => doWalkKey('next')}>
          {t('walk.next')} <ArrowRight size={18} aria-hidden />
        </Button>
      </div>
      {black && (
        <button type="button" className={styles.black} onClick={() => doWalkKey('black')}>
          <span className="visually-hidden">{t('walk.black')}</span>
        </button>
      )}
    </div>
  );
}

function Progress({ walk, at }: { readonly walk: Walk; readonly at: number }) {
  return (
    <div className={styles.progress} aria-hidden="true">
      <span style={{ inlineSize: `${((at + 1) / walk.steps.length) * 100}%` }} />
    </div>
  );
}

/** A click on the panel's right half goes on, unless it was on a button or marked words. */
function onPanelClick({ target, currentTarget, clientX }: MouseEvent<HTMLElement>): void {
  const { left, width } = currentTarget.getBoundingClientRect();
  if (!(target instanceof Element) || target.closest('button') || clientX < left + width / 2) return;
  if (window.getSelection()?.isCollapsed !== false) doWalkKey('next');
}

/** The whole screen for as long as it is presented; a browser that refuses it shows the same in its window. */
function useWholeScreen(): void {
  useEffect(() => {
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    const fit = (): void => canvas()?.fit();
    const frame = requestAnimationFrame(fit);
    window.addEventListener('resize', fit);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('resize', fit);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
}
