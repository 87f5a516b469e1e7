import { useTranslation } from 'react-i18next';
import { usePhrases } from '../../../app/debrief/sentences.ts';
import type { Score } from '../../../debrief/scores/score.ts';
import { scores } from '../../../debrief/scores/scores.ts';
import { Panel } from '../../page/panel.tsx';
import { PartyMark } from '../../parties/party-mark.tsx';
import { Arithmetic } from './arithmetic.tsx';
import { useEnded } from '../ended.ts';
import { amountIn } from './units.ts';
import styles from './scores.module.css';

/** N53: four scores, each in a sentence with its arithmetic; never summed, never a grade. */
export function ScoresPanel() {
  const { t } = useTranslation('debrief');
  const { review, own, other } = useEnded();
  const { value, efficiency, durability, relationship } = scores(review);
  const sides = [own, other].map((party) => ({
    party,
    title: t('score.value', { party: party.adjective }),
    score: value[party.id],
  }));
  const shared = [
    { id: 'efficiency', title: t('score.efficiency'), score: efficiency },
    { id: 'durability', title: t('score.durability'), score: durability },
    { id: 'relationship', title: t('score.relationship'), score: relationship },
  ];
  return (
    <Panel anchor="scores" title={t('sections.scores')}>
      <p className={styles['lead']}>{t('scoresLead')}</p>
      <div className={styles['cards']}>
        <article className={styles['card']} data-of="sides" aria-label={t('score.values')}>
          <h3>{t('score.values')}</h3>
          <div className={styles['sides']}>
            {sides.map(
              ({ party, title, score }) =>
                score && (
                  <section key={party.id} aria-label={title}>
                    <h4>
                      <PartyMark party={party} />
                    </h4>
                    <Measured title={title} score={score} />
                  </section>
                ),
            )}
          </div>
        </article>
        {shared.map(({ id, title, score }) => (
          <article key={id} className={styles['card']} aria-label={title}>
            <h3>{title}</h3>
            <Measured title={title} score={score} />
          </article>
        ))}
      </div>
    </Panel>
  );
}

/** A score's figure, what it says, and how it comes about. */
function Measured({ title, score }: { readonly title: string; readonly score: Score }) {
  const { t } = useTranslation('debrief');
  const say = usePhrases();
  return (
    <>
      <p className={styles['value']}>
        {score.value === undefined ? t('nothingToMeasure') : amountIn(t, score.value, score.unit)}
      </p>
      <p>{say(score.sentence)}</p>
      {score.arithmetic.length > 0 && <Arithmetic of={title} sums={score.arithmetic} />}
    </>
  );
}
