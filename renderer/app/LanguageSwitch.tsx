import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { Segmented } from '../ui/Segmented';

/** Malay or English. */
export function LanguageSwitch() {
  const t = useText();
  const lang = useEditor((state) => state.lang);
  const setLang = useEditor((state) => state.setLang);
  const settled = useEditor((state) => state.policy.lang !== undefined);
  if (settled) return null;
  return (
    <Segmented
      label={t('app.language')}
      value={lang}
      segments={[
        { value: 'ms', label: 'BM', name: 'Bahasa Melayu' },
        { value: 'en', label: 'EN', name: 'English' },
      ]}
      onChange={setLang}
    />
  );
}
