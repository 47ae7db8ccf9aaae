import { Checkbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import { useId } from 'react';
import type { ExportOptions } from '../../shared/export/formats/format';
import { FORMATS, formatOf, type FormatId } from '../../shared/export/formats/registry';
import type { Lang } from '../../shared/messages/lang';
import form from '../forms/form.module.css';
import project from '../project/project.module.css';
import { useText } from '../store/hooks';
import { Segmented } from '../ui/Segmented';
import styles from './dialogs.module.css';

interface ExportChoicesProps {
  readonly format: FormatId;
  readonly options: ExportOptions;
  readonly disabled: boolean;
  readonly onFormat: (format: FormatId) => void;
  readonly onOptions: (options: ExportOptions) => void;
}

/** What to export as: the format, and the options that it takes. */
export function ExportChoices({ format, options, disabled, onFormat, onOptions }: ExportChoicesProps) {
  const t = useText();
  const id = useId();
  const { lang, scale, source } = options;
  const { about, options: takes } = formatOf(format);
  return (
    <fieldset className={styles.choices} disabled={disabled}>
      <div className={form.field}>
        <span id={`${id}-format`} className={form.label}>
          {t('export.format')}
        </span>
        <Segmented<FormatId>
          labelledBy={`${id}-format`}
          value={format}
          segments={FORMATS.map(({ id: value, name }) => ({ value, label: name }))}
          onChange={onFormat}
        />
        <p className={form.hint}>{t(about)}</p>
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
          onChange={(next) => onOptions({ ...options, lang: next })}
        />
        <p className={form.hint}>{t('export.languageHint')}</p>
      </div>
      {takes.includes('scale') && (
        <div className={form.field}>
          <span id={`${id}-scale`} className={form.label}>
            {t('export.scale')}
          </span>
          <Segmented
            labelledBy={`${id}-scale`}
            value={String(scale)}
            segments={['1', '2', '3', '4'].map((value) => ({ value, label: `${value}×` }))}
            onChange={(next) => onOptions({ ...options, scale: Number(next) })}
          />
        </div>
      )}
      {takes.includes('source') && (
        <div className={project.check}>
          <Checkbox.Root className={project.box} aria-labelledby={`${id}-source`} checked={source} onCheckedChange={(checked) => onOptions({ ...options, source: checked })}>
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
