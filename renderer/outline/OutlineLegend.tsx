import { kindName } from '../../shared/messages/frame';
import type { UiKey } from '../../shared/messages/ui/ui-text';
import { propertyWord } from '../../shared/outline/words';
import { useLang, useText } from '../store/hooks';
import styles from './outline.module.css';

/** The notation in a few lines. */
export function OutlineLegend() {
  const t = useText();
  const lang = useLang();
  const kind = (each: Parameters<typeof kindName>[0]): string => kindName(each, lang);
  const rows: readonly (readonly [notation: string, meaning: UiKey])[] = [
    [`${kind('system')}: Sistem A`, 'outline.legendElement'],
    [`${kind('process')}:\n- Pendaftaran\n- Semakan`, 'outline.legendList'],
    [`${kind('application')}: e-Lesen\n  ${kind('module')}: Permohonan`, 'outline.legendPart'],
    ['… -> Sistem A, Sistem B', 'outline.legendLink'],
    [`… [${propertyWord('agency', lang)}: JPN; ${propertyWord('scope', lang)}: ${lang === 'ms' ? 'luaran' : 'external'}]`, 'outline.legendProperty'],
    ['"Lesen, permit"', 'outline.legendQuote'],
  ];
  return (
    <details className={styles.legend}>
      <summary>{t('outline.legend')}</summary>
      <dl>
        {rows.map(([notation, meaning]) => (
          <div key={meaning} className={styles.legendRow}>
            <dt>{notation}</dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('outline.legendMore')}</p>
    </details>
  );
}
