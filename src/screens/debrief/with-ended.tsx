import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Game } from '../../app/game-store.ts';
import { recordOf } from '../../app/hosted.ts';
import { pathTo } from '../../app/routes.ts';
import { LinkButton } from '../controls/button.tsx';
import { Page } from '../page/page.tsx';
import { WithGame } from '../curtain/with-game.tsx';
import { endedFrom, EndedContext } from './ended.ts';

interface WithEndedProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** Outcome and debrief stand in this: a game whose talks go on is sent back to its table. */
export function WithEnded({ id, children }: WithEndedProps) {
  return <WithGame id={id}>{(game) => <FromChair game={game}>{children}</FromChair>}</WithGame>;
}

function FromChair({ game, children }: { readonly game: Game; readonly children: ReactNode }) {
  const [chair, setChair] = useState(game.viewer);
  const ended = endedFrom(game, chair, setChair);
  if (!ended) return <NotEnded game={game} />;
  return <EndedContext value={ended}>{children}</EndedContext>;
}

/** The talks go on; or the record no longer plays to its end, and its stored outcome is shown. */
function NotEnded({ game }: { readonly game: Game }) {
  const { t } = useTranslation('debrief');
  const { t: shell } = useTranslation('shell');
  const stored = recordOf(game)?.outcome;
  if (!stored) {
    return (
      <Page title={t('notOver')} lead={t('notOverText')} width="text">
        <LinkButton to={pathTo.table(game.id)} look="primary">
          {t('toTable')}
        </LinkButton>
      </Page>
    );
  }
  return (
    <Page title={shell(`outcome.${stored.kind}`)} lead={t('storedOnly')} width="text">
      <ul>
        {game.view.scenario.parties.map(({ id, name }) => (
          <li key={id}>{t('partyPoints', { party: name, count: stored.points[id] ?? 0 })}</li>
        ))}
      </ul>
    </Page>
  );
}
