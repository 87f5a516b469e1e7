import { useTranslation } from 'react-i18next';
import { useEnded } from '../debrief/ended.ts';
import { happeningWords } from '../../words/happening.ts';
import { namesOf } from '../../words/names.ts';
import { votesOf } from './votes.ts';
import styles from './outcome.module.css';

/** The votes that have fallen so far, each with what weighed most: read out as they fall. */
export function VoteList({ fallen }: { readonly fallen: number }) {
  const { t } = useTranslation(['outcome', 'happenings', 'table']);
  const { game, state, view } = useEnded();
  const names = namesOf((key, values = {}) => t(key, values), view, game.seating === 'watch');
  return (
    <div role="log" aria-label={t('outcome:vote.list')} className={styles['votes']}>
      {votesOf(state)
        .slice(0, fallen)
        .map((vote) => (
          <p key={vote.ratifier} data-approves={vote.approves}>
            {happeningWords(names, vote)}
          </p>
        ))}
    </div>
  );
}
