import type { LmvDocument } from '../document/types';
import { DEFAULT_OPTIONS, type ExportDeps } from '../export/formats/format';
import { formatOf, type FormatId } from '../export/formats/registry';
import { fileName } from '../export/names';
import type { Lang } from '../messages/lang';
import type { PartRole } from './manifest';

/** One part of a pack: what it is and how it is made. */
export interface PackPart {
  readonly role: PartRole;
  readonly format: FormatId;
}

/** The parts of a pack, in their order in it. A pack that lacks one is not whole. */
export const PACK_PARTS: readonly PackPart[] = [
  { role: 'picture', format: 'png' },
  { role: 'page', format: 'pdf' },
  { role: 'document', format: 'json' },
  { role: 'report', format: 'docx' },
  { role: 'report-page', format: 'report' },
  { role: 'inventory', format: 'xlsx' },
];

/** The document as it is handed in: whatever the stage that it is drawn in, the pack shows what the guide asks in full. */
export function asSubmitted(document: LmvDocument): LmvDocument {
  return document.project.stage === 'submission' ? document : { ...document, project: { ...document.project, stage: 'submission' } };
}

/** What the parts of a pack are made with. */
export interface PartOptions {
  readonly lang: Lang;
  /** The earlier drawing that the reports are to tell the differences from. */
  readonly compareWith?: LmvDocument | undefined;
}

/** Makes one part of a document that {@link asSubmitted} gave. The same documents and language give the same bytes. */
export function makePart({ format: id }: PackPart, document: LmvDocument, { lang, compareWith }: PartOptions, deps: ExportDeps): Promise<Uint8Array<ArrayBuffer>> {
  return formatOf(id).make(document, { ...DEFAULT_OPTIONS, lang, ...(compareWith && tellsChanges(id) && { compareWith }) }, deps);
}

/** Whether a part says what changed since an earlier drawing. */
export function tellsChanges(format: FormatId): boolean {
  return formatOf(format).options.includes('compareWith');
}

/** The earlier drawing's file in a pack. */
export function earlierName(title: string): string {
  return fileName(title, 'earlier.lmv');
}

/** A part's file name: the drawing's title with the format's ending. */
export function partName({ format }: PackPart, title: string): string {
  return fileName(title, formatOf(format).ending);
}
