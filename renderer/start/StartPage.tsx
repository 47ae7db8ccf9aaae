import { FilePlus2, FolderOpen } from 'lucide-react';
import { LanguageSwitch } from '../app/LanguageSwitch';
import { ThemeMenu } from '../app/ThemeMenu';
import { runCommandById } from '../commands/run-command';
import { EXAMPLES } from '../files/examples';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { KeyNames } from '../ui/KeyNames';
import { Brand } from './Brand';
import { ExampleCard } from './ExampleCard';
import { LostWork } from './LostWork';
import { RecentFiles } from './RecentFiles';
import styles from './start.module.css';

/** The first page: a new drawing, files used before, unsaved work, examples. */
export function StartPage() {
  const t = useText();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Brand />
        <div className={styles.switches}>
          <LanguageSwitch />
          <ThemeMenu />
        </div>
      </header>
      <main className={styles.main}>
        <section className={styles.intro}>
          <h1 className={styles.title}>{t('start.title')}</h1>
          <p className={styles.lead}>{t('start.lead')}</p>
          <div className={styles.actions}>
            <Button look="primary" className={styles.action} onClick={() => void runCommandById('new')}>
              <FilePlus2 size={18} aria-hidden />
              {t('command.new')}
            </Button>
            <Button className={styles.action} onClick={() => void runCommandById('open')}>
              <FolderOpen size={18} aria-hidden />
              {t('command.open')}
              <KeyNames shortcut="Mod+O" />
            </Button>
          </div>
          <p className={styles.hint}>{t('start.dropHint')}</p>
        </section>
        <LostWork />
        <div className={styles.columns}>
          <section aria-labelledby="examples">
            <h2 id="examples" className={styles.heading}>
              {t('start.examples')}
            </h2>
            <ul className={styles.cards}>
              {EXAMPLES.map((name) => (
                <ExampleCard key={name} name={name} />
              ))}
            </ul>
          </section>
          <RecentFiles />
        </div>
      </main>
    </div>
  );
}
