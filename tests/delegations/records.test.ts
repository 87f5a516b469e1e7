import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/delegations/judgement.ts';
import { outcomeWith, standpoint } from '../../src/delegations/standpoint.ts';
import type { Move } from '../../src/negotiation/move.ts';
import { parseRecord } from '../../src/record/parse.ts';
import type { GameRecord } from '../../src/record/record.ts';
import type { Package } from '../../src/scenario/scenario.ts';
import { forkHost, type Host } from '../../src/session/host.ts';
import { seasoned } from './self-play.ts';

/** Games that people played against delegations; each stays under the rulebook it was played by. */
function recorded(name: string): GameRecord {
  const file = new URL(`../fixtures/games/${name}.json`, import.meta.url);
  const parsed = parseRecord(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** The game as it stood before a move, counted from 0. */
function before(record: GameRecord, move: number): Host {
  const host = forkHost(record, move);
  if (!host.ok) throw new Error(JSON.stringify(host.error));
  return host.value;
}

function lastMove(host: Host): Move {
  const { move } = host.record().moves.at(-1)!;
  return move;
}

/** What the delegation makes of a move of the person whose turn it is. */
function answerTo(host: Host, move: Move): Move {
  expect(host.send(host.turn()!, move).ok).toBe(true);
  expect(host.stepAi()).toBe(true);
  return lastMove(host);
}

describe('the delegations in games that people played', () => {
  it('takes its own offer of a minute before when it is tabled back', () => {
    const record = recorded('moscow-2009-ru-own-offer-refused');
    const own = record.moves[48]!.move;
    if (own.kind !== 'table') throw new Error('Move 48 is an offer');
    const host = before(record, 50);
    const back = { kind: 'table', packages: own.packages, severable: false, final: false } as const;
    expect(answerTo(host, back)).toEqual({ kind: 'accept', package: 0 });
  });

  it.each([26, 30])(
    'names what alone was changed of its own offer, or takes it, at move %i',
    (at) => {
      const record = recorded('telephone-2013-ru-wrong-obstacle');
      const answer = answerTo(before(record, at), record.moves[at]!.move);
      if (answer.kind === 'accept') return;
      expect(answer).toEqual({ kind: 'decline', obstacle: 'timing', ground: 'price' });
    },
  );

  it('tables no final offer that a package on the table would better for both', () => {
    const record = recorded('rome-2001-us-dominated-final');
    const host = before(record, 36);
    const { type: id, ...seat } = characterIn(record, 'ru');
    const type = host.scenario.parties
      .find((party) => party.id === 'ru')!
      .types.find((each) => each.id === id);
    const own = standpoint(host.view('ru'), { ...seat, type });
    const other = standpoint(host.view('us'), seasoned('professional'));
    expect(host.stepAi()).toBe(true);
    const move = lastMove(host);
    if (move.kind !== 'table') throw new Error('It tables a last offer');
    const offered = host.view('ru').offers.flatMap(({ packages }) => packages);
    // Of alternatives, that which the other side would rather have.
    const worth = (pkg: Package) => judge(other, outcomeWith(other, pkg)).value;
    const [pkg] = move.packages.toSorted((a, b) => worth(b) - worth(a));
    if (pkg === undefined) throw new Error('An offer holds a package');
    const mine = judge(own, outcomeWith(own, pkg));
    const theirs = judge(other, outcomeWith(other, pkg));
    const better = offered.filter((each) => {
      const [now, then] = [own, other].map((point) => judge(point, outcomeWith(point, each)));
      const isSignable = now!.fault === undefined && then!.fault === undefined;
      return isSignable && now!.value > mine.value && then!.value > theirs.value;
    });
    expect(better).toEqual([]);
  });
});

function characterIn(record: GameRecord, party: string) {
  const seat = record.seats[party];
  if (seat?.kind !== 'ai') throw new Error('A delegation sits there');
  return seat;
}
