import type { DrawingIndex } from '../../document/drawing-index';
import { LANE_ARCHITECTURE, LANES, laneOf, parentOf } from '../../document/kinds';
import type { Element, Lane, Link } from '../../document/types';
import { elementName, isBlank, methodLabel, valueLabel } from '../../drawing/labels';
import { quantityWords } from '../../drawing/shapes/site';
import { LIGHT } from '../../drawing/palette';
import { COLLECTED_COLUMNS, ELEMENT_COLUMNS } from '../../inventory/columns';
import { aboutOf } from '../../inventory/tables';
import { dateInWords, kindName, laneName, meaningName } from '../../messages/frame';
import { inventoryWord } from '../../messages/inventory';
import type { Lang } from '../../messages/lang';
import { reportWord } from '../../messages/report';
import { ruleTitle } from '../../messages/rules';
import type { CheckExport } from '../../rules/check-export';
import { heading, plain, table, type ReportBlock } from './block';

const HEAD = LIGHT.application.band;

/** The elements of every lane, with all that is known of each. */
export function elementTables(index: DrawingIndex, lang: Lang): readonly ReportBlock[] {
  const perLane = LANES.flatMap((lane): readonly ReportBlock[] => {
    const elements = index.document.elements.filter((element) => laneOf(element) === lane);
    const title = heading(reportWord('laneHeading', lang, { lane, name: laneName(lane, lang) }), 2);
    if (elements.length === 0) return [title, plain(reportWord('laneEmpty', lang))];
    const rows = elements.map((element) => [elementName(element, lang).text, kindName(element.kind, lang), details(index, element, lang)]);
    const columns = [
      { title: inventoryWord('name', lang), share: 34 },
      { title: inventoryWord('kind', lang), share: 18 },
      { title: reportWord('details', lang), share: 48 },
    ];
    return [title, table(columns, rows, LIGHT[LANE_ARCHITECTURE[lane]].band)];
  });
  return [heading(reportWord('elements', lang), 1), ...perLane];
}

/** What the guide asks of an element, a line each. */
function details(index: DrawingIndex, element: Element, lang: Lang): string {
  const own = element as Element & Readonly<Record<string, unknown>>;
  const parent = parentOf(element);
  const inside = parent === undefined ? undefined : index.element(parent);
  const facts = ELEMENT_COLUMNS.filter(({ property }) => property !== 'x' && property !== 'y').flatMap(({ property, word, codec }) => {
    const value = codec.write(own[property], lang);
    return value === undefined || String(value).trim() === '' ? [] : [`${inventoryWord(word, lang)}: ${String(value).replaceAll('\n', ', ')}`];
  });
  const collected = (element.kind === 'process' ? (element.collects ?? []) : []).map((item) => COLLECTED_COLUMNS.map(({ property, codec }) => codec.write((item as Readonly<Record<string, unknown>>)[property], lang)).filter((text) => text !== undefined).join(' – '));
  return [
    ...(inside ? [`${inventoryWord('inside', lang)}: ${elementName(inside, lang).text}`] : []),
    ...facts,
    ...(collected.length > 0 ? [`${inventoryWord('collected', lang)}: ${collected.join(', ')}`] : []),
  ].join('\n');
}

function nameOf(index: DrawingIndex, id: string, lang: Lang): string {
  const element = index.element(id);
  return element ? elementName(element, lang).text : id;
}

export function exchangeTable(index: DrawingIndex, lang: Lang): readonly ReportBlock[] {
  const title = heading(reportWord('exchanges', lang), 1);
  const exchanges = index.document.links.filter((link) => index.meaning(link) === 'exchange');
  if (exchanges.length === 0) return [title, plain(reportWord('noExchanges', lang))];
  const columns = [
    { title: inventoryWord('from', lang), share: 24 },
    { title: inventoryWord('to', lang), share: 24 },
    { title: inventoryWord('method', lang), share: 16 },
    { title: reportWord('items', lang), share: 36 },
  ];
  const rows = exchanges.map((link) => [nameOf(index, link.from, lang), nameOf(index, link.to, lang), isBlank(link.method) ? '–' : methodLabel(link.method ?? '', lang), itemsOf(link, lang)]);
  return [title, table(columns, rows, LIGHT.data.band)];
}

