import { host } from '../host/host';
import { POLICY_SETTINGS } from '../../shared/policy';
import { EDITION } from '../../shared/rules/registry';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { ModalDialog } from '../ui/ModalDialog';
import styles from './about.module.css';
import { Licences } from './Licences';

/** What the program is, what it runs on, and whose work is in it. */
export default function AboutDialog() {
  const t = useText();
  const close = useEditor((state) => state.closeDialog);
  const { version, versions, policy } = host.info;
  const engine = ['electron', 'chrome', 'node'].flatMap((part) => (versions[part] ? [`${part} ${versions[part]}`] : []));
  const settled = POLICY_SETTINGS.filter((name) => policy[name] !== undefined);
  return (
    <ModalDialog title={t('about.title')} description={t('about.what')} onClose={close}>
      <dl className={styles.facts}>
        <dt>{t('about.version')}</dt>
        <dd>{version}</dd>
        <dt>{t('about.rules')}</dt>
        <dd>{EDITION}</dd>
        <dt>{t('about.engine')}</dt>
        <dd>{engine.length > 0 ? engine.join(', ') : t('about.browser')}</dd>
      </dl>
      <p className={styles.note}>{t('about.offline')}</p>
      {settled.length > 0 && <p className={styles.note}>{t('about.policy', { settings: settled.map((name) => t(`about.setting.${name}`)).join(', ') })}</p>}
      <h3 className={styles.heading}>{t('about.licences')}</h3>
      <p className={styles.note}>{t('about.licencesIntro')}</p>
      <Licences />
    </ModalDialog>
  );
}
