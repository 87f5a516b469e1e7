import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerTo } from '../../../src/app/studio/crew/answer.ts';
import type { Crew } from '../../../src/app/studio/crew/crew.ts';
import { followReading } from '../../../src/app/studio/gauges/follow-reading.ts';
import { gaugesStore, noGauges } from '../../../src/app/studio/gauges/gauges-store.ts';
import { sheetSums } from '../../../src/app/studio/gauges/sheet-sums.ts';
import {
  agreedView,
  allMarksView,
  endedView,
  viewsOf,
} from '../../../src/app/studio/look/look-views.ts';
import { coverageOf } from '../../../src/app/studio/runs/coverage.ts';
import { gamesOf, secondsLeft, startRun, type Run } from '../../../src/app/studio/runs/run.ts';
import {
  oddGames,
  reasonsOf,
  summaryOf,
  warningsOf,
} from '../../../src/app/studio/runs/summaries.ts';
import { meetings, stopTrying, tryHard } from '../../../src/app/studio/runs/try-hard.ts';
import { openOnDesk, studioStore } from '../../../src/app/studio/studio-store.ts';
import { usualLineup } from '../../../src/simulation/play-game.ts';
import { playingHash } from '../../../src/simulation/playing-hash.ts';
import { outcomeKinds } from '../../../src/scenario/lists.ts';
import type { OutcomeKind, Scenario } from '../../../src/scenario/scenario.ts';
import { scenario } from '../../kit/scenario.ts';

vi.mock('../../../src/app/studio/crew/crew-worker.ts?worker&inline', () => ({ default: null }));

const talks = scenario();
const onText = (text: string, played: Scenario = talks) => ({
  text,
  scenario: played,
  plays: playingHash(played),
});

/** A crew that does each order in this thread, when it is let. */
function crewHere() {
  const waiting: (() => void)[] = [];
  const crew: Crew = {
    size: 2,
    give: (played, order, { done }) => {
      const job = () => {
        const answer = answerTo(order, played);
        if (answer.ok) (done as (value: unknown) => void)(answer.value);
      };
      waiting.push(job);
      return () => {
        if (waiting.includes(job)) waiting.splice(waiting.indexOf(job), 1);
      };
    },
    dismiss: () => {
      waiting.length = 0;
    },
  };
  const work = (orders = Infinity) => {
    for (let n = 0; n < orders; n++) {
      const next = waiting.shift();
      if (next === undefined) return;
      next();
    }
  };
  return { crew, work, waiting };
}

function played(games: number, lineups = [usualLineup(talks)]): Run {
  const { crew, work } = crewHere();
  let last: Run | undefined;
  const order = { on: onText('a'), lineups, games, chunk: 3, within: 1000, first: true };
  startRun(crew, order, (run) => (last = run));
  work();
  if (!last) throw new Error('No run was told of.');
  return last;
}

beforeEach(() => {
  vi.useFakeTimers();
  gaugesStore.setState(noGauges, true);
});

