import bidiFactory from 'bidi-js';
import { faceOf, type FallbackFace, type FallbackId } from './fallback-fonts';
import { fallbackWidth, hasGlyphs } from './fallback-width';
import type { FontWeight } from './fonts';
import { graphemesOf, hasMainGlyphs, mainWidth } from './main-width';

/** A part of a line that is set in one font and reads in one direction. */
export interface TextRun {
  /** As it is drawn: without marks of direction, and reversed where it is read backwards. */
  readonly text: string;
  /** Undefined for the main font. */
  readonly font: FallbackId | undefined;
  /** Odd where it reads from right to left (Unicode's embedding level). */
  readonly level: number;
  /** Width before it has a size. */
  readonly em: number;
  /** How many of its characters take letter spacing; joined letters take none. */
  readonly spaced: number;
}

/** A run where it stands. */
export interface PlacedRun {
  readonly text: string;
  /** Undefined for the main font. */
  readonly face: FallbackFace | undefined;
  /** Px from the line's left edge. */
  readonly x: number;
}

/** Hebrew to Arabic, their presentation forms, and marks of direction. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\ud802\ud803\ud83a\ud83b]/;
const DIRECTION_MARK = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/u;

/** What has a picture of its own, or is asked to be one. */
const PICTURE = /\p{Emoji_Presentation}|\ufe0f|\p{Emoji_Modifier}/u;
const IN_ORDER: readonly FallbackId[] = ['arabic', 'tamil', 'chinese', 'emoji'];

/** Two Tamil letters that look like one: க்ஷ, and the first of ஸ்ரீ. */
const JOINED_TAMIL = /^(?:\u0b95\u0bcd\u0bb7|[\u0bb8\u0bb6]\u0bcd\u0bb0)/u;

const bidi = bidiFactory();

/**
 * The font of a grapheme.
 * @returns the main one unless another has all of what it lacks; `missing` where none has
 */
export function fontOf(cluster: string): FallbackId | 'main' | 'missing' {
  if (PICTURE.test(cluster) && hasGlyphs('emoji', cluster)) return 'emoji';
  if (hasMainGlyphs(cluster)) return 'main';
  return IN_ORDER.find((font) => hasGlyphs(font, cluster)) ?? 'missing';
}

/** Cuts a text into graphemes, and Tamil's double letters whole. */
function clustersOf(text: string): readonly string[] {
  const clusters: string[] = [];
  for (const cluster of graphemesOf(text)) {
    const last = clusters.at(-1);
    if (last !== undefined && JOINED_TAMIL.test(last + cluster) && !JOINED_TAMIL.test(last)) clusters[clusters.length - 1] = last + cluster;
    else clusters.push(cluster);
  }
  return clusters;
}

/** Which way a text reads as a whole; `auto` where its own first letter says. */
export type Direction = 'ltr' | 'rtl' | 'auto';

/** Which way a text reads, for lines of it that begin with other letters; `ltr` where nothing in it reads the other way. */
export function directionOf(text: string): Direction {
  return RIGHT_TO_LEFT.test(text) && (bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr';
}

/**
 * A line's runs, in the order of its text. What no font has stays with the main one, which draws its box for it.
 * Tamil stands syllable by syllable, since not every program that draws text moves on by more than a syllable's widest part.
 * @param direction of the text that it is a line of
 */
export function runsOf(text: string, weight: FontWeight, direction: Direction = 'auto'): readonly TextRun[] {
  const levels = RIGHT_TO_LEFT.test(text) ? bidi.getEmbeddingLevels(text, direction).levels : undefined;
  const parts: { text: string; readonly font: FallbackId | undefined; readonly level: number; clusters: string[] }[] = [];
  let at = 0;
  for (const cluster of clustersOf(text)) {
    const found = fontOf(cluster);
    const font = found === 'main' || found === 'missing' ? undefined : found;
    const level = levels?.[at] ?? 0;
    at += cluster.length;
    const last = parts.at(-1);
    if (last && last.font === font && last.level === level && font !== 'tamil') last.clusters.push(cluster);
    else parts.push({ text: '', font, level, clusters: [cluster] });
  }
  return parts.map(({ font, level, clusters }) => {
    const shown = levels ? clusters.filter((cluster) => !DIRECTION_MARK.test(cluster)) : clusters;
    const reads = font === undefined && level % 2 === 1 ? shown.toReversed().map(mirrored) : shown;
    const joined = reads.join('');
    const em = font === undefined ? mainWidth(shown, weight) : fallbackWidth(font, joined, weight);
    return { text: joined, font, level, em, spaced: font === undefined || font === 'chinese' ? clusters.length : 0 };
  });
}

function mirrored(cluster: string): string {
  return bidi.getMirroredCharacter(cluster) ?? cluster;
}

/** Whether a line needs more than the main font from left to right. */
export function isMixed(runs: readonly TextRun[]): boolean {
  return runs.some(({ font, level }) => font !== undefined || level !== 0);
}

/**
 * Sets runs beside each other as they are read (Unicode's rule L2).
 * @param size px
 * @param spacing px after each character
 * @returns in the order of the text
 */
export function placeRuns(runs: readonly TextRun[], weight: FontWeight, size: number, spacing: number): readonly PlacedRun[] {
  const places = new Map<TextRun, number>();
  let x = 0;
  for (const run of inSight(runs)) {
    places.set(run, x);
    x += run.em * size + run.spaced * spacing;
  }
  return runs.filter(({ text }) => text !== '').map((run) => ({ text: run.text, face: run.font && faceOf(run.font, weight), x: places.get(run) ?? 0 }));
}

/** Runs from left to right. */
function inSight(runs: readonly TextRun[]): readonly TextRun[] {
  let order = [...runs];
  const highest = runs.reduce((most, { level }) => Math.max(most, level), 0);
  for (let level = highest; level > 0; level--) {
    const turned: TextRun[] = [];
    for (let at = 0; at < order.length; ) {
      let end = at;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end++;
      if (end === at) end = at + 1;
      turned.push(...order.slice(at, end).toReversed());
      at = end;
    }
    order = turned;
  }
  return order;
}
