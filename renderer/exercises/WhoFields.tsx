import { entryName, listEntries } from '../../shared/catalogue/catalogue';
import { ELEMENT_KINDS } from '../../shared/document/kinds';
import type { ElementKind, LmvDocument } from '../../shared/document/types';
import { elementName } from '../../shared/drawing/labels';
import { exerciseEditorWord, type ExerciseEditorWord } from '../../shared/messages/exercise-editor';
import { kindName } from '../../shared/messages/frame';
import type { Lang } from '../../shared/messages/lang';
import type { UiKey } from '../../shared/messages/ui/ui-text';
import type { PropertyValue, Who } from '../../shared/workshop/exercise/schema';
import form from '../forms/form.module.css';
import { KIND_FIELDS, type PropertyField } from '../inspector/kind-fields';
import { useLang, useText } from '../store/hooks';
import { SelectField, SeveralField } from './fields';

interface WhoFieldsProps {
  readonly starter: LmvDocument;
  readonly who: Who;
  readonly onChange: (who: Who) => void;
}

/** What an element has to be like: its kind, its name, which one of the starter it is, and what it has from the guide's lists. */
export function WhoFields({ starter, who, onChange }: WhoFieldsProps) {
  const t = useText();
  const lang = useLang();
  const word = (name: ExerciseEditorWord): string => exerciseEditorWord(name, lang);
  const { kind, id = '', name = [], with: values = {} } = who;
  const ofKind = starter.elements.filter((element) => kind === undefined || element.kind === kind).map((element): readonly [string, string] => [element.id, elementName(element, lang).text]);
  const known = id === '' || ofKind.some(([each]) => each === id) ? ofKind : [...ofKind, [id, id] as const];
  const fields = kind === undefined ? [] : KIND_FIELDS[kind].flatMap((field) => choicesOf(field, lang, t) ?? []);
  const others = Object.entries(values).filter(([property]) => !fields.some((field) => field.property === property));
  const setKind = (next: string): void => onChange(whoOf({ ...who, kind: next === '' ? undefined : (next as ElementKind), id: undefined, with: undefined }));
  return (
    <>
      <SelectField label={word('kind')} value={kind ?? ''} options={[['', word('anyKind')], ...ELEMENT_KINDS.map((each) => [each, kindName(each, lang)] as const)]} onChange={setKind} />
      <SeveralField label={word('names')} values={name} onChange={(names) => onChange(whoOf({ ...who, name: [...names] }))} />
      {known.length > 0 && <SelectField label={word('which')} value={id} options={[['', word('anyOne')], ...known]} onChange={(next) => onChange(whoOf({ ...who, id: next }))} />}
      {fields.map(({ property, label, choices }) => (
        <ValueField key={property} label={t(label)} accepted={values[property] ?? []} choices={choices} onChange={(accepted) => onChange(whoOf({ ...who, with: { ...values, [property]: accepted } }))} />
      ))}
      {others.map(([property, accepted]) => (
        <p key={property} className={form.hint}>
          {exerciseEditorWord('alsoWith', lang, { property, values: accepted.join('; ') })}
        </p>
      ))}
    </>
  );
}

interface ValueFieldProps {
  readonly label: string;
  readonly accepted: readonly PropertyValue[];
  readonly choices: readonly (readonly [string, string])[];
  readonly onChange: (accepted: PropertyValue[]) => void;
}

/** One value of the guide's lists, or any; several from a file stay as they are until one is chosen. */
export function ValueField({ label, accepted, choices, onChange }: ValueFieldProps) {
  const lang = useLang();
  const value = accepted.map(String).join(';');
  const shown: readonly (readonly [string, string])[] = value === '' || choices.some(([each]) => each === value) ? choices : [...choices, [value, accepted.map((each) => entryName(String(each), lang)).join('; ')]];
  return <SelectField label={label} value={value} options={[['', exerciseEditorWord('anyValue', lang)], ...shown]} onChange={(next) => onChange(next === '' ? [] : next === value ? [...accepted] : [next])} />;
}

interface Choices {
  readonly property: string;
  readonly label: UiKey;
  readonly choices: readonly (readonly [string, string])[];
}

/** What a property is chosen from; undefined where it is typed. */
export function choicesOf({ control, property, label, ...field }: PropertyField, lang: Lang, t: (key: UiKey) => string): Choices | undefined {
  if (control === 'relationship') return { property, label, choices: listEntries('relationship').map(({ id }) => [id, entryName(id, lang)]) };
  if (control === 'catalogue' && 'lists' in field) return { property, label, choices: field.lists.flatMap((list) => listEntries(list)).map(({ id }) => [id, entryName(id, lang)]) };
  if (control === 'choice' && 'choices' in field) return { property, label, choices: field.choices.map(([value, shown]) => [value, t(shown)]) };
  return undefined;
}

/** Without what says nothing. */
function whoOf({ id, kind, name, with: values }: { readonly id?: string | undefined; readonly kind?: ElementKind | undefined; readonly name?: string[] | undefined; readonly with?: Record<string, PropertyValue[]> | undefined }): Who {
  const kept = Object.entries(values ?? {}).filter(([, accepted]) => accepted.length > 0);
  return { ...(id !== undefined && id !== '' && { id }), ...(kind !== undefined && { kind }), ...(name !== undefined && name.length > 0 && { name }), ...(kept.length > 0 && { with: Object.fromEntries(kept) }) };
}
