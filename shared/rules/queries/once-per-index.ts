import type { DrawingIndex } from '../../document/drawing-index';

/**
 * Keeps the answers to a question about one element that several rules of one check ask. An index never changes, so its
 * answers do not.
 * @param answer works the answer out; it must not be changed by those who get it
 */
export function oncePerIndex<S extends object, T extends object>(
  answer: (index: DrawingIndex, subject: S) => T,
): (index: DrawingIndex, subject: S) => T {
  const answers = new WeakMap<DrawingIndex, Map<S, T>>();
  return (index, subject) => {
    let ofIndex = answers.get(index);
    if (!ofIndex) answers.set(index, (ofIndex = new Map()));
    const known = ofIndex.get(subject);
    if (known !== undefined) return known;
    const worked = answer(index, subject);
    ofIndex.set(subject, worked);
    return worked;
  };
}
