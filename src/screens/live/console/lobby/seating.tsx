import { Plus, UserPlus, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../controls/button.tsx';
import { Panel } from '../../../page/panel.tsx';
import { PartyMark } from '../../../parties/party-mark.tsx';
import { useConsole } from '../console-context.ts';
import { useParties } from '../use-parties.ts';
import { ChairList } from './chair-list.tsx';
import styles from './lobby.module.css';
import page from '../console.module.css';

/** Who is in, and who sits where: by themselves, by hand, or from a menu. */
export function Seating() {
  const { t } = useTranslation('console');
  const { sight, ask } = useConsole();
  const parties = useParties();
  const { plan, members, unseated, lesson } = sight;
  return (
    <Panel
      title={t('lobby.seating')}
      aside={<span>{t('lobby.people', { count: members.length })}</span>}
    >
      <div className={page['row']}>
        {lesson.stage === 'lobby' ? (
          <Button
            icon={<Users aria-hidden="true" />}
            why={members.length === 0 ? t('lobby.nobodyYet') : undefined}
            noteUnseen
            onClick={() => {
              void ask({ kind: 'seatAll' });
            }}
          >
            {t(plan.length === 0 ? 'lobby.seatAll' : 'lobby.seatAnew')}
          </Button>
        ) : (
          <Button
            icon={<UserPlus aria-hidden="true" />}
            why={unseated.length === 0 ? t('lobby.allSeated') : undefined}
            onClick={() => {
              void ask({ kind: 'seatLate' });
            }}
          >
            {t('lobby.seatLate')}
          </Button>
        )}
        <Button
          icon={<Plus aria-hidden="true" />}
          onClick={() => {
            void ask({ kind: 'addTable' });
          }}
        >
          {t('lobby.addTable')}
        </Button>
      </div>
      <p className={page['soft']}>{t('lobby.how')}</p>
      <div className={styles['seating']} data-tables={plan.length > 0 || undefined}>
        <section aria-label={t('lobby.waiting')} className={styles['waiting']}>
          <h3>{t('lobby.waiting')}</h3>
          <ChairList
            label={t('lobby.waiting')}
            sitting={unseated}
            to={undefined}
            empty={t(members.length === 0 ? 'lobby.nobodyYet' : 'lobby.allSeated')}
          />
        </section>
        <ol className={styles['tables']} aria-label={t('lobby.tables')}>
          {plan.map(({ id, chairs }, at) => (
            <li key={id} className={styles['table']}>
              <h3>{t('tableNumber', { number: at + 1 })}</h3>
              <div className={styles['chairs']}>
                {parties.map((party) => (
                  <div key={party.id}>
                    <PartyMark party={party} />
                    <ChairList
                      label={t('lobby.chair', { number: at + 1, party: party.name })}
                      sitting={chairs[party.id] ?? []}
                      to={{ table: id, party: party.id }}
                      empty={t('lobby.aiSits')}
                    />
                  </div>
                ))}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </Panel>
  );
}
