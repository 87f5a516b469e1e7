import type { GameRecord } from '../../../record/record.ts';
import type { PartyId } from '../../../scenario/scenario.ts';
import { usualCharacter } from '../../../session/delegations.ts';
import { createHost, forkHost, type Host } from '../../../session/host.ts';
import type { Version } from '../../../session/journey.ts';
import { keepGame } from '../../keep-game.ts';
import { rememberDraft } from '../../storage/draft-of-game.ts';
import { randomName } from '../../storage/tab.ts';
import { studioStore } from '../studio-store.ts';

/** Who plays a draft: a person in one chair, two people, or nobody. */
export type Chairs = `seat:${PartyId}` | 'pair' | 'watch';

export interface Start {
  readonly chairs: Chairs;
  readonly round: number; // AI delegations play what comes before it
  readonly dice: number;
}

/**
 * Begins a game of a draft in a round of it, and keeps it; gives the game's id, or the round in which
 * the AI delegations had ended the talks before that.
 */
export async function playFrom(
  { scenario, text }: Version,
  { chairs, round, dice }: Start,
): Promise<string | { readonly endedIn: number }> {
  const alone = seatsOf(scenario, 'watch', dice);
  const before = createHost({ scenario, text, dice, seats: alone, id: randomName() });
  const own = scenario.parties[0].id;
  while (before.view(own).round < round && before.stepAi());
  if (round > 1 && before.turn() === undefined) return { endedIn: before.view(own).round };
  const id = randomName();
  const host = seated(before, seatsOf(scenario, chairs, dice), id);
  await keepGame(id, host);
  rememberDraft(id, studioStore.getState().draft?.id);
  return id;
}

function seated(before: Host, seats: GameRecord['seats'], id: string): Host {
  const host = forkHost(before.record(), before.moves(), seats, id);
  // It has just been played on this very scenario.
  if (!host.ok) throw new RangeError(`A game of AI delegations cannot be gone on with.`);
  return host.value;
}

function seatsOf(
  { parties }: Version['scenario'],
  chairs: Chairs,
  dice: number,
): GameRecord['seats'] {
  return Object.fromEntries(
    parties.map((party) => [
      party.id,
      chairs === 'pair' || chairs === `seat:${party.id}`
        ? ({ kind: 'person' } as const)
        : ({ kind: 'ai', ...usualCharacter(party, dice) } as const),
    ]),
  );
}
