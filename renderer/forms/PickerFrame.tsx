import { Combobox } from '@base-ui/react/combobox';
import { ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../store/hooks';
import type { FieldParts } from './Field';
import styles from './picker.module.css';

interface PickerFrameProps<Item> {
  readonly parts?: FieldParts | undefined;
  /** The field's name, for the buttons in it and where no label belongs to it. */
  readonly name: string;
  readonly path?: string | undefined;
  readonly placeholder: string;
  readonly clearable: boolean;
  /** Draws one item as a `Combobox.Item`. */
  readonly children: (item: Item) => ReactNode;
}

/** The field and the list of a picker, inside a `Combobox.Root`. */
export function PickerFrame<Item>({ parts, name, path, placeholder, clearable, children }: PickerFrameProps<Item>) {
  const t = useText();
  return (
    <>
      <Combobox.InputGroup className={styles.group} data-path={path}>
        <Combobox.Input
          id={parts?.id}
          aria-label={parts ? undefined : name}
          aria-describedby={parts?.describedBy}
          aria-invalid={parts?.invalid === true || undefined}
          className={styles.input}
          placeholder={placeholder}
          spellCheck={false}
        />
        {clearable && (
          <Combobox.Clear className={styles.button} aria-label={t('form.clear', { field: name })}>
            <X size={14} aria-hidden />
          </Combobox.Clear>
        )}
        <Combobox.Trigger className={styles.button} aria-label={t('form.showList', { field: name })}>
          <ChevronDown size={14} aria-hidden />
        </Combobox.Trigger>
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner className={styles.positioner} sideOffset={4}>
          <Combobox.Popup className={styles.popup}>
            <Combobox.Empty className={styles.empty}>{t('form.nothingFound')}</Combobox.Empty>
            <Combobox.List className={styles.list}>{children}</Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </>
  );
}
