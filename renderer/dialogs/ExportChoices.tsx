import { useId, type ReactNode } from 'react';
import { ORIENTATIONS, PAPERS, type PaperName } from '../../shared/drawing/paper';
import type { ExportOptions } from '../../shared/export/formats/format';
import { FORMATS, formatOf, type FormatId } from '../../shared/export/formats/registry';
import form from '../forms/form.module.css';
import { useText } from '../store/hooks';
import { Segmented, type Segment } from '../ui/Segmented';
import { ExportCheck } from './ExportCheck';
import styles from './dialogs.module.css';

interface ExportChoicesProps {
  readonly format: FormatId;
  readonly options: ExportOptions;
  readonly disabled: boolean;
  /** Whether an agency has settled if pictures carry the drawing. */
  readonly sourceSettled: boolean;
  /** Absent where the format is not asked. */
  readonly onFormat?: (format: FormatId) => void;
  /** Which pages there are to choose from. Default: all. */
  readonly papers?: readonly PaperName[];
  readonly onOptions: (options: ExportOptions) => void;
  /** More choices, below these. */
  readonly children?: ReactNode;
}

/** What to export as: the format, and the options that it takes. */
export function ExportChoices({ format, options, disabled, sourceSettled, onFormat, papers = PAPERS, onOptions, children }: ExportChoicesProps) {
  const t = useText();
  const { about, options: takes } = formatOf(format);
  const { lang, paper, orientation, split, mono, scale, dpi, source } = options;
  const change = (changed: Partial<ExportOptions>): void => onOptions({ ...options, ...changed });
  const isSheet = takes.includes('paper') && paper !== 'screen';
  return (
    <fieldset className={styles.choices} disabled={disabled}>
      {onFormat && (
        <Choice label={t('export.format')} hint={t(about)} value={format} segments={FORMATS.map(({ id, name, named }) => ({ value: id, label: named ? t(named) : name }))} onChange={onFormat} />
      )}
      {takes.includes('paper') && (
        <Choice
          label={t('export.paper')}
          value={paper}
          segments={papers.map((value) => ({ value, label: t(`export.paper.${value}`) }))}
          onChange={(next) => change({ paper: next })}
        />
      )}
      {isSheet && paper !== 'slide' && (
        <Choice
          label={t('export.orientation')}
          value={orientation}
          segments={ORIENTATIONS.map((value) => ({ value, label: t(`export.orientation.${value}`) }))}
          onChange={(next) => change({ orientation: next })}
        />
      )}
      {isSheet && takes.includes('split') && (
        <Choice
          label={t('export.split')}
          {...(split && { hint: t('export.splitHint') })}
          value={split ? 'many' : 'one'}
          segments={(['one', 'many'] as const).map((value) => ({ value, label: t(`export.split.${value}`) }))}
          onChange={(next) => change({ split: next === 'many' })}
        />
      )}
      {isSheet && takes.includes('dpi') && (
        <Choice
          label={t('export.dpi')}
          value={String(dpi)}
          segments={['96', '150', '200', '300'].map((value) => ({ value, label: value }))}
          onChange={(next) => change({ dpi: Number(next) })}
        />
      )}
      {!isSheet && takes.includes('scale') && (
        <Choice
          label={t('export.scale')}
          value={String(scale)}
          segments={['1', '2', '3', '4'].map((value) => ({ value, label: `${value}×` }))}
          onChange={(next) => change({ scale: Number(next) })}
        />
      )}
      <Choice
        label={t('export.language')}
        hint={t('export.languageHint')}
        value={lang}
        segments={[
          { value: 'ms', label: 'Bahasa Melayu' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(next) => change({ lang: next })}
      />
      {takes.includes('mono') && (
        <ExportCheck checked={mono} onChange={(next) => change({ mono: next })}>
          {t('export.mono')}
        </ExportCheck>
      )}
      {takes.includes('source') && (
        <ExportCheck checked={source} settled={sourceSettled} onChange={(next) => change({ source: next })}>
          {t('export.source')}
        </ExportCheck>
      )}
      {children}
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: Value;
  readonly segments: readonly Segment<Value>[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, hint, ...rest }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className={form.field}>
      <span id={id} className={form.label}>
        {label}
      </span>
      <Segmented<Value> labelledBy={id} {...rest} />
      {hint !== undefined && <p className={form.hint}>{hint}</p>}
    </div>
  );
}
