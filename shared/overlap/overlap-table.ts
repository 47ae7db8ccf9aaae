import { writeCsv } from 'hucre/csv';
import type { Lang } from '../messages/lang';
import { overlapReason, overlapWhat, overlapWord } from '../messages/overlap';
import type { Overlap, OverlapDrawing } from './overlap';

/** What a drawing is called, where it has no title too. */
export function overlapTitle({ title }: OverlapDrawing, lang: Lang): string {
  return title.trim() === '' ? overlapWord('untitled', lang) : title.trim();
}

/** Its title with its agency and its state, told apart from others of one name. */
export function overlapFullTitle(drawing: OverlapDrawing, lang: Lang): string {
  const state = drawing.state === 'as-is' ? overlapWord('asIs', lang) : drawing.state === 'to-be' ? overlapWord('toBe', lang) : '';
  return [overlapTitle(drawing, lang), drawing.agency.trim(), state].filter((text) => text !== '').join(' · ');
}

/**
 * An overlap as CSV, a line for each place where a thing stands; a spreadsheet takes no text of it for a formula.
 * @param files by drawing's place, where they are known
 */
export function overlapCsv({ drawings, groups }: Overlap, lang: Lang, files?: readonly string[]): string {
  const heads = ['columnScore', 'columnWhat', 'columnName', 'columnReason', 'columnInitiatives', 'columnGeneral', 'columnDrawing', 'columnAgency', 'columnState', 'columnWritten', 'columnHow', ...(files ? (['columnFile'] as const) : []), 'columnId'] as const;
  const rows = groups.flatMap((group) =>
    group.members.map((member) => {
      const drawing = drawings[member.drawing];
      return [
        group.score,
        overlapWhat(group.what, lang),
        group.name,
        overlapReason(group.reason, lang),
        group.initiatives,
        group.general ? overlapWord('yes', lang) : '',
        drawing ? overlapTitle(drawing, lang) : '',
        drawing?.agency ?? '',
        drawing?.state ?? '',
        member.name,
        overlapReason(member.reason, lang),
        ...(files ? [files[member.drawing] ?? ''] : []),
        member.id,
      ];
    }),
  );
  // With a mark at the start, by which Excel knows the text for UTF-8.
  return writeCsv([heads.map((head) => overlapWord(head, lang)), ...rows], { escapeFormulae: true, bom: true });
}
