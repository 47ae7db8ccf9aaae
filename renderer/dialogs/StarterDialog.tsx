import { useId, useState, type FormEvent } from 'react';
import { starterDrawing, type StarterAnswers } from '../../shared/adding/starter';
import { listEntries } from '../../shared/catalogue/catalogue';
import { showDocument } from '../files/show-document';
import { today } from '../files/today';
import { whenSafe } from '../files/when-safe';
import form from '../forms/form.module.css';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { CheckGroup } from './CheckGroup';
import styles from './starter.module.css';

/** Answers that fit most services (para 1.4.5, Jadual 3-1). */
const USUAL: StarterAnswers = {
  service: '',
  agency: '',
  relationships: ['g2c'],
  channels: ['medium-portal-mygovernment'],
  processes: ['process-register', 'process-verify', 'process-approve'],
  platforms: ['platform-mydigital-id'],
  sites: ['location-pdsa'],
};

const PLATFORMS = ['platform-mydigital-id', 'platform-epayment-gateway', 'platform-mygdx'];

/** Asks a few questions and makes a connected drawing of the answers. */
export default function StarterDialog() {
  const t = useText();
  const lang = useLang();
  const id = useId();
  const close = useEditor((state) => state.closeDialog);
  const [answers, setAnswers] = useState(USUAL);
  const missing = answers.service.trim() === '';
  const answer = (change: Partial<StarterAnswers>): void => setAnswers({ ...answers, ...change });
  const make = (event: FormEvent): void => {
    event.preventDefault();
    if (missing) return;
    close();
    void whenSafe(() => {
      const options = { id: crypto.randomUUID(), date: today(), lang, newId: () => crypto.randomUUID() };
      return showDocument(starterDrawing(answers, options), { saved: false });
    });
  };
  return (
    <ModalDialog
      wide
      title={t('starter.title')}
      description={t('starter.lead')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form={id} disabled={missing}>
            {t('starter.make')}
          </Button>
        </>
      }
    >
      <form id={id} className={styles.form} onSubmit={make}>
        <div className={styles.names}>
          <label className={form.field} htmlFor={`${id}-service`}>
            <span className={form.label}>{t('starter.service')}</span>
            <input id={`${id}-service`} className={form.input} required placeholder={t('starter.serviceExample')} value={answers.service} onChange={(event) => answer({ service: event.target.value })} />
          </label>
          <label className={form.field} htmlFor={`${id}-agency`}>
            <span className={form.label}>{t('starter.agency')}</span>
            <input id={`${id}-agency`} className={form.input} value={answers.agency} onChange={(event) => answer({ agency: event.target.value })} />
          </label>
          <label className={form.field} htmlFor={`${id}-sector`}>
            <span className={form.label}>{t('starter.sector')}</span>
            <select
              id={`${id}-sector`}
              className={form.input}
              value={answers.sector ?? ''}
              onChange={(event) => {
                const { sector: _sector, ...rest } = answers;
                setAnswers(event.target.value === '' ? rest : { ...rest, sector: event.target.value });
              }}
            >
              <option value="">–</option>
              {listEntries('sector').map((sector) => (
                <option key={sector.id} value={sector.id}>
                  {sector[lang]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <CheckGroup legend={t('starter.relationships')} entries={listEntries('relationship')} chosen={answers.relationships} onChange={(relationships) => answer({ relationships })} />
        <CheckGroup legend={t('starter.channels')} entries={listEntries('medium')} chosen={answers.channels} onChange={(channels) => answer({ channels })} />
        <CheckGroup legend={t('starter.processes')} entries={listEntries('process')} chosen={answers.processes} onChange={(processes) => answer({ processes })} />
        <CheckGroup legend={t('starter.platforms')} entries={listEntries('platform').filter((entry) => PLATFORMS.includes(entry.id))} chosen={answers.platforms} onChange={(platforms) => answer({ platforms })} />
        <CheckGroup legend={t('starter.sites')} entries={listEntries('location')} chosen={answers.sites} onChange={(sites) => answer({ sites })} />
      </form>
    </ModalDialog>
  );
}
