import { CircleAlert, CircleCheck, Info, LoaderCircle, X } from 'lucide-react';
import { useEffect } from 'react';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import type { Notice } from '../store/notice-slice';
import { Button } from '../ui/Button';
import { classes } from '../ui/classes';
import { IconButton } from '../ui/IconButton';
import styles from './notices.module.css';

/** How long a notice stays, in ms. Errors stay until they are dismissed, and work that is under way until it is done. */
const STAY = { info: 3500, done: 5000, error: undefined, busy: undefined } as const;

const ICONS = { info: Info, done: CircleCheck, error: CircleAlert, busy: LoaderCircle } as const;

/** Short messages at the foot of the window, read out as they come. */
export function Notices() {
  const t = useText();
  const notices = useEditor((state) => state.notices);
  return (
    <section className={styles.region} aria-label={t('notice.region')} aria-live="polite" aria-relevant="additions">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const t = useText();
  const dismiss = useEditor((state) => state.dismiss);
  const { id, kind, action } = notice;
  useEffect(() => {
    const stay = STAY[kind];
    if (stay === undefined) return undefined;
    const timer = setTimeout(() => dismiss(id), stay);
    return () => clearTimeout(timer);
  }, [id, kind, dismiss]);
  const Icon = ICONS[kind];
  return (
    <div className={classes(styles.notice, styles[kind])}>
      <Icon size={16} aria-hidden className={styles.icon} />
      <p>{t(notice.text, notice.values)}</p>
      {action && (
        <Button
          small
          look="quiet"
          onClick={() => {
            action.run();
            dismiss(id);
          }}
        >
          {t(action.label)}
        </Button>
      )}
      {kind !== 'busy' && <IconButton small label={t('common.close')} icon={<X size={14} aria-hidden />} onClick={() => dismiss(id)} />}
    </div>
  );
}
