import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Element } from '../../shared/document/types';
import { namesIn } from '../../shared/adding/names';
import { rename } from '../../shared/document/edits/rename';
import { kindName } from '../../shared/messages/frame';
import { nameNew } from '../next/name-new';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { canvas } from '../store/canvas-port';
import styles from './canvas.module.css';

/** Typing a name in place: Enter keeps it, Escape leaves it as it was, leaving the field keeps it. */
export function RenameField({ element }: { readonly element: Element }) {
  const text = useText();
  const lang = useLang();
  const before = (element.kind === 'note' ? element.text : element.name) ?? '';
  const [typedAhead] = useState(() => useEditor.getState().typedAhead);
  const [name, setName] = useState(typedAhead.trim() || before);
  const field = useRef<HTMLTextAreaElement>(null);
  const given = useRef(false);
  // A new element takes a list of names and becomes as many; one that has a name keeps to one.
  const takesSeveral = before.trim() === '' && element.kind !== 'note';

  const end = (keep: boolean): void => {
    if (given.current) return;
    given.current = true;
    const { apply, setRenaming } = useEditor.getState();
    const typed = name.trim();
    if (keep && typed !== before) {
      if (takesSeveral) nameNew(element.id, namesIn(typed));
      else apply('edit.rename', (document) => rename(document, element.id, typed));
    }
    setRenaming(undefined);
    canvas()?.focus();
  };

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (typedAhead === '') field.current?.select();
    else field.current?.setSelectionRange(name.length, name.length);
    if (typedAhead.endsWith('\n')) end(true);
    // eslint-disable-next-line react/exhaustive-deps -- once, when the field appears
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    // While an input method composes, Enter belongs to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      end(true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      end(false);
    }
  };

  return (
    <textarea
      ref={field}
      className={`${styles.rename} nodrag nopan nowheel`}
      aria-label={text('canvas.rename', { kind: kindName(element.kind, lang) })}
      value={name}
      rows={Math.max(2, Math.min(8, name.split('\n').length))}
      spellCheck={false}
      onChange={(event) => setName(takesSeveral ? event.target.value : event.target.value.replace(/[\r\n]+/g, ' '))}
      onKeyDown={onKeyDown}
      onBlur={() => end(true)}
    />
  );
}
