import type { Scenario } from '../../scenario/scenario.ts';
import { allFromFrontier, dealsDiffer, endingOf, fromFrontier } from './deals.ts';
import { lastOffersIn } from './last-offers.ts';
import { leaveNotAsked } from './leave-not-asked.ts';
import { mixedCharacters, usualCharacters } from './lineups.ts';
import { refusalsIn } from './obstacles.ts';
import { observe } from './observed.ts';
import { openingsOf } from './openings.ts';
import { ownDraftBack, ownOfferBack } from './own-offer-back.ts';
import { addUp, type Share } from './share.ts';
import { bySkill } from './skills.ts';
import { stepsBack } from './steps-back.ts';
import { theirWordIn } from './their-word.ts';
import { byType } from './by-hidden-type.ts';

/** What is measured, in the order in which it is told. */
export const faithRows = [
  'ownOfferRefused',
  'ownOfferUnchanged',
  'ownDraftRefused',
  'breaksTheirWord',
  'breaksNeedlessly',
  'emptyOaths',
  'stepsBack',
  'leaveNotAsked',
  'dominatedLast',
  'dominatedKnown',
  'wrongObstacle',
  'blamesOwnTerms',
  'tabledThen',
  'silentGround',
  'falseGround',
  'openings',
  'openingsVaried',
  'dealsDiffer',
  'fromFrontier',
  'allFromFrontier',
  'gainFirstTime',
  'gainPractised',
  'gainSeasoned',
  'dealsWithoutLeave',
  'sameTypes',
  'typesApart',
] as const;

export type FaithRow = (typeof faithRows)[number];

/** How far delegations keep faith and are someone to talk to: many games of one scenario. */
export type Faith = Readonly<Record<FaithRow, Share>>;

/**
 * Plays so many games for each row: for how they behave, all personas and skills in turn; for what
 * comes of it, the file's own delegations.
 *
 * @param first dice of the first game of each row
 */
export function faithOf(scenario: Scenario, games: number, first: number): Faith {
  const mixed = Array.from({ length: games }, (_, at) => {
    const game = observe(scenario, first + at, mixedCharacters(scenario, first + at, at));
    const back = ownOfferBack(game);
    const refusals = refusalsIn(game);
    return {
      ownOfferRefused: back.tried,
      ownOfferUnchanged: back.unchanged,
      ownDraftRefused: ownDraftBack(game),
      ...theirWordIn(game),
      stepsBack: stepsBack(game),
      leaveNotAsked: leaveNotAsked(game),
      ...lastOffersIn(game),
      ...refusals,
    };
  });
  const usual = Array.from({ length: games }, (_, at) =>
    endingOf(observe(scenario, first + at, usualCharacters(scenario, first + at))),
  );
  const sum = (row: keyof (typeof mixed)[number]): Share => addUp(mixed.map((each) => each[row]));
  const openings = openingsOf(scenario, first);
  const { gains, dealsWithoutLeave } = bySkill(scenario, games, first);
  const types = byType(scenario, games, first);
  return {
    ownOfferRefused: sum('ownOfferRefused'),
    ownOfferUnchanged: sum('ownOfferUnchanged'),
    ownDraftRefused: sum('ownDraftRefused'),
    breaksTheirWord: sum('breaksTheirWord'),
    breaksNeedlessly: sum('breaksNeedlessly'),
    emptyOaths: sum('emptyOaths'),
    stepsBack: sum('stepsBack'),
    leaveNotAsked: sum('leaveNotAsked'),
    dominatedLast: sum('dominatedLast'),
    dominatedKnown: sum('dominatedKnown'),
    wrongObstacle: sum('wrongObstacle'),
    blamesOwnTerms: sum('blamesOwnTerms'),
    tabledThen: sum('tabledThen'),
    silentGround: sum('silentGround'),
    falseGround: sum('falseGround'),
    openings: openings.usual,
    openingsVaried: openings.varied,
    dealsDiffer: dealsDiffer(usual),
    fromFrontier: fromFrontier(usual),
    allFromFrontier: allFromFrontier(usual),
    gainFirstTime: gains['first-time'],
    gainPractised: gains.practised,
    gainSeasoned: gains.seasoned,
    dealsWithoutLeave,
    sameTypes: types.same,
    typesApart: types.issuesApart,
  };
}
