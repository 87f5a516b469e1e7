import { useEffect, useState, type ReactNode } from 'react';
import { fetched } from '../../app/fetched.ts';
import { useGame, useKeeping, type Game } from '../../app/game-store.ts';
import type { OpenTrouble } from '../../app/open-trouble.ts';
import { Curtain } from './curtain.tsx';
import { OwnWorks } from '../sources/own-works.ts';
import {
  Corrupt,
  Deleted,
  Diverged,
  Elsewhere,
  Missing,
  Unreachable,
} from '../trouble/game-trouble.tsx';
import { useFailure } from '../trouble/use-failure.ts';
import { Waiting } from '../page/waiting.tsx';

interface WithGameProps {
  readonly id: string;
  readonly children: (game: Game) => ReactNode;
}

/**
 * Every screen of a game stands in this: it opens the game of the address, says why it cannot, and
 * lets nothing of it into the page while the curtain is drawn.
 */
export function WithGame({ id, children }: WithGameProps) {
  const game = useGame((present) => (present?.id === id ? present : undefined));
  const [trouble, setTrouble] = useState<OpenTrouble>();
  const fail = useFailure();
  const keeping = useKeeping();
  const missing = game === undefined;
  useEffect(() => {
    if (!missing) return;
    let gone = false;
    fetched(() => import('../../app/open-game.ts'))
      .then(({ openGame }) => openGame(id))
      .then((opened) => {
        if (!gone) setTrouble(opened.ok ? undefined : opened.error);
      })
      .catch((error: unknown) => {
        if (!gone) fail(error);
      });
    return () => {
      gone = true;
    };
    // Again when the database comes or goes.
  }, [id, missing, keeping, fail]);

  if (!game) {
    if (trouble?.kind === 'missing') return <Missing />;
    if (trouble?.kind === 'corrupt')
      return <Corrupt text={trouble.text} problems={trouble.problems} />;
    if (trouble?.kind === 'unreachable') return <Unreachable />;
    return <Waiting />;
  }
  if (game.deleted) return <Deleted />;
  if (game.elsewhere) return <Elsewhere />;
  const behind = game.view.scenario.parties.find((party) => party.id === game.curtain);
  if (behind) {
    return (
      <Curtain
        party={behind}
        onReady={() => {
          void import('../../app/play.ts').then(({ takeSeat }) => {
            takeSeat();
          });
        }}
      />
    );
  }
  return (
    <>
      {game.diverged && <Diverged after={game.diverged.after} />}
      <OwnWorks value={game.view.scenario.works}>{children(game)}</OwnWorks>
    </>
  );
}
