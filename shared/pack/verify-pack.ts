import { jsonEqual } from '../document/json-equal';
import type { LmvDocument } from '../document/types';
import type { ExportDeps } from '../export/formats/format';
import { step } from '../export/formats/format';
import { documentHash } from '../export/hash';
import { openBytes } from '../export/open';
import { fromUtf8 } from '../export/utf8';
import { checkExport } from '../rules/check-export';
import type { CheckSummary } from '../rules/summarise';
import { drawingOnce } from './drawing-once';
import { hashOf } from './make-pack';
import { MANIFEST, MANIFEST_NAME, type Manifest, type ManifestPart } from './manifest';
import { asSubmitted, makePart, PACK_PARTS, tellsChanges } from './pack-parts';
import { readZip } from './read-zip';

/** What is wrong with a pack. */
export type PackFault =
  | { readonly code: 'not-a-zip' | 'too-large' | 'no-manifest' }
  /** `reason`: which property is not as it must be. */
  | { readonly code: 'manifest-broken'; readonly reason: string }
  /** A role that a pack must have and this one has not. */
  | { readonly code: 'role-missing'; readonly role: string }
  | { readonly code: 'part-missing' | 'part-changed' | 'part-unlisted'; readonly name: string }
  /** The data can't be opened as a drawing. */
  | { readonly code: 'document-unreadable'; readonly name: string }
  /** The document in the pack, or the earlier drawing, is not the one that the manifest names. */
  | { readonly code: 'document-differs'; readonly name: string }
  /** The part is not what this program draws of the document: another picture, an edited report. */
  | { readonly code: 'not-of-document'; readonly name: string }
  /** The findings that were sent are not what the rules say. */
  | { readonly code: 'check-differs'; readonly name: string };

/** What a reviewer learns of a pack. */
export interface PackVerdict {
  /** Whether nothing is wrong. */
  readonly sound: boolean;
  readonly faults: readonly PackFault[];
  readonly manifest?: Manifest;
  readonly document?: LmvDocument;
  /** What the rules say of the document today, in the stage `submission`. */
  readonly today?: { readonly rules: string; readonly summary: CheckSummary };
  /**
   * Made by another version of the program, so that its parts can't be expected to be the same to the byte: they are then not
   * compared with what this version draws, and `not-of-document` can't be found.
   */
  readonly otherProgram: boolean;
}

/**
 * Looks whether a submission pack is whole and of one piece: every part listed is there and unchanged, nothing else is in it, the
 * document is the one named, and every part is what the document gives when it is made again. That last step also finds a part that was
 * swapped together with its line in the manifest.
 * @param program this program and its version, as its own packs say
 * @throws ExportError only `cancelled`
 */
export async function verifyPack(bytes: Uint8Array, program: string, deps: ExportDeps): Promise<PackVerdict> {
  const zip = readZip(bytes);
  if (!zip.ok) return refused({ code: zip.code });
  const listed = readManifest(zip.files.get(MANIFEST_NAME));
  if ('code' in listed) return refused(listed);
  const { files } = zip;
  const faults: PackFault[] = [...rolesMissing(listed), ...partsAmiss(listed, files)];
  const source = listed.parts.find(({ role }) => role === 'document');
  const opened = source && openDocument(files.get(source.name));
  const otherProgram = listed.program !== program;
  if (!source || !opened) return { sound: false, faults: [...faults, ...(source && files.has(source.name) ? [{ code: 'document-unreadable' as const, name: source.name }] : [])], manifest: listed, otherProgram };

  const { document, check } = opened;
  if (document.id !== listed.drawing.id || documentHash(document) !== listed.drawing.hash) faults.push({ code: 'document-differs', name: source.name });
  const now = checkExport(document, { lang: listed.lang, stage: 'submission' });
  if (now.rules === listed.check.rules && !(jsonEqual(now, check) && jsonEqual(now.summary, listed.check.summary))) faults.push({ code: 'check-differs', name: source.name });
  const earlier = openEarlier(listed, files);
  faults.push(...earlier.faults);
  if (!otherProgram) faults.push(...(await partsOfAnother(listed, files, { document, compareWith: earlier.document }, deps, faults)));
  return { sound: faults.length === 0, faults, manifest: listed, document, today: { rules: now.rules, summary: now.summary }, otherProgram };
}

