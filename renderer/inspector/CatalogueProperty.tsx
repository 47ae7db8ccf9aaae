import { useCallback } from 'react';
import { findEntry, type CatalogueEntry, type CatalogueList } from '../../shared/catalogue/catalogue';
import { rename, setProperty } from '../../shared/document/edits';
import { CatalogueField } from '../forms/CatalogueField';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { fitsUser } from './fits-user';
import type { PropertyProps } from './property-props';
import { useProperty } from './use-property';

interface CataloguePropertyProps extends PropertyProps {
  readonly lists: readonly CatalogueList[];
}

/** A value from the guide's lists. An element that has no name yet takes the entry's. */
export function CatalogueProperty({ elements, property, label, lists }: CataloguePropertyProps) {
  const t = useText();
  const lang = useLang();
  const { sector } = useDrawing().document.project;
  const { value, mixed } = useProperty<string>(elements, property);
  const user = elements.length === 1 && elements[0]?.kind === 'user' ? elements[0] : undefined;
  const relationship = user?.relationship;
  const fitting = useCallback((entry: CatalogueEntry) => fitsUser(entry, relationship, sector), [relationship, sector]);

  const choose = (id: string | undefined): void => {
    const entry = findEntry(id);
    useEditor.getState().apply('edit.property', (document) =>
      elements.reduce((now, element) => {
        const set = setProperty(now, element.id, property, id);
        return entry && (element.name ?? '').trim() === '' ? rename(set, element.id, entry[lang]) : set;
      }, document),
    );
  };

  return (
    <CatalogueField
      path={property}
      label={label}
      lists={lists}
      {...(user && relationship !== undefined && { fitting })}
      {...(mixed && { placeholder: t('form.mixed') })}
      value={value}
      onChange={choose}
    />
  );
}
