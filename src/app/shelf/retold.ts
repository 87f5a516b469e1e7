import i18next from 'i18next';
import type { AboutGame, SavedGame } from '../storage/saved-game.ts';
import { listGames } from '../storage/storage.ts';
import { loadShelf, shelfIn } from './shelf.ts';

/** The saved games, latest first, told in the language of the page. */
export async function listRetoldGames(): Promise<readonly SavedGame[]> {
  const [games] = await Promise.all([listGames(), loadShelf()]);
  return games.map((game) => ({ ...game, about: retold(game.about) }));
}

/** One of them. */
export async function retoldGame(game: SavedGame): Promise<SavedGame> {
  await loadShelf();
  return { ...game, about: retold(game.about) };
}

/**
 * Each was saved in the language of its day. Only the shelf's own scenarios can be retold, and only
 * with the text that they have there.
 */
function retold(about: AboutGame): AboutGame {
  const entry = shelfIn(i18next.language).find(
    ({ id, hash }) => id === about.scenario && hash === about.hash,
  );
  if (!entry) return about;
  const party = entry.parties.find(({ id }) => id === about.seat) ?? entry.parties[0];
  return { ...about, title: entry.title, language: entry.language, seatName: party.name };
}
