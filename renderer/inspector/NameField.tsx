import { rename } from '../../shared/document/edits';
import type { Element } from '../../shared/document/types';
import { takeOwnEntry, typesOfKind } from '../../shared/lists/own-item';
import { TextField } from '../forms/TextField';
import { useOwnNames } from '../lists/own-suggestions';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';

/** An element's name; for a note its text. A name of the person's own lists brings along what the list says of it. */
export function NameField({ element }: { readonly element: Element }) {
  const t = useText();
  const isNote = element.kind === 'note';
  const commit = (text: string): void => {
    useEditor.getState().apply('edit.rename', (document) => rename(document, element.id, text), `${element.id}/name`);
  };
  const types = typesOfKind(element.kind);
  const suggestions = useOwnNames(types);
  const takeOver = (text: string): void => {
    const entry = useEditor.getState().ownEntries.named(text, types);
    if (entry) useEditor.getState().apply('edit.rename', (document) => takeOwnEntry(document, element.id, entry, text), `${element.id}/name`);
  };
  return (
    <TextField
      path={isNote ? 'text' : 'name'}
      label={t(isNote ? 'field.text' : 'field.name')}
      long={isNote}
      placeholder={t('common.unnamed')}
      value={(isNote ? element.text : element.name) ?? ''}
      onCommit={commit}
      {...(suggestions.length > 0 && { suggestions, onDone: takeOver })}
    />
  );
}