describe('a run', () => {
  it('tells of its games as they come, and has them in the order of their dice at the end', () => {
    const { crew, work } = crewHere();
    const told: Run[] = [];
    const order = { on: onText('a'), lineups: [usualLineup(talks)], chunk: 2 };
    startRun(crew, { ...order, games: 7, within: 1000, first: true }, (run) => told.push(run));
    for (let chunk = 0; chunk < 4; chunk++) {
      vi.advanceTimersByTime(500);
      work(1);
    }
    expect(told.map((run) => run.played)).toEqual([0, 2, 4, 6, 7, 7]);
    expect(told.at(-1)?.state).toEqual({ kind: 'finished' });
    expect(gamesOf(told.at(-1) ?? played(1)).map(({ dice }) => dice)).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
  });

  it('tells of games together that come one upon the other', () => {
    const { crew, work } = crewHere();
    const told: Run[] = [];
    const order = { on: onText('a'), lineups: [usualLineup(talks)], chunk: 2 };
    startRun(crew, { ...order, games: 7, within: 1000, first: true }, (run) => told.push(run));
    vi.advanceTimersByTime(500);
    work();
    expect(told.map((run) => [run.played, run.state.kind])).toEqual([
      [0, 'playing'],
      [2, 'playing'],
      [7, 'finished'],
    ]);
  });

  it('keeps what has been played where it is called off, and plays no more', () => {
    const { crew, work, waiting } = crewHere();
    let last: Run | undefined;
    const order = { on: onText('a'), lineups: [usualLineup(talks)], chunk: 2, within: 1000 };
    const callOff = startRun(crew, { ...order, games: 40, first: true }, (run) => (last = run));
    work(3);
    callOff();
    expect(waiting).toEqual([]);
    expect(last).toMatchObject({ played: 6, state: { kind: 'calledOff' } });
    expect(last && gamesOf(last)).toHaveLength(6);
  });

  it('tells how long it will take by how long it has taken', () => {
    const run = played(4);
    expect(secondsLeft({ ...run, played: 10, wanted: 40, took: 5000 })).toBe(15);
    expect(secondsLeft({ ...run, played: 0, wanted: 40, took: 5000 })).toBeUndefined();
  });

  it('is counted as the terminal counts it, whatever it never met', () => {
    const run = played(12);
    const { outcomes, games } = summaryOf(run);
    expect(games).toBe(12);
    expect(Object.values(outcomes).reduce((sum, each) => sum + each, 0)).toBe(12);
    expect(reasonsOf(run).length > 0).toBe(outcomes.stalemate > 0);
    const ends = gamesOf(run).filter(({ kind }) => kind !== 'agreement' && kind !== 'partial');
    expect(oddGames(run, 20).filter(({ favours }) => favours === undefined)).toHaveLength(
      ends.length,
    );
    for (const { party, gestures } of coverageOf(run)) {
      for (const { id, games: made } of gestures) {
        const times = gamesOf(run).filter((game) => game.gestures[party]?.includes(id)).length;
        expect(made).toBe(times);
      }
    }
  });

  it('warns of nothing before it is finished', () => {
    const run = played(6);
    expect(warningsOf({ ...run, state: { kind: 'playing' } })).toEqual([]);
  });
});

describe('the draft on the desk', () => {
  const read = (text: string, found: Scenario | undefined) => {
    const plays = found && playingHash(found);
    const reading = { text, problems: [], scenario: found, plays, data: undefined };
    studioStore.setState({ reading });
  };

  function follow() {
    openOnDesk({ id: 'draft', file: 'draft.yaml', text: '' });
    const here = crewHere();
    const stop = followReading(() => here.crew);
    return { ...here, stop };
  }

  it('is measured at once, and played when no key has been pressed for a while', () => {
    const { work, stop } = follow();
    read('a', talks);
    work();
    expect(gaugesStore.getState().measures?.signability).toHaveLength(2);
    expect(gaugesStore.getState().bar).toBeUndefined();
    vi.advanceTimersByTime(401);
    work();
    expect(gaugesStore.getState().bar).toMatchObject({ played: 40, state: { kind: 'finished' } });
    stop();
  });

  it('keeps its games where only its words have changed', () => {
    const { work, stop, waiting } = follow();
    read('a', talks);
    vi.advanceTimersByTime(401);
    work();
    const { bar } = gaugesStore.getState();
    read('b', { ...talks, title: 'Another title' });
    work();
    vi.advanceTimersByTime(2000);
    expect(waiting).toEqual([]);
    expect(gaugesStore.getState().bar).toBe(bar);
    expect(gaugesStore.getState().good?.text).toBe('b');
    stop();
  });

  it('is played anew where it plays differently, and the old games are called off', () => {
    const { work, stop } = follow();
    read('a', talks);
    vi.advanceTimersByTime(401);
    work(5);
    const harder = { ...talks, trust: talks.trust - 10 };
    read('b', harder);
    expect(gaugesStore.getState().bar?.state.kind).toBe('calledOff');
    vi.advanceTimersByTime(401);
    work();
    expect(gaugesStore.getState().bar?.on.plays).toBe(playingHash(harder));
    expect(gaugesStore.getState().bar?.played).toBe(40);
    stop();
  });

  it('shows what it last was while it is no scenario', () => {
    const { work, stop } = follow();
    read('a', talks);
    work();
    read('broken', undefined);
    expect(gaugesStore.getState().good?.text).toBe('a');
    expect(gaugesStore.getState().measures).toBeDefined();
    stop();
  });

  it('loses nothing that was found out when one leaves the workbench and comes back', () => {
    const { work, stop } = follow();
    read('a', talks);
    vi.advanceTimersByTime(401);
    work();
    stop();
    const back = crewHere();
    const stopAgain = followReading(() => back.crew);
    back.work();
    vi.advanceTimersByTime(401);
    expect(back.waiting).toEqual([]);
    expect(gaugesStore.getState().bar?.played).toBe(40);
    stopAgain();
  });

  it('forgets all that when another draft comes to the desk', () => {
    const { work, stop } = follow();
    read('a', talks);
    work();
    openOnDesk({ id: 'other', file: 'other.yaml', text: '' });
    expect(gaugesStore.getState()).toEqual({ ...noGauges, draft: 'other' });
    stop();
  });

  it('is tried with every persona against every other, until it plays differently', () => {
    const { work, stop } = follow();
    read('a', talks);
    work();
    tryHard('matrix', 2);
    work();
    const { tried } = gaugesStore.getState();
    expect(tried).toMatchObject({ played: 50, wanted: 50, state: { kind: 'finished' } });
    expect(tried && meetings(tried).map(({ summary }) => summary.games)).toEqual(
      Array.from({ length: 25 }, () => 2),
    );
    tryHard('usual', 100);
    work(2);
    read('b', { ...talks, trust: talks.trust - 10 });
    expect(gaugesStore.getState().tried?.state.kind).toBe('calledOff');
    stopTrying();
    stop();
  });
});

