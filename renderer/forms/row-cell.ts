import type { AgreedRow, ListRow } from '../../shared/document/shared-rows';

/** What the controls of one row need: its values, where it stands, and how to change it. */
export interface RowCell<Row extends ListRow> extends AgreedRow<Row> {
  /** The row's path: findings find its fields by it. */
  readonly path: string;
  /** Sets properties of this row; one that is undefined goes. */
  readonly change: (properties: Partial<Row>) => void;
}
