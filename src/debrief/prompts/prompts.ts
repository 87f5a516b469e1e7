import { isDeal, type Review } from '../review.ts';
import { phrase, type Phrase } from '../../lib/phrase.ts';
import { audienceCost } from './audience-cost.ts';
import { anchoring, deadline } from './course.ts';
import { twoLevelGame } from './at-home.ts';
import { batna } from './no-deal.ts';
import { contingent, logrolling, trust } from './trades.ts';
import type { Concept, Finding } from './finding.ts';

export type { Concept } from './finding.ts';

/** A question for discussion that fits what happened. */
export interface Prompt {
  readonly concept: Concept;
  readonly key: string; // names the question, the same in every game it fits
  readonly question: Phrase;
  readonly explanation: Phrase; // the concept in two sentences
  readonly move: number | undefined; // the turn it speaks of
  readonly round: number | undefined;
}

/** Every concept's finders; the weightiest of its findings is the one that is told, of equals the first. */
const FINDERS: readonly ((review: Review) => readonly Finding[])[] = [
  twoLevelGame,
  batna,
  logrolling,
  audienceCost,
  deadline,
  trust,
  contingent,
  anchoring,
];

/** The questions that fit a game: one a concept, each true of this game, the gravest first. */
export function prompts(review: Review): readonly Prompt[] {
  const ending = isDeal(review) ? 0 : 1;
  const byWeight = (a: Finding, b: Finding): number => b.weight[ending] - a.weight[ending];
  const found = FINDERS.flatMap((find) => [...find(review)].sort(byWeight).slice(0, 1));
  return found.sort(byWeight).map(({ concept, kind, values, move }): Prompt => {
    const key = `${concept}.${kind}`;
    return {
      concept,
      key,
      question: phrase(`prompt.${key}`, values),
      explanation: phrase(`concept.${concept}`),
      move,
      round: move === undefined ? undefined : review.steps[move]?.state.round,
    };
  });
}
