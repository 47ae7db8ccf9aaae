import { compareDrawings, isSame, type Comparison } from '../../compare/compare';
import { overlayPage } from '../../compare/comparison-page';
import { revisionOf, sinceWords } from '../../compare/revision';
import { CHANGE_SIGNS, CHANGES, compareCounts, compareGroups, type CompareGroup } from '../../compare/rows';
import { LANE_ARCHITECTURE, LANES } from '../../document/kinds';
import type { LmvDocument } from '../../document/types';
import { LIGHT } from '../../drawing/palette';
import { cellText } from '../../inventory/values';
import { compareWord } from '../../messages/compare';
import { laneName } from '../../messages/frame';
import type { Lang } from '../../messages/lang';
import { reportWord } from '../../messages/report';
import { heading, plain, table, type ReportBlock, type ReportPart } from './block';

/** Of the tables that are of no one lane. */
const HEAD = LIGHT.application.band;

/**
 * What changed since an earlier drawing: how much in each lane, every difference in words, and both drawings over each other with
 * their differences marked.
 * @param before the earlier drawing
 */
export function changesParts(before: LmvDocument, after: LmvDocument, lang: Lang): readonly ReportPart[] {
  const comparison = compareDrawings(before, after);
  const since = cellText(sinceWords(before, after, lang));
  const title = heading(reportWord('changes', lang, { since }), 1);
  const compared = plain(reportWord('comparedWith', lang, { earlier: revisionOf(before, lang) }));
  if (isSame(comparison)) return [{ kind: 'text', blocks: [title, compared, plain(compareWord('same', lang))] }];
  const caption = reportWord('changesCaption', lang, { since });
  const { elements, links } = comparison;
  return [
    { kind: 'text', blocks: [title, compared, countTable(comparison, lang), ...compareGroups(comparison, lang).flatMap((group) => groupTable(group, lang))] },
    ...(elements.length + links.length === 0
      ? []
      : [{ kind: 'picture' as const, heading: reportWord('changesPicture', lang), level: 2 as const, name: caption, caption, alt: `${caption}: ${compareWord('summary', lang, compareCounts(comparison))}.`, page: overlayPage(comparison, lang) }]),
  ];
}

/** How many elements and links of each lane changed, and how. */
function countTable(comparison: Comparison, lang: Lang): ReportBlock {
  return table(
    [{ title: reportWord('lane', lang), share: 36 }, ...CHANGES.map((what) => ({ title: `${CHANGE_SIGNS[what]} ${compareWord(what, lang)}`, share: 16 }))],
    [...LANES.map((lane) => countRow(`${lane}  ${laneName(lane, lang)}`, compareCounts(comparison, lane))), countRow(reportWord('allLanes', lang), compareCounts(comparison))],
    HEAD,
  );
}

function countRow(name: string, counts: ReturnType<typeof compareCounts>): readonly string[] {
  return [name, ...CHANGES.map((what) => (counts[what] === 0 ? '–' : String(counts[what])))];
}

/** The differences of one lane, of the project or of the waivers. */
function groupTable({ lane, title, rows }: CompareGroup, lang: Lang): readonly ReportBlock[] {
  const columns = [
    { title: reportWord('subject', lang), share: 36 },
    { title: reportWord('change', lang), share: 16 },
    { title: reportWord('details', lang), share: 48 },
  ];
  const texts = rows.map(({ what, title: about, fields }) => [about, `${CHANGE_SIGNS[what]} ${compareWord(what, lang)}`, fields.map(({ name, before, after }) => `${name}: ${before} → ${after}`).join('\n') || '–']);
  return [heading(lane === undefined ? title : reportWord('laneHeading', lang, { lane, name: title }), 2), table(columns, texts, lane === undefined ? HEAD : LIGHT[LANE_ARCHITECTURE[lane]].band)];
}
