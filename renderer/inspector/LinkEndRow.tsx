import { Combobox } from '@base-ui/react/combobox';
import { Replace } from 'lucide-react';
import { useMemo, useState } from 'react';
import { reconnectLink } from '../../shared/document/edits';
import type { Element, Link } from '../../shared/document/types';
import { kindName } from '../../shared/messages/frame';
import { possibleEnds, type LinkEnd } from '../canvas/connection';
import { PickerFrame } from '../forms/PickerFrame';
import picker from '../forms/picker.module.css';
import { KindGlyph } from '../library/KindGlyph';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { selectElements } from '../store/selection';
import { IconButton } from '../ui/IconButton';
import styles from './inspector.module.css';
import { shownName } from './shown-name';

/** One end of a link: the way to it, and a button that offers the other elements it may go to. */
export function LinkEndRow({ link, end }: { readonly link: Link; readonly end: LinkEnd }) {
  const t = useText();
  const [changing, setChanging] = useState<string>();
  const key = `${link.id} ${link[end]}`;
  const label = t(end === 'from' ? 'lines.changeFrom' : 'lines.changeTo');
  return (
    <>
      <div className={styles.endRow}>
        <EndButton id={link[end]} />
        <IconButton label={label} small icon={<Replace size={15} aria-hidden />} aria-expanded={changing === key} onClick={() => setChanging(changing === key ? undefined : key)} />
      </div>
      {changing === key && <EndPicker link={link} end={end} label={label} />}
    </>
  );
}

function EndButton({ id }: { readonly id: string }) {
  const lang = useLang();
  const { index } = useDrawing();
  const select = useEditor((state) => state.select);
  const element = index.element(id);
  if (!element) return <p className={styles.end}>{id}</p>;
  return (
    <button type="button" className={styles.end} onClick={() => select(selectElements(id))}>
      <KindGlyph kind={element.kind} />
      <span className={styles.linkWords}>
        <span>{shownName(element, lang)}</span>
        <span className={styles.detail}>{kindName(element.kind, lang)}</span>
      </span>
    </button>
  );
}

/** The elements that the end may go to; choosing one moves it there. */
function EndPicker({ link, end, label }: { readonly link: Link; readonly end: LinkEnd; readonly label: string }) {
  const lang = useLang();
  const { index } = useDrawing();
  const items = useMemo(() => possibleEnds(index, link, end), [index, link, end]);
  const move = (to: Element | null): void => {
    if (to) useEditor.getState().apply('edit.reconnect', (document) => reconnectLink(document, link.id, { [end]: to.id }));
  };
  return (
    <Combobox.Root<Element>
      items={items}
      value={null}
      onValueChange={move}
      itemToStringLabel={(each) => `${shownName(each, lang)} ${kindName(each.kind, lang)}`}
      isItemEqualToValue={(a, b) => a.id === b.id}
      // More than anyone reads; typing narrows it down.
      limit={80}
      autoHighlight
    >
      <PickerFrame name={label} placeholder={label} clearable={false}>
        {(each: Element) => (
          <Combobox.Item key={each.id} value={each} className={picker.item}>
            <span className={picker.words}>
              <span>{shownName(each, lang)}</span>
              <span className={picker.detail}>{kindName(each.kind, lang)}</span>
            </span>
          </Combobox.Item>
        )}
      </PickerFrame>
    </Combobox.Root>
  );
}
