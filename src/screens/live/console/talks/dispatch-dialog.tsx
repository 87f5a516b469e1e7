import { useTranslation } from 'react-i18next';
import type { ScenarioEvent } from '../../../../scenario/scenario.ts';
import { Button } from '../../../controls/button.tsx';
import { Dialog } from '../../../controls/dialog.tsx';
import { useConsole, type Told } from '../console-context.ts';
import type { Tables } from './act-bar.tsx';
import { useEffectWords } from './effect-words.ts';
import styles from './talks.module.css';

interface DispatchDialogProps {
  readonly tables: Tables;
  readonly onClose: () => void;
}

/** The scenario's own events by name, with what each says and does. */
export function DispatchDialog({ tables, onClose }: DispatchDialogProps) {
  const { t } = useTranslation('console');
  const { told } = useConsole();
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('dispatch.title')}
      wide
      actions={<Button onClick={onClose}>{t('cancel')}</Button>}
    >
      <p>{t('dispatch.note')}</p>
      {told && <Events told={told} tables={tables} onClose={onClose} />}
    </Dialog>
  );
}

function Events({ told, tables, onClose }: DispatchDialogProps & { readonly told: Told }) {
  const { t } = useTranslation('console');
  const { sight, ask } = useConsole();
  const say = useEffectWords(told.scenario);
  const at = tables === 'all' ? sight.tiles : sight.tiles.filter(({ id }) => id === tables[0]);
  const talking = at.filter(({ phase }) => phase !== 'over');
  const whyNot = ({ id }: ScenarioEvent) =>
    talking.length > 0 && talking.every(({ came }) => came.includes(id))
      ? t('dispatch.came')
      : undefined;
  const events = told.scenario.events.filter(({ when }) => when.rounds !== 'epilogue');
  return (
    <ul className={styles['events']}>
      {events.map((event) => (
        <li key={event.id}>
          <h3>{event.title}</h3>
          <p>{event.text}</p>
          <ul>
            {event.effects.length === 0 && <li>{t('dispatch.nothing')}</li>}
            {event.effects.map((effect, index) => (
              <li key={index}>{say(effect)}</li>
            ))}
          </ul>
          <Button
            why={whyNot(event)}
            aria-label={t('dispatch.bringNamed', { title: event.title })}
            onClick={() => {
              const where = tables === 'all' ? tables : [...tables];
              void ask({ kind: 'dispatch', tables: where, event: event.id }).then((done) => {
                if (done) onClose();
              });
            }}
          >
            {t('dispatch.bring')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
