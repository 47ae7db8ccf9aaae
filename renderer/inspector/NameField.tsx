import { rename } from '../../shared/document/edits';
import type { Element } from '../../shared/document/types';
import { TextField } from '../forms/TextField';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';

/** An element's name; for a note its text. */
export function NameField({ element }: { readonly element: Element }) {
  const t = useText();
  const isNote = element.kind === 'note';
  const commit = (text: string): void => {
    useEditor.getState().apply('edit.rename', (document) => rename(document, element.id, text), `${element.id}/name`);
  };
  return (
    <TextField
      path={isNote ? 'text' : 'name'}
      label={t(isNote ? 'field.text' : 'field.name')}
      long={isNote}
      placeholder={t('common.unnamed')}
      value={(isNote ? element.text : element.name) ?? ''}
      onCommit={commit}
    />
  );
}
