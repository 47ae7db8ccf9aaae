import type { Lang } from '../../messages/lang';
import { tag, text, XML_DECLARATION } from '../office/xml';
import type { Part } from '../office/zip';
import { NAMESPACES, SLIDE, TREE_HEAD } from './slide';
import { language } from './text';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.presentationml';

/** What a presentation says of itself. */
export interface PackageFacts {
  readonly title: string;
  readonly agency: string;
  /** ISO date and time. */
  readonly date: string;
  readonly lang: Lang;
}

/** A slide and its notes, as markup. */
export interface SlideMarkup {
  readonly slide: string;
  readonly notes: string;
}

/** Every part of a presentation: one master, one layout, the slides with their notes. */
export function packageParts(slides: readonly SlideMarkup[], facts: PackageFacts): readonly Part[] {
  return [
    part('[Content_Types].xml', contentTypes(slides.length)),
    part('_rels/.rels', relationships([[`${OFFICE}/officeDocument`, 'ppt/presentation.xml'], [CORE, 'docProps/core.xml'], [`${OFFICE}/extended-properties`, 'docProps/app.xml']])),
    part('docProps/core.xml', coreProperties(facts)),
    part('docProps/app.xml', tag('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' }, tag('Application', {}, 'Landskap'), tag('Slides', {}, String(slides.length)), ...(facts.agency === '' ? [] : [tag('Company', {}, text(facts.agency))]))),
    part('ppt/presentation.xml', presentation(slides.length, facts.lang)),
    part('ppt/_rels/presentation.xml.rels', presentationRelationships(slides.length)),
    part('ppt/theme/theme1.xml', THEME),
    part('ppt/theme/theme2.xml', THEME),
    part('ppt/slideMasters/slideMaster1.xml', MASTER),
    part('ppt/slideMasters/_rels/slideMaster1.xml.rels', relationships([[`${OFFICE}/slideLayout`, '../slideLayouts/slideLayout1.xml'], [`${OFFICE}/theme`, '../theme/theme1.xml']])),
    part('ppt/slideLayouts/slideLayout1.xml', LAYOUT),
    part('ppt/slideLayouts/_rels/slideLayout1.xml.rels', relationships([[`${OFFICE}/slideMaster`, '../slideMasters/slideMaster1.xml']])),
    part('ppt/notesMasters/notesMaster1.xml', NOTES_MASTER),
    part('ppt/notesMasters/_rels/notesMaster1.xml.rels', relationships([[`${OFFICE}/theme`, '../theme/theme2.xml']])),
    ...slides.flatMap(({ slide, notes }, at) => [
      part(`ppt/slides/slide${at + 1}.xml`, slide),
      part(`ppt/slides/_rels/slide${at + 1}.xml.rels`, relationships([[`${OFFICE}/slideLayout`, '../slideLayouts/slideLayout1.xml'], [`${OFFICE}/notesSlide`, `../notesSlides/notesSlide${at + 1}.xml`]])),
      part(`ppt/notesSlides/notesSlide${at + 1}.xml`, notes),
      part(`ppt/notesSlides/_rels/notesSlide${at + 1}.xml.rels`, relationships([[`${OFFICE}/notesMaster`, '../notesMasters/notesMaster1.xml'], [`${OFFICE}/slide`, `../slides/slide${at + 1}.xml`]])),
    ]),
  ];
}

function part(name: string, markup: string): Part {
  return { name, data: XML_DECLARATION + markup };
}

const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  return tag('Relationships', { xmlns: RELATIONSHIPS }, ...list.map(([Type, Target], at) => tag('Relationship', { Id: `rId${at + 1}`, Type, Target })));
}

function override(PartName: string, ContentType: string): string {
  return tag('Override', { PartName, ContentType });
}

