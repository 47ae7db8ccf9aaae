import type { Hardware, Site, Software } from '../../document/types';
import { frameWord } from '../../messages/frame';
import type { Lang } from '../../messages/lang';
import { drawIcon, type IconName } from '../icons';
import { isBlank, nameRow, textRows, valueRows } from '../labels';
import { KIND_WIDTH } from '../metrics';
import { path } from '../number-format';
import { node, type SceneNode } from '../scene';
import { LEAD_GAP, leastColumn, stack, type Row, type Stack } from '../stack';
import { textWidth } from '../text';
import { TYPE } from '../type-scale';
import { TILE } from './card';
import { NO_PARTS, onGrid, roomForWords, type Shape } from './shape';

/** Depth of the node's upper and right faces. */
const DEPTH = 7;
const PAD = 12;
const HEAD = 10;
const SECTION = 9;
const ASIDE = TILE + 10;

/** A place with what stands in it: hardware and how many of each, software, placement (para 3.3.4 g). */
export const site: Shape<'site'> = (_index, element, options) => {
  const { lang } = options;
  const headRows = [nameRow(element, lang), ...valueRows(element.location, element, lang), ...textRows(element.address)];
  const bodyRows = siteSections(element, lang);
  const needed = Math.max(leastColumn(headRows) + ASIDE, ...bodyRows.map(leastColumn)) + 2 * PAD + DEPTH;
  const width = Math.max(roomForWords(KIND_WIDTH.site, needed), options.minWidth ?? 0);
  const face = width - DEPTH;
  const head = stack(headRows, face - 2 * PAD - ASIDE);
  const headHeight = HEAD + Math.max(TILE, head.height) + HEAD;
  const sections = bodyRows.map((rows) => stack(rows, face - 2 * PAD));
  const bodyHeight = sections.reduce((sum, section) => sum + SECTION + section.height + SECTION, 0);
  const height = Math.max(72, options.minHeight ?? 0, onGrid(DEPTH + headHeight + bodyHeight));
  return {
    size: { width, height },
    parts: NO_PARTS,
    draw: (palette) => {
      const tone = palette.technology;
      const headTop = DEPTH + (sections.length === 0 ? (height - DEPTH - headHeight) / 2 : 0);
      const edge = { stroke: tone.stroke, 'stroke-width': 1.25, 'stroke-linejoin': 'round' } as const;
      return [
        node('path', { d: path('M', 0.7, DEPTH, 'L', DEPTH, 0.7, 'H', width - 0.7, 'V', height - DEPTH, 'L', face, height - 0.7, 'V', DEPTH, 'Z'), fill: tone.band, ...edge }),
        node('path', { d: path('M', face, DEPTH, 'L', width - 0.7, 0.7), fill: 'none', ...edge }),
        node('rect', { x: 0.7, y: DEPTH, width: face - 0.7, height: height - DEPTH - 0.7, fill: tone.fill, ...edge }),
        node('rect', { x: PAD, y: headTop + HEAD, width: TILE, height: TILE, rx: 8, fill: tone.band }),
        drawIcon(siteIcon(element), PAD + 6, headTop + HEAD + 6, tone.ink),
        ...head.draw(PAD + ASIDE, headTop + HEAD + Math.max(0, TILE - head.height) / 2, tone),
        ...drawSections(sections, DEPTH + headHeight, face, (x, y, section) => section.draw(x, y, tone), tone.stroke),
      ];
    },
  };
};

function drawSections(sections: readonly Stack[], top: number, face: number, draw: (x: number, y: number, section: Stack) => readonly SceneNode[], rule: string): readonly SceneNode[] {
  let y = top;
  return sections.flatMap((section) => {
    const nodes = [
      node('path', { d: path('M', PAD, y, 'H', face - PAD), stroke: rule, 'stroke-opacity': 0.45, fill: 'none' }),
      ...draw(PAD, y + SECTION, section),
    ];
    y += SECTION + section.height + SECTION;
    return nodes;
  });
}

function siteSections(element: Site, lang: Lang): readonly (readonly Row[])[] {
  const hardware = (element.hardware ?? []).filter((item) => quantityWords(item) !== '' || !isBlank(item.name) || !isBlank(item.specification));
  const software = (element.software ?? []).filter((item) => !isBlank(item.name) || !isBlank(item.version));
  const placement = element.placement;
  const sections: Row[][] = [];
  if (hardware.length > 0) sections.push([overline(frameWord('hardware', lang)), ...hardwareRows(hardware, lang)]);
  if (software.length > 0) sections.push([overline(frameWord('software', lang)), ...software.map((item) => softwareRow(item, lang))]);
  if (placement !== undefined && !isBlank(placement)) {
    sections.push([overline(frameWord('placement', lang)), { text: placement, style: TYPE.detail, ink: 'ink', before: 3 }]);
  }
  return sections;
}

function overline(text: string): Row {
  return { text: text.toLocaleUpperCase('en'), style: TYPE.overline, ink: 'soft' };
}

/** How many there are, as it stands before the name; empty where that is not said, or is no number that can be. */
export function quantityWords({ quantity }: Hardware): string {
  return quantity !== undefined && Number.isFinite(quantity) ? `${quantity} ×` : '';
}

/** Quantities stand in a column of their own, so that they can be read down. */
function hardwareRows(hardware: readonly Hardware[], lang: Lang): readonly Row[] {
  const leads = hardware.map(quantityWords);
  const indent = Math.ceil(Math.max(0, ...leads.filter((lead) => lead.length < 10).map((lead) => textWidth(lead, TYPE.detail)))) + LEAD_GAP;
  return hardware.map((item, position) => {
    const lead = leads[position] ?? '';
    const text = hardwareText(item, lang);
    // A quantity too long for the column is set before the name instead.
    const fits = lead.length < 10;
    return { text: fits ? text : `${lead} ${text}`, style: TYPE.detail, ink: 'ink', before: 3, indent: indent > LEAD_GAP ? indent : 0, ...(fits && lead !== '' && { lead }) };
  });
}

function hardwareText({ name, specification }: Hardware, lang: Lang): string {
  const called = name !== undefined && !isBlank(name) ? name : frameWord('unnamed', lang);
  return specification !== undefined && !isBlank(specification) ? `${called} – ${specification}` : called;
}

function softwareRow({ name, version }: Software, lang: Lang): Row {
  const called = name !== undefined && !isBlank(name) ? name : frameWord('unnamed', lang);
  const text = version !== undefined && !isBlank(version) ? `${called} ${version}` : called;
  return { text, style: TYPE.detail, ink: 'ink', before: 3 };
}

/** Cloud, data centre, recovery centre or building, as far as the location says. */
export function siteIcon({ location }: Site): IconName {
  switch (location) {
    case 'location-mygovcloud':
    case 'location-mygovcloud-cfa':
    case 'location-cloud':
      return 'cloud';
    case 'location-pdsa':
      return 'server';
    case 'location-drc':
      return 'recovery';
    default:
      return 'building';
  }
}
