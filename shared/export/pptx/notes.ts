import type { Lang } from '../../messages/lang';
import { tag, text } from '../office/xml';
import { NAMESPACES, TREE_HEAD } from './slide';
import { language } from './text';

/** One line of a speaker's notes. */
export interface NotesLine {
  readonly text: string;
  readonly bold?: boolean;
}

/** A slide's notes: its picture, and under it the lines. */
export function notesXml(lines: readonly NotesLine[], lang: Lang): string {
  const picture = tag('p:sp', {}, tag('p:nvSpPr', {}, tag('p:cNvPr', { id: 2, name: 'Slide' }), tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })), tag('p:nvPr', {}, tag('p:ph', { type: 'sldImg' }))), tag('p:spPr', {}));
  const paragraphs = lines.map(({ text: words, bold }) => tag('a:p', {}, tag('a:r', {}, tag('a:rPr', { lang: language(lang), ...(bold === true && { b: 1 }) }), tag('a:t', {}, text(words.replace(/\s*[\n\r]+\s*/gu, ' '))))));
  const body = tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id: 3, name: 'Notes' }), tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })), tag('p:nvPr', {}, tag('p:ph', { type: 'body', idx: 1 }))),
    tag('p:spPr', {}),
    tag('p:txBody', {}, tag('a:bodyPr', {}), tag('a:lstStyle', {}), ...paragraphs),
  );
  return tag('p:notes', NAMESPACES, tag('p:cSld', {}, tag('p:spTree', {}, TREE_HEAD, picture, body)), tag('p:clrMapOvr', {}, tag('a:masterClrMapping', {})));
}
