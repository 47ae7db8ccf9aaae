/**
 * One side of the bridge between a page's own world and the preload's: functions, promises and plain values go over it,
 * by events that both worlds see and whose details are cloned on the way.
 */
export class Bridge {
  readonly #here: string;
  readonly #there: string;
  readonly #functions = new Map<number, (...args: readonly unknown[]) => unknown>();
  readonly #promises = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  readonly #returned = new Map<number, Returned>();
  #last = 0;

  constructor(here: 'page' | 'preload') {
    this.#here = `bridge-${here}`;
    this.#there = `bridge-${here === 'page' ? 'preload' : 'page'}`;
    this.#listen('call', (call: Call) => this.#answer(call));
    this.#listen('return', (returned: Returned) => this.#returned.set(returned.call, returned));
    this.#listen('settle', (settled: Settled) => {
      const promise = this.#promises.get(settled.id);
      this.#promises.delete(settled.id);
      if (settled.ok) promise?.resolve(this.unpack(settled.value));
      else promise?.reject(new Error(String(settled.value)));
    });
  }

  /** Sends an event to the other side; it is handled there before this returns. */
  send(name: string, detail: unknown): void {
    window.dispatchEvent(new CustomEvent(`${this.#there}-${name}`, { detail }));
  }

  /** Hears an event of the other side. */
  on(name: string, listener: (detail: never) => void): void {
    this.#listen(name, listener);
  }

  /** A value in a form that can be cloned. */
  pack(value: unknown): unknown {
    if (typeof value === 'function') {
      const id = ++this.#last;
      this.#functions.set(id, value as (...args: readonly unknown[]) => unknown);
      return { $function: id };
    }
    if (value instanceof Promise) {
      const id = ++this.#last;
      const settle = (ok: boolean) => (result: unknown) => this.send('settle', { id, ok, value: ok ? this.pack(result) : messageOf(result) } satisfies Settled);
      value.then(settle(true), settle(false));
      return { $promise: id };
    }
    if (Array.isArray(value)) return value.map((part) => this.pack(part));
    if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.pack(part)]));
    return value;
  }

  /** The value of what the other side packed. */
  unpack(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((part) => this.unpack(part));
    if (!isPlain(value)) return value;
    const { $function, $promise } = value;
    if (typeof $function === 'number') return (...args: readonly unknown[]) => this.#call($function, args);
    if (typeof $promise === 'number') return new Promise((resolve, reject) => this.#promises.set($promise, { resolve, reject }));
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.unpack(part)])));
  }

  #call(id: number, args: readonly unknown[]): unknown {
    const call = ++this.#last;
    this.send('call', { call, id, args: this.pack(args) } satisfies Call);
    const returned = this.#returned.get(call);
    this.#returned.delete(call);
    if (!returned) throw new Error('the other world did not answer');
    if (!returned.ok) throw new Error(String(returned.value));
    return this.unpack(returned.value);
  }

  #answer({ call, id, args }: Call): void {
    try {
      const called = this.#functions.get(id);
      if (!called) throw new Error('no such function');
      this.send('return', { call, ok: true, value: this.pack(called(...(this.unpack(args) as readonly unknown[]))) } satisfies Returned);
    } catch (error) {
      this.send('return', { call, ok: false, value: messageOf(error) } satisfies Returned);
    }
  }

  #listen(name: string, listener: (detail: never) => void): void {
    window.addEventListener(`${this.#here}-${name}`, (event) => listener((event as CustomEvent<never>).detail));
  }
}

interface Call {
  readonly call: number;
  readonly id: number;
  readonly args: unknown;
}

interface Returned {
  readonly call: number;
  readonly ok: boolean;
  readonly value: unknown;
}

interface Settled {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
