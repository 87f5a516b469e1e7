import { TOKEN } from '../classroom/commands.ts';
import { hashOf } from './chance.ts';
import type { KeptToken, Store } from './store/store.ts';

const MOST = 20_000;

/** Who holds a token; undefined: nobody. What was found is remembered, for a time. */
export interface Tokens {
  readonly holder: (token: string) => Promise<KeptToken | undefined>;
  /** Those of a class, or of one member of it. */
  readonly forget: (classId: string, member?: string) => void;
}

export function createTokens(store: Store): Tokens {
  const known = new Map<string, KeptToken>(); // by hash
  return {
    holder: async (token) => {
      if (!TOKEN.test(token)) return undefined;
      const hash = hashOf(token);
      const before = known.get(hash);
      if (before !== undefined) return before;
      const found = await store.tokenBy(hash);
      if (found === undefined) return undefined;
      if (known.size >= MOST) known.clear();
      known.set(hash, found);
      return found;
    },
    forget: (classId, member) => {
      for (const [hash, token] of known) {
        const isMeant = member === undefined || token.member === member;
        if (token.classId === classId && isMeant) known.delete(hash);
      }
    },
  };
}
