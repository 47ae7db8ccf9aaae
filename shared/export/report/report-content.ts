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
import { pageOf } from '../page';
import { heading, plain, type ReportBlock, type ReportPart } from './block';
import { changesParts } from './report-changes';
import { elementTables, exchangeTable, findingTable, linkTables, siteTable, waiverTable } from './report-tables';

/** The report, whatever kind of file it goes into: a title, and what follows. */
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
  /** Under the title, before the first part. */
  readonly front: readonly ReportBlock[];
  readonly parts: readonly ReportPart[];
  /** At the foot of every page, with `{page}` and `{count}` where the numbers go. */
  readonly foot: string;
}

/** What a report is asked for. */
export interface ReportOptions {
  /** Language of everything that the person did not type. */
  readonly lang: Lang;
  /** An earlier drawing, whose differences from this one the report is to tell. */
  readonly compareWith?: LmvDocument;
}

/**
 * What the report of a drawing says: the project, the picture, what changed since an earlier drawing where one is given, elements and links
 * by lane, exchanges, sites, findings, and waivers with their reasons.
 */
export function reportContent(document: LmvDocument, { lang, compareWith }: ReportOptions): ReportContent {
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
    parts: [
      {
        kind: 'picture',
        heading: reportWord('drawing', lang),
        level: 1,
        name: title,
        caption: reportWord('pictureCaption', lang, { title }),
        alt: reportWord('pictureAlt', lang, { title, elements: elements.length, links: links.length }),
        page: pageOf(document, { lang }),
      },
      ...(compareWith ? changesParts(compareWith, document, lang) : []),
      { kind: 'text', blocks: [...elementTables(index, lang), ...exchangeTable(index, lang), ...linkTables(index, lang), ...siteTable(index, lang), ...findingTable(index, check, lang), ...waiverTable(index, check, lang)] },
    ],
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
