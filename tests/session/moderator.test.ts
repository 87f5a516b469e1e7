import { describe, expect, it } from 'vitest';
import { drawType } from '../../src/delegations/hidden-type.ts';
import type { Happening } from '../../src/negotiation/happening.ts';
import { parseRecord } from '../../src/record/parse.ts';
import type { GameRecord, SeatHolder } from '../../src/record/record.ts';
import { replay } from '../../src/record/replay.ts';
import { serializeRecord } from '../../src/record/serialize.ts';
import { createHost, forkHost, type Host, resumeHost } from '../../src/session/host.ts';
import { fromOtherChair } from '../../src/session/other-chair.ts';
import { sessionAt } from '../../src/session/session.ts';
import { bundledScenario, FILES, type File } from '../kit/bundled-scenario.ts';
import { moderatedHost } from '../kit/moderated-game.ts';
import { wordsOf } from '../kit/problem-words.ts';

const FILE: File = 'rome-2001';
const person: SeatHolder = { kind: 'person' };

/** The delegation that a substitute is: the scenario's own persona. */
function usual(file: File, seed: number, at: 0 | 1): SeatHolder {
  const party = bundledScenario(file).scenario.parties[at];
  const type = drawType(party, seed)?.id;
  return { kind: 'ai', persona: party.persona, skill: 'practised', type };
}

function begin(seats: readonly [SeatHolder, SeatHolder], seed = 3, file: File = FILE): Host {
  const { scenario, text } = bundledScenario(file);
  const [first, second] = scenario.parties;
  return createHost({
    ...{ scenario, text, dice: seed },
    seats: { [first.id]: seats[0], [second.id]: seats[1] },
  });
}

const people = (): Host => begin([person, person]);

function take<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function reread(record: GameRecord): GameRecord {
  return take(parseRecord(serializeRecord(record)));
}

/** Lets substitutes move so often, or to the end. */
function substitutes(host: Host, moves = Infinity): Host {
  for (let made = 0; made < moves; made++) {
    const turn = host.turn();
    if (turn === undefined) break;
    take(host.substitute(turn));
  }
  return host;
}

const news = (text: string) => ({ kind: 'news', text }) as const;

describe('a host with a moderator', () => {
  it('[N63] records an act at its place and tells every seat', () => {
    const host = substitutes(people(), 2);
    const [us] = host.scenario.parties;
    const heard: Happening[] = [];
    sessionAt(host, us.id).subscribe(({ happenings, view }) => {
      heard.push(...happenings);
      expect(view).toBe(host.view(us.id));
    });
    const turn = host.turn();
    take(host.moderate(news(' Snow\u200b ')));
    take(host.moderate({ kind: 'clock', change: 'paused' }));
    expect(heard.map(({ kind }) => kind)).toEqual(['news', 'clockMoved']);
    expect(host.turn()).toBe(turn);
    expect(host.moves()).toBe(2);
    substitutes(host, 1);
    take(host.moderate(news('Rain')));
    expect(host.record().moderation).toEqual([
      { after: 2, act: news('Snow') },
      { after: 2, act: { kind: 'clock', change: 'paused' } },
      { after: 3, act: news('Rain') },
    ]);
  });

  it('[N63] refuses what cannot be done, tells nobody and records nothing', () => {
    const host = people();
    const before = serializeRecord(host.record());
    host.subscribe(() => {
      throw new Error('told of what was refused');
    });
    expect(host.moderate({ kind: 'dispatch', event: 'none' })).toEqual({
      ok: false,
      error: { code: 'no-event' },
    });
    expect(host.moderate('end')).toEqual({ ok: false, error: { code: 'no-moderation' } });
    expect(serializeRecord(host.record())).toBe(before);
  });

  it('[N63] ends the talks, and nothing more is done', () => {
    const host = substitutes(people(), 9);
    take(host.moderate({ kind: 'end' }));
    expect(host.turn()).toBeUndefined();
    const record = host.record();
    expect(record.outcome).toEqual(host.view(host.scenario.parties[0].id).outcome);
    expect(record.checkpoints.at(-1)).toMatchObject({ after: 9, moderated: true });
    expect(host.substitute(host.scenario.parties[0].id)).toMatchObject({
      error: { code: 'game-over' },
    });
    const again = take(replay(reread(record)));
    expect(again.checkpoints.every(({ holds }) => holds)).toBe(true);
    const dark = { ...record, dice: record.dice + 1 };
    expect(take(replay(dark)).checkpoints.every(({ holds }) => holds)).toBe(false);
  });
});

