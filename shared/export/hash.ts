import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { LmvDocument } from '../document/types';
import { writeDrawing } from '../document/write';
import { toUtf8 } from './utf8';

/** Hexadecimal digits of the short hash: enough to tell the revisions of a drawing apart, short enough to read out. */
const DIGITS = 12;

/**
 * A short fingerprint of a text: the start of its SHA-256 over UTF-8.
 * @returns 12 lower-case hexadecimal digits
 */
export function shortHash(text: string): string {
  return bytesToHex(sha256(toUtf8(text))).slice(0, DIGITS);
}

/**
 * The short hash printed on every export: of the document's canonical text, so that whoever holds the file can tell
 * whether a picture was made from it.
 */
export function documentHash(document: LmvDocument): string {
  return shortHash(writeDrawing(document));
}
