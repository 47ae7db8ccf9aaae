import { dialog, shell } from 'electron';
import { hostText } from './language';

/** Addresses that the guide names. Nothing else is ever opened: not a page below them, not one with a query. */
const ALLOWED: ReadonlySet<string> = new Set([
  'https://www.rasa.jdn.gov.my/',
  'https://mygokea.jdn.gov.my/',
  'https://standard.digital.gov.my/',
  'https://www.jdn.gov.my/evolusi-pendigitalan-sektor-awam/',
]);

/** Whether an address is exactly one of those that may be opened. */
export function isAllowedLink(address: string): boolean {
  return URL.canParse(address) && ALLOWED.has(new URL(address).href);
}

/** Opens an address in the person's own browser, if it is allowed and they say yes. */
export async function askToOpen(address: string): Promise<void> {
  if (!isAllowedLink(address)) return;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: hostText('openLink'),
    detail: address,
    buttons: [hostText('open'), hostText('cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(new URL(address).href);
}
