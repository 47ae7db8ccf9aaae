import type { DrawingIndex } from '../../document/drawing-index';

/**
 * Keeps the answers to a question about one element that several rules of one check ask. An index never changes, so its
 * answers do not.
 * @param answer works the answer out; it must not be changed by those who get it
 */
export function oncePerIndex<S extends object, T extends object>(
  answer: (index: DrawingIndex, subject: S) => T,
): (index: DrawingIndex, subject: S) => T {
  // Kept by the index itself: a weak map of indexes would cost the garbage collector more than most rules take.
  const question = {};
  return (index, subject) => {
    const answers = index.once(question, () => new Map<S, T>());
    const known = answers.get(subject);
    if (known !== undefined) return known;
    const worked = answer(index, subject);
    answers.set(subject, worked);
    return worked;
  };
}
