import type { Walk } from './walk';
import { walkSchema, walkStepSchema } from './walk-schema';

const WALK_KEYS = Object.keys(walkSchema.shape);
const STEP_KEYS = Object.keys(walkStepSchema.shape);

/** The text of a walk's file: two-space indents, keys in the format's order with unknown ones behind them, a final newline. */
export function writeWalk(walk: Walk): string {
  return `${JSON.stringify({ ...inOrder(walk, WALK_KEYS), steps: walk.steps.map((step) => inOrder(step, STEP_KEYS)) }, null, 2)}\n`;
}

function inOrder(value: object, keys: readonly string[]): Readonly<Record<string, unknown>> {
  const own = new Map(Object.entries(value));
  return Object.fromEntries([...keys.filter((key) => own.has(key)), ...[...own.keys()].filter((key) => !keys.includes(key))].map((key) => [key, own.get(key)]));
}
