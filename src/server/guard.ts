import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * How often anybody may ask. A school sits behind one address, so that is never locked out: where
 * many wrong codes have come from, everybody waits for their turn, and none is turned away for it.
 */
export interface Guard {
  /** Whether a token, or an address without one, may ask once more now. */
  readonly mayAsk: (address: string, token: string | undefined) => Promise<boolean>;
  /** Before a code is looked up; false where too many wait already. */
  readonly mayTry: (address: string) => Promise<boolean>;
  /** A code was wrong: the answer waits, longer the more of them there were. */
  readonly wasWrong: (address: string) => Promise<void>;
}

const SPAN = 4; // seconds
const OF_TOKEN = 120;
/** A school of two thousand; whoever invents a token for each request has no more than that. */
const OF_ADDRESS = 8000;

/** So many wrong codes in a minute are mistakes of people who copy them from a board. */
const MISTAKES = 40;
/** After them, codes from that address are tried one after another. */
const TURN = 100; // ms
const PATIENCE = 20_000;
const LONGEST = 2000;

export function createGuard(): Guard {
  const tokens = new RateLimiterMemory({ points: OF_TOKEN, duration: SPAN });
  const addresses = new RateLimiterMemory({ points: OF_ADDRESS, duration: SPAN });
  const wrong = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: 60 });
  const turns = new Map<string, number>(); // when the next one from an address is
  return {
    mayAsk: async (address, token) =>
      (await consume(addresses, address)) &&
      (token === undefined || (await consume(tokens, token))),
    mayTry: async (address) => {
      const before = await wrong.get(address);
      if ((before?.consumedPoints ?? 0) < MISTAKES) return true;
      const now = Date.now();
      const turn = Math.max(now, turns.get(address) ?? 0);
      if (turn - now > PATIENCE) return false;
      turns.set(address, turn + TURN);
      await pause(turn - now);
      if (turns.get(address) === turn + TURN) turns.delete(address);
      return true;
    },
    wasWrong: async (address) => {
      const { consumedPoints } = await wrong.consume(address);
      await pause(Math.min(LONGEST, 100 * 1.1 ** consumedPoints));
    },
  };
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
