import { useTranslation } from 'react-i18next';
import { usePhrases } from '../../../app/debrief/sentences.ts';
import type { Score } from '../../../debrief/scores/score.ts';
import { scores } from '../../../debrief/scores/scores.ts';
import { Panel } from '../../page/panel.tsx';
import { Arithmetic } from './arithmetic.tsx';
import { useEnded } from '../ended.ts';
import { amountIn } from './units.ts';
import styles from './scores.module.css';

/** N53: four scores, each in a sentence with its arithmetic; never summed, never a grade. */
export function ScoresPanel() {
  const { t } = useTranslation('debrief');
  const { review, own, other } = useEnded();
  const { value, efficiency, durability, relationship } = scores(review);
  const cards = [
    { id: 'value', title: t('score.value', { party: own.adjective }), score: value[own.id] },
    { id: 'theirs', title: t('score.value', { party: other.adjective }), score: value[other.id] },
    { id: 'efficiency', title: t('score.efficiency'), score: efficiency },
    { id: 'durability', title: t('score.durability'), score: durability },
    { id: 'relationship', title: t('score.relationship'), score: relationship },
  ];
  return (
    <Panel anchor="scores" title={t('sections.scores')}>
      <p className={styles['lead']}>{t('scoresLead')}</p>
      <div className={styles['cards']}>
        {cards.map(
          ({ id, title, score }) => score && <Card key={id} title={title} score={score} />,
        )}
      </div>
    </Panel>
  );
}

function Card({ title, score }: { readonly title: string; readonly score: Score }) {
  const { t } = useTranslation('debrief');
  const say = usePhrases();
  return (
    <article className={styles['card']} aria-label={title}>
      <h3>{title}</h3>
      <p className={styles['value']}>
        {score.value === undefined ? t('nothingToMeasure') : amountIn(t, score.value, score.unit)}
      </p>
      <p>{say(score.sentence)}</p>
      {score.arithmetic.length > 0 && <Arithmetic of={title} sums={score.arithmetic} />}
    </article>
  );
}