function contentTypes(count: number): string {
  const numbered = Array.from({ length: count }, (_, at) => at + 1);
  return tag(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    override('/ppt/presentation.xml', `${CONTENT}.presentation.main+xml`),
    override('/ppt/slideMasters/slideMaster1.xml', `${CONTENT}.slideMaster+xml`),
    override('/ppt/slideLayouts/slideLayout1.xml', `${CONTENT}.slideLayout+xml`),
    override('/ppt/notesMasters/notesMaster1.xml', `${CONTENT}.notesMaster+xml`),
    ...[1, 2].map((theme) => override(`/ppt/theme/theme${theme}.xml`, 'application/vnd.openxmlformats-officedocument.theme+xml')),
    ...numbered.map((number) => override(`/ppt/slides/slide${number}.xml`, `${CONTENT}.slide+xml`)),
    ...numbered.map((number) => override(`/ppt/notesSlides/notesSlide${number}.xml`, `${CONTENT}.notesSlide+xml`)),
  );
}

function coreProperties({ title, agency, date, lang }: PackageFacts): string {
  const moment = (name: string): string => tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, date.replace('.000Z', 'Z'));
  return tag(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    tag('dc:title', {}, text(title)),
    tag('dc:creator', {}, text(agency === '' ? 'Landskap' : agency)),
    tag('dc:language', {}, language(lang)),
    moment('dcterms:created'),
    moment('dcterms:modified'),
  );
}

/** Relationship numbers of the presentation: the master, the notes' master, the theme, then the slides. */
const FIRST_SLIDE = 4;

function presentation(count: number, lang: Lang): string {
  return tag(
    'p:presentation',
    { ...NAMESPACES, saveSubsetFonts: 1 },
    tag('p:sldMasterIdLst', {}, tag('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
    tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': 'rId2' })),
    tag('p:sldIdLst', {}, ...Array.from({ length: count }, (_, at) => tag('p:sldId', { id: 256 + at, 'r:id': `rId${FIRST_SLIDE + at}` }))),
    tag('p:sldSz', { cx: SLIDE.width, cy: SLIDE.height }),
    tag('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
    tag('p:defaultTextStyle', {}, tag('a:defPPr', {}, tag('a:defRPr', { lang: language(lang) }))),
  );
}

function presentationRelationships(count: number): string {
  return relationships([
    [`${OFFICE}/slideMaster`, 'slideMasters/slideMaster1.xml'],
    [`${OFFICE}/notesMaster`, 'notesMasters/notesMaster1.xml'],
    [`${OFFICE}/theme`, 'theme/theme1.xml'],
    ...Array.from({ length: count }, (_, at) => [`${OFFICE}/slide`, `slides/slide${at + 1}.xml`] as const),
  ]);
}

/** The palette's colours, so that what somebody adds on a slide goes with the drawing; Inter, and what stands in for it. */
const COLOURS: readonly (readonly [name: string, colour: string])[] = [
  ['dk1', '1C2430'], ['lt1', 'FFFFFF'], ['dk2', '0B3247'], ['lt2', 'F3F9FD'], ['accent1', '1F6F99'], ['accent2', '9A7412'], ['accent3', '5A4FB0'], ['accent4', '2F7A43'], ['accent5', 'B3261E'], ['accent6', '55606F'], ['hlink', '1F6F99'], ['folHlink', '5A4FB0'],
];

const THEME = tag(
  'a:theme',
  { 'xmlns:a': NAMESPACES['xmlns:a'], name: 'Landskap' },
  tag(
    'a:themeElements',
    {},
    tag('a:clrScheme', { name: 'Landskap' }, ...COLOURS.map(([name, val]) => tag(`a:${name}`, {}, tag('a:srgbClr', { val })))),
    tag('a:fontScheme', { name: 'Landskap' }, ...['a:majorFont', 'a:minorFont'].map((font) => tag(font, {}, tag('a:latin', { typeface: 'Inter', panose: '020B0502030000000004' }), tag('a:ea', { typeface: '' }), tag('a:cs', { typeface: '' })))),
    tag(
      'a:fmtScheme',
      { name: 'Landskap' },
      tag('a:fillStyleLst', {}, ...threeTimes(placeholderFill())),
      tag('a:lnStyleLst', {}, ...[6350, 12_700, 19_050].map((w) => tag('a:ln', { w }, placeholderFill()))),
      tag('a:effectStyleLst', {}, ...threeTimes(tag('a:effectStyle', {}, tag('a:effectLst', {})))),
      tag('a:bgFillStyleLst', {}, ...threeTimes(placeholderFill())),
    ),
  ),
);

function placeholderFill(): string {
  return tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
}

function threeTimes(markup: string): readonly string[] {
  return [markup, markup, markup];
}

const COLOUR_MAP = tag('p:clrMap', { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', accent1: 'accent1', accent2: 'accent2', accent3: 'accent3', accent4: 'accent4', accent5: 'accent5', accent6: 'accent6', hlink: 'hlink', folHlink: 'folHlink' });
const BACKGROUND = tag('p:bg', {}, tag('p:bgPr', {}, tag('a:solidFill', {}, tag('a:schemeClr', { val: 'bg1' })), tag('a:effectLst', {})));

function placeholder(id: number, name: string, type: string, box: string, more: Readonly<Record<string, string | number>> = {}): string {
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id, name }), tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })), tag('p:nvPr', {}, tag('p:ph', { type, ...more }))),
    tag('p:spPr', {}, box, box === '' ? '' : tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst', {}))),
    tag('p:txBody', {}, tag('a:bodyPr', {}), tag('a:lstStyle', {}), tag('a:p', {}, tag('a:endParaRPr', { lang: 'ms-MY' }))),
  );
}

