import { X } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { outlineProblemMessage } from '../../shared/messages/outline';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { KeyNames } from '../ui/KeyNames';
import { OutlineEditor } from './OutlineEditor';
import { OutlineLegend } from './OutlineLegend';
import styles from './outline.module.css';
import { applyTypedOutline, useOutline } from './use-outline';

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  applyTypedOutline();
}

/** The drawing as text, to be read and written: one line an element. Ctrl+Enter makes the drawing follow. */
export function OutlinePanel() {
  const t = useText();
  const lang = useLang();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, dirty, problems, counts, change } = useOutline();
  const discard = (): void => {
    useEditor.getState().setOutlineDraft(undefined);
    field.current?.focus();
  };
  const goTo = (line: number): void => {
    const lines = text.split('\n');
    const start = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0);
    field.current?.focus();
    field.current?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  };
  return (
    <div className={styles.panel}>
      <header className={styles.header}>
        <h2 className={styles.title}>{t('outline.title')}</h2>
        <IconButton small label={t('common.close')} icon={<X size={14} aria-hidden />} onClick={() => useEditor.getState().setOutlineOpen(false)} />
      </header>
      <p className={styles.lead}>{t('outline.lead')}</p>
      <OutlineEditor ref={field} text={text} wrong={new Set(problems.map(({ line }) => line))} onChange={change} onKeyDown={onKeyDown} />
      <div className={styles.foot}>
        <output className={styles.state} data-wrong={problems.length > 0}>
          {problems.length > 0 ? t('outline.problems', { count: new Set(problems.map(({ line }) => line)).size }) : dirty ? t('outline.changes', { ...counts }) : t('outline.same')}
        </output>
        {problems.length > 0 && (
          <ul className={styles.problems}>
            {problems.slice(0, 50).map((problem) => (
              <li key={`${problem.line}/${problem.code}/${problem.text}`}>
                <button type="button" className={styles.problem} onClick={() => goTo(problem.line)}>
                  <b>{t('outline.line', { line: problem.line })}</b> {outlineProblemMessage(problem, lang)}
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.actions}>
          <Button look="primary" small disabled={!dirty || problems.length > 0} onClick={applyTypedOutline}>
            {t('outline.apply')}
          </Button>
          <KeyNames shortcut="Mod+Enter" />
          <span className={styles.spacer} />
          <Button look="quiet" small disabled={!dirty} onClick={discard}>
            {t('outline.discard')}
          </Button>
        </div>
        <OutlineLegend />
      </div>
    </div>
  );
}
