import { Combobox } from '@base-ui/react/combobox';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { addLink } from '../../shared/document/edits';
import { linkMeaning } from '../../shared/document/link-meaning';
import type { Element } from '../../shared/document/types';
import { kindName, meaningName } from '../../shared/messages/frame';
import { PickerFrame } from '../forms/PickerFrame';
import picker from '../forms/picker.module.css';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { linkOptions, type LinkOption } from './link-options';
import { shownName } from './shown-name';

function add(option: LinkOption | null): void {
  if (!option) return;
  const id = crypto.randomUUID();
  useEditor.getState().apply('edit.link', (document) => addLink(document, { id, from: option.from.id, to: option.to.id }));
}

/** Adds a link: only what the link table allows is offered, found by the other end's name or by its kind. */
export function AddLinkPicker({ element }: { readonly element: Element }) {
  const t = useText();
  const lang = useLang();
  const { index } = useDrawing();
  const options = useMemo(() => linkOptions(index, element), [index, element]);
  if (options.length === 0) return null;
  return (
    <Combobox.Root<LinkOption>
      items={options}
      value={null}
      onValueChange={add}
      itemToStringLabel={({ other }) => `${shownName(other, lang)} ${kindName(other.kind, lang)}`}
      isItemEqualToValue={(a, b) => a.key === b.key}
      // More than anyone reads; typing narrows it down.
      limit={80}
      autoHighlight
    >
      <PickerFrame name={t('inspector.addLink')} placeholder={t('inspector.addLink')} clearable={false}>
        {(option: LinkOption) => (
          <Combobox.Item key={option.key} value={option} className={picker.item}>
            <span className={picker.check}>
              {option.from === element ? <ArrowRight size={14} aria-hidden /> : <ArrowLeft size={14} aria-hidden />}
            </span>
            <span className={picker.words}>
              <span>{shownName(option.other, lang)}</span>
              <span className={picker.detail}>
                {t(option.from === element ? 'inspector.linkOut' : 'inspector.linkIn', {
                  meaning: meaningName(linkMeaning(option.from.kind, option.to.kind), lang),
                  kind: kindName(option.other.kind, lang),
                })}
              </span>
            </span>
          </Combobox.Item>
        )}
      </PickerFrame>
    </Combobox.Root>
  );
}
