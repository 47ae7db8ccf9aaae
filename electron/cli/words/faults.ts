import { fill, type Bilingual, type Lang } from '../../../shared/messages/lang';
import type { FileError, FileErrorCode } from '../files/file-error';
import type { UsageError, UsageErrorCode } from '../usage-error';

const USAGE: Readonly<Record<UsageErrorCode, Bilingual>> = {
  'command-missing': { ms: 'arahan tidak diberikan.', en: 'no command given.' },
  'command-unknown': { ms: 'arahan “{command}” tidak dikenali.', en: 'unknown command “{command}”.' },
  'option-unknown': { ms: 'pilihan “{option}” tidak dikenali.', en: 'unknown option “{option}”.' },
  'option-not-here': { ms: '“{command}” tidak menerima pilihan “{option}”.', en: '“{command}” does not take the option “{option}”.' },
  'value-missing': { ms: 'pilihan “{option}” memerlukan nilai.', en: 'the option “{option}” needs a value.' },
  'value-unknown': {
    ms: '“{value}” bukan nilai bagi “{option}”. Nilai yang boleh: {values}.',
    en: '“{value}” is not a value of “{option}”. It may be: {values}.',
  },
  'value-unexpected': { ms: 'pilihan “{option}” tidak menerima nilai, tetapi diberi “{value}”.', en: 'the option “{option}” takes no value, but was given “{value}”.' },
  'not-together': { ms: '“{one}” dan “{other}” tidak boleh digunakan bersama.', en: '“{one}” and “{other}” do not go together.' },
  'needs-paper': { ms: '“{option}” memerlukan --paper a4, a3 atau slide.', en: '“{option}” needs --paper a4, a3 or slide.' },
  'not-a-whole-number': {
    ms: 'pilihan “{option}” memerlukan nombor bulat, bukan “{value}”.',
    en: 'the option “{option}” needs a whole number, not “{value}”.',
  },
  'not-a-number': {
    ms: 'pilihan “{option}” memerlukan nombor seperti 2 atau 1.5, bukan “{value}”.',
    en: 'the option “{option}” needs a number such as 2 or 1.5, not “{value}”.',
  },
  'file-missing': { ms: 'fail tidak diberikan.', en: 'no file given.' },
  'folder-missing': { ms: 'folder tidak diberikan.', en: 'no folder given.' },
  'out-missing': { ms: 'beritahu ke mana hendak menulis dengan --out.', en: 'say where to write with --out.' },
  'operand-unexpected': { ms: '“{operand}” tidak dijangka di sini.', en: '“{operand}” was not expected here.' },
};

const FILES: Readonly<Record<FileErrorCode, Bilingual>> = {
  'not-found': { ms: 'fail tidak ditemui.', en: 'file not found.' },
  'folder-not-found': { ms: 'folder tidak ditemui.', en: 'folder not found.' },
  'is-folder': { ms: 'ini folder, bukan fail.', en: 'this is a folder, not a file.' },
  'not-permitted': { ms: 'tiada kebenaran.', en: 'permission denied.' },
  'read-only': { ms: 'cakera ini hanya boleh dibaca.', en: 'this disk is read-only.' },
  'disk-full': { ms: 'cakera penuh.', en: 'the disk is full.' },
  'too-large': { ms: 'fail terlalu besar: hadnya {limit} MiB.', en: 'the file is too large: the limit is {limit} MiB.' },
  other: { ms: '{reason}.', en: '{reason}.' },
};

/** What was wrong with the command line. */
export function usageErrorMessage(error: UsageError, lang: Lang): string {
  return fill(USAGE[error.code][lang], error.values);
}

/** Why a file could not be read or written. */
export function fileErrorMessage(error: FileError, lang: Lang): string {
  return fill(FILES[error.code][lang], error.values);
}
