import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { LANES } from '../../shared/document/kinds';
import { frameWord, kindName, laneName } from '../../shared/messages/frame';
import { laneAsks } from '../../shared/messages/workshop';
import { laneStep } from '../../shared/workshop/lane-step';
import { isTextField } from '../commands/handle-key';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import styles from './walk.module.css';

const FIRST = 1;
const LAST = LANES.length;

/** What is said of the lane that is being presented, in type that the back row reads; the drawing stays open to edits. */
export default function WalkPanel() {
  const t = useText();
  const lang = useLang();
  const { index } = useDrawing();
  const findings = useEditor((state) => state.findings);
  const lane = useEditor((state) => state.walkLane) ?? FIRST;
  const walkTo = useEditor((state) => state.walkTo);
  const endWalk = useEditor((state) => state.endWalk);
  const step = useMemo(() => laneStep(index, findings, lane), [index, findings, lane]);
  const { asks, source } = laneAsks(lane, lang);

  useEffect(() => {
    // A browser that refuses the full screen shows the same in its window.
    const whole = document.documentElement;
    void whole.requestFullscreen?.().catch(() => undefined);
    const fit = (): void => canvas()?.fit();
    const frame = requestAnimationFrame(fit);
    window.addEventListener('resize', fit);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('resize', fit);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { dialog, selection, walkLane = FIRST } = useEditor.getState();
      if (dialog || event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return;
      // A selected element keeps the arrows for being moved, and a button the space bar.
      const free = selection.elements.length + selection.links.length === 0;
      const to = goal(event.key, walkLane, free && !(event.target instanceof HTMLButtonElement), free);
      if (event.key === 'Escape' && free) endWalk();
      else if (to !== undefined) walkTo(to);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [walkTo, endWalk]);

  return (
    <div className={styles.panel}>
      <p className={styles.count}>{t('walk.step', { step: lane, of: LAST })}</p>
      <div aria-live="polite" className={styles.said}>
        <h1 className={styles.name}>{laneName(lane, lang)}</h1>
        <h2 className={styles.head}>{t('walk.asks', { source })}</h2>
        <p>{asks}</p>
        <h2 className={styles.head}>{t('walk.answers')}</h2>
        {step.answers.length === 0 ? (
          <p>{t('walk.nothing')}</p>
        ) : (
          <dl className={styles.answers}>
            {step.answers.map(({ kind, names }) => (
              <div key={kind}>
                <dt>
                  {kindName(kind, lang)} ({names.length})
                </dt>
                <dd>{names.map((name) => (name.trim() === '' ? frameWord('unnamed', lang) : name)).join(', ')}</dd>
              </div>
            ))}
          </dl>
        )}
        <p className={styles.findings}>{step.findings.length === 0 ? t('walk.noFindings') : t('walk.findings', { count: step.findings.length })}</p>
      </div>
      <div className={styles.ways}>
        <Button disabled={lane === FIRST} onClick={() => walkTo(lane - 1)}>
          <ArrowLeft size={18} aria-hidden /> {t('walk.back')}
        </Button>
        <Button disabled={lane === LAST} onClick={() => walkTo(lane + 1)}>
          {t('walk.next')} <ArrowRight size={18} aria-hidden />
        </Button>
        <Button onClick={endWalk}>
          <X size={18} aria-hidden /> {t('walk.end')}
        </Button>
      </div>
    </div>
  );
}

/** Where a key leads from a lane; a presenter's remote sends the page keys. */
function goal(key: string, lane: number, space: boolean, arrows: boolean): number | undefined {
  if (key === 'PageDown' || (arrows && (key === 'ArrowRight' || key === 'ArrowDown')) || (space && key === ' ')) return Math.min(LAST, lane + 1);
  if (key === 'PageUp' || (arrows && (key === 'ArrowLeft' || key === 'ArrowUp'))) return Math.max(FIRST, lane - 1);
  if (key === 'Home') return FIRST;
  return key === 'End' ? LAST : undefined;
}
