import type { CatalogueEntry, CatalogueList } from '../../shared/catalogue/catalogue';
import { Field } from './Field';
import { CataloguePicker } from './CataloguePicker';

interface CatalogueFieldProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly lists: readonly CatalogueList[];
  /** Which entries fit best: they are offered first, the others after them. */
  readonly fitting?: (entry: CatalogueEntry) => boolean;
  /** Undefined where it is not set. */
  readonly value: string | undefined;
  readonly placeholder?: string;
  readonly onChange: (id: string | undefined) => void;
}

/** A field for a value from the guide's lists. */
export function CatalogueField({ path, label, hint, ...picker }: CatalogueFieldProps) {
  return (
    <Field path={path} label={label} handbook={picker.lists[0]} {...(hint !== undefined && { hint })}>
      {(parts) => <CataloguePicker {...picker} parts={parts} name={label} />}
    </Field>
  );
}
