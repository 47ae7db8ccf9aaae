import { FilePlus2, FolderOpen, GraduationCap, ListChecks } from 'lucide-react';
import { runCommandById } from '../commands/run-command';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { KeyNames } from '../ui/KeyNames';
import styles from './start.module.css';

/** The ways to start a drawing. */
export function StartActions() {
  const t = useText();
  return (
    <div className={styles.actions}>
      <Button look="primary" className={styles.action} onClick={() => void runCommandById('new')}>
        <FilePlus2 size={18} aria-hidden />
        {t('command.new')}
      </Button>
      <Button className={styles.action} onClick={() => void runCommandById('starter')}>
        <ListChecks size={18} aria-hidden />
        {t('command.starter')}
      </Button>
      <Button className={styles.action} onClick={() => void runCommandById('open')}>
        <FolderOpen size={18} aria-hidden />
        {t('command.open')}
        <KeyNames shortcut="Mod+O" />
      </Button>
      <Button className={styles.action} onClick={() => void runCommandById('exercises')}>
        <GraduationCap size={18} aria-hidden />
        {t('command.exercises')}
      </Button>
    </div>
  );
}
