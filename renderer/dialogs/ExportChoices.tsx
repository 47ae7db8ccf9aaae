import { Checkbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import { useId } from 'react';
import type { Lang } from '../../shared/messages/lang';
import type { ExportOptions } from '../export/export-options';
import form from '../forms/form.module.css';
import project from '../project/project.module.css';
import { useText } from '../store/hooks';
import type { ExportFormat } from '../store/window-dialog';
import { Segmented } from '../ui/Segmented';
import styles from './dialogs.module.css';

interface ExportChoicesProps {
  readonly options: ExportOptions;
  readonly disabled: boolean;
  readonly onChange: (options: ExportOptions) => void;
}

/** What to export as: format, language, and for pictures their size and whether they carry the drawing. */
export function ExportChoices({ options, disabled, onChange }: ExportChoicesProps) {
  const t = useText();
  const id = useId();
  const { format, lang, scale, source } = options;
  const isPicture = format !== 'json';
  return (
    <fieldset className={styles.choices} disabled={disabled}>
      <div className={form.field}>
        <span id={`${id}-format`} className={form.label}>
          {t('export.format')}
        </span>
        <Segmented<ExportFormat>
          labelledBy={`${id}-format`}
          value={format}
          segments={[
            { value: 'png', label: 'PNG' },
            { value: 'svg', label: 'SVG' },
            { value: 'json', label: 'JSON' },
          ]}
          onChange={(next) => onChange({ ...options, format: next })}
        />
        <p className={form.hint}>{t(`export.about.${format}`)}</p>
      </div>
      <div className={form.field}>
        <span id={`${id}-lang`} className={form.label}>
          {t('export.language')}
        </span>
        <Segmented<Lang>
          labelledBy={`${id}-lang`}
          value={lang}
          segments={[
            { value: 'ms', label: 'Bahasa Melayu' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(next) => onChange({ ...options, lang: next })}
        />
        <p className={form.hint}>{t('export.languageHint')}</p>
      </div>
      {format === 'png' && (
        <div className={form.field}>
          <span id={`${id}-scale`} className={form.label}>
            {t('export.scale')}
          </span>
          <Segmented
            labelledBy={`${id}-scale`}
            value={String(scale)}
            segments={['1', '2', '3', '4'].map((value) => ({ value, label: `${value}×` }))}
            onChange={(next) => onChange({ ...options, scale: Number(next) })}
          />
        </div>
      )}
      {isPicture && (
        <div className={project.check}>
          <Checkbox.Root className={project.box} aria-labelledby={`${id}-source`} checked={source} onCheckedChange={(checked) => onChange({ ...options, source: checked })}>
            <Checkbox.Indicator>
              <Check size={14} aria-hidden />
            </Checkbox.Indicator>
          </Checkbox.Root>
          <span id={`${id}-source`}>{t('export.source')}</span>
        </div>
      )}
    </fieldset>
  );
}
