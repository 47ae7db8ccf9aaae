import type { Element } from '../../shared/document/types';

/** What every property's control gets. */
export interface PropertyProps {
  readonly elements: readonly Element[];
  readonly property: string;
  readonly label: string;
}
