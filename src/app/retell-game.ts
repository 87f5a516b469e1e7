import { resumeSession } from '../session/session.ts';
import { gameStore } from './game-store.ts';
import { followLanguage } from './languages/i18n.ts';
import { reseat } from './play.ts';
import { translationOf } from './shelf/translation.ts';

/**
 * The game on the screen goes on in the language that the page changes to: played again from its
 * record, in the same chair, with the offer that was being put together.
 */
export async function retellGame(language: string): Promise<void> {
  const open = gameStore.getState().game;
  if (!open) return;
  const translate = await translationOf(open.view.scenario.id, language);
  const { game } = gameStore.getState();
  if (game?.id !== open.id || game.elsewhere || game.deleted) return;
  const retold = resumeSession(game.session.record(), translate);
  if (retold.ok) reseat(retold.value);
}

void followLanguage(retellGame);
