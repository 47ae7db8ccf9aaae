import type { CatalogueList } from '../../shared/catalogue/catalogue';
import { CataloguePicker } from '../forms/CataloguePicker';
import type { RowCell } from '../forms/row-cell';
import { useText } from '../store/hooks';

interface RowPickerProps<Row extends { readonly name?: string }> {
  readonly cell: RowCell<Row>;
  readonly property: string & keyof Row;
  /** What the field is called. */
  readonly name: string;
  readonly lists: readonly CatalogueList[];
}

/** A value of one row of a list, from the guide's lists. */
export function RowPicker<Row extends { readonly name?: string }>({ cell: { row, differing, path, change }, property, name, lists }: RowPickerProps<Row>) {
  const t = useText();
  return (
    <CataloguePicker
      name={name}
      path={`${path}/${property}`}
      placeholder={differing.has(property) ? t('form.mixed') : name}
      lists={lists}
      value={row[property] as string | undefined}
      onChange={(value) => change({ [property]: value } as Partial<Row>)}
    />
  );
}
