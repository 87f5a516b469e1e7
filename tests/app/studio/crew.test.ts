import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hireCrew, type Undone } from '../../../src/app/studio/crew/crew.ts';
import type { Answer, SentOrder } from '../../../src/app/studio/crew/order.ts';
import { scenario } from '../../kit/scenario.ts';

vi.mock('../../../src/app/studio/crew/crew-worker.ts?worker&inline', () => ({ default: null }));

/** A worker that answers when it is told to. */
class Standin extends EventTarget {
  readonly sent: SentOrder[] = [];
  ended = false;
  postMessage(order: SentOrder): void {
    this.sent.push(order);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(answer: Answer): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data: answer }));
  }
  breakDown(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  }
}

const talks = scenario();
const measure = { kind: 'measure' } as const;

function crewOf(size: number) {
  const hired: Standin[] = [];
  const crew = hireCrew(size, () => {
    const worker = new Standin();
    hired.push(worker);
    return worker as unknown as Worker;
  });
  const undone: Undone[] = [];
  const done: unknown[] = [];
  const give = (order: { readonly kind: 'measure' } = measure, first = false) =>
    crew.give(talks, order, {
      within: 1000,
      first,
      done: (answer) => done.push(answer),
      undone: (why) => undone.push(why),
    });
  return { crew, hired, give, done, undone };
}

beforeEach(() => {
  vi.useFakeTimers();
});

describe('a crew', () => {
  it('gives each hand one order at a time, and the next when it has answered', () => {
    const { hired, give, done } = crewOf(2);
    for (let n = 0; n < 3; n++) give();
    expect(hired.map(({ sent }) => sent.length)).toEqual([1, 1]);
    hired[1]?.answer({ ok: true, value: 'second' });
    expect(hired.map(({ sent }) => sent.length)).toEqual([1, 2]);
    expect(done).toEqual(['second']);
  });

  it('sends a scenario once to each hand', () => {
    const { hired, give } = crewOf(1);
    give();
    give();
    hired[0]?.answer({ ok: true, value: '' });
    expect(hired[0]?.sent.map((sent) => sent.scenario)).toEqual([talks, undefined]);
  });

  it('does first what is wanted first', () => {
    const { crew, hired } = crewOf(1);
    const order = (id: string, first: boolean) =>
      crew.give(
        talks,
        { kind: 'record', id, text: '', dice: 1, lineup: {} },
        { within: 1000, first, done: () => undefined, undone: () => undefined },
      );
    order('running', false);
    order('patient', false);
    order('urgent', true);
    hired[0]?.answer({ ok: true, value: '' });
    expect(hired[0]?.sent.at(-1)?.order).toMatchObject({ id: 'urgent' });
  });

  it('ends a hand that takes too long, says so, and puts another in its place', () => {
    const { hired, give, undone } = crewOf(1);
    give();
    give();
    vi.advanceTimersByTime(1001);
    expect(undone).toEqual([{ kind: 'slow' }]);
    expect(hired.map(({ ended }) => ended)).toEqual([true, false]);
    expect(hired[1]?.sent).toHaveLength(1);
  });

  it('says of a hand that broke down what the machine said, and goes on with another', () => {
    const { hired, give, undone } = crewOf(1);
    give();
    hired[0]?.breakDown();
    expect(undone).toEqual([{ kind: 'broken', reason: 'out of memory' }]);
    give();
    expect(hired).toHaveLength(2);
    expect(hired[1]?.sent[0]?.scenario).toBe(talks);
  });

  it('hears nothing of an order that was called off, and lets its hand come to an end of it', () => {
    const { hired, give, done, undone } = crewOf(1);
    const callOff = give();
    callOff();
    hired[0]?.answer({ ok: true, value: '' });
    give();
    expect(hired).toHaveLength(1);
    expect([...done, ...undone]).toEqual([]);
  });

  it('does not wait long for a hand that is busy with what was called off', () => {
    const { hired, give, undone } = crewOf(1);
    const callOff = give();
    callOff();
    give();
    vi.advanceTimersByTime(1001);
    expect(hired.map(({ ended }) => ended)).toEqual([true, false]);
    expect(hired[1]?.sent).toHaveLength(1);
    expect(undone).toEqual([]);
  });

  it('does nothing any more once it is dismissed', () => {
    const { crew, hired, give, done, undone } = crewOf(1);
    give();
    give();
    crew.dismiss();
    vi.advanceTimersByTime(5000);
    expect(hired.map(({ ended }) => ended)).toEqual([true]);
    expect([...done, ...undone]).toEqual([]);
  });

  it('says that it is broken where the browser gives it no worker', () => {
    const crew = hireCrew(1, () => {
      throw new Error('no workers here');
    });
    const undone: Undone[] = [];
    crew.give(talks, measure, {
      within: 1000,
      done: () => undefined,
      undone: (why) => undone.push(why),
    });
    expect(undone).toEqual([{ kind: 'broken', reason: 'no workers here' }]);
  });
});
