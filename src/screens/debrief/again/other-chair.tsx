import { useTranslation } from 'react-i18next';
import { otherChairs } from '../../../app/seating.ts';
import { Button } from '../../controls/button.tsx';
import { partyIn, useEnded } from '../ended.ts';
import { useTakeChair } from '../../games/use-take-chair.ts';
import panels from '../panels.module.css';

/** The same game again, against what was done in it from the other side of the table. */
export function OtherChair() {
  const ended = useEnded();
  const { game, review, sides } = ended;
  const { t } = useTranslation('debrief');
  const { t: shell } = useTranslation('shell');
  const take = useTakeChair();
  const chairs = otherChairs(game.session.seats);
  const own = game.seating === 'solo' ? partyIn(ended, game.viewer) : undefined;
  return (
    <section aria-labelledby="other-chair">
      <h3 id="other-chair">{t('otherChair.title')}</h3>
      <p className={panels['measure']}>
        {own === undefined
          ? t('otherChair.played')
          : t('otherChair.own', {
              adjective: own.adjective,
              persona: shell(`persona.${own.persona}`),
              skill: shell('skill.practised'),
            })}
      </p>
      <p className={panels['actions']}>
        {sides
          .filter(({ id }) => chairs.includes(id))
          .map(({ id, adjective }) => (
            <Button
              key={id}
              onClick={() => {
                void take(review.record, id);
              }}
            >
              {t('otherChair.take', { adjective })}
            </Button>
          ))}
      </p>
    </section>
  );
}
