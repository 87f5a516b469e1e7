import { describe, expect, it } from 'vitest';
import { drawType } from '../../src/delegations/hidden-type.ts';
import { dice } from '../../src/lib/dice.ts';
import { refusalOf } from '../../src/negotiation/legality.ts';
import type { Move } from '../../src/negotiation/move.ts';
import { parseRecord } from '../../src/record/parse.ts';
import type { GameRecord, RecordedSeat, SeatHolder } from '../../src/record/record.ts';
import { serializeRecord } from '../../src/record/serialize.ts';
import type { PartyId } from '../../src/scenario/scenario.ts';
import { fromOtherChair } from '../../src/session/other-chair.ts';
import { forkHost, resumeHost, type Host } from '../../src/session/host.ts';
import { randomMove } from '../arbitraries/game.ts';
import { aiReview, FILES, randomReview } from '../debrief/games.ts';

/** What the person in the chair does, at so many moves of the game. */
type Person = (session: Host, made: number) => Move;

function begin(record: GameRecord, chair: PartyId): Host {
  const begun = fromOtherChair(record, chair);
  if (!begun.ok) throw new Error(JSON.stringify(begun.error[0]));
  return begun.value;
}

function play(session: Host, chair: PartyId, person: Person, most = Infinity): Host {
  for (let made = session.record().moves.length; made < most; made++) {
    if (session.turn() === undefined) break;
    if (session.turn() !== chair) expect(session.stepAi()).toBe(true);
    else expect(session.send(chair, person(session, made)).ok).toBe(true);
  }
  return session;
}

const again =
  ({ moves }: GameRecord): Person =>
  (_, made) =>
    moves[made]!.move;

/** Something else than in the record, sooner or later. */
const atRandom =
  (chair: PartyId, seed = 7): Person =>
  (session, made) =>
    randomMove(session.view(chair), dice(seed, made));

function seatOf(session: Host, party: PartyId): RecordedSeat {
  const seat = session.seats[party];
  if (seat?.kind !== 'recorded') throw new Error('The seat follows no record.');
  return seat;
}

function saved(session: Host): GameRecord {
  const read = parseRecord(serializeRecord(session.record()));
  if (!read.ok) throw new Error(JSON.stringify(read.error[0]));
  return read.value;
}

function got<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const persons = (record: GameRecord): GameRecord => ({
  ...record,
  seats: Object.fromEntries(
    Object.keys(record.seats).map((party): [PartyId, SeatHolder] => [party, { kind: 'person' }]),
  ),
  moves: record.moves.map(({ party, move }) => ({ party, move })),
});

