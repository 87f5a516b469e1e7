import { openDrillClass, type DrillClass } from './class.ts';
import { speak } from './protocol.ts';
import { tallyOf, type Tally } from './tally.ts';

export interface DrillOrder {
  readonly url: string;
  readonly key: string; // of the server, which opens classes
  readonly scenario: { readonly id: string; readonly text: string };
  readonly tables: number;
  readonly classesOf: number; // tables of one class
  readonly every: number; // seconds between two moves of one seat
}

/** A drill whose students all sit, and have not begun. */
export interface ReadyDrill {
  readonly play: (seconds: number) => Promise<Tally>;
}

/** So long is waited, at the end, for answers and for screens. */
const PATIENCE = 20_000;
const SCREENS = 700;

/** Opens the classes and seats everybody. */
export async function prepareDrill(order: DrillOrder): Promise<ReadyDrill> {
  const { url, key, scenario, tables, classesOf, every } = order;
  const protocol = speak(url);
  const classes: DrillClass[] = [];
  for (let left = tables; left > 0; left -= classesOf) {
    const size = Math.min(left, classesOf);
    // Two seats share a table: each waits for half of its own time.
    const pause = (every * 1000) / 2;
    classes.push(await openDrillClass({ protocol, key, scenario, tables: size, pause }));
  }
  const seats = classes.flatMap((each) => each.seats.flat());
  return {
    play: async (seconds) => {
      for (const seat of seats) seat.begin();
      await pause(seconds * 1000);
      await Promise.race([Promise.all(seats.map((seat) => seat.end())), patience()]);
      await pause(SCREENS);
      const tally = await tallyOf(classes);
      for (const each of classes) await each.remove();
      protocol.close();
      return tally;
    },
  };
}

/** Keeps nobody waiting who has all answers. */
const patience = (): Promise<void> => new Promise((done) => setTimeout(done, PATIENCE).unref());

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