function xfrm(x: number, y: number, cx: number, cy: number): string {
  return tag('a:xfrm', {}, tag('a:off', { x, y }), tag('a:ext', { cx, cy }));
}

const TITLE = placeholder(2, 'Title', 'title', xfrm(365_760, 201_168, 8_778_240, 384_048));

const MASTER = tag(
  'p:sldMaster',
  NAMESPACES,
  tag('p:cSld', {}, BACKGROUND, tag('p:spTree', {}, TREE_HEAD, TITLE)),
  COLOUR_MAP,
  tag('p:sldLayoutIdLst', {}, tag('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })),
  tag(
    'p:txStyles',
    {},
    tag('p:titleStyle', {}, tag('a:lvl1pPr', { algn: 'l' }, tag('a:defRPr', { sz: 2200, b: 1 }, tag('a:solidFill', {}, tag('a:schemeClr', { val: 'tx1' })), tag('a:latin', { typeface: '+mj-lt' })))),
    tag('p:bodyStyle', {}, tag('a:lvl1pPr', { algn: 'l' }, tag('a:defRPr', { sz: 1400 }, tag('a:solidFill', {}, tag('a:schemeClr', { val: 'tx1' })), tag('a:latin', { typeface: '+mn-lt' })))),
    tag('p:otherStyle', {}),
  ),
);

const LAYOUT = tag(
  'p:sldLayout',
  { ...NAMESPACES, type: 'titleOnly', preserve: 1 },
  tag('p:cSld', { name: 'Landskap' }, tag('p:spTree', {}, TREE_HEAD, placeholder(2, 'Title', 'title', ''))),
  tag('p:clrMapOvr', {}, tag('a:masterClrMapping', {})),
);

const NOTES_MASTER = tag(
  'p:notesMaster',
  NAMESPACES,
  tag('p:cSld', {}, BACKGROUND, tag('p:spTree', {}, TREE_HEAD, placeholder(2, 'Slide', 'sldImg', xfrm(685_800, 1_143_000, 5_486_400, 3_086_100), { idx: 2 }), placeholder(3, 'Notes', 'body', xfrm(685_800, 4_400_550, 5_486_400, 3_600_450), { sz: 'quarter', idx: 1 }))),
  COLOUR_MAP,
);
