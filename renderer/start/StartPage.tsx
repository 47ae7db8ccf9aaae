import { LanguageSwitch } from '../app/LanguageSwitch';
import { ThemeMenu } from '../app/ThemeMenu';
import { Drawings } from '../drawings/Drawings';
import { EXAMPLES } from '../files/examples';
import { libraryEntries } from '../storage/library';
import { useStored } from '../storage/use-stored';
import { useText } from '../store/hooks';
import { Brand } from './Brand';
import { ExampleCard } from './ExampleCard';
import { HowItWorks } from './HowItWorks';
import { LostWork } from './LostWork';
import { RecentFiles } from './RecentFiles';
import { StartActions } from './StartActions';
import styles from './start.module.css';

/** The first page. Who is here for the first time is told what this is, and how to begin; whoever comes back finds their drawings. */
export function StartPage() {
  const t = useText();
  const library = useStored(libraryEntries, []);
  const entries = library.state === 'there' ? library.value : [];
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Brand />
        <div className={styles.switches}>
          <LanguageSwitch />
          <ThemeMenu />
        </div>
      </header>
      {/* Until it is known whether there are drawings, showing either page would only make it jump. */}
      {library.state !== 'reading' && (
        <main className={styles.main}>
          {library.state === 'failed' && (
            <p className={styles.warning} role="alert">
              {t('drawings.noStorage')}
            </p>
          )}
          {entries.length > 0 ? (
            <>
              <LostWork />
              <Drawings entries={entries} actions={<StartActions />} />
            </>
          ) : (
            <>
              <section className={styles.intro}>
                <h1 className={styles.title}>{t('start.title')}</h1>
                <p className={styles.lead}>{t('start.lead')}</p>
                <StartActions />
                <p className={styles.hint}>{t('start.dropHint')}</p>
              </section>
              <LostWork />
              <HowItWorks />
              <RecentFiles known={new Set()} />
            </>
          )}
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
        </main>
      )}
    </div>
  );
}
