import type { Host } from '../../session/host.ts';
import { sessionAt, type Session } from '../../session/session.ts';
import { draftsBeforeReload } from '../drafts/kept-drafts.ts';
import { withoutClosed } from '../drafts/offer-draft.ts';
import { changeGame, emptyDraft, freshGame, gameStore } from '../game-store.ts';
import { setHosted } from '../hosted.ts';
import { standUp, whenLeft } from '../play.ts';

/**
 * Puts a game on the screen that another machine hosts: nothing of it is kept here, nobody moves in
 * it but who is asked there.
 */
export function seatGuest(id: string, session: Session): void {
  standUp();
  const draft = draftsBeforeReload(id)[session.chair] ?? emptyDraft;
  const game = freshGame(id, session, 'solo', {
    draft: withoutClosed(draft, session.view().closed),
  });
  gameStore.setState({ game });
  whenLeft(
    session.subscribe((update) => {
      const { game: now } = gameStore.getState();
      if (now?.id !== id || now.session !== session) return;
      // Something about the people of the table may have changed, and nothing of the game itself.
      if (now.view === update.view) changeGame(id, {});
      else {
        const { view: next, happenings } = update;
        changeGame(id, { view: next, happenings, draft: withoutClosed(now.draft, next.closed) });
      }
    }),
  );
}

/** The game is over, and all of it has come: from now on it is read from here, by the same chair. */
export function seatReader(id: string, host: Host): void {
  const { game } = gameStore.getState();
  if (game?.id !== id) return;
  setHosted(id, host);
  const session = sessionAt(host, game.viewer);
  changeGame(id, { session, view: session.view(), diverged: host.diverged });
}
