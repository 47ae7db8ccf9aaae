import { Popover } from '@base-ui/react/popover';
import { useRef } from 'react';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { selectElements } from '../store/selection';
import { shownName } from '../inspector/shown-name';
import { NextList } from './NextList';
import styles from './next.module.css';

/** The list of what may follow, beside the element that it follows. */
export function NextPicker() {
  const from = useEditor((state) => state.nextFrom);
  return from === undefined ? null : <OpenPicker from={from} />;
}

function close(): void {
  useEditor.getState().closeNext();
  canvas()?.focus();
}

function OpenPicker({ from }: { readonly from: readonly string[] }) {
  const t = useText();
  const lang = useLang();
  const index = useEditor((state) => state.drawing?.index);
  const offer = useEditor((state) => state.nextOffer);
  const field = useRef<HTMLTextAreaElement>(null);
  const stood = from.flatMap((id) => index?.element(id) ?? []);
  if (!index || stood.length < from.length) return null;
  const [first] = stood;
  const links = offer === 'links';
  const one = first !== undefined && stood.length === 1 ? { name: shownName(first, lang) } : undefined;
  const title = first === undefined ? t('next.first') : one ? t(links ? 'next.link' : 'next.after', one) : t(links ? 'next.linkSeveral' : 'next.afterSeveral', { count: stood.length });
  return (
    <Popover.Root open onOpenChange={(open) => !open && close()}>
      <Popover.Portal>
        <Popover.Positioner
          className={styles.positioner}
          anchor={() => ({ getBoundingClientRect: () => canvas()?.clientBox(selectElements(...from)) ?? new DOMRect() })}
          side="right"
          align="start"
          sideOffset={14}
          collisionPadding={8}
        >
          <Popover.Popup className={styles.popup} initialFocus={field} finalFocus={false}>
            <Popover.Title className={styles.title}>{title}</Popover.Title>
            <NextList field={field} index={index} stood={stood} offer={offer} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
