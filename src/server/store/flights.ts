/**
 * What comes in while one flight is on its way goes with the next: the fewer commits, the more there
 * is to do. `run` answers each of its asks, in their order; if it rejects, all of them are rejected.
 * `settled` resolves once nothing waits any more.
 */
export interface Flights<Ask, Answer> {
  readonly send: (ask: Ask) => Promise<Answer>;
  readonly settled: () => Promise<void>;
}

interface Waiting<Ask, Answer> {
  readonly ask: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

export function flights<Ask, Answer>(
  run: (asks: readonly Ask[]) => Promise<readonly Answer[]>,
  most: number,
): Flights<Ask, Answer> {
  const waiting: Waiting<Ask, Answer>[] = [];
  let under: Promise<void> | undefined;

  const fly = async (): Promise<void> => {
    await Promise.resolve(); // whoever asks in the same breath comes along
    while (waiting.length > 0) {
      const aboard = waiting.splice(0, most);
      try {
        const answers = await run(aboard.map(({ ask }) => ask));
        aboard.forEach(({ resolve }, at) => resolve(answers[at] as Answer));
      } catch (reason) {
        for (const { reject } of aboard) reject(reason);
      }
    }
    under = undefined;
  };

  return {
    send: (ask) =>
      new Promise((resolve, reject) => {
        waiting.push({ ask, resolve, reject });
        under ??= fly();
      }),
    settled: () => under ?? Promise.resolve(),
  };
}
