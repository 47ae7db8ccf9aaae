import { PanelLeft, PanelRight, Redo2, Undo2 } from 'lucide-react';
import { useText } from '../store/hooks';
import { CommandButton } from './CommandButton';
import { DocumentTitle } from './DocumentTitle';
import { LanguageSwitch } from './LanguageSwitch';
import { MainMenu } from './MainMenu';
import { StageSwitch } from './StageSwitch';
import { ThemeMenu } from './ThemeMenu';
import { ZoomControls } from './ZoomControls';
import styles from './top-bar.module.css';

/** The bar at the top: file, menus, undo, zoom, stage, language, theme. */
export function TopBar() {
  const t = useText();
  return (
    <header className={styles.bar} aria-label={t('app.topBar')}>
      <DocumentTitle />
      <MainMenu />
      <span className={styles.divider} />
      <div className={styles.group}>
        <CommandButton command="undo" icon={<Undo2 size={16} aria-hidden />} />
        <CommandButton command="redo" icon={<Redo2 size={16} aria-hidden />} />
      </div>
      <span className={styles.spacer} />
      <ZoomControls />
      <span className={styles.divider} />
      <StageSwitch />
      <span className={styles.divider} />
      <LanguageSwitch />
      <div className={styles.group}>
        <ThemeMenu />
        <CommandButton command="toggle-library" icon={<PanelLeft size={16} aria-hidden />} />
        <CommandButton command="toggle-side" icon={<PanelRight size={16} aria-hidden />} />
      </div>
    </header>
  );
}
