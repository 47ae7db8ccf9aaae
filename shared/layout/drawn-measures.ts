import { measureLabel } from '../drawing/label';
import { measureElement } from '../drawing/measure';
import type { Measures } from './measures';

/** The sizes at which elements and labels are drawn. */
export const DRAWN_MEASURES: Measures = { element: measureElement, label: measureLabel };
