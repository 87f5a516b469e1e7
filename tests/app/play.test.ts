import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginGame, type ChosenSeat } from '../../src/app/begin-game.ts';
import { forkGame, playAgain, takeChair } from '../../src/app/fork-game.ts';
import { importRecord } from '../../src/app/files/game-file.ts';
import { draftOffer, emptyDraft, gameStore, type Game } from '../../src/app/game-store.ts';
import { hostOf } from '../../src/app/hosted.ts';
import { openGame } from '../../src/app/open-game.ts';
import { sitDown, skipPause } from '../../src/app/pace.ts';
import { handOver, pauseWatching, sendMove, stepOnce, takeSeat } from '../../src/app/play.ts';
import { changeSettings } from '../../src/app/settings.ts';
import { otherChairs } from '../../src/app/seating.ts';
import { addCodes, NO_RESULTS } from '../../src/debrief/class/class-results.ts';
import { encodeResult } from '../../src/debrief/code/result-code.ts';
import { resultOf } from '../../src/debrief/code/result-of.ts';
import { reviewGame } from '../../src/debrief/review.ts';
import { dice } from '../../src/lib/dice.ts';
import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import type { GameRecord, SeatHolder } from '../../src/record/record.ts';
import { serializeRecord } from '../../src/record/serialize.ts';
import type { Problem } from '../../src/scenario/problems/problem.ts';
import type { Result } from '../../src/lib/result.ts';
import type { Host } from '../../src/session/host.ts';
import { randomMove } from '../arbitraries/game.ts';

const person: ChosenSeat = { kind: 'person' };
const ai: ChosenSeat = { kind: 'ai', persona: 'professional', skill: 'practised' };

function game(): Game {
  const { game: present } = gameStore.getState();
  if (!present) throw new Error('No game is on the screen.');
  return present;
}

async function begin(us: ChosenSeat, ru: ChosenSeat): Promise<string> {
  const begun = await beginGame({ scenario: 'moscow-2007', seats: { us, ru }, dice: 7 });
  if (!begun.ok) throw new Error(JSON.stringify(begun.error[0]));
  return begun.value;
}

const host = (): Host => {
  const hosted = hostOf(game());
  if (!hosted) throw new Error('The game is not hosted here.');
  return hosted;
};

const moves = () => host().moves();

let getUp: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  getUp = sitDown();
});
afterEach(() => {
  getUp();
  changeSettings({ pace: 'calm' });
  vi.useRealTimers();
});

describe('one person and an AI delegation', () => {
  it('the AI delegation answers after a pause, which can be skipped', async () => {
    await begin(person, ai);
    expect(game()).toMatchObject({ seating: 'solo', viewer: 'us', curtain: undefined });
    await sendMove({ kind: 'hold' });
    expect(moves()).toBe(1);
    expect(game().thinking).toBe('ru');
    skipPause();
    expect(moves()).toBe(2);
  });

  it('nothing moves while the table is not on the screen', async () => {
    getUp();
    await begin(ai, person);
    vi.advanceTimersByTime(60_000);
    expect(moves()).toBe(0);
    getUp = sitDown();
    vi.advanceTimersByTime(60_000);
    expect(moves()).toBeGreaterThan(0);
  });

  it('[N4] a refused move changes nothing and says why; the next good one clears that', async () => {
    await begin(person, ai);
    const before = game().view;
    draftOffer({ ...emptyDraft, final: true });
    const refusal = await sendMove({ kind: 'accept', package: 0 });
    expect(refusal).toEqual({ code: 'wrong-phase', phase: 'caucus' });
    expect(game()).toMatchObject({ view: before, refusal, draft: { final: true } });
    await sendMove({ kind: 'hold' });
    expect(game().refusal).toBeUndefined();
  });

  it('the whole game can be played, and opened again as it ended', async () => {
    const id = await begin(person, ai);
    for (let turn = 0; turn < 400 && host().turn() !== undefined; turn += 1) {
      if (host().turn() === 'us') {
        const { moves: legal } = legalMoves(game().view);
        const quiet = legal.find(({ kind }) =>
          ['hold', 'pass', 'decline', 'stay', 'tell', 'answerExperts', 'answerAnnex'].includes(
            kind,
          ),
        );
        if (!quiet) throw new Error('A party can always do something quiet.');
        expect(await sendMove(quiet)).toBeUndefined();
      } else skipPause();
    }
    const { outcome } = game().view;
    expect(outcome).toBeDefined();
    gameStore.setState({ game: undefined });
    expect(await openGame(id)).toMatchObject({ ok: true });
    expect(game().view.outcome).toEqual(outcome);
  });
});

