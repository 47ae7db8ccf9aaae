import { dialog, shell } from 'electron';
import { agencyPolicy } from './agency-policy';
import { isAllowedLink } from './allowed-links';
import { hostText } from './language';

/** Opens an address in the person's own browser, if it is allowed and they say yes. */
export async function askToOpen(address: string): Promise<void> {
  if (!isAllowedLink(address) || agencyPolicy().externalLinks === false) return;
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
