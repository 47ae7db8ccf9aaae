import type { LmvDocument } from '../../shared/document/types';
import type { Geometry } from '../../shared/layout/geometry';
import type { Lang } from '../../shared/messages/lang';

/** What the layout worker is asked. */
export interface LayoutJob {
  readonly id: number;
  readonly document: LmvDocument;
  readonly lang: Lang;
}

/** A drawing that was laid out. */
export interface Laid {
  /** All elements with their places, where some had none before. */
  readonly placed?: LmvDocument['elements'];
  readonly geometry: Geometry;
}

/** What it answers. */
export type LayoutAnswer = { readonly id: number } & ({ readonly laid: Laid } | { readonly failed: string });
