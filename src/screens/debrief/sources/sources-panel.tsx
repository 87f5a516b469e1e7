import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { clauses as clausesOf, type Clause } from '../../../debrief/chapters/clauses.ts';
import { Panel } from '../../page/panel.tsx';
import { Reasons } from '../../sources/reasons.tsx';
import { issueIn, partyIn, useEnded } from '../ended.ts';
import panels from '../panels.module.css';
import styles from './sources.module.css';

/** Every clause of the result with where it comes from: a report, or the designer's reason. */
export function SourcesPanel() {
  const { t } = useTranslation('debrief');
  const { review } = useEnded();
  const clauses = useMemo(() => clausesOf(review), [review]);
  return (
    <Panel anchor="sources" title={t('sections.sources')}>
      <p className={panels['measure']}>{t('sourcesLead')}</p>
      <ol className={styles['clauses']}>
        {clauses.map((clause) => (
          <ClauseItem key={clause.issue} clause={clause} />
        ))}
      </ol>
      <Voices />
    </Panel>
  );
}

/** The notes on how the delegations speak, where an author gave them a voice. */
function Voices() {
  const { t } = useTranslation('debrief');
  const { review } = useEnded();
  const speakers = review.scenario.parties.filter(({ voice }) => voice !== undefined);
  if (speakers.length === 0) return null;
  return (
    <>
      <h3>{t('voices')}</h3>
      {speakers.map(({ id, adjective, voice }) => (
        <p key={id}>
          {t('voiceOf', { adjective, note: voice?.note })}{' '}
          {voice?.head && t('voiceOfHead', { note: voice.head.note })}
        </p>
      ))}
    </>
  );
}

function ClauseItem({ clause }: { readonly clause: Clause }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { agreed, closed, because, contingent } = clause;
  return (
    <li>
      <h3>{issueIn(ended, clause.issue)?.title}</h3>
      <p>
        {clause.clause}{' '}
        <span className={panels['soft']}>
          {!agreed && `(${t('asBefore')})`}
          {closed?.by !== undefined &&
            t('closedBy', { party: partyIn(ended, closed.by).adjective, round: closed.round })}
          {closed && closed.by === undefined && t('closedByAnnex')}
        </span>
      </p>
      {contingent && (
        <p>
          {t(contingent.happened ? 'contingentCame' : 'contingentNot', {
            event: contingent.event,
            holds: contingent.holds,
          })}
        </p>
      )}
      <div className={styles['cited']}>
        <Reasons {...because} />
      </div>
    </li>
  );
}
