import type { TFunction } from 'i18next';
import { isEndedByModerator } from '../../../debrief/moderated.ts';
import { withinSentence } from '../../../words/names.ts';
import { partyIn, type Ended } from '../ended.ts';

/** How the game ended, in a sentence or two that hold for this very game. */
export function verdictWords(ended: Ended, t: TFunction<'debrief'>): string {
  const { outcome, state, sides, review } = ended;
  switch (outcome.kind) {
    case 'agreement':
    case 'partial':
      return t(`verdict.${outcome.kind}`, {
        count: Object.keys(outcome.agreed).length,
        of: state.scenario.issues.length,
      });
    case 'stalemate':
      return isEndedByModerator(review)
        ? t('verdict.stopped', { round: state.round })
        : t('verdict.stalemate', { rounds: state.scenario.rounds });
    case 'walkOut':
      return t('verdict.walkOut', {
        adjective: partyIn(ended, outcome.walkedOut ?? '').adjective,
        round: state.round,
      });
    case 'unratified': {
      const who = sides
        .flatMap(({ ratifiers }) => ratifiers)
        .filter(({ id }) => outcome.blockedBy.includes(id))
        .map(({ name }) => withinSentence(name));
      return t('verdict.unratified', { who: listed(who, t), count: who.length });
    }
  }
}

function listed(names: readonly string[], t: TFunction<'debrief'>): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return t('verdict.list', { first: names.slice(0, -1).join(', '), last });
}
