import type { LmvDocument } from '../../document/types';

/**
 * The document with one value replaced.
 * @param pointer JSON pointer of a property that is there, as a finding's `path` gives it
 * @param value what to put there
 * @returns undefined where the document has no such property
 */
export function setAt(document: LmvDocument, pointer: string, value: unknown): LmvDocument | undefined {
  const [, ...steps] = pointer.split('/');
  return steps.length === 0 ? undefined : (replace(document, steps, value) as LmvDocument | undefined);
}

function replace(node: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined;
  const inner = replace((node as Readonly<Record<string, unknown>>)[step], rest, value);
  if (inner === undefined) return undefined;
  return Array.isArray(node) ? node.map((item: unknown, position) => (String(position) === step ? inner : item)) : { ...node, [step]: inner };
}
