import type { Scenario } from '../../../scenario/scenario.ts';
import CrewWorker from './crew-worker.ts?worker&inline';
import type { Answer, Order, SentOrder, Work, WorkKind } from './order.ts';

/** Why an order was not carried out; `slow`: it took longer than it may. */
export type Undone =
  { readonly kind: 'slow' } | { readonly kind: 'broken'; readonly reason: string };

interface Terms<K extends WorkKind> {
  readonly within: number; // milliseconds that it may take, once it is begun
  readonly first?: boolean; // before whatever else is waiting
  readonly done: (answer: Work[K]['answered']) => void;
  readonly undone: (why: Undone) => void;
}

/**
 * Some workers that are kept alive, so that whatever they have compiled stays quick. One that breaks
 * down or takes too long is ended; another stands in its place when there is something to do.
 */
export interface Crew {
  readonly size: number;
  /** Has an order carried out by the next hand that is free; gives back how to call it off. */
  readonly give: <K extends WorkKind>(
    scenario: Scenario,
    order: Extract<Order, { readonly kind: K }>,
    terms: Terms<K>,
  ) => () => void;
  readonly dismiss: () => void;
}

interface Job {
  readonly scenario: Scenario;
  readonly order: Order;
  readonly within: number;
  readonly done: (answer: Work[WorkKind]['answered']) => void;
  readonly undone: (why: Undone) => void;
}

interface Hand {
  worker: Worker | undefined;
  knows: Scenario | undefined; // what its worker was last sent
  job: Job | undefined;
  wanted: boolean; // whether anybody still waits for the job
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** What a hand may still take for an order that nobody waits for, before it is ended: a new one is cold. */
const grace = 1000; // milliseconds

/** As many as the machine has processors, but no more than are worth their memory. */
const usualSize = (): number => Math.max(1, Math.min(4, navigator.hardwareConcurrency || 2));

export function hireCrew(
  size: number = usualSize(),
  hire: () => Worker = () => new CrewWorker(),
): Crew {
  const waiting: Job[] = [];
  const hands = Array.from({ length: size }, (): Hand => ({
    worker: undefined,
    knows: undefined,
    job: undefined,
    wanted: false,
    timer: undefined,
  }));

  const free = (hand: Hand): { readonly job: Job | undefined; readonly wanted: boolean } => {
    clearTimeout(hand.timer);
    const { job, wanted } = hand;
    hand.job = undefined;
    return { job, wanted };
  };

  const end = (hand: Hand): void => {
    hand.worker?.terminate();
    hand.worker = undefined;
    hand.knows = undefined;
  };

  const giveUp = (hand: Hand, why: Undone): void => {
    end(hand);
    const { job, wanted } = free(hand);
    if (wanted) job?.undone(why);
    employ(hand);
  };

  const hear = (hand: Hand, answer: Answer): void => {
    const { job, wanted } = free(hand);
    // The next order first: the hand works on it while the page takes in this answer.
    employ(hand);
    if (!wanted) return;
    if (answer.ok) job?.done(answer.value);
    else job?.undone({ kind: 'broken', reason: answer.reason });
  };

  const workerOf = (hand: Hand): Worker => {
    if (hand.worker) return hand.worker;
    const worker = hire();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (hand.worker === worker) hear(hand, data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (hand.worker === worker) giveUp(hand, { kind: 'broken', reason: event.message });
    });
    hand.worker = worker;
    return worker;
  };

  const employ = (hand: Hand): void => {
    if (hand.job !== undefined) return;
    const job = waiting.shift();
    if (job === undefined) return;
    hand.job = job;
    hand.wanted = true;
    hand.timer = setTimeout(() => giveUp(hand, { kind: 'slow' }), job.within);
    const scenario = hand.knows === job.scenario ? undefined : job.scenario;
    hand.knows = job.scenario;
    try {
      workerOf(hand).postMessage({ scenario, order: job.order } satisfies SentOrder);
    } catch (error) {
      // The browser gives the page no worker.
      giveUp(hand, {
        kind: 'broken',
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  };

  const callOff = (job: Job): void => {
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
    const hand = hands.find((each) => each.job === job);
    if (!hand?.wanted) return;
    hand.wanted = false;
    clearTimeout(hand.timer);
    hand.timer = setTimeout(() => giveUp(hand, { kind: 'slow' }), Math.min(grace, job.within));
  };

  return {
    size,
    give: (scenario, order, { within, first = false, done, undone }) => {
      const job = { scenario, order, within, done, undone } as Job;
      if (first) waiting.unshift(job);
      else waiting.push(job);
      hands.forEach(employ);
      return () => callOff(job);
    },
    dismiss: () => {
      waiting.length = 0;
      for (const hand of hands) {
        free(hand);
        end(hand);
      }
    },
  };
}
