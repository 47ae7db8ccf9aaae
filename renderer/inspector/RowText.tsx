import type { RowCell } from '../forms/row-cell';
import { TextInput } from '../forms/TextInput';
import type { Suggest } from './use-suggestions';

interface RowTextProps<Row extends { readonly name?: string }> {
  readonly cell: RowCell<Row>;
  readonly property: string & keyof Row;
  /** What the field is called. */
  readonly name: string;
  readonly suggest: Suggest;
}

/** A text of one row of a list. Emptied it goes; a row's name stays, blank. */
export function RowText<Row extends { readonly name?: string }>({ cell: { row, differing, path, change }, property, name, suggest }: RowTextProps<Row>) {
  const value = (row[property] as string | undefined) ?? '';
  const set = (text: string): void => change({ [property]: text === '' && property !== 'name' ? undefined : text } as Partial<Row>);
  return <TextInput name={name} path={`${path}/${property}`} placeholder={name} suggestions={suggest(value)} value={differing.has(property) ? undefined : value} onCommit={set} />;
}
