import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { decide } from '../../src/delegations/decide.ts';
import { drawType } from '../../src/delegations/hidden-type.ts';
import { dice as diceOf } from '../../src/lib/dice.ts';
import type { GameRecord, SeatHolder } from '../../src/record/record.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { PartyId } from '../../src/scenario/scenario.ts';
import { fromOtherChair } from '../../src/session/other-chair.ts';
import { createHost, type Host } from '../../src/session/host.ts';
import { bringIn } from './imported-game.ts';

interface FinishedGame {
  readonly scenario: string;
  readonly persons: readonly PartyId[]; // who play as a good delegation would
  readonly dice: number;
}

/** The record of a game played to its end here, the same each time. */
export function finishedRecord({ scenario: id, persons, dice }: FinishedGame): GameRecord {
  const text = readFileSync(join(import.meta.dirname, `../../scenarios/${id}.yaml`), 'utf8');
  const scenario = parseScenario(`${id}.yaml`, text);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error[0]));
  const { parties } = scenario.value;
  const seats = parties.map((party): [PartyId, SeatHolder] => {
    const { persona } = party;
    const type = drawType(party, dice)?.id;
    if (persons.includes(party.id)) return [party.id, { kind: 'person' }];
    return [party.id, { kind: 'ai', persona, skill: 'practised', type }];
  });
  const start = { scenario: scenario.value, text, dice, seats: Object.fromEntries(seats) };
  return finish(createHost(start));
}

/** The record of the same game once more, with a person in this chair and the other side following. */
export function finishedAgain(record: GameRecord, chair: PartyId): GameRecord {
  const session = fromOtherChair(record, chair);
  if (!session.ok) throw new Error(JSON.stringify(session.error[0]));
  return finish(session.value);
}

function finish(session: Host): GameRecord {
  const { dice } = session.record();
  for (let turn = session.turn(), made = 0; turn !== undefined; turn = session.turn(), made++) {
    const party = session.scenario.parties.find(({ id }) => id === turn);
    if (session.stepAi() || party === undefined) continue;
    const character = { persona: party.persona, skill: 'practised', type: undefined } as const;
    session.send(turn, decide(session.view(turn), character, diceOf(dice, 'person', made)).move);
  }
  return session.record();
}

/** Brings a record into the list of games as its file, and opens its debrief; gives its id. */
export async function debriefed(page: Page, record: GameRecord): Promise<string> {
  const game = await bringIn(page, record);
  await page.goto(`/#/debrief/${game}/report`);
  return game;
}
