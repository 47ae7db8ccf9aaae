import { Tabs } from '@base-ui/react/tabs';
import { FindingsPanel } from '../findings/FindingsPanel';
import { Inspector } from '../inspector/Inspector';
import { ProjectForm } from '../project/ProjectForm';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import type { SideTab } from '../store/view-slice';
import { PanelBoundary } from './PanelBoundary';
import styles from './side-panel.module.css';

/** The panel at the right: details of what is selected, findings, project. */
export function SidePanel() {
  const t = useText();
  const tab = useEditor((state) => state.sideTab);
  const showTab = useEditor((state) => state.showTab);
  const summary = useEditor((state) => state.summary);
  const standing = summary.error + summary.warning;
  return (
    <Tabs.Root className={styles.panel} value={tab} onValueChange={(value) => showTab(value as SideTab)}>
      <Tabs.List className={styles.tabs} aria-label={t('app.side')}>
        <Tabs.Tab className={styles.tab} value="inspector">
          {t('command.showInspector')}
        </Tabs.Tab>
        <Tabs.Tab className={styles.tab} value="findings">
          {t('command.showFindings')}
          {standing > 0 && <span className={styles.badge} data-kind={summary.error > 0 ? 'error' : 'warning'}>{standing}</span>}
        </Tabs.Tab>
        <Tabs.Tab className={styles.tab} value="project">
          {t('command.showProject')}
        </Tabs.Tab>
        <Tabs.Indicator className={styles.indicator} />
      </Tabs.List>
      <Tabs.Panel className={styles.content} value="inspector">
        <PanelBoundary key="inspector">
          <Inspector />
        </PanelBoundary>
      </Tabs.Panel>
      <Tabs.Panel className={styles.content} value="findings">
        <PanelBoundary key="findings">
          <FindingsPanel />
        </PanelBoundary>
      </Tabs.Panel>
      <Tabs.Panel className={styles.content} value="project">
        <PanelBoundary key="project">
          <ProjectForm />
        </PanelBoundary>
      </Tabs.Panel>
    </Tabs.Root>
  );
}
