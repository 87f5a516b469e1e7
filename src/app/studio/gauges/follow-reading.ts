import { usualLineup } from '../../../simulation/play-game.ts';
import { hireCrew, type Crew } from '../crew/crew.ts';
import { startRun, type GoodText, type RunState } from '../runs/run.ts';
import { studioStore, type Studio } from '../studio-store.ts';
import { gaugesStore, noGauges } from './gauges-store.ts';

const rest = 150; // milliseconds without a key before games are played
const barGames = 40;
const barChunk = 2; // a change is never far behind games that nobody wants any more
const measuredWithin = 10_000; // milliseconds
const chunkWithin = 8_000;

/** What is followed for: the crew, and how to call off what it does for one text when the next comes. */
export interface Following {
  readonly crew: Crew;
  /** Told when the text plays differently, and when it is not followed any more. */
  readonly onLeft: (leave: () => void) => void;
}

let following: Following | undefined;

/** The workers that measure and play, while a draft is on the desk. */
export function followed(): Following | undefined {
  return following;
}

/** Has each text that is a scenario measured and played; gives back how to stop. */
export function followReading(hire: () => Crew = hireCrew): () => void {
  const crew = hire();
  let touched = 0; // when a key was last pressed
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leaveMeasures = nothing;
  const leaves: (() => void)[] = [];

  const leaveGames = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const leave of leaves.splice(0)) leave();
  };

  const play = (): void => {
    timer = undefined;
    const { good } = gaugesStore.getState();
    if (!good) return;
    const lineups = [usualLineup(good.scenario)];
    const order = { games: barGames, chunk: barChunk, within: chunkWithin, first: true };
    leaves.push(startRun(crew, { on: good, lineups, ...order }, (bar) => hear({ bar })));
  };

  const playAfterRest = (): void => {
    clearTimeout(timer);
    timer = setTimeout(play, Math.max(0, touched + rest - Date.now()));
  };

  const measure = ({ scenario }: GoodText): void => {
    leaveMeasures();
    const order = { kind: 'measure' } as const;
    leaveMeasures = crew.give(scenario, order, {
      within: measuredWithin,
      first: true,
      done: (measures) => hear({ measures, unmeasured: undefined }),
      undone: (unmeasured) => hear({ unmeasured }),
    });
  };

  const take = ({ reading }: Studio): void => {
    const { good: before } = gaugesStore.getState();
    if (!reading?.scenario || reading.plays === undefined || reading.text === before?.text) return;
    const good = { text: reading.text, scenario: reading.scenario, plays: reading.plays };
    if (good.plays !== before?.plays) leaveGames();
    gaugesStore.setState({ good });
    goOn(good);
  };

  /** Measures what is not measured, and plays what is not played. */
  const goOn = (good: GoodText): void => {
    measure(good);
    const { bar } = gaugesStore.getState();
    const isUnderWay = timer !== undefined || bar?.on.plays === good.plays;
    if (!isUnderWay || isWrong(bar?.state)) playAfterRest();
  };

  const begin = (studio: Studio): void => {
    leaveGames();
    leaveMeasures();
    const { draft, good } = gaugesStore.getState();
    if (draft !== studio.draft?.id) {
      gaugesStore.setState({ ...noGauges, draft: studio.draft?.id });
      take(studio);
    } else if (good !== undefined) goOn(good);
  };

  begin(studioStore.getState());
  const stop = studioStore.subscribe((studio, before) => {
    if (studio.draft?.id !== before.draft?.id) begin(studio);
    if (studio.draft?.editor.doc !== before.draft?.editor.doc) {
      touched = Date.now();
      if (timer !== undefined) playAfterRest();
    }
    if (studio.reading !== before.reading) take(studio);
  });
  const own = (following = { crew, onLeft: (leave) => void leaves.push(leave) });
  return () => {
    stop();
    leaveGames();
    leaveMeasures();
    crew.dismiss();
    if (following === own) following = undefined;
  };
}

const nothing = (): void => undefined;
const hear = gaugesStore.setState;

function isWrong(state: RunState | undefined): boolean {
  return state !== undefined && state.kind !== 'playing' && state.kind !== 'finished';
}
