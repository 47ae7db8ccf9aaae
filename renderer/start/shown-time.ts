import type { Lang } from '../../shared/messages/lang';

const LOCALES: Readonly<Record<Lang, string>> = { ms: 'ms-MY', en: 'en-GB' };

/** A date and time as people write it: "23 Nov 2026, 15:04". @param iso ISO date and time */
export function shownTime(iso: string, lang: Lang): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
