import type { CatalogueList } from '../../shared/catalogue/catalogue';
import type { DataItem, Link } from '../../shared/document/types';
import { CatalogueField } from '../forms/CatalogueField';
import { CataloguePicker } from '../forms/CataloguePicker';
import { RowListField } from '../forms/RowListField';
import { TextInput } from '../forms/TextInput';
import { useText } from '../store/hooks';
import { CLASSIFICATION_LISTS, HOLDING_LISTS } from './holding-lists';
import { useProperty } from './use-property';
import { useRows } from './use-rows';
import { useSuggestions } from './use-suggestions';

const METHOD_LISTS: readonly CatalogueList[] = ['method'];

/** How data is exchanged, and which data (Jadual 3-1, label 6). */
export function ExchangeFields({ links }: { readonly links: readonly Link[] }) {
  const t = useText();
  const suggest = useSuggestions('data');
  const { value, mixed, set } = useProperty<string>(links, 'method');
  const { rows, onEdit } = useRows<DataItem>(links, 'data');
  return (
    <>
      <CatalogueField path="method" label={t('field.method')} lists={METHOD_LISTS} value={value} onChange={set} {...(mixed && { placeholder: t('form.mixed') })} />
      {links.length === 1 && (
        <RowListField<DataItem> path="data" label={t('field.data')} rows={rows} newRow={{ name: '' }} rowName={t('field.dataItem')} onEdit={onEdit}>
          {(row, position, change) => (
            <>
              <TextInput name={t('field.dataName')} path={`data/${position}/name`} placeholder={t('field.dataName')} suggestions={suggest(row.name ?? '')} value={row.name ?? ''} onCommit={(name) => change({ name })} />
              <CataloguePicker
                name={t('field.classification')}
                path={`data/${position}/classification`}
                placeholder={t('field.classification')}
                lists={CLASSIFICATION_LISTS}
                value={row.classification}
                onChange={(classification) => change({ classification })}
              />
              <CataloguePicker
                name={t('field.heldIn')}
                path={`data/${position}/holding`}
                placeholder={t('field.heldIn')}
                lists={HOLDING_LISTS}
                value={row.holding}
                onChange={(holding) => change({ holding })}
              />
            </>
          )}
        </RowListField>
      )}
    </>
  );
}
