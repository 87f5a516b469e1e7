import { describe, expect, it } from 'vitest';
import { flights } from '../../../src/server/store/flights.ts';

/** Flights that land when they are told to. */
function airport(most = 9) {
  const flown: (readonly number[])[] = [];
  const landings: PromiseWithResolvers<undefined>[] = [];
  const { send, settled } = flights<number, string>(async (asks) => {
    flown.push(asks);
    const landing = Promise.withResolvers<undefined>();
    landings.push(landing);
    await landing.promise;
    return asks.map((ask) => `answer ${ask}`);
  }, most);
  const started = async (many: number): Promise<void> => {
    while (flown.length < many) await Promise.resolve();
  };
  return { send, settled, flown, landings, started };
}

describe('flights', () => {
  it('take along who asks in the same breath, and then who has come meanwhile', async () => {
    const { send, flown, landings, started } = airport();
    const first = [send(1), send(2)];
    await started(1);
    const second = [send(3), send(4), send(5)];
    expect(flown).toEqual([[1, 2]]);
    landings[0]?.resolve(undefined);
    expect(await Promise.all(first)).toEqual(['answer 1', 'answer 2']);
    await started(2);
    landings[1]?.resolve(undefined);
    expect(await Promise.all(second)).toEqual(['answer 3', 'answer 4', 'answer 5']);
    expect(flown).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
  });

  it('have room for so many', async () => {
    const { send, flown, landings, started } = airport(2);
    const all = [1, 2, 3, 4, 5].map(send);
    for (const at of [0, 1, 2]) {
      await started(at + 1);
      landings[at]?.resolve(undefined);
    }
    await Promise.all(all);
    expect(flown).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('that fail tell so to those aboard, and the next one goes', async () => {
    const { send, landings, started } = airport();
    const lost = Promise.allSettled([send(1), send(2)]);
    await started(1);
    const next = send(3);
    landings[0]?.reject(new Error('lost'));
    expect((await lost).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await started(2);
    landings[1]?.resolve(undefined);
    expect(await next).toBe('answer 3');
  });

  it('are settled when nobody waits any more', async () => {
    const { send, settled, landings, started } = airport();
    await settled();
    const done: string[] = [];
    const all = send(1).then((answer) => done.push(answer));
    const end = settled().then(() => done.push('settled'));
    await started(1);
    landings[0]?.resolve(undefined);
    await Promise.all([all, end]);
    expect(done).toEqual(['answer 1', 'settled']);
  });
});