function itemsOf(link: Link, lang: Lang): string {
  const items = (link.data ?? []).map(({ name, classification, holding }) => {
    const facts = [classification, holding].filter((id): id is string => !isBlank(id)).map((id) => valueLabel(id, lang));
    return `${isBlank(name) ? '–' : (name ?? '')}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
  });
  return [...items, ...(isBlank(link.label) ? [] : [link.label ?? ''])].join('\n') || '–';
}

/** Every link that is no exchange, under the lane that it starts in. */
export function linkTables(index: DrawingIndex, lang: Lang): readonly ReportBlock[] {
  const title = heading(reportWord('links', lang), 1);
  const others = index.document.links.filter((link) => index.meaning(link) !== 'exchange');
  if (others.length === 0) return [title, plain(reportWord('noLinks', lang))];
  const columns = [
    { title: inventoryWord('from', lang), share: 38 },
    { title: inventoryWord('meaning', lang), share: 24 },
    { title: inventoryWord('to', lang), share: 38 },
  ];
  const perLane = LANES.flatMap((lane): readonly ReportBlock[] => {
    const links = others.filter((link) => laneAt(index, link.from) === lane);
    if (links.length === 0) return [];
    const rows = links.map((link) => [nameOf(index, link.from, lang), [meaningName(index.meaning(link), lang), ...(isBlank(link.label) ? [] : [link.label ?? ''])].join('\n'), nameOf(index, link.to, lang)]);
    return [heading(reportWord('laneHeading', lang, { lane, name: laneName(lane, lang) }), 2), table(columns, rows, LIGHT[LANE_ARCHITECTURE[lane]].band)];
  });
  return [title, ...perLane];
}

function laneAt(index: DrawingIndex, id: string): Lane | undefined {
  const element = index.element(id);
  return element && laneOf(element);
}

export function siteTable(index: DrawingIndex, lang: Lang): readonly ReportBlock[] {
  const title = heading(reportWord('sites', lang), 1);
  const sites = index.all('site');
  if (sites.length === 0) return [title, plain(reportWord('noSites', lang))];
  const columns = [
    { title: inventoryWord('site', lang), share: 30 },
    { title: inventoryWord('hardware', lang), share: 40 },
    { title: inventoryWord('software', lang), share: 30 },
  ];
  const rows = sites.map((site) => [
    [elementName(site, lang).text, ...(isBlank(site.location) ? [] : [valueLabel(site.location ?? '', lang)]), ...(isBlank(site.address) ? [] : [site.address ?? '']), ...(isBlank(site.placement) ? [] : [site.placement ?? ''])].join('\n'),
    (site.hardware ?? []).map((item) => [quantityWords(item), item.name ?? '', isBlank(item.specification) ? '' : `– ${item.specification ?? ''}`].filter((part) => part !== '').join(' ')).join('\n') || '–',
    (site.software ?? []).map(({ name, version }) => [name ?? '', version ?? ''].filter((part) => part !== '').join(' ')).join('\n') || '–',
  ]);
  return [title, table(columns, rows, LIGHT.technology.band)];
}

export function findingTable(index: DrawingIndex, { findings }: CheckExport, lang: Lang): readonly ReportBlock[] {
  const title = heading(reportWord('findings', lang), 1);
  const open = findings.filter(({ waived }) => !waived);
  if (open.length === 0) return [title, plain(reportWord('noFindings', lang))];
  const columns = [
    { title: inventoryWord('severity', lang), share: 12 },
    { title: inventoryWord('message', lang), share: 48 },
    { title: inventoryWord('about', lang), share: 22 },
    { title: inventoryWord('source', lang), share: 18 },
  ];
  const rows = open.map((finding) => [inventoryWord(finding.severity, lang), finding.message, aboutOf(index, finding, lang) || '–', finding.source]);
  return [title, table(columns, rows, HEAD)];
}

/** What was set aside, each with the reason given; printed in full, because a committee is to judge it. */
export function waiverTable(index: DrawingIndex, { findings }: CheckExport, lang: Lang): readonly ReportBlock[] {
  const title = heading(reportWord('waivers', lang), 1);
  const { waivers } = index.document;
  if (waivers.length === 0) return [title, plain(reportWord('noWaivers', lang))];
  const columns = [
    { title: inventoryWord('rule', lang), share: 20 },
    { title: inventoryWord('message', lang), share: 32 },
    { title: inventoryWord('reason', lang), share: 32 },
    { title: reportWord('byAndDate', lang), share: 16 },
  ];
  const rows = waivers.map((waiver) => {
    const covered = findings.filter(({ rule, waived, reason, elements, links }) => waived && rule === waiver.rule && (reason ?? '') === (waiver.reason ?? '') && (waiver.element === undefined || elements.includes(waiver.element)) && (waiver.link === undefined || links.includes(waiver.link)));
    const who = [waiver.by, isBlank(waiver.date) ? undefined : dateInWords(waiver.date ?? '', lang)].filter((part) => !isBlank(part)).join(', ');
    return [ruleTitle(waiver.rule, lang), covered.map(({ message }) => message).join('\n') || '–', waiver.reason ?? '–', who || '–'];
  });
  return [title, table(columns, rows, HEAD)];
}
