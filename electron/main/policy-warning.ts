import { dialog } from 'electron';
import { policyFault, policyFile } from './agency-policy';
import { hostText } from './language';

/** Says that the agency's file can't be used, so that nobody takes its settings for being in force. */
export async function tellBrokenPolicy(): Promise<void> {
  const fault = policyFault();
  if (fault !== undefined) await dialog.showMessageBox({ type: 'warning', message: hostText('policyBroken'), detail: `${policyFile()}\n${fault}`, noLink: true });
}
