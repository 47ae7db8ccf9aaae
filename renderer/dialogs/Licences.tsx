import { use, Suspense } from 'react';
import { z } from 'zod';
import { useText } from '../store/hooks';
import styles from './about.module.css';

const LICENCES = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }));

type Licence = z.infer<typeof LICENCES>[number];

let loading: Promise<readonly Licence[] | undefined> | undefined;

/** The list that the build wrote beside the window; undefined where it can't be read. Asked for once. */
function loadLicences(): Promise<readonly Licence[] | undefined> {
  loading ??= fetch('licences.json').then(
    async (answer) => LICENCES.parse(await answer.json()),
    () => undefined,
  );
  return loading;
}

/** The software that the program is built with, each with its licence's text. */
export function Licences() {
  const t = useText();
  return (
    <Suspense fallback={<p className={styles.note}>{t('app.loading')}</p>}>
      <LicenceList />
    </Suspense>
  );
}

function LicenceList() {
  const t = useText();
  const licences = use(loadLicences());
  if (!licences) return <p className={styles.note}>{t('about.licencesFailed')}</p>;
  return (
    <div className={styles.licences}>
      {licences.map(({ name, version, licence, text }) => (
        <details key={name} className={styles.licence}>
          <summary>
            <span>
              {name} {version}
            </span>
            <span className={styles.kind}>{licence}</span>
          </summary>
          <pre className={styles.text}>{text}</pre>
        </details>
      ))}
    </div>
  );
}
