/** Addresses that the guide names. Nothing else is ever opened: not a page below them, not one with a query. */
export const ALLOWED_LINKS: ReadonlySet<string> = new Set([
  'https://www.rasa.jdn.gov.my/',
  'https://mygokea.jdn.gov.my/',
  'https://standard.digital.gov.my/',
  'https://www.jdn.gov.my/evolusi-pendigitalan-sektor-awam/',
]);

/** Whether an address is exactly one of those that may be opened. */
export function isAllowedLink(address: string): boolean {
  return URL.canParse(address) && ALLOWED_LINKS.has(new URL(address).href);
}
