import type { DrawingIndex } from '../document/drawing-index';
import { withInner, withOuter, type DrawingChange } from './change';
import type { Sight, Subjects } from './rule';

/** The things that a check has to look at again after an edit. */
export interface Again {
  /** Whatever was found of them. */
  readonly ids: ReadonlySet<string>;
  /** Only those of which something was found: the words of a finding may name what was renamed. */
  readonly named: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Which things see something of an edit, by what they are and how far they look; each question worked out once. */
export class Seeing {
  readonly #index: DrawingIndex;
  readonly #change: DrawingChange;
  readonly #known = new Map<string, Again>();

  /** @param index look-ups after the edit */
  constructor(index: DrawingIndex, change: DrawingChange) {
    this.#index = index;
    this.#change = change;
  }

  /** What of a kind of things sees the change. Ids of things that are gone are among them. */
  of(each: keyof Subjects, sees: Sight): Again {
    const what = each === 'kind' || each === 'link' || each === 'exchange' ? each : 'element';
    const key = `${what} ${sees}`;
    const known = this.#known.get(key);
    if (known) return known;
    const again = what === 'element' ? this.#elements(sees) : what === 'kind' ? this.#kinds() : this.#links(sees);
    this.#known.set(key, again);
    return again;
  }

  #kinds(): Again {
    return { ids: new Set(this.#change.kinds.keys()), named: NONE };
  }

  #links(sees: Sight): Again {
    const { touchedLinks, changed, renamed } = this.#change;
    if (sees === 'itself' || sees === 'links') return { ids: touchedLinks, named: NONE };
    return { ids: new Set([...touchedLinks, ...this.#linksAt(changed)]), named: this.#linksAt(renamed) };
  }

  #elements(sees: Sight): Again {
    const { own, relinked, changed, renamed } = this.#change;
    if (sees === 'itself') return { ids: own, named: NONE };
    const linked = new Set([...own, ...relinked]);
    if (sees === 'links') return { ids: linked, named: NONE };
    const near = this.#near(changed);
    const named = this.#near(renamed);
    if (sees === 'neighbours') return { ids: new Set([...linked, ...near]), named };
    return { ids: new Set([...linked, ...near, ...this.#near(relinked), ...this.#near(near)]), named: new Set([...named, ...this.#near(named)]) };
  }

  #linksAt(ids: ReadonlySet<string>): ReadonlySet<string> {
    const links = new Set<string>();
    for (const id of ids) {
      for (const link of this.#index.outgoing(id)) links.add(link.id);
      for (const link of this.#index.incoming(id)) links.add(link.id);
    }
    return links;
  }

  /** The elements one link away from some, or from what stands in them; with what they stand in. */
  #near(ids: ReadonlySet<string>): ReadonlySet<string> {
    const near = new Set<string>();
    const reach = (id: string): void => {
      if (!near.has(id)) for (const each of withOuter(this.#index, id)) near.add(each);
    };
    for (const id of ids) {
      for (const inner of withInner(this.#index, id)) {
        for (const link of this.#index.outgoing(inner)) reach(link.to);
        for (const link of this.#index.incoming(inner)) reach(link.from);
      }
    }
    return near;
  }
}
