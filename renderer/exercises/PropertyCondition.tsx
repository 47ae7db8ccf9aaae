import { entryName, listEntries, type CatalogueList } from '../../shared/catalogue/catalogue';
import { exerciseEditorWord, type ExerciseEditorWord } from '../../shared/messages/exercise-editor';
import type { Condition, Exercise, PropertyValue } from '../../shared/workshop/exercise/schema';
import type { UiKey } from '../../shared/messages/ui/ui-text';
import { KIND_FIELDS } from '../inspector/kind-fields';
import { useLang, useText } from '../store/hooks';
import { SelectField, SeveralField } from './fields';
import { choicesOf, ValueField, WhoFields } from './WhoFields';

type Property = Extract<Condition, { what: 'property' }>;

interface PropertyConditionProps {
  readonly exercise: Exercise;
  readonly condition: Property;
  readonly onChange: (condition: Condition) => void;
}

/** Details of the project, with the guide's list where there is one. */
const PROJECT: readonly (readonly [property: string, label: UiKey, list?: CatalogueList])[] = [
  ['agency', 'project.agency'],
  ['ministry', 'project.ministry'],
  ['category', 'project.category', 'project-category'],
  ['agencySpecificKind', 'project.agencySpecificKind', 'agency-specific-kind'],
  ['sector', 'project.sector', 'sector'],
  ['domain', 'project.domain', 'domain'],
  ['objective', 'project.objective'],
  ['measure', 'project.measure'],
  ['roles.lead', 'project.lead'],
  ['roles.owner', 'project.owner'],
  ['roles.implementer', 'project.implementer'],
  ['roles.procurer', 'project.procurer'],
  ['preparedBy', 'project.preparedBy'],
];

interface Detail {
  readonly property: string;
  readonly label: string;
  readonly choices: readonly (readonly [string, string])[] | undefined;
}

/** A detail of the project, or of an element, that has to be filled in: with anything, or with what is asked. */
export function PropertyCondition({ exercise, condition, onChange }: PropertyConditionProps) {
  const t = useText();
  const lang = useLang();
  const word = (name: ExerciseEditorWord): string => exerciseEditorWord(name, lang);
  const { of, property, is = [] } = condition;
  const details: readonly Detail[] =
    of === 'project'
      ? PROJECT.map(([each, label, list]) => ({ property: each, label: t(label), choices: list && listEntries(list).map(({ id }): readonly [string, string] => [id, entryName(id, lang)]) }))
      : [{ property: 'name', label: t('field.name'), choices: undefined }, ...(of.kind === undefined ? [] : KIND_FIELDS[of.kind].map((field) => ({ property: field.property, label: t(field.label), choices: choicesOf(field, lang, t)?.choices })))];
  const shown = details.map((detail): readonly [string, string] => [detail.property, detail.label]);
  const chosen = details.find((detail) => detail.property === property);
  const setIs = (values: readonly PropertyValue[]): void => onChange({ what: 'property', of, property, ...(values.length > 0 && { is: [...values] }) });
  return (
    <>
      <SelectField
        label={word('of')}
        value={of === 'project' ? 'project' : 'element'}
        options={[
          ['project', word('project')],
          ['element', word('element')],
        ]}
        onChange={(next) => onChange(next === 'project' ? { what: 'property', of: 'project', property: 'agency' } : { what: 'property', of: {}, property: 'name' })}
      />
      {of !== 'project' && <WhoFields starter={exercise.starter} who={of} onChange={(who) => onChange(who.kind === of.kind ? { ...condition, of: who } : { what: 'property', of: who, property: 'name' })} />}
      <SelectField label={word('property')} value={property} options={chosen ? shown : [...shown, [property, property]]} onChange={(next) => onChange({ what: 'property', of, property: next })} />
      {chosen?.choices ? <ValueField label={word('is')} accepted={is} choices={chosen.choices} onChange={setIs} /> : <SeveralField key={property} label={word('is')} values={is.map(String)} onChange={setIs} />}
    </>
  );
}
