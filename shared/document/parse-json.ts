import { toPointer } from './json-pointer';

/** Keys that could reach an object's prototype: left out wherever they stand. */
const DROPPED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Why a text is not JSON, or not JSON that we take apart. `offset` is in UTF-16 units from the start of the text. */
export type JsonProblem =
  | { readonly problem: 'empty' | 'ended' | 'unexpected'; readonly offset: number }
  | { readonly problem: 'too-deep'; readonly offset: number };

/** A parsed text, with what a plain `JSON.parse` would have passed over in silence. */
export interface ParsedJson {
  readonly value: unknown;
  /** JSON pointers of keys that an object holds twice; the last value stands, as in `JSON.parse`. */
  readonly repeatedKeys: readonly string[];
  /** JSON pointers of numbers too large for a double; they would be written back as `null`. */
  readonly overflows: readonly string[];
}

export type JsonResult = ({ readonly ok: true } & ParsedJson) | ({ readonly ok: false } & JsonProblem);

interface Frame {
  readonly container: unknown[] | Record<string, unknown>;
  /** The key that the next value gets; undefined in an array. */
  key: string | undefined;
}

/** Says that a container was opened and its first value comes next. */
const OPENED = Symbol('opened');

class Stop extends Error {
  readonly detail: JsonProblem;
  constructor(problem: JsonProblem['problem'], offset: number) {
    super(problem);
    this.detail = { problem, offset };
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;

/**
 * Parses a JSON text (RFC 8259) without recursion. Written here, and not left to `JSON.parse`, because a refusal must
 * say line and column in the same way on every engine, because deep nesting must not overflow the stack, and because
 * repeated keys and dangerous keys must be seen while they are still there.
 * @param text the text, without a byte-order mark
 * @param maxDepth how many objects and arrays may stand inside one another
 */
export function parseJson(text: string, maxDepth: number): JsonResult {
  try {
    return { ok: true, ...new Parser(text, maxDepth).parse() };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, ...error.detail };
    throw error;
  }
}

class Parser {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #stack: Frame[] = [];
  readonly #repeatedKeys: string[] = [];
  readonly #overflows: string[] = [];
  /** What may stand in a string as it is: anything from the space on but the quote and the backslash. */
  readonly #plain = /[ !#-[\]-\uffff]*/y;
  #at = 0;

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  parse(): ParsedJson {
    this.#skipSpace();
    if (this.#at === this.#text.length) throw new Stop('empty', 0);
    for (;;) {
      let value = this.#startValue();
      if (value === OPENED) continue;
      // A finished value may finish the containers around it, one after the other.
      for (;;) {
        const frame = this.#stack.at(-1);
        this.#skipSpace();
        if (frame === undefined) {
          if (this.#at < this.#text.length) this.#fail();
          return { value, repeatedKeys: this.#repeatedKeys, overflows: this.#overflows };
        }
        this.#attach(frame, value);
        const code = this.#code();
        if (code === COMMA) {
          this.#at++;
          if (frame.key !== undefined) frame.key = this.#readKey();
          break;
        }
        if (code !== (frame.key === undefined ? CLOSE_BRACKET : CLOSE_BRACE)) this.#fail();
        this.#at++;
        value = frame.container;
        this.#stack.pop();
      }
    }
  }

  /** Reads a scalar or an empty container; of any other container the opening only. */
  #startValue(): unknown {
    this.#skipSpace();
    const code = this.#code();
    switch (code) {
      case OPEN_BRACE:
        return this.#open({}, CLOSE_BRACE);
      case OPEN_BRACKET:
        return this.#open([], CLOSE_BRACKET);
      case QUOTE:
        return this.#readString();
      case 0x74:
        return this.#readWord('true', true);
      case 0x66:
        return this.#readWord('false', false);
      case 0x6e:
        return this.#readWord('null', null);
      default:
        return this.#readNumber();
    }
  }

  #open(container: Frame['container'], close: number): unknown {
    if (this.#stack.length === this.#maxDepth) throw new Stop('too-deep', this.#at);
    this.#at++;
    this.#skipSpace();
    if (this.#code() === close) {
      this.#at++;
      return container;
    }
    const frame: Frame = { container, key: undefined };
    if (close === CLOSE_BRACE) frame.key = this.#readKey();
    this.#stack.push(frame);
    return OPENED;
  }

  #attach(frame: Frame, value: unknown): void {
    if (Array.isArray(frame.container)) {
      frame.container.push(value);
      return;
    }
    const key = frame.key as string;
    if (DROPPED_KEYS.has(key)) return;
    if (Object.hasOwn(frame.container, key)) this.#repeatedKeys.push(this.#pointer());
    frame.container[key] = value;
  }

  #readKey(): string {
    this.#skipSpace();
    if (this.#code() !== QUOTE) this.#fail();
    const key = this.#readString();
    this.#skipSpace();
    if (this.#code() !== COLON) this.#fail();
    this.#at++;
    return key;
  }

  #readString(): string {
    const start = this.#at++;
    let escaped = false;
    for (;;) {
      this.#plain.lastIndex = this.#at;
      this.#plain.test(this.#text);
      this.#at = this.#plain.lastIndex;
      const code = this.#code();
      if (code === QUOTE) break;
      if (code !== BACKSLASH) this.#fail();
      escaped = true;
      this.#skipEscape();
    }
    this.#at++;
    // The escapes are known to be well-formed by now, so the engine may decode them.
    return escaped ? (JSON.parse(this.#text.slice(start, this.#at)) as string) : this.#text.slice(start + 1, this.#at - 1);
  }

  #skipEscape(): void {
    this.#at++;
    const letter = this.#text[this.#at];
    if (letter === undefined || !'"\\/bfnrtu'.includes(letter)) this.#fail();
    this.#at++;
    if (letter !== 'u') return;
    for (let digit = 0; digit < 4; digit++, this.#at++) {
      if (!/[0-9a-fA-F]/.test(this.#text[this.#at] ?? '')) this.#fail();
    }
  }

  #readWord<T>(word: string, value: T): T {
    for (let at = 0; at < word.length; at++, this.#at++) {
      if (this.#code() !== word.charCodeAt(at)) this.#fail();
    }
    return value;
  }

  #readNumber(): number {
    const start = this.#at;
    if (this.#code() === MINUS) this.#at++;
    if (this.#code() === ZERO) this.#at++;
    else this.#skipDigits();
    if (this.#code() === POINT) {
      this.#at++;
      this.#skipDigits();
    }
    if ((this.#code() | 0x20) === 0x65) {
      this.#at++;
      if (this.#code() === PLUS || this.#code() === MINUS) this.#at++;
      this.#skipDigits();
    }
    const value = Number(this.#text.slice(start, this.#at));
    if (!Number.isFinite(value)) this.#overflows.push(this.#pointer());
    // JSON has one zero when it is written: -0 becomes 0.
    return value === 0 ? 0 : value;
  }

  #skipDigits(): void {
    const start = this.#at;
    while (this.#code() >= ZERO && this.#code() <= 0x39) this.#at++;
    if (this.#at === start) this.#fail();
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#at++;
    }
  }

  /** NaN at the end of the text, which equals no character. */
  #code(): number {
    return this.#text.charCodeAt(this.#at);
  }

  #pointer(): string {
    return toPointer(this.#stack.map((frame) => frame.key ?? (frame.container as unknown[]).length));
  }

  #fail(): never {
    throw new Stop(this.#at >= this.#text.length ? 'ended' : 'unexpected', Math.min(this.#at, this.#text.length));
  }
}
