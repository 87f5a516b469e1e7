import { useEffect, useState, type ReactNode } from 'react';
import { useGame, type Game } from '../../app/game-store.ts';
import type { OpenTrouble } from '../../app/open-game.ts';
import { Curtain } from '../curtain/curtain.tsx';
import { OwnWorks } from '../sources/own-works.ts';
import { Corrupt, Diverged, Elsewhere, Missing, Unsaved } from './game-trouble.tsx';
import { Waiting } from './waiting.tsx';

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
  const [failure, setFailure] = useState<Error>();
  const missing = game === undefined;
  useEffect(() => {
    if (!missing) return;
    let gone = false;
    import('../../app/open-game.ts')
      .then(({ openGame }) => openGame(id))
      .then((opened) => {
        if (!gone) setTrouble(opened.ok ? undefined : opened.error);
      })
      .catch((error: unknown) => {
        if (!gone) setFailure(error instanceof Error ? error : new Error(String(error)));
      });
    return () => {
      gone = true;
    };
  }, [id, missing]);

  if (failure) throw failure;
  if (!game) {
    if (trouble?.kind === 'missing') return <Missing />;
    if (trouble?.kind === 'corrupt')
      return <Corrupt text={trouble.text} problems={trouble.problems} />;
    return <Waiting />;
  }
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
      <Unsaved />
      {game.session.diverged && <Diverged after={game.session.diverged.after} />}
      <OwnWorks value={game.view.scenario.works}>{children(game)}</OwnWorks>
    </>
  );
}