describe('a substitute', () => {
  it.each(FILES)('[N63] moves as the scenario’s own persona of %s would, and is marked', (file) => {
    const ai = begin([usual(file, 5, 0), usual(file, 5, 1)], 5, file);
    while (ai.stepAi());
    const host = substitutes(begin([person, person], 5, file));
    const { moves, outcome } = host.record();
    expect(moves.every(({ substitute }) => substitute)).toBe(true);
    expect(moves.map(({ substitute: _, ...move }) => move)).toEqual(ai.record().moves);
    expect(outcome).toEqual(ai.record().outcome);
  });

  it('[N63] makes one move, and leaves the next to people', () => {
    const host = people();
    const first = host.turn()!;
    take(host.send(first, { kind: 'hold' }));
    const other = host.turn()!;
    take(host.substitute(other));
    const [own, away] = host.record().moves;
    expect(own).toEqual({ party: first, move: { kind: 'hold' } });
    expect(away).toMatchObject({ party: other, substitute: true });
    expect(away?.rationale).toBeDefined();
    expect(host.stepAi()).toBe(false);
  });

  it('[N63] sits in for people alone, and when it is their turn', () => {
    const host = begin([person, usual(FILE, 3, 1)]);
    const [us, other] = host.scenario.parties;
    const code = (party: string) => {
      const sent = host.substitute(party);
      return sent.ok ? undefined : sent.error.code;
    };
    expect(code('nobody')).toBe('no-party');
    expect(code(other.id)).toBe('no-substitute');
    if (host.turn() !== us.id) host.stepAi();
    expect(code(us.id)).toBeUndefined();
    if (host.turn() !== us.id) expect(code(us.id)).toBe('not-your-turn');
    expect(host.record().moves.filter(({ substitute }) => substitute)).toHaveLength(1);
  });
});

describe('a moderated game', () => {
  it.each(FILES)('[N63] [D5] of %s goes to its end, and the same again', (file) => {
    for (const seed of [1, 2]) {
      const record = moderatedHost(file, seed).record();
      expect(record.outcome).toBeDefined();
      expect(record.moderation.some(({ act }) => act.kind === 'dispatch')).toBe(true);
      expect(serializeRecord(moderatedHost(file, seed).record())).toBe(serializeRecord(record));
      const again = take(replay(reread(record)));
      expect(again).toMatchObject({ diverged: undefined, refused: undefined });
      expect(again.summit.state.outcome).toEqual(record.outcome);
    }
  });

  it('[N63] goes on after any move just as if it had never been left', () => {
    const whole = moderatedHost(FILE, 2).record();
    for (let at = 0; at < whole.moves.length; at += 5) {
      const { moves, moderation } = forked(whole, at).record();
      expect(moves).toEqual(whole.moves.slice(0, at));
      expect(moderation).toEqual(whole.moderation.filter(({ after }) => after <= at));
    }
    const again = take(resumeHost(reread(whole)));
    const { id } = again.scenario.parties[0];
    expect(again.diverged).toBeUndefined();
    expect(again.record()).toEqual(whole);
    expect(again.view(id).log).toEqual(take(replay(whole)).summit.state.log);
  });

  it('takes along only the notes that had been passed by the place where it is forked', () => {
    const letter = (after: number) => ({ after, party: 'us', text: `After ${after}` });
    const letters = [0, 4, 5, 9].map(letter);
    const record = { ...moderatedHost(FILE, 2).record(), letters };
    expect(forked(record, 4).record().letters).toEqual([letter(0), letter(4)]);
    expect(forked(record, Infinity).record().letters).toEqual(letters);
  });

  it('[N63] that the moderator ended is played on where it is forked, from any place', () => {
    const host = substitutes(people(), 6);
    take(host.moderate(news('Snow')));
    take(host.moderate({ kind: 'end' }));
    const ended = host.record();
    expect(take(resumeHost(ended)).turn()).toBeUndefined();
    const fork = forked(ended, 6);
    expect(fork.record()).toMatchObject({
      outcome: undefined,
      moderation: [{ after: 6, act: news('Snow') }],
    });
    expect(substitutes(fork).record().outcome).toBeDefined();
    expect(forked(ended, 0).record().moderation).toEqual([]);
  });

  it('[N63] is refused where an act cannot be done, naming it', () => {
    const record = moderatedHost(FILE, 1).record();
    const twice = record.moderation.find(({ act }) => act.kind === 'dispatch')!;
    const last = { after: record.moves.length - 1, act: twice.act };
    const again = resumeHost({ ...record, moderation: [...record.moderation, last] });
    expect(again.ok ? '' : wordsOf(again.error[0])).toBe(
      `moderation.${record.moderation.length}: the act cannot be done (event-came).`,
    );
  });

  it('[N63] is taken from the other chair without its moderator, to an end of its own', () => {
    for (const seed of [1, 2, 3]) {
      const record = moderatedHost(FILE, seed).record();
      for (const { id } of bundledScenario(FILE).scenario.parties) {
        const host = take(fromOtherChair(record, id));
        expect(host.record().moderation).toEqual([]);
        for (let turn = host.turn(); turn !== undefined; turn = host.turn()) {
          if (!host.stepAi()) take(host.substitute(turn));
        }
        const saved = reread(host.record());
        expect(saved.outcome).toBeDefined();
        expect(take(resumeHost(saved)).record()).toEqual(saved);
      }
    }
  });
});

function forked(record: GameRecord, moves: number): Host {
  return take(forkHost(reread(record), moves));
}