function refused(fault: PackFault): PackVerdict {
  return { sound: false, faults: [fault], otherProgram: false };
}

function readManifest(bytes: Uint8Array | undefined): Manifest | PackFault {
  const text = bytes && fromUtf8(bytes);
  if (text === undefined) return { code: 'no-manifest' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { code: 'manifest-broken', reason: 'JSON' };
  }
  const parsed = MANIFEST.safeParse(value);
  if (parsed.success) return parsed.data;
  return { code: 'manifest-broken', reason: parsed.error.issues.map(({ path }) => path.join('.') || 'JSON').join(', ') };
}

function rolesMissing({ parts, earlier }: Manifest): readonly PackFault[] {
  const roles = [...PACK_PARTS.map(({ role }) => role), ...(earlier ? (['earlier'] as const) : [])];
  return roles.filter((role) => !parts.some((part) => part.role === role)).map((role) => ({ code: 'role-missing', role }));
}

/** Parts that are gone or changed, and files that nobody listed. */
function partsAmiss({ parts }: Manifest, files: ReadonlyMap<string, Uint8Array>): readonly PackFault[] {
  const names = new Set([MANIFEST_NAME, ...parts.map(({ name }) => name)]);
  return [
    ...parts.flatMap((part): PackFault[] => {
      const data = files.get(part.name);
      if (!data) return [{ code: 'part-missing', name: part.name }];
      return data.length === part.bytes && hashOf(data) === part.sha256 ? [] : [{ code: 'part-changed', name: part.name }];
    }),
    ...[...files.keys()].filter((name) => !names.has(name)).map((name): PackFault => ({ code: 'part-unlisted', name })),
  ];
}

/** The drawing in the JSON part, with the check that was sent with it. */
function openDocument(data: Uint8Array | undefined): { readonly document: LmvDocument; readonly check: unknown } | undefined {
  const opened = data && openBytes(data);
  if (!opened?.ok) return undefined;
  const { check } = JSON.parse(fromUtf8(data ?? new Uint8Array()) ?? '{}') as { readonly check?: unknown };
  return { document: opened.document, check };
}

/** The earlier drawing that the reports compare with, where the manifest names one. */
function openEarlier({ parts, earlier }: Manifest, files: ReadonlyMap<string, Uint8Array>): { readonly document?: LmvDocument; readonly faults: readonly PackFault[] } {
  const name = parts.find(({ role }) => role === 'earlier')?.name;
  const data = name === undefined ? undefined : files.get(name);
  if (!earlier || name === undefined || !data) return { faults: [] };
  const opened = openBytes(data);
  if (!opened.ok) return { faults: [{ code: 'document-unreadable', name }] };
  const { document } = opened;
  return { document, faults: document.id === earlier.id && documentHash(document) === earlier.hash ? [] : [{ code: 'document-differs', name }] };
}

/** Parts that are listed rightly, and yet are not what the document gives. */
async function partsOfAnother({ parts, lang, earlier }: Manifest, files: ReadonlyMap<string, Uint8Array>, { document, compareWith }: { readonly document: LmvDocument; readonly compareWith: LmvDocument | undefined }, deps: ExportDeps, known: readonly PackFault[]): Promise<readonly PackFault[]> {
  const told = new Set(known.map((fault) => ('name' in fault ? fault.name : '')));
  const faults: PackFault[] = [];
  const { progress: _, ...rest } = deps;
  const quiet = { ...rest, rasteriser: drawingOnce(deps.rasteriser) };
  for (const [done, part] of PACK_PARTS.entries()) {
    step(deps, done / PACK_PARTS.length);
    const listed: ManifestPart | undefined = parts.find(({ role }) => role === part.role);
    if (!listed || told.has(listed.name) || !files.has(listed.name)) continue;
    // What is wrong with the earlier drawing is told already.
    if (earlier && !compareWith && tellsChanges(part.format)) continue;
    if (hashOf(await makePart(part, asSubmitted(document), { lang, compareWith }, quiet)) !== listed.sha256) faults.push({ code: 'not-of-document', name: listed.name });
  }
  deps.progress?.(1);
  return faults;
}
