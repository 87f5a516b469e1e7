import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { fetched } from '../../app/fetched.ts';
import { firstWords } from '../../app/problem-words.ts';
import { pathTo, routes } from '../../app/routes.ts';
import { seatsAlone } from '../../app/seating.ts';
import { draftOfGame } from '../../app/storage/draft-of-game.ts';
import { announce } from '../page/announcer.ts';
import { Button, LinkButton } from '../controls/button.tsx';
import { useFailure } from '../trouble/use-failure.ts';
import { useEnded } from '../debrief/ended.ts';
import styles from './outcome.module.css';

/** Where one goes from the outcome; the debrief first. */
export function Onward() {
  const { t } = useTranslation('outcome');
  const { game, review } = useEnded();
  const { t: shell } = useTranslation('shell');
  const [, go] = useLocation();
  const draft = draftOfGame(game.id);
  const fail = useFailure();
  const again = async () => {
    const { forkGame } = await fetched(() => import('../../app/fork-game.ts'));
    const begun = await forkGame(
      review.record,
      0,
      seatsAlone(game, review.scenario, review.record.dice),
    );
    if (begun.ok) go(pathTo.dossier(begun.value));
    else announce(await firstWords(begun.error));
  };
  return (
    <nav className={`${styles['onward'] ?? ''} no-print`} aria-label={t('onward')}>
      <LinkButton to={pathTo.debrief(game.id)} look="primary">
        {t('toDebrief')}
      </LinkButton>
      <Button
        icon={<RotateCcw aria-hidden="true" />}
        onClick={() => {
          again().catch(fail);
        }}
      >
        {t('again')}
      </Button>
      {draft !== undefined && (
        <LinkButton to={pathTo.draft(draft)}>{shell('nav.draft')}</LinkButton>
      )}
      <LinkButton to={routes.games}>{t('games')}</LinkButton>
    </nav>
  );
}
