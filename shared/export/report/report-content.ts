import { DrawingIndex } from '../../document/drawing-index';
import type { LmvDocument } from '../../document/types';
import { isBlank } from '../../drawing/labels';
import { classificationMark } from '../../drawing/title-block';
import { flatProject, PROJECT_ROWS } from '../../inventory/project-rows';
import { cellText } from '../../inventory/values';
import { dateInWords, frameCount, frameWord } from '../../messages/frame';
import { inventoryWord } from '../../messages/inventory';
import type { Lang } from '../../messages/lang';
import { reportWord } from '../../messages/report';
import { checkExport, type CheckExport } from '../../rules/check-export';
import { documentHash } from '../hash';
import { heading, plain, type ReportBlock } from './block';
import { elementTables, exchangeTable, findingTable, linkTables, siteTable, waiverTable } from './report-tables';

/** The report, whatever kind of file it goes into: title, the project, the picture on a page of its own, and the tables. */
export interface ReportContent {
  readonly title: string;
  /** Name of the file for programs that show one. */
  readonly name: string;
  /** Over the title, in capitals. */
  readonly kicker: string;
  /** Agency and ministry; blank where neither is known. */
  readonly owner: string;
  /** Classification, on every page. */
  readonly mark: string | undefined;
  /** Before the picture. */
  readonly front: readonly ReportBlock[];
  readonly picture: { readonly heading: string; readonly caption: string; readonly alt: string };
  /** After the picture. */
  readonly tables: readonly ReportBlock[];
  /** At the foot of every page, with `{page}` and `{count}` where the numbers go. */
  readonly foot: string;
}

/**
 * What the report of a drawing says: elements and links by lane, exchanges, sites, findings, and waivers with their reasons.
 * @param lang of everything that the person did not type
 */
export function reportContent(document: LmvDocument, lang: Lang): ReportContent {
  const { project, elements, links } = document;
  const index = new DrawingIndex(document);
  const check = checkExport(document, { lang });
  const title = cellText(isBlank(document.title) ? frameWord('untitled', lang) : document.title);
  const kicker = reportWord('report', lang);
  return {
    title,
    name: `${kicker}: ${title}`,
    kicker: kicker.toLocaleUpperCase('en'),
    owner: cellText([project.agency, project.ministry].filter((part) => !isBlank(part)).join('  ·  ')),
    mark: classificationMark(project, lang),
    front: [heading(reportWord('project', lang), 1), { kind: 'facts', pairs: projectFacts(document, lang) }, plain(summary(check, lang))],
    picture: {
      heading: reportWord('drawing', lang),
      caption: reportWord('pictureCaption', lang, { title }),
      alt: reportWord('pictureAlt', lang, { title, elements: elements.length, links: links.length }),
    },
    tables: [...elementTables(index, lang), ...exchangeTable(index, lang), ...linkTables(index, lang), ...siteTable(index, lang), ...findingTable(index, check, lang), ...waiverTable(index, check, lang)],
    foot: `Landskap  ·  ${documentHash(document)}  ·  ${reportWord('page', lang)}`,
  };
}

/** What is known of the project; what nobody has filled in is left out. */
function projectFacts(document: LmvDocument, lang: Lang): readonly (readonly [string, string])[] {
  const flat = flatProject(document);
  const skipped = ['title', 'id', 'stage', 'rules'];
  return PROJECT_ROWS.filter(({ key }) => !skipped.includes(key)).flatMap(({ key, word, codec }) => {
    const written = codec.write(flat[key], lang);
    const value = key === 'date' ? dateInWords(String(written ?? ''), lang) : key === 'state' && typeof written === 'string' && ['as-is', 'to-be'].includes(written) ? stateName(written) : String(written ?? '');
    return value.trim() === '' ? [] : [[inventoryWord(word, lang), value] as const];
  });
}

function stateName(state: string): string {
  return state === 'as-is' ? 'As-Is' : 'To-Be';
}

function summary({ rules, stage, summary: counted }: CheckExport, lang: Lang): string {
  const counts = (['error', 'warning', 'hint', 'waived'] as const).map((noun) => frameCount(noun, counted[noun], lang)).join(', ');
  return reportWord('summary', lang, { rules: frameWord('rules', lang, { edition: rules }), stage: frameWord(stage === 'submission' ? 'stageSubmission' : 'stageDraft', lang), counts });
}
