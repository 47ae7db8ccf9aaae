import type { Rule } from '../rule';
import { catalogueValueUnknown } from './catalogue-value-unknown';
import { chainBroken } from './chain-broken';
import { elementNameRepeated } from './element-name-repeated';
import { elementUnlinked } from './element-unlinked';
import { elementUnnamed } from './element-unnamed';
import { laneEmpty } from './lane-empty';
import { linkNotAllowed } from './link-not-allowed';
import { linkRepeated } from './link-repeated';

/** The rules about the drawing as a whole, in the edition's order. */
export const SECTION_0: readonly Rule[] = [
  laneEmpty,
  elementUnnamed,
  elementNameRepeated,
  elementUnlinked,
  chainBroken,
  linkNotAllowed,
  linkRepeated,
  catalogueValueUnknown,
];
