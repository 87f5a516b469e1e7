import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeeping } from '../../app/game-store.ts';
import { pathTo } from '../../app/routes.ts';
import type { SavedGame } from '../../app/storage/saved-game.ts';

interface LastGame {
  readonly to: string;
  readonly where: (t: TFunction<'title'>) => string;
}

/** The game saved last, if it is not over; asked for once the page stands. */
export function useLastGame(): LastGame | undefined {
  const [last, setLast] = useState<LastGame>();
  const { i18n } = useTranslation();
  const keeping = useKeeping();
  useEffect(() => {
    let gone = false;
    import('../../app/storage/storage.ts')
      .then(({ listGames }) => listGames())
      .then(async (games) => {
        const found = games.find(({ about }) => about.outcome === undefined);
        const game = found && (await inLanguage(found, i18n.language));
        if (!gone) setLast(game && lastGame(game));
      })
      // The title does without; the list of games says what is wrong.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
    // Again when the database comes or goes.
  }, [keeping, i18n.language]);
  return last;
}

/** The shelf, which retells what was saved in another language, is fetched only for such a game. */
async function inLanguage(game: SavedGame, language: string): Promise<SavedGame> {
  if (game.about.language === language) return game;
  const { retoldGame } = await import('../../app/shelf/retold.ts');
  return retoldGame(game);
}

function lastGame({ id, about }: SavedGame): LastGame {
  return {
    to: about.begun ? pathTo.table(id) : pathTo.dossier(id),
    where: (t) =>
      t('continueNote', {
        title: about.title,
        where: about.begun
          ? t('round', { round: about.round, rounds: about.rounds })
          : t('preparing'),
      }),
  };
}
