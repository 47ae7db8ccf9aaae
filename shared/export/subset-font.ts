import { ExportError } from './export-error';

/** Makes a font with only some characters, and all that shaping them needs. */
export type SubsetFont = (font: Uint8Array, characters: string) => Promise<Uint8Array>;

/** What is used of HarfBuzz's subsetter. */
interface HarfBuzz {
  readonly memory: { readonly buffer: ArrayBuffer };
  _initialize(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

/** Starts the subsetter's code; a port, since the core has no WebAssembly of its own. */
export type StartWasm = () => Promise<unknown>;

const WRITABLE = 2;
const NO_HINTING = 1;

/**
 * The subsetter of HarfBuzz: the same font and characters give the same bytes on every machine.
 * @param start gives the exports of `harfbuzzjs/dist/harfbuzz-subset.wasm`; called with the first font
 */
export function createSubsetter(start: StartWasm): SubsetFont {
  let started: Promise<HarfBuzz> | undefined;
  return async (font, characters) => {
    started ??= start().then((exports) => {
      const harfBuzz = exports as HarfBuzz;
      // oxlint-disable-next-line no-underscore-dangle -- its compiler calls it so
      harfBuzz._initialize();
      return harfBuzz;
    });
    return subset(await started, font, characters);
  };
}

function subset(harfBuzz: HarfBuzz, font: Uint8Array, characters: string): Uint8Array {
  const place = harfBuzz.malloc(font.length);
  // The memory may have grown, and the view of it gone: taken anew each time.
  new Uint8Array(harfBuzz.memory.buffer).set(font, place);
  const blob = harfBuzz.hb_blob_create(place, font.length, WRITABLE, 0, 0);
  const face = harfBuzz.hb_face_create(blob, 0);
  harfBuzz.hb_blob_destroy(blob);
  const input = harfBuzz.hb_subset_input_create_or_fail();
  harfBuzz.hb_subset_input_set_flags(input, NO_HINTING);
  const wanted = harfBuzz.hb_subset_input_unicode_set(input);
  for (const character of characters) harfBuzz.hb_set_add(wanted, character.codePointAt(0) as number);
  const made = harfBuzz.hb_subset_or_fail(face, input);
  harfBuzz.hb_subset_input_destroy(input);
  try {
    if (made === 0) throw new ExportError('export-failed', { reason: 'a font could not be cut down' });
    const result = harfBuzz.hb_face_reference_blob(made);
    const from = harfBuzz.hb_blob_get_data(result, 0);
    const bytes = new Uint8Array(harfBuzz.memory.buffer).slice(from, from + harfBuzz.hb_blob_get_length(result));
    harfBuzz.hb_blob_destroy(result);
    harfBuzz.hb_face_destroy(made);
    return bytes;
  } finally {
    harfBuzz.hb_face_destroy(face);
    harfBuzz.free(place);
  }
}
