import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalMessage, repairMessage } from '../messages/document';
import { jsonEqual } from './json-equal';
import { documents } from './random-document.testing';
import { readDrawing } from './read';
import { writeDrawing } from './write';

const SEED = 20260115;
const ORIGINALS = fc.sample(documents, { seed: SEED, numRuns: 60 }).map(writeDrawing);
const CASES = 10_000;

/** Tokens that mean something in a file, so that damage often stays well-formed JSON. */
const TOKENS = [
  '{', '}', '[', ']', ',', ':', '"', '\\', '\n', '\u0000', '\uFEFF', '\ud83d', 'null', 'true', '-1', '0', '1e999', '1e-400', '99999999999999999999',
  '"e0"', '"e1"', '"l0"', '"gone"', '"user"', '"module"', '"note"', '"parent": "e0",', '"id": "e0",', '"x": "y",', '"lane": 9,', '"__proto__": {"a": 1},',
  '"constructor": 1,', '"version": 2,', '"elements": [],', '{},', '[[[[', '"\\ud800"', '\\u0000',
];

/** Values that another value may be replaced by. */
const VALUES = ['"e0"', '"e1"', '"e2"', '"l0"', '"gone"', '"user"', '"module"', '"application"', '"note"', 'null', '0', '-1', '1e999', '{}', '[]', 'true'];

type Random = (below: number) => number;
type Damage = (text: string, random: Random) => string;

/** A small seeded generator (mulberry32): the same cases in every run. */
function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[random(list.length)] as T;
}

const truncate: Damage = (text, random) => text.slice(0, random(text.length));
const cut: Damage = (text, random) => {
  const at = random(text.length);
  return text.slice(0, at) + text.slice(at + random(40));
};
const insert: Damage = (text, random) => {
  const at = random(text.length);
  return text.slice(0, at) + pick(TOKENS, random) + text.slice(at);
};
const flip: Damage = (text, random) => {
  const at = random(text.length);
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << random(7))) + text.slice(at + 1);
};
const splice: Damage = (text, random) => {
  const other = pick(ORIGINALS, random);
  return text.slice(0, random(text.length)) + other.slice(random(other.length));
};

/** Damage to whole lines keeps the JSON readable more often: it hits the drawing instead. */
function lines(change: (all: string[], random: Random) => void): Damage {
  return (text, random) => {
    const all = text.split('\n');
    change(all, random);
    return all.join('\n');
  };
}
const dropLine = lines((all, random) => all.splice(random(all.length), 1));
const repeatLine = lines((all, random) => all.splice(random(all.length), 0, pick(all, random)));
const swapLines = lines((all, random) => {
  const [a, b] = [random(all.length), random(all.length)];
  [all[a], all[b]] = [all[b] ?? '', all[a] ?? ''];
});
/** Puts another value behind a key. */
const revalue: Damage = (text, random) => {
  const values = [...text.matchAll(/": ("[^"]*"|-?[\d.e-]+)/g)];
  if (values.length === 0) return text;
  const match = pick(values, random);
  const start = match.index + 3;
  return text.slice(0, start) + pick(VALUES, random) + text.slice(match.index + match[0].length);
};

const DAMAGES: readonly Damage[] = [truncate, cut, insert, flip, splice, dropLine, repeatLine, swapLines, revalue, revalue, revalue];

type Outcome = 'refused' | 'opened' | 'repaired';

/** What became of a text. @throws where it was opened by halves, or without the words to say what happened */
function outcomeOf(text: string): Outcome {
  const result = readDrawing(text);
  if (!result.ok) {
    if (refusalMessage(result.refusal, 'ms') === '') throw new Error('a refusal without words');
    return 'refused';
  }
  const again = readDrawing(writeDrawing(result.document));
  if (!again.ok || again.repairs.length > 0 || !jsonEqual(again.document, result.document)) throw new Error('not the same when read again');
  for (const repair of result.repairs) if (repairMessage(repair, 'en') === '') throw new Error('a repair without words');
  return result.repairs.length > 0 ? 'repaired' : 'opened';
}

describe('a damaged file', () => {
  it('is refused with a message, or opens whole; never anything between', () => {
    const random = randomOf(SEED);
    const outcomes: Record<Outcome, number> = { refused: 0, opened: 0, repaired: 0 };
    for (let number = 0; number < CASES; number++) {
      let text = pick(ORIGINALS, random);
      for (let times = random(3); times >= 0; times--) text = pick(DAMAGES, random)(text, random);
      outcomes[outcomeOf(text)]++;
    }
    // All three ways out were taken often enough for the test to mean something.
    expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(100);
    expect('a' in {}).toBe(false);
  });

  it('is refused wherever it breaks off', () => {
    const text = ORIGINALS.find((original) => original.length > 1500)?.trimEnd() ?? '';
    const opened = Array.from({ length: text.length }, (_, end) => end).filter((end) => readDrawing(text.slice(0, end)).ok);
    expect(opened).toEqual([]);
    expect(readDrawing(text).ok).toBe(true);
  });
});