/** Plays a game with the same dice to its end, every time by the same moves. */
async function finished(us: ChosenSeat, ru: ChosenSeat): Promise<GameRecord> {
  await begin(us, ru);
  const session = host();
  for (let made = 0; session.turn() !== undefined; made += 1) {
    const turn = session.turn() ?? '';
    if (!session.stepAi()) {
      session.send(turn, randomMove(session.view(turn), dice(7, made)));
    }
  }
  return session.record();
}

describe('a game has an id of its own', () => {
  function codeOf(record: GameRecord): string {
    const review = reviewGame(record);
    if (!review.ok) throw new Error(JSON.stringify(review.error[0]));
    return encodeResult(resultOf(review.value, 'us'));
  }

  async function opened(begun: Promise<Result<string, readonly Problem[]>>): Promise<GameRecord> {
    const id = await begun;
    if (!id.ok) throw new Error(JSON.stringify(id.error[0]));
    await openGame(id.value);
    return host().record();
  }

  it('so that two pupils with the same dice and the same moves both count in their class', async () => {
    const [one, other] = [await finished(person, ai), await finished(person, ai)];
    expect(other.moves).toEqual(one.moves);
    const whole = addCodes(NO_RESULTS, `${codeOf(one)}\n${codeOf(other)}`);
    expect(whole).toMatchObject({ problems: [] });
    expect(whole.results).toHaveLength(2);
  });

  it('which it keeps when it is exported and imported, so that it counts once', async () => {
    const record = await finished(person, ai);
    const imported = await opened(importRecord(serializeRecord(record)));
    expect(imported.id).toBe(record.id);
    const both = addCodes(NO_RESULTS, `${codeOf(record)}\n${codeOf(imported)}`);
    expect(both.problems.map(({ kind }) => kind)).toEqual(['duplicate']);
  });

  it('and so has one that is forked, played again, or taken from the other chair', async () => {
    const record = await finished(person, ai);
    const text = serializeRecord(record);
    const ids = [
      record.id,
      ...[(await opened(forkGame(record, 3))).id, (await opened(forkGame(record, 3))).id],
      ...[(await opened(playAgain(text))).id, (await opened(playAgain(text))).id],
      ...[(await opened(takeChair(record))).id, (await opened(takeChair(record))).id],
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('and so has one that is played again, without the notes that were passed in it', async () => {
    const letters = [{ after: 0, party: 'us', text: 'Good morning.' }];
    const text = serializeRecord({ ...(await finished(person, ai)), letters });
    expect((await opened(playAgain(text))).letters).toEqual([]);
  });
});

describe('a finished game from another chair', () => {
  it('is a game of its own, in which the other side moves by itself and says what it follows', async () => {
    const record = await finished(person, ai);
    const begun = await takeChair(record);
    if (!begun.ok) throw new Error(JSON.stringify(begun.error[0]));
    expect(await openGame(begun.value)).toMatchObject({ ok: true });
    expect(game()).toMatchObject({ seating: 'solo', viewer: 'ru' });
    expect(host().seats['us']).toMatchObject({ kind: 'recorded', heldBy: 'person' });
    vi.advanceTimersByTime(10_000);
    if (host().turn() === 'ru') {
      await sendMove({ kind: 'hold' });
      vi.advanceTimersByTime(10_000);
    }
    expect(game().session.followed()[0]).toMatchObject({ party: 'us', round: 1 });
  });

  it('is taken from the saved text as well; what is no record, or has no such chair, is refused', async () => {
    const record = await finished(ai, person);
    expect(await takeChair(serializeRecord(record))).toMatchObject({ ok: true });
    expect(await takeChair('nonsense')).toMatchObject({ ok: false });
    expect(await takeChair(record, 'nowhere')).toMatchObject({ ok: false });
  });

  it('may be taken from the other chair, or from either where nobody’s own or everybody’s', () => {
    const seat = (kind: 'person' | 'ai'): SeatHolder =>
      kind === 'person'
        ? { kind }
        : { kind, persona: 'professional', skill: 'practised', type: undefined };
    const chairs = (us: 'person' | 'ai', ru: 'person' | 'ai') =>
      otherChairs({ us: seat(us), ru: seat(ru) });
    expect(chairs('person', 'ai')).toEqual(['ru']);
    expect(chairs('ai', 'person')).toEqual(['us']);
    expect(chairs('person', 'person')).toEqual(['us', 'ru']);
    expect(chairs('ai', 'ai')).toEqual(['us', 'ru']);
  });
});

describe('two people at one machine', () => {
  it('the curtain falls before anything is seen, and whenever the turn goes over', async () => {
    await begin(person, person);
    const first = host().turn();
    expect(game()).toMatchObject({ seating: 'pair', curtain: first, viewer: first });
    takeSeat();
    expect(game().curtain).toBeUndefined();
    draftOffer({ ...emptyDraft, final: true });
    await sendMove({ kind: 'hold' });
    const second = host().turn();
    expect(second).not.toBe(first);
    expect(game()).toMatchObject({ curtain: second, viewer: second, draft: emptyDraft });
    expect(game().view.party).toBe(second);
  });

  it('each finds their own draft again, and sees what happened meanwhile', async () => {
    await begin(person, person);
    takeSeat();
    const first = game().viewer;
    draftOffer({ ...emptyDraft, final: true });
    handOver(game().view.other);
    takeSeat();
    handOver(first);
    takeSeat();
    expect(game().draft.final).toBe(true);
    await sendMove({ kind: 'hold' });
    takeSeat();
    await sendMove({ kind: 'hold' });
    expect(game().viewer).toBe(host().turn());
  });
});

describe('two AI delegations', () => {
  it('begin by themselves, with time to read between their moves', async () => {
    await begin(ai, ai);
    expect(moves()).toBe(0);
    vi.advanceTimersByTime(2000);
    expect(moves()).toBe(0);
    vi.advanceTimersByTime(10_000);
    expect(moves()).toBeGreaterThan(2);
    expect(moves()).toBeLessThan(5);
  });

  it('stop when paused, and after one step; and go on when let go', async () => {
    await begin(ai, ai);
    pauseWatching(true);
    vi.advanceTimersByTime(60_000);
    expect(moves()).toBe(0);
    pauseWatching(false);
    stepOnce();
    expect(moves()).toBe(1);
    vi.advanceTimersByTime(60_000);
    expect(moves()).toBe(1);
    pauseWatching(false);
    vi.advanceTimersByTime(10_000);
    expect(moves()).toBeGreaterThan(2);
  });

  it('wait to be let go where there is no pause between their moves', async () => {
    changeSettings({ pace: 'fast' });
    await begin(ai, ai);
    vi.advanceTimersByTime(60_000);
    expect(moves()).toBe(0);
    pauseWatching(false);
    vi.advanceTimersByTime(1000);
    expect(moves()).toBeGreaterThan(5);
  });
});

it('a game that is not saved here is said to be missing', async () => {
  expect(await openGame('nothing')).toEqual({ ok: false, error: { kind: 'missing' } });
});
