import { entryName, type CatalogueList } from '../../shared/catalogue/catalogue';
import type { DataItem, Link } from '../../shared/document/types';
import { CatalogueField } from '../forms/CatalogueField';
import { RowListField } from '../forms/RowListField';
import { useLang, useText } from '../store/hooks';
import { CLASSIFICATION_LISTS, HOLDING_LISTS } from './holding-lists';
import { RowPicker } from './RowPicker';
import { RowText } from './RowText';
import { useProperty } from './use-property';
import { useSharedRows } from './use-shared-rows';
import { useSuggestions } from './use-suggestions';

const METHOD_LISTS: readonly CatalogueList[] = ['method'];

/** How data is exchanged, and which data (Jadual 3-1, label 6). */
export function ExchangeFields({ links }: { readonly links: readonly Link[] }) {
  const t = useText();
  const lang = useLang();
  const suggest = useSuggestions('data');
  const { value, mixed, set } = useProperty<string>(links, 'method');
  const { shared, edit } = useSharedRows<DataItem>(links, 'data');
  return (
    <>
      <CatalogueField path="method" label={t('field.method')} lists={METHOD_LISTS} value={value} onChange={set} {...(mixed && { placeholder: t('form.mixed') })} />
      <RowListField<DataItem>
        path="data"
        label={t('field.data')}
        shared={shared}
        newRow={{ name: '' }}
        rowName={t('field.dataItem')}
        details={({ classification, holding }) => [classification, holding].map((id) => (id === undefined ? undefined : entryName(id, lang)))}
        onEdit={edit}
      >
        {(cell) => (
          <>
            <RowText cell={cell} property="name" name={t('field.dataName')} suggest={suggest} />
            <RowPicker cell={cell} property="classification" name={t('field.classification')} lists={CLASSIFICATION_LISTS} />
            <RowPicker cell={cell} property="holding" name={t('field.heldIn')} lists={HOLDING_LISTS} />
          </>
        )}
      </RowListField>
    </>
  );
}
