import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * How often anybody may ask. A school sits behind one address, so that is never locked out: wrong
 * codes are answered ever more slowly, for the address and for the class alike.
 */
export interface Guard {
  /** Whether a token, or an address without one, may ask once more now. */
  readonly mayAsk: (who: string) => Promise<boolean>;
  /** Waits before a wrong code is answered: longer the more of them there were. */
  readonly slowDown: (address: string) => Promise<void>;
}

export function createGuard(): Guard {
  const asking = new RateLimiterMemory({ points: 120, duration: 4 });
  const wrong = new RateLimiterMemory({ points: 1_000_000, duration: 60 });
  return {
    mayAsk: async (who) => {
      try {
        await asking.consume(who);
        return true;
      } catch (error) {
        if (error instanceof RateLimiterRes) return false;
        throw error;
      }
    },
    slowDown: async (address) => {
      const { consumedPoints } = await wrong.consume(address);
      const wait = Math.min(5000, 100 * 1.3 ** consumedPoints);
      await new Promise((done) => setTimeout(done, wait));
    },
  };
}
