import type { DrawingIndex } from '../../document/drawing-index';
import { parentOf } from '../../document/kinds';
import type { Element, ElementKind, ElementOf } from '../../document/types';
import { application } from './application';
import { applicationService } from './application-service';
import { channel } from './channel';
import { dataset } from './dataset';
import { module } from './module';
import { network } from './network';
import { note } from './note';
import { platform } from './platform';
import { process } from './process';
import { securityControl } from './security-control';
import { service } from './service';
import type { Plan, Shape, ShapeOptions } from './shape';
import { site } from './site';
import { system } from './system';
import { user } from './user';

const NONE: readonly never[] = [];

const SHAPES: { readonly [K in ElementKind]: Shape<K> } = {
  user,
  channel,
  service,
  process,
  application,
  module,
  'application-service': applicationService,
  platform,
  system,
  dataset,
  site,
  network,
  'security-control': securityControl,
  note,
};

/** A plan with all that it was made from. */
interface Kept {
  readonly options: ShapeOptions;
  readonly around: readonly Element[];
  readonly plan: Plan;
}

/**
 * Plans by element: the layout measures an element, the page draws it at that very size, and an edit elsewhere leaves
 * both as they were. Elements are never changed in place, so a plan holds as long as its element, and goes with it. No
 * drawing may refer to the index that it was made with, or it would keep every document alive that has been.
 */
const plans = new WeakMap<Element, readonly Kept[]>();

/** Most plans of one element: its natural size and one made wider for its lines, in both languages. */
const MOST_KEPT = 4;

/**
 * Plans an element of any kind: its measure, with the drawing that fits it.
 */
export function planElement<K extends ElementKind>(index: DrawingIndex, element: ElementOf<K>, options: ShapeOptions): Plan {
  const around = elementsAround(index, element);
  const kept = plans.get(element);
  const known = kept?.find((one) => suits(one, options) && sameElements(one.around, around));
  if (known) return known.plan;
  const shape = SHAPES[element.kind] as Shape<K>;
  const plan = shape(index, element, options);
  plans.set(element, [{ options, around, plan }, ...(kept?.slice(0, MOST_KEPT - 1) ?? NONE)]);
  return plan;
}

/** Whether a plan was made for these options, or for less and came out at this very size. */
function suits({ options, plan: { size } }: Kept, { lang, minWidth, minHeight }: ShapeOptions): boolean {
  if (options.lang !== lang) return false;
  return (options.minWidth === minWidth && options.minHeight === minHeight) || (size.width === minWidth && size.height === minHeight);
}

/** The other elements that a plan depends on: what the element is a part of, and its own parts. */
function elementsAround(index: DrawingIndex, element: Element): readonly Element[] {
  const parentId = parentOf(element);
  const parent = parentId === undefined ? undefined : index.element(parentId);
  const parts = index.children(element.id);
  if (!parent && parts.length === 0) return NONE;
  return [...(parent ? [parent] : []), ...parts.flatMap((part) => [part, ...index.children(part.id)])];
}

function sameElements(some: readonly Element[], others: readonly Element[]): boolean {
  return some.length === others.length && some.every((element, position) => element === others[position]);
}
