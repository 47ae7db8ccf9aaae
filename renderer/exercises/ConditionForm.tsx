import { Trash2 } from 'lucide-react';
import { elementName } from '../../shared/drawing/labels';
import { CONDITION_WORDS, exerciseEditorWord, type ExerciseEditorWord } from '../../shared/messages/exercise-editor';
import { ruleTitle } from '../../shared/messages/rules';
import { RULES } from '../../shared/rules/registry';
import { newCondition } from '../../shared/workshop/exercise/edit-exercise';
import type { Condition, Exercise } from '../../shared/workshop/exercise/schema';
import { useLang } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import styles from './exercise-editor.module.css';
import { NumberField, SelectField } from './fields';
import { PropertyCondition } from './PropertyCondition';
import { WhoFields } from './WhoFields';

interface ConditionFormProps {
  readonly exercise: Exercise;
  /** Its position in the step, from 0. */
  readonly number: number;
  readonly condition: Condition;
  readonly onChange: (condition: Condition) => void;
  readonly onRemove: () => void;
}

const SORTS = Object.keys(CONDITION_WORDS) as readonly Condition['what'][];

/** One condition of a step: what sort it is, and what it asks. */
export function ConditionForm({ exercise, number, condition, onChange, onRemove }: ConditionFormProps) {
  const lang = useLang();
  const word = (name: ExerciseEditorWord): string => exerciseEditorWord(name, lang);
  return (
    <fieldset className={styles.condition} aria-label={exerciseEditorWord('condition', lang, { n: number + 1 })}>
      <div className={styles.conditionHead}>
        <SelectField label={word('sort')} value={condition.what} options={SORTS.map((sort) => [sort, CONDITION_WORDS[sort][lang]])} onChange={(what) => onChange(newCondition(what as Condition['what'], RULES[0]?.id ?? ''))} />
        <IconButton label={exerciseEditorWord('removeCondition', lang, { n: number + 1 })} icon={<Trash2 size={14} aria-hidden />} onClick={onRemove} />
      </div>
      <ConditionFields exercise={exercise} condition={condition} onChange={onChange} />
    </fieldset>
  );
}

function ConditionFields({ exercise, condition, onChange }: Pick<ConditionFormProps, 'exercise' | 'condition' | 'onChange'>) {
  const lang = useLang();
  const word = (name: ExerciseEditorWord): string => exerciseEditorWord(name, lang);
  switch (condition.what) {
    case 'rule':
      return <RuleFields exercise={exercise} condition={condition} onChange={onChange} />;
    case 'element':
      return (
        <>
          <WhoFields starter={exercise.starter} who={condition.who} onChange={(who) => onChange({ ...condition, who })} />
          <NumberField label={word('count')} value={condition.count ?? 1} min={1} max={99} onChange={(count) => onChange({ what: 'element', who: condition.who, ...(count > 1 && { count }) })} />
        </>
      );
    case 'link':
      return (
        <>
          {(['from', 'to'] as const).map((end) => (
            <fieldset key={end} className={styles.end}>
              <legend>{word(end)}</legend>
              <WhoFields starter={exercise.starter} who={condition[end]} onChange={(who) => onChange({ ...condition, [end]: who })} />
            </fieldset>
          ))}
        </>
      );
    case 'property':
      return <PropertyCondition exercise={exercise} condition={condition} onChange={onChange} />;
    case 'clean':
      return <StageField value={condition.stage} onChange={(stage) => onChange({ ...condition, stage })} />;
    default:
      return <NumberField label={word('percent')} value={condition.percent} min={1} max={100} onChange={(percent) => onChange({ ...condition, percent })} />;
  }
}

interface StageFieldProps {
  readonly value: 'draft' | 'submission';
  readonly onChange: (stage: 'draft' | 'submission') => void;
}

function StageField({ value, onChange }: StageFieldProps) {
  const lang = useLang();
  const stages = (['submission', 'draft'] as const).map((stage) => [stage, exerciseEditorWord(stage, lang)] as const);
  return <SelectField label={exerciseEditorWord('stage', lang)} value={value} options={stages} onChange={(stage) => onChange(stage as 'draft' | 'submission')} />;
}

interface RuleFieldsProps {
  readonly exercise: Exercise;
  readonly condition: Extract<Condition, { what: 'rule' }>;
  readonly onChange: (condition: Condition) => void;
}

function RuleFields({ exercise: { starter }, condition, onChange }: RuleFieldsProps) {
  const lang = useLang();
  const word = (name: ExerciseEditorWord): string => exerciseEditorWord(name, lang);
  const names = new Map(starter.elements.map((element) => [element.id, elementName(element, lang).text]));
  const places: readonly (readonly [string, string])[] = [...names, ...starter.links.map(({ id, from, to }) => [id, `${names.get(from) ?? from} → ${names.get(to) ?? to}`] as const)];
  const { at = '' } = condition;
  // A place that this starter lacks stays to be seen: the check says what is wrong with it.
  const known = at === '' || places.some(([id]) => id === at) ? places : [...places, [at, at] as const];
  const set = (change: { readonly rule?: string; readonly at?: string; readonly stage?: 'draft' | 'submission'; readonly waived?: boolean }): void => {
    const { at: place, waived, ...rest } = { ...condition, ...change };
    onChange({ ...rest, ...(place !== undefined && place !== '' && { at: place }), ...(waived === true && { waived }) });
  };
  return (
    <>
      <SelectField label={word('rule')} value={condition.rule} options={RULES.map(({ id }) => [id, ruleTitle(id, lang)])} onChange={(rule) => set({ rule })} />
      <SelectField label={word('at')} value={at} options={[['', word('anywhere')], ...known]} onChange={(place) => set({ at: place })} />
      <StageField value={condition.stage ?? 'submission'} onChange={(stage) => set({ stage })} />
      <label className={styles.tick}>
        <input type="checkbox" checked={condition.waived === true} onChange={(event) => set({ waived: event.target.checked })} />
        {word('waived')}
      </label>
    </>
  );
}
