import { useTranslation } from 'react-i18next';
import { clockUntil } from '../../../app/live/clock.ts';
import { liveGame } from '../../../app/live/game-address.ts';
import { pathTo } from '../../../app/routes.ts';
import type { SeatSight, StudentSight } from '../../../classroom/sight/student-sight.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import { partyColour, PartyMark } from '../../parties/party-mark.tsx';
import { ClockFace } from '../clock-face.tsx';
import { PeopleList } from '../people-list.tsx';
import { Roles } from './roles.tsx';
import styles from './lesson.module.css';

interface YourChairProps {
  readonly sight: StudentSight;
  readonly seat: SeatSight;
}

/** Which table, which chair, with whom and against whom; and the way to it. */
export function YourChair({ sight: { me, lesson }, seat }: YourChairProps) {
  const { t } = useTranslation('lesson');
  const { view, delegation, opposite, ai, pen, number } = seat;
  const { parties } = view.scenario;
  const own = parties.find(({ id }) => id === seat.chair);
  const other = parties.find(({ id }) => id !== seat.chair);
  if (!own || !other) return null;
  return (
    <Panel title={t('chair.title', { number, party: own.name })} className={styles['chair']}>
      <p className={styles['where']} style={partyColour(own)}>
        <PartyMark party={own} /> <span>{view.scenario.title}</span>
      </p>
      <ClockFace clock={lesson.stage === 'prepare' ? clockUntil(lesson.until) : seat.clock} />
      <Way seat={seat} />
      <div className={styles['sides']}>
        <div>
          <h3>{t('chair.delegation')}</h3>
          <PeopleList
            label={t('chair.delegation')}
            people={delegation}
            me={me.id}
            pen={pen}
            ai={ai[seat.chair] === true}
          />
        </div>
        <div>
          <h3>{t('chair.opposite', { party: other.name })}</h3>
          <PeopleList
            label={t('chair.opposite', { party: other.name })}
            people={opposite}
            ai={ai[other.id] === true}
          />
        </div>
      </div>
      {delegation.length > 1 && <p className={styles['soft']}>{t('chair.penNote')}</p>}
      <Roles delegation={delegation} people={own.delegation} colour={own.colour} />
    </Panel>
  );
}

function Way({ seat: { table, begun, view } }: { readonly seat: SeatSight }) {
  const { t } = useTranslation('lesson');
  const game = liveGame(table);
  if (view.phase === 'over') {
    return (
      <p className={styles['ways']}>
        <LinkButton to={pathTo.outcome(game)} look="primary">
          {t('chair.outcome')}
        </LinkButton>
        <LinkButton to={pathTo.debrief(game)}>{t('chair.debrief')}</LinkButton>
      </p>
    );
  }
  return (
    <>
      {!begun && <p>{t('chair.papersNote')}</p>}
      <p className={styles['ways']}>
        {begun && (
          <LinkButton to={pathTo.table(game)} look="primary">
            {t('chair.table')}
          </LinkButton>
        )}
        <LinkButton to={pathTo.dossier(game)} look={begun ? 'plain' : 'primary'}>
          {t('chair.papers')}
        </LinkButton>
      </p>
    </>
  );
}
