import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { LmvDocument } from '../document/types';
import { writeDrawing } from '../document/write';
import { step, type ExportDeps } from '../export/formats/format';
import { formatOf } from '../export/formats/registry';
import { documentHash } from '../export/hash';
import { zipParts, type Part } from '../export/office/zip';
import type { Lang } from '../messages/lang';
import { checkExport } from '../rules/check-export';
import { toUtf8 } from '../export/utf8';
import { drawingOnce } from './drawing-once';
import { MANIFEST_NAME, type Manifest, type ManifestPart, type PartRole } from './manifest';
import { asSubmitted, earlierName, makePart, PACK_PARTS, partName } from './pack-parts';

export interface PackOptions {
  /** Language of everything that the person did not type. */
  readonly lang: Lang;
  /** The program and its version, for the manifest. */
  readonly program: string;
  /** An earlier drawing, whose differences from this one the reports are to tell; it goes into the pack, so that they can be verified. */
  readonly compareWith?: LmvDocument;
}

/** SHA-256 in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/**
 * Makes a submission pack: one ZIP with picture, page, data, report and inventory of the drawing in the stage `submission`, and a
 * manifest with the SHA-256 of each. The same document, language and program give the same bytes.
 * @param deps progress is told from 0 to 1; `signal` is looked at between the parts
 * @throws ExportError where a part can't be made, or `cancelled`
 */
export async function makePack(given: LmvDocument, { lang, program, compareWith }: PackOptions, deps: ExportDeps): Promise<Uint8Array<ArrayBuffer>> {
  const document = asSubmitted(given);
  const files: Part[] = [];
  const parts: ManifestPart[] = [];
  const { progress, ...rest } = deps;
  const quiet = { ...rest, rasteriser: drawingOnce(deps.rasteriser) };
  const add = (role: PartRole, name: string, type: string, data: Uint8Array): void => {
    files.push({ name, data });
    parts.push({ role, name, type, bytes: data.length, sha256: hashOf(data) });
  };
  for (const [done, part] of PACK_PARTS.entries()) {
    step(deps, done / PACK_PARTS.length);
    add(part.role, partName(part, document.title), formatOf(part.format).type, await makePart(part, document, { lang, compareWith }, quiet));
  }
  if (compareWith) add('earlier', earlierName(document.title), 'application/json', toUtf8(writeDrawing(compareWith)));
  const manifest = `${JSON.stringify(manifestOf(document, { lang, program, ...(compareWith && { compareWith }) }, parts), undefined, 2)}\n`;
  const pack = zipParts([{ name: MANIFEST_NAME, data: manifest }, ...files]);
  progress?.(1);
  return pack;
}

function manifestOf(document: LmvDocument, { lang, program, compareWith }: PackOptions, parts: readonly ManifestPart[]): Manifest {
  const { rules, summary } = checkExport(document, { lang, stage: 'submission' });
  const { id, title, project } = document;
  return {
    format: 'landskap-pack',
    version: 1,
    program,
    lang,
    drawing: { id, title, agency: project.agency ?? '', revision: project.revision ?? '', hash: documentHash(document) },
    check: { rules, stage: 'submission', summary },
    ...(compareWith && { earlier: { id: compareWith.id, title: compareWith.title, revision: compareWith.project.revision ?? '', hash: documentHash(compareWith) } }),
    parts: [...parts],
  };
}
