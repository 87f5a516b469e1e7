import type { PartyId, RatifierId } from '../../../scenario/scenario.ts';
import { gamesOf, type Run } from './run.ts';

/** In how many games of a run each thing of one side was met. */
export interface SideCoverage {
  readonly party: PartyId;
  readonly gestures: Times; // made
  readonly concessions: Times; // steps taken
  readonly leave: readonly LeaveTimes[]; // in the file's order
  readonly decided: Readonly<Record<RatifierId, number>>; // its vote did
}

type Times = readonly { readonly id: string; readonly games: number }[];

interface LeaveTimes {
  readonly issue: string;
  readonly option: string;
  readonly asked: number;
  readonly granted: number;
}

/** What the games of a run met, side by side. */
export function coverageOf(run: Run): readonly SideCoverage[] {
  const games = gamesOf(run);
  return run.on.scenario.parties.map((party) => {
    const count = (lists: readonly (readonly string[])[]) => (id: string) => ({
      id,
      games: lists.filter((list) => list.includes(id)).length,
    });
    const gestures = count(games.map((game) => game.gestures[party.id] ?? []));
    const concessions = count(games.map((game) => game.concessions[party.id] ?? []));
    const decided = count(games.map((game) => game.decided));
    const leaves = games.map((game) => game.leaves[party.id] ?? []);
    return {
      party: party.id,
      gestures: party.gestures.map(({ id }) => gestures(id)),
      concessions: party.concessions.map(({ id }) => concessions(id)),
      leave: Object.entries(party.mandate).flatMap(([issue, { consult }]) =>
        consult.map(({ option }) => {
          const of = leaves.map((all) =>
            all.filter((each) => each.issue === issue && each.option === option),
          );
          return {
            issue,
            option,
            asked: of.filter((each) => each.length > 0).length,
            granted: of.filter((each) => each.some(({ granted }) => granted)).length,
          };
        }),
      ),
      decided: Object.fromEntries(party.ratifiers.map(({ id }) => [id, decided(id).games])),
    };
  });
}