describe('the sums of the sheets', () => {
  it('are those of a whole file', () => {
    const points = (best: number) => ({ one: { options: { a: best, b: 3 } } });
    const parties = { us: { name: 'Us', points: points(100) }, them: { points: points(98) } };
    expect(sheetSums({ parties })).toEqual([
      { party: 'us', name: 'Us', sum: 100, whole: true },
      { party: 'them', name: undefined, sum: 98, whole: true },
    ]);
  });

  it('go as far as a broken one can be read, whatever stands in it', () => {
    const options = { a: { happens: 10, otherwise: 0, belief: 0.5 }, b: 'many' };
    const points = { one: { options }, two: null, three: { options: { a: 7 } } };
    expect(sheetSums({ parties: { us: { points } } })[0]).toMatchObject({ sum: 7, whole: false });
    for (const odd of [undefined, null, 3, 'text', [], { parties: [1, null] }]) {
      expect(() => sheetSums(odd)).not.toThrow();
    }
  });
});

describe('what players will see', () => {
  it('is what either side sees as the talks begin', () => {
    const [one, other] = viewsOf(talks);
    expect([one.party, other.party]).toEqual(talks.parties.map(({ id }) => id));
    expect(one.round).toBe(1);
    expect(one.outcome).toBeUndefined();
  });

  it('is on the map what was chosen, or all that any option puts there', () => {
    const [issue] = talks.issues;
    const chosen = { [issue?.id ?? '']: issue?.options[1]?.id ?? '' };
    expect(agreedView(talks, chosen).outcome?.agreed).toEqual(chosen);
    const mark = { kind: 'city', at: [10, 50], label: 'Here' } as const;
    const mapped = {
      ...talks,
      issues: talks.issues.map((each, n) => ({
        ...each,
        options: each.options.map((option) => ({ ...option, map: n === 0 ? [mark] : [] })),
      })),
    } as unknown as Scenario;
    const { scenario: shown, outcome } = allMarksView(mapped);
    expect(shown.issues).toHaveLength(issue?.options.length ?? 0);
    expect(Object.keys(outcome?.agreed ?? {})).toEqual(shown.issues.map(({ id }) => id));
  });

  it('is every way in which talks can end', () => {
    const [{ id, ratifiers }] = talks.parties;
    const ends = outcomeKinds.map((kind) => endedView(talks, kind).outcome);
    expect(ends.map((end) => end?.kind)).toEqual(outcomeKinds);
    expect(endedView(talks, 'walkOut').outcome).toMatchObject({ walkedOut: id, agreed: {} });
    expect(endedView(talks, 'unratified').outcome?.blockedBy).toEqual([ratifiers[0]?.id]);
    const settled = (kind: OutcomeKind) =>
      Object.keys(endedView(talks, kind).outcome?.agreed ?? {}).length;
    expect(settled('partial')).toBe(1);
    expect(settled('agreement')).toBe(talks.issues.length);
  });
});
