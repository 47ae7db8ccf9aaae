import { Combobox } from '@base-ui/react/combobox';
import { reparent } from '../../shared/document/edits';
import { KINDS } from '../../shared/document/kinds';
import type { ApplicationService, Element, Module } from '../../shared/document/types';
import { Field } from '../forms/Field';
import { PickerFrame } from '../forms/PickerFrame';
import picker from '../forms/picker.module.css';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { shownName } from './shown-name';
import { kindName } from '../../shared/messages/frame';

/** The application or module that a part stands in; without one it stands alone. */
export function ParentField({ element }: { readonly element: Module | ApplicationService }) {
  const t = useText();
  const lang = useLang();
  const { index } = useDrawing();
  const candidates: readonly Element[] = (KINDS[element.kind].parents ?? []).flatMap((kind) => index.all(kind));
  const parent = index.element(element.parent ?? '') ?? null;
  const change = (to: Element | null): void => {
    useEditor.getState().apply('edit.reparent', (document) => reparent(document, element.id, to?.id));
  };
  return (
    <Field path="parent" label={t('field.parent')}>
      {(parts) => (
        <Combobox.Root<Element>
          items={candidates}
          value={parent}
          onValueChange={change}
          itemToStringLabel={(each) => shownName(each, lang)}
          isItemEqualToValue={(a, b) => a.id === b.id}
          autoHighlight
        >
          <PickerFrame parts={parts} name={t('field.parent')} placeholder={t('field.parentNone')} clearable={parent !== null}>
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
      )}
    </Field>
  );
}
