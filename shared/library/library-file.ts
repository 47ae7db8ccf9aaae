import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped, type Zippable } from 'fflate';
import { z } from 'zod';
import { readDrawing, type Refusal } from '../document/read';
import type { NamedList } from '../lists/list';
import { readList } from '../lists/read-list';
import { writeList } from '../lists/write-list';

/** A state of a drawing in a library's file. */
export interface LibraryState {
  /** The drawing as its file would have it. */
  readonly text: string;
  /** ISO date and time. */
  readonly at: string;
  /** The file it was saved to, by name. */
  readonly fileName?: string | undefined;
}

/** A drawing in a library's file. */
export interface LibraryDrawing extends LibraryState {
  readonly tags: readonly string[];
  readonly archived: boolean;
  /** Earlier saved states, the oldest first. */
  readonly versions: readonly LibraryState[];
}

/** Why a file is no library: a code and its values; the words are in `shared/messages/ui`. */
export type LibraryRefusal =
  | { readonly code: 'not-a-library' }
  /** Cut off, or hurt on the way. */
  | { readonly code: 'damaged' }
  | { readonly code: 'newer'; readonly version: number }
  /** The list of drawings is not as it must be; `path` says where. */
  | { readonly code: 'list-wrong'; readonly path: string }
  | { readonly code: 'too-large'; readonly limit: number };

/** A drawing or list that could not be taken over, while the others are. */
export interface LeftOut {
  /** Its file inside the library. */
  readonly file: string;
  /** Why; undefined for a list, and where the library holds no such file. */
  readonly refusal: Refusal | undefined;
}

export type LibraryRead =
  | { readonly ok: true; readonly drawings: readonly LibraryDrawing[]; readonly lists: readonly NamedList[]; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly refusal: LibraryRefusal };

const LIST = 'library.json';
const VERSION = 1;

/** The most that a library may hold unpacked, MiB: what unpacks to more is no library of drawings. */
const MOST = 1024;
const MIB = 1024 * 1024;

/** Names inside the library; nothing else in it is read. */
const file = z.string().regex(/^(?:drawings|versions)\/\d{1,9}\.lmv$/);
const listFile = z.string().regex(/^lists\/\d{1,9}\.json$/);
const state = { file, at: z.iso.datetime(), fileName: z.string().max(1000).optional() };
const list = z.object({
  format: z.literal('landskap-library'),
  version: z.literal(VERSION),
  drawings: z
    .array(z.object({ ...state, tags: z.array(z.string().max(200)).max(100), archived: z.boolean(), versions: z.array(z.object(state)).max(1000) }))
    .max(100_000),
  /** The person's own lists; none before there were such. */
  lists: z.array(listFile).max(1000).optional(),
});

type List = z.infer<typeof list>;

/**
 * Writes a library as one file: a zip that holds each drawing as an `.lmv` file of its own, so that it can be opened
 * without this program too, the person's own lists likewise, and a list of it all.
 */
export function writeLibrary(drawings: readonly LibraryDrawing[], lists: readonly NamedList[] = []): Uint8Array {
  const files: Zippable = {};
  let last = 0;
  const put = (folder: string, { text, at, fileName }: LibraryState): List['drawings'][number]['versions'][number] => {
    const name = `${folder}/${++last}.lmv`;
    files[name] = strToU8(text);
    return { file: name, at, ...(fileName !== undefined && { fileName }) };
  };
  const written: List = {
    format: 'landskap-library',
    version: VERSION,
    drawings: drawings.map((drawing) => ({
      ...put('drawings', drawing),
      tags: [...drawing.tags],
      archived: drawing.archived,
      versions: drawing.versions.map((version) => put('versions', version)),
    })),
    ...(lists.length > 0 && { lists: lists.map((each, at) => putList(files, each, at)) }),
  };
  files[LIST] = strToU8(`${JSON.stringify(written, undefined, 2)}\n`);
  return zipSync(files, { level: 6 });
}

function putList(files: Zippable, list: NamedList, at: number): string {
  const name = `lists/${at + 1}.json`;
  files[name] = writeList(list);
  return name;
}

/**
 * Reads a library's file. It is taken or refused as a whole; drawings in it that can't be read are left out and named.
 * Never throws for what a file may hold.
 */
export function readLibrary(bytes: Uint8Array): LibraryRead {
  // "PK", as every zip starts.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused({ code: 'not-a-library' });
  const files = unpack(bytes);
  if (files === 'damaged') return refused({ code: 'damaged' });
  if (files === 'too-large') return refused({ code: 'too-large', limit: MOST });
  const given = files[LIST];
  if (!given) return refused({ code: 'not-a-library' });
  const parsed = parseList(strFromU8(given));
  return 'refusal' in parsed ? refused(parsed.refusal) : { ok: true, ...take(parsed.list, files) };
}

function unpack(bytes: Uint8Array): Unzipped | 'damaged' | 'too-large' {
  let size = 0;
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    const ours = name === LIST || file.safeParse(name).success || listFile.safeParse(name).success;
    if (ours) size += originalSize;
    return ours && size <= MOST * MIB;
  };
  try {
    const files = unzipSync(bytes, { filter });
    return size > MOST * MIB ? 'too-large' : files;
  } catch {
    return 'damaged';
  }
}

function parseList(text: string): { readonly list: List } | { readonly refusal: LibraryRefusal } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { refusal: { code: 'damaged' } };
  }
  const head = z.object({ format: z.literal('landskap-library'), version: z.number() }).safeParse(json);
  if (!head.success) return { refusal: { code: 'not-a-library' } };
  if (head.data.version > VERSION) return { refusal: { code: 'newer', version: head.data.version } };
  const parsed = list.safeParse(json);
  if (parsed.success) return { list: parsed.data };
  return { refusal: { code: 'list-wrong', path: parsed.error.issues[0]?.path.join('/') ?? '' } };
}

function take({ drawings, lists = [] }: List, files: Unzipped): { readonly drawings: readonly LibraryDrawing[]; readonly lists: readonly NamedList[]; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const textOf = (name: string): string | undefined => {
    const bytes = files[name];
    const text = bytes && strFromU8(bytes);
    const read = text === undefined ? undefined : readDrawing(text);
    if (read?.ok === true) return text;
    leftOut.push({ file: name, refusal: read?.refusal });
    return undefined;
  };
  const taken = drawings.flatMap((drawing): LibraryDrawing[] => {
    const text = textOf(drawing.file);
    if (text === undefined) return [];
    const versions = drawing.versions.flatMap((version) => {
      const earlier = textOf(version.file);
      return earlier === undefined ? [] : [{ text: earlier, at: version.at, fileName: version.fileName }];
    });
    return [{ text, at: drawing.at, fileName: drawing.fileName, tags: drawing.tags, archived: drawing.archived, versions }];
  });
  const takenLists = lists.flatMap((name): readonly NamedList[] => {
    const bytes = files[name];
    const read = bytes && readList(bytes, { fileName: name });
    // Whole or not at all: half a list is no list that anybody had.
    if (read?.ok === true && read.problems.length === 0) return [read.list];
    leftOut.push({ file: name, refusal: undefined });
    return [];
  });
  return { drawings: taken, lists: takenLists, leftOut };
}

function refused(refusal: LibraryRefusal): LibraryRead {
  return { ok: false, refusal };
}
