import { resumeHost } from '../session/host.ts';
import { gameStore } from './game-store.ts';
import { recordOf } from './hosted.ts';
import { followLanguage } from './languages/i18n.ts';
import { reseat } from './play.ts';
import { translationOf } from './shelf/translation.ts';

/**
 * The game on the screen goes on in the language that the page changes to: played again from its
 * record, in the same chair, with the offer that was being put together.
 */
async function retellGame(language: string): Promise<void> {
  const open = gameStore.getState().game;
  if (!open) return;
  const translate = await translationOf(open.view.scenario.id, language);
  const { game } = gameStore.getState();
  if (game?.id !== open.id || game.elsewhere || game.deleted) return;
  const record = recordOf(game);
  const retold = record && resumeHost(record, translate);
  if (retold?.ok) reseat(retold.value);
}

void followLanguage(retellGame);
