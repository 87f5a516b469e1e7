import { useMemo } from 'react';
import { isFirstWhole, leadNoMore } from '../../../app/first-game/newcomer.ts';
import { useSettings } from '../../../app/settings.ts';
import { advise } from '../../../delegations/advise.ts';
import { hasHints } from '../../../reckoning/voice.ts';
import { useBench } from '../bench.ts';
import { isCaucusAct, type CaucusActId } from './caucus-acts.tsx';
import { firstActs } from './first-acts.ts';

interface ShownActs {
  readonly acts: readonly CaucusActId[];
  readonly hidden: number; // legal ones that are not shown yet
  readonly showAll: () => void;
}

/** The private actions on the screen: all of them, but for a newcomer's first whole game. */
export function useShownActs(): ShownActs {
  const { view, game } = useBench();
  const newcomer = useSettings(({ notes }) => isFirstWhole(notes));
  const acts = view.rules.acts.filter(isCaucusAct);
  const isLed = newcomer && game.seating === 'solo' && !game.session.proposes() && !hasHints(view);
  const advised = useMemo(() => (isLed ? advise(view).next?.move.kind : undefined), [isLed, view]);
  const next = advised !== undefined && isCaucusAct(advised) ? advised : undefined;
  const shown = isLed ? firstActs(acts, view.round, next) : acts;
  return { acts: shown, hidden: acts.length - shown.length, showAll: leadNoMore };
}
