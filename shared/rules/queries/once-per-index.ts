import type { DrawingIndex } from '../../document/drawing-index';

/**
 * Keeps the answer to a question that several rules of one check ask. An index never changes, so its answer does not.
 * @param answer works the answer out; it must not be changed by those who get it
 */
export function oncePerIndex<T extends object>(answer: (index: DrawingIndex) => T): (index: DrawingIndex) => T {
  const answers = new WeakMap<DrawingIndex, T>();
  return (index) => {
    const known = answers.get(index);
    if (known !== undefined) return known;
    const worked = answer(index);
    answers.set(index, worked);
    return worked;
  };
}
