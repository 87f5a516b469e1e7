import { useTranslation } from 'react-i18next';
import type { Happening } from '../../negotiation/happening.ts';
import type { Party, Ratifier } from '../../scenario/scenario.ts';
import { Panel } from '../base/panel.tsx';
import { PartyMark } from '../base/party-mark.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import { issueIn, optionTitleIn, useEnded, type Ended } from './ended.ts';
import { signed } from './numbers.ts';
import styles from './debrief.module.css';

/** The two-level game: who at home was asked, what they said and what decided it. */
export function HomePanel() {
  const { t } = useTranslation('debrief');
  const { own, other, outcome } = useEnded();
  const asked = outcome.kind !== 'stalemate' && outcome.kind !== 'walkOut';
  return (
    <Panel anchor="home" title={t('sections.home')}>
      <p className={styles['measure']}>
        {t(asked ? 'homeLead' : outcome.kind === 'walkOut' ? 'homeLeadLeft' : 'homeLeadNone')}
      </p>
      <div className={styles['sides']}>
        {[own, other].map((party) => (
          <PartyHome key={party.id} party={party} />
        ))}
      </div>
    </Panel>
  );
}

function PartyHome({ party }: { readonly party: Party }) {
  const { t } = useTranslation('debrief');
  const { state } = useEnded();
  const ratified = state.log.find(
    (each) => each.kind === 'ratified' && each.party === party.id && each,
  );
  const total = party.ratifiers.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <section aria-label={party.name}>
      <h3>
        <PartyMark party={party} />
      </h3>
      <p className={styles['soft']}>
        {ratified?.kind === 'ratified' &&
          `${t(ratified.passed ? 'partyRatified' : 'partyRefused')} `}
        {t('quorum', { quorum: party.quorum, total })}
      </p>
      <ul className={styles['votes']}>
        {party.ratifiers.map((ratifier) => (
          <Vote key={ratifier.id} ratifier={ratifier} />
        ))}
      </ul>
    </section>
  );
}

function Vote({ ratifier }: { readonly ratifier: Ratifier }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const said = voteOf(ended, ratifier.id);
  return (
    <li>
      <p className={styles['voter']}>
        <strong>{ratifier.name}</strong>{' '}
        <span className={styles['soft']}>
          {t('weight', { weight: ratifier.weight })}
          {ratifier.veto && `, ${t('veto')}`}
        </span>{' '}
        <SourceMark because={ratifier.because} of={ratifier.name} />
      </p>
      {said?.kind === 'voted' && (
        <>
          <p data-vote={said.approves ? 'yes' : 'no'} className={styles['vote']}>
            {t(said.approves ? 'approved' : 'refused')}
          </p>
          <p className={styles['soft']}>
            {t('voteArithmetic', {
              support: signed(said.support),
              threshold: signed(ratifier.threshold),
              mood: signed(said.mood),
            })}{' '}
            {said.decisive &&
              t('decidedBy', {
                option: optionTitleIn(ended, said.decisive.issue, said.decisive.option),
                issue: issueIn(ended, said.decisive.issue)?.title,
              })}
          </p>
        </>
      )}
      {said?.kind === 'judgedWalkOut' && (
        <p data-vote={said.backs ? 'yes' : 'no'} className={styles['vote']}>
          {t(said.backs ? 'backedLeaving' : 'blamedLeaving')}
        </p>
      )}
      {!said && <p className={styles['soft']}>{t('notAsked')}</p>}
    </li>
  );
}

function voteOf({ state }: Ended, ratifier: string): Happening | undefined {
  return state.log.findLast(
    (each) =>
      (each.kind === 'voted' || each.kind === 'judgedWalkOut') && each.ratifier === ratifier,
  );
}
