// oxlint-disable no-underscore-dangle -- its compiler calls them so
import { fromUtf8, toUtf8 } from './utf8';

/** Starts the code of `@resvg/resvg-wasm/index_bg.wasm` and gives its exports; a port, since the core has no WebAssembly of its own. */
export type StartResvg = (imports: ResvgImports) => Promise<unknown>;

/** What its code calls. */
export type ResvgImports = Record<string, Record<string, Call>>;

type Call = (...values: number[]) => unknown;

/** What is used of it. A handle stands for a value of ours; pointers lead into its memory. */
interface ResvgExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  resvg_new(result: number, svg: number, options: number, optionsLength: number, fonts: number): void;
  resvg_render(result: number, resvg: number): void;
  renderedimage_width(image: number): number;
  renderedimage_height(image: number): number;
  renderedimage_pixels(image: number): number;
  __wbg_resvg_free(resvg: number): void;
  __wbg_renderedimage_free(image: number): void;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_add_to_stack_pointer(bytes: number): number;
}

/** What a drawing came out as, where it lies in resvg's own memory: to be read before anything else is drawn. */
export interface DrawnPixels {
  /** By rows from the top: red in a number's lowest byte, then green, blue and alpha. */
  readonly pixels: Uint32Array;
  readonly width: number;
}

/** Resvg's code, started. */
export interface ResvgCode {
  /**
   * Draws markup.
   * @param options as `@resvg/resvg-wasm` takes them, but for the bytes of fonts
   * @param read what is made of the pixels
   * @throws an error, or what resvg says is wrong with the markup
   */
  draw<Made>(svg: string, options: object, fonts: readonly Uint8Array[], read: (drawn: DrawnPixels) => Made): Made;
}

/**
 * Resvg without the JavaScript of its package, which copies the pixels out of its memory: 70 MB for an A3 sheet, and in most cases as
 * long as drawing them takes. The names that end in digits are those of version 2.6.2; a newer one will not start until they are
 * changed to its own.
 */
export async function startResvg(start: StartResvg): Promise<ResvgCode> {
  const values = new Handles();
  let code: ResvgExports | undefined;
  const exports = (): ResvgExports => {
    if (!code) throw new Error('resvg calls before it is started');
    return code;
  };
  code = (await start({ wbg: importsOf(values, exports) })) as ResvgExports;
  return { draw: (svg, options, fonts, read) => draw(exports(), values, { svg, options, fonts }, read) };
}

interface Wanted {
  readonly svg: string;
  readonly options: object;
  readonly fonts: readonly Uint8Array[];
}

function draw<Made>(code: ResvgExports, values: Handles, { svg, options, fonts }: Wanted, read: (drawn: DrawnPixels) => Made): Made {
  const text = toUtf8(JSON.stringify(options));
  const place = code.__wbindgen_malloc(text.length, 1);
  new Uint8Array(code.memory.buffer).set(text, place);
  const resvg = resultOf(code, values, (result) => code.resvg_new(result, values.add(toUtf8(svg)), place, text.length, values.add(fonts)));
  try {
    const image = resultOf(code, values, (result) => code.resvg_render(result, resvg));
    try {
      const view = values.take(code.renderedimage_pixels(image)) as Uint8Array;
      return read({ pixels: new Uint32Array(view.buffer, view.byteOffset, view.length / 4), width: code.renderedimage_width(image) });
    } finally {
      code.__wbg_renderedimage_free(image);
    }
  } finally {
    code.__wbg_resvg_free(resvg);
  }
}

/** Calls what answers with three numbers: a pointer, the handle of an error, and whether it is one. */
function resultOf(code: ResvgExports, values: Handles, call: (result: number) => void): number {
  const result = code.__wbindgen_add_to_stack_pointer(-16);
  try {
    call(result);
    const [pointer = 0, error = 0, failed = 0] = new Int32Array(code.memory.buffer, result, 3);
    if (failed !== 0) throw values.take(error);
    return pointer >>> 0;
  } finally {
    code.__wbindgen_add_to_stack_pointer(16);
  }
}

/** Values that resvg knows by a number. */
class Handles {
  readonly #values = new Map<number, unknown>();
  /** Its compiler keeps the numbers below for itself. */
  #next = 132;

  add(value: unknown): number {
    this.#values.set(this.#next, value);
    return this.#next++;
  }

  get(handle: number): unknown {
    return this.#values.get(handle);
  }

  /** Gives a value and forgets it. */
  take(handle: number): unknown {
    const value = this.#values.get(handle);
    this.#values.delete(handle);
    return value;
  }
}

function unused(): never {
  throw new Error('resvg asks for what no picture of ours needs');
}

/** What its code calls: mostly a method of a value that it knows by its handle. */
function importsOf(values: Handles, code: () => ResvgExports): Record<string, Call> {
  const text = (place: number, length: number): string => fromUtf8(new Uint8Array(code().memory.buffer, place, length)) ?? '';
  const bytes = (handle: number): Uint8Array<ArrayBuffer> => values.get(handle) as Uint8Array<ArrayBuffer>;
  const step = (handle: number): IteratorResult<unknown> => values.get(handle) as IteratorResult<unknown>;
  return {
    __wbindgen_memory: () => values.add(code().memory),
    __wbg_buffer_12d079cc21e14bdb: (memory) => values.add((values.get(memory) as ResvgExports['memory']).buffer),
    __wbg_newwithbyteoffsetandlength_aa4a17c33a06e5cb: (buffer, place, length) => values.add(new Uint8Array(values.get(buffer) as ArrayBuffer, place >>> 0, length >>> 0)),
    // Of a view, its package makes a copy here; whoever takes the pixels reads them where they are.
    __wbg_new_63b92bc8671ed464(handle) {
      const value = values.get(handle) as Uint8Array | ArrayBuffer;
      return values.add(value instanceof ArrayBuffer ? new Uint8Array(value) : value);
    },
    __wbg_length_c20a40f15020d68a: (view) => bytes(view).length,
    __wbg_set_a47bac70306a19a7: (view, from, at) => bytes(view).set(bytes(from), at >>> 0),
    __wbg_instanceof_Uint8Array_2b3bbecd033d19f6: (value) => (values.get(value) instanceof Uint8Array ? 1 : 0),
    __wbg_values_839f3396d5aac002: (list) => values.add((values.get(list) as readonly unknown[]).values()),
    __wbg_next_196c84450b364254: (iterator) => values.add((values.get(iterator) as Iterator<unknown>).next()),
    __wbg_done_298b57d23c0fc80c: (result) => (step(result).done === true ? 1 : 0),
    __wbg_value_d93c65011f51a456: (result) => values.add(step(result).value),
    __wbindgen_object_drop_ref: (handle) => void values.take(handle),
    // Asked of the markup, which comes as bytes: no string.
    __wbindgen_string_get: (result) => new Int32Array(code().memory.buffer, result, 2).fill(0),
    __wbg_new_28c511d9baebfa89: (place, length) => values.add(new Error(text(place, length))),
    __wbindgen_string_new: (place, length) => values.add(text(place, length)),
    __wbindgen_throw(place, length) {
      throw new Error(text(place, length));
    },
    __wbg_new_16b304a2cfa7ff4a: unused,
    __wbg_push_a5b05aedc7234f9f: unused,
  };
}