describe('the other chair', { timeout: 60_000 }, () => {
  it.each(FILES)('plays %s to the recorded end where the person does the same again', (file) => {
    const { record, sides, end } = aiReview(file, 1);
    for (const chair of sides) {
      const session = play(begin(record, chair), chair, again(record));
      expect(session.view(chair).outcome).toEqual(end.outcome);
      expect(session.record().moves.map(({ move }) => move)).toEqual(
        record.moves.map(({ move }) => move),
      );
      expect(session.followed().map(({ source }) => source)).toEqual(
        record.moves.flatMap(({ party }, move) =>
          party === chair ? [] : [{ kind: 'record', move }],
        ),
      );
    }
  });

  it.each(FILES)(
    'leaves the record of %s where the person does something else, says so, and plays on',
    (file) => {
      let left = 0;
      for (const seed of [1, 2, 3]) {
        const { record, sides } = aiReview(file, seed);
        const [chair, other] = sides;
        const session = play(begin(record, chair), chair, atRandom(chair, seed));
        expect(session.turn()).toBeUndefined();
        const { moves } = session.record();
        left += moves.filter(({ source }) => source?.kind === 'own').length;
        for (const { party, source, rationale } of moves) {
          expect(source === undefined).toBe(party === chair);
          if (source?.kind === 'record') expect(record.moves[source.move]?.party).toBe(other);
          if (source?.kind === 'own') expect(rationale).toBeDefined();
        }
      }
      expect(left).toBeGreaterThan(0);
    },
  );

  it('never makes an illegal move, whatever was recorded and whatever is done', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const { record, sides } = randomReview('moscow-2007', seed);
      for (const [chair, other] of [sides, sides.toReversed()] as [PartyId, PartyId][]) {
        const session = begin(record, chair);
        for (let made = 0; session.turn() !== undefined; made++) {
          const before = session.view(other);
          if (session.turn() === chair) session.send(chair, atRandom(chair)(session, made + seed));
          else {
            session.stepAi();
            expect(refusalOf(before, session.record().moves.at(-1)!.move)).toBeUndefined();
          }
        }
      }
    }
  });

  it('goes on after any move, from its saved text, just as if it had never been left', () => {
    const { record, sides } = aiReview('rome-2001', 2);
    const [chair] = sides;
    const whole = play(begin(record, chair), chair, atRandom(chair));
    for (let made = 0; made < whole.record().moves.length; made += 5) {
      const left = saved(play(begin(record, chair), chair, atRandom(chair), made));
      const resumed = got(resumeHost(left));
      expect(resumed.diverged).toBeUndefined();
      expect(resumed.followed()).toEqual(whole.followed().filter(({ move }) => move < made));
      const ended = play(resumed, chair, atRandom(chair));
      expect(saved(ended)).toEqual(saved(whole));
      const forked = play(got(forkHost(saved(whole), made)), chair, atRandom(chair));
      expect({ ...saved(forked), id: '' }).toEqual({ ...saved(whole), id: '' });
    }
  });

  it('where the record ends early, says that nothing is recorded', () => {
    const { record, sides } = aiReview('rome-2001', 2);
    const [chair] = sides;
    const short = { ...record, moves: record.moves.slice(0, 4) };
    const session = play(begin(short, chair), chair, again(record));
    const late = session.followed().filter(({ move }) => move >= 4);
    expect(late.length).toBeGreaterThan(0);
    for (const { source } of late) expect(source).toEqual({ kind: 'own', why: 'nothingRecorded' });
  });

  it('decides elsewhere as the delegation that sat there did', () => {
    const { record, sides } = aiReview('rome-2001', 2);
    const [chair, other] = sides;
    const { heldBy, persona, skill, type } = seatOf(begin(record, chair), other);
    expect({ kind: heldBy, persona, skill, type }).toEqual(record.seats[other]);
  });

  it('[D4] and where a person sat, as the scenario’s own persona with the type of these dice', () => {
    const { record, sides, scenario } = aiReview('rome-2001', 2);
    const [chair, other] = sides;
    const party = scenario.parties.find(({ id }) => id === other)!;
    expect(seatOf(begin(persons(record), chair), other)).toMatchObject({
      heldBy: 'person',
      persona: party.persona,
      skill: 'practised',
      type: drawType(party, record.dice)?.id,
    });
  });

  it('keeps the reasons that were sealed where it does the same for the same', () => {
    const { record, sides } = aiReview('rome-2001', 2);
    const [chair, other] = sides;
    const same = play(begin(record, chair), chair, again(record)).record();
    const theirs = (each: GameRecord) =>
      each.moves.filter(({ party }) => party === other).map(({ rationale }) => rationale);
    expect(theirs(same)).toEqual(theirs(record));
    const silent = play(begin(persons(record), chair), chair, again(record)).record();
    expect(theirs(silent).every((rationale) => rationale === undefined)).toBe(true);
  });

  it('can be changed again and again, and the record grows by no more than one game', () => {
    const { record, sides } = aiReview('rome-2001', 2);
    let last = record;
    for (const chair of [sides[0], sides[1], sides[0]]) {
      last = play(begin(last, chair), chair, atRandom(chair)).record();
      const other = sides.find((side) => side !== chair)!;
      const seat = last.seats[other] as RecordedSeat;
      expect(seat.moves.every(({ source }) => source === undefined)).toBe(true);
    }
  });

  it('is refused where there is no such chair, or the scenario cannot be read', () => {
    const { record } = aiReview('rome-2001', 2);
    expect(fromOtherChair(record, 'nowhere')).toMatchObject({ ok: false });
    const unreadable = { ...record, scenario: { ...record.scenario, text: '' } };
    expect(fromOtherChair(unreadable, 'us').ok).toBe(false);
  });

  it('survives a record in which somebody wrote nonsense', () => {
    const { record, sides } = aiReview('rome-2001', 2);
    const [chair, other] = sides;
    const seat: RecordedSeat = {
      ...seatOf(begin(record, chair), other),
      type: 'unheard of',
      moves: [{ party: 'nobody', move: { kind: 'stay' } }, ...record.moves],
    };
    const seats = { [chair]: { kind: 'person' }, [other]: seat } as const;
    const session = play(got(forkHost(record, 0, seats)), chair, atRandom(chair));
    expect(session.turn()).toBeUndefined();
    for (const { source } of session.followed()) {
      expect(source).toEqual({ kind: 'own', why: 'nothingRecorded' });
    }
  });
});
