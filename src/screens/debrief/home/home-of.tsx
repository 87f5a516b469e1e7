import { useTranslation } from 'react-i18next';
import { usePhrases } from '../../../app/debrief/sentences.ts';
import type { Home, HomeSubject, Vote } from '../../../debrief/chapters/home.ts';
import { PartyMark } from '../../parties/party-mark.tsx';
import { SourceMark } from '../../sources/source-mark.tsx';
import { issueIn, optionTitleIn, partyIn, useEnded } from '../ended.ts';
import { signed } from '../numbers.ts';
import panels from '../panels.module.css';
import styles from './home.module.css';

interface HomeOfProps {
  readonly home: Home;
  readonly on: HomeSubject;
}

/** One side's ratifiers and how they voted, or would have. */
export function HomeOf({ home, on }: HomeOfProps) {
  const { t } = useTranslation('debrief');
  const party = partyIn(useEnded(), home.party);
  const total = party.ratifiers.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <section aria-label={party.name}>
      <h3>
        <PartyMark party={party} />
      </h3>
      <p className={panels['soft']}>
        {on !== 'nothing' && `${t(home.passes ? `passed.${on}` : `failed.${on}`)} `}
        {t('quorum', { quorum: home.quorum, total, weight: home.weight })}
      </p>
      <ul className={styles['votes']}>
        {home.ratifiers.map((vote) => (
          <VoteOf key={vote.ratifier} vote={vote} on={on} party={home.party} />
        ))}
      </ul>
    </section>
  );
}

interface VoteOfProps {
  readonly vote: Vote;
  readonly on: HomeSubject;
  readonly party: string;
}

function VoteOf({ vote, on, party }: VoteOfProps) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const say = usePhrases();
  const ratifier = partyIn(ended, party).ratifiers.find(({ id }) => id === vote.ratifier);
  if (!ratifier) return null;
  return (
    <li>
      <p>
        <strong>{ratifier.name}</strong>{' '}
        <span className={panels['soft']}>
          {t('weight', { weight: vote.weight })}
          {vote.veto && `, ${t('veto')}`}
        </span>{' '}
        <SourceMark because={ratifier.because} of={ratifier.name} />
      </p>
      {on !== 'nothing' && (
        <>
          <p data-vote={vote.approves ? 'yes' : 'no'} className={styles['vote']}>
            {t(vote.approves ? `approves.${on}` : `refuses.${on}`)}
          </p>
          <p className={panels['soft']}>{say(vote.said)}</p>
          <p className={panels['soft']}>
            {t('voteArithmetic', {
              stances: signed(vote.stances),
              goodwill: signed(vote.goodwill),
              mood: signed(vote.mood),
              support: signed(vote.margin + vote.threshold),
              needed: signed(vote.threshold),
            })}
          </p>
          <ul className={styles['reasons']}>
            {vote.reasons.map(({ issue, option, stance }) => (
              <li key={issue}>
                <b>{signed(stance)}</b> {issueIn(ended, issue)?.short}:{' '}
                {optionTitleIn(ended, issue, option)}
              </li>
            ))}
            {vote.favours.map((favour, index) => (
              <li key={index}>
                <b>{signed(favour.steps)}</b>{' '}
                {t('favour', { reason: t(`goodwill.${favour.reason}`), round: favour.round })}
              </li>
            ))}
          </ul>
        </>
      )}
      {vote.backsWalkOut !== undefined && (
        <p data-vote={vote.backsWalkOut ? 'yes' : 'no'} className={styles['vote']}>
          {t(vote.backsWalkOut ? 'backedLeaving' : 'blamedLeaving')}
        </p>
      )}
    </li>
  );
}
