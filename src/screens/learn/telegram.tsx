import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Game } from '../../app/game-store.ts';
import { leadNoMore } from '../../app/first-game/newcomer.ts';
import { forgetGame } from '../../app/forget-game.ts';
import { pathTo, routes } from '../../app/routes.ts';
import { Button } from '../controls/button.tsx';
import { WithGame } from '../curtain/with-game.tsx';
import { talksDates } from '../dates.ts';
import { Page } from '../page/page.tsx';
import { prefetchTable } from '../prefetch-table.ts';
import { useFailure } from '../trouble/use-failure.ts';
import styles from './telegram.module.css';

export function TelegramScreen({ game }: { readonly game: string }) {
  return <WithGame id={game}>{(open) => <Telegram game={open} />}</WithGame>;
}

/** What a first game begins with instead of papers; without a telegram, the confidential brief. */
function Telegram({ game }: { readonly game: Game }) {
  const { t, i18n } = useTranslation('learn');
  const [, go] = useLocation();
  const fail = useFailure();
  const { scenario, own } = game.view;
  const toTable = pathTo.table(game.id);
  useEffect(() => {
    // Nothing is lost if it fails: the table fetches itself again.
    prefetchTable().catch(() => undefined);
  }, []);
  return (
    <Page title={t('telegram.title')} width="text" className={styles['page']}>
      <article className={styles['sheet']}>
        <p className={styles['wire']}>
          {t('telegram.wire', {
            capital: own.capital,
            city: scenario.venue.city,
            date: talksDates(scenario, i18n.language),
          })}
        </p>
        <p className={styles['to']}>{t('telegram.to', { adjective: own.adjective })}</p>
        <p className={styles['words']}>
          <bdi>{(own.telegram ?? own.brief.confidential).text}</bdi>
        </p>
      </article>
      <div className={styles['actions']}>
        <Button
          look="primary"
          onClick={() => {
            go(toTable, { replace: true });
          }}
        >
          {t('telegram.toTable')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            leadNoMore();
            go(routes.shelf, { replace: true });
            // Nothing has been played yet that would be worth a place in the list of games.
            forgetGame(game.id).catch(fail);
          }}
        >
          {t('telegram.skip')}
        </Button>
      </div>
    </Page>
  );
}
