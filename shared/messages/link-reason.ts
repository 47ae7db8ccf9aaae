import { ELEMENT_KINDS, KINDS } from '../document/kinds';
import { linkMeaning, type LinkMeaning } from '../document/link-meaning';
import type { ElementKind } from '../document/types';
import { kindName } from './frame';
import { fill, type Bilingual, type Lang } from './lang';

/** What a link says, as the rest of a sentence that begins with the element at its start, or at its end. */
const PHRASES: Readonly<Record<Exclude<LinkMeaning, 'about'>, { readonly start: Bilingual; readonly end?: Bilingual }>> = {
  uses: { start: { ms: 'menggunakan {kinds}', en: 'uses {kinds}' }, end: { ms: 'digunakan oleh {kinds}', en: 'is used by {kinds}' } },
  'gives-access': { start: { ms: 'memberi capaian kepada {kinds}', en: 'gives access to {kinds}' }, end: { ms: 'dicapai melalui {kinds}', en: 'is reached through {kinds}' } },
  'realised-by': { start: { ms: 'dilaksanakan oleh {kinds}', en: 'is realised by {kinds}' }, end: { ms: 'melaksanakan {kinds}', en: 'realises {kinds}' } },
  'followed-by': { start: { ms: 'diikuti oleh {kinds}', en: 'is followed by {kinds}' } },
  'automated-by': { start: { ms: 'diautomasikan oleh {kinds}', en: 'is automated by {kinds}' }, end: { ms: 'mengautomasikan {kinds}', en: 'automates {kinds}' } },
  'relies-on': { start: { ms: 'bergantung pada {kinds}', en: 'relies on {kinds}' }, end: { ms: 'menyokong {kinds}', en: 'supports {kinds}' } },
  exchange: { start: { ms: 'bertukar data dengan {kinds}', en: 'exchanges data with {kinds}' } },
  'hosted-at': { start: { ms: 'dihoskan di {kinds}', en: 'is hosted at {kinds}' }, end: { ms: 'mengehos {kinds}', en: 'hosts {kinds}' } },
  'connected-to': { start: { ms: 'disambungkan dengan {kinds}', en: 'is connected to {kinds}' } },
  'protected-by': { start: { ms: 'dilindungi oleh {kinds}', en: 'is protected by {kinds}' }, end: { ms: 'melindungi {kinds}', en: 'protects {kinds}' } },
};

const SENTENCES: Readonly<Record<'whole' | 'bare' | 'linked' | 'same', Bilingual>> = {
  whole: { ms: '{From} tidak dipautkan dengan {to}: {from} {phrases}.', en: '{From} is not linked to {to}: {from} {phrases}.' },
  bare: { ms: '{From} tidak dipautkan dengan {to}.', en: '{From} is not linked to {to}.' },
  linked: { ms: 'Pautan ini sudah ada.', en: 'This link is there already.' },
  same: { ms: 'Kedua-dua hujung berada dalam aplikasi yang sama.', en: 'Both ends are in the same application.' },
};

/** Why an end is refused that the link table has nothing against. */
export function otherReason(reason: 'linked' | 'same', lang: Lang): string {
  return SENTENCES[reason][lang];
}

/**
 * Why one kind is not linked to another, and what it is linked to instead, by the link table: "A user is not linked to a
 * service: a user uses a channel."
 * @param from the kind that the line begins at
 * @param to the kind that it cannot end at
 */
export function kindReason(from: ElementKind, to: ElementKind, lang: Lang): string {
  const below = (KINDS[to].lane ?? 0) >= (KINDS[from].lane ?? 0);
  const [first, second] = below ? [phrases(from, 'start', lang), phrases(from, 'end', lang)] : [phrases(from, 'end', lang), phrases(from, 'start', lang)];
  const said = first.length > 0 ? first : second;
  const subject = noun(from, lang);
  return fill(SENTENCES[said.length > 0 ? 'whole' : 'bare'][lang], { From: capital(subject), from: subject, to: noun(to, lang), phrases: listed(said, lang, 'and') });
}

/** What a kind is linked to, one phrase a meaning, with all the kinds at the other end. */
function phrases(kind: ElementKind, side: 'start' | 'end', lang: Lang): readonly string[] {
  const partners = new Map<LinkMeaning, ElementKind[]>();
  for (const other of ELEMENT_KINDS) {
    const meaning = side === 'start' ? linkMeaning(kind, other) : linkMeaning(other, kind);
    if (meaning !== undefined && meaning !== 'about') partners.set(meaning, [...(partners.get(meaning) ?? []), other]);
  }
  return [...partners].flatMap(([meaning, kinds]) => {
    if (meaning === 'about') return [];
    // What is said the same way from both ends needs no second phrase.
    const phrase = PHRASES[meaning][side] ?? PHRASES[meaning].start;
    return [fill(phrase[lang], { kinds: listed(kinds.map((each) => noun(each, lang)), lang, 'or') })];
  });
}

const JOINED: Readonly<Record<'and' | 'or', Bilingual>> = { and: { ms: 'dan', en: 'and' }, or: { ms: 'atau', en: 'or' } };

function listed(words: readonly string[], lang: Lang, with_: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${JOINED[with_][lang]} ${words.at(-1)}`;
}

/** A kind's name inside a sentence: "an application", "aplikasi". */
function noun(kind: ElementKind, lang: Lang): string {
  const name = kindName(kind, lang).toLowerCase();
  if (lang === 'ms') return name;
  return `${name.startsWith('a') ? 'an' : 'a'} ${name}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
