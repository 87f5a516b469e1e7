import { plainText } from '../../lib/plain-text.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { isIndex, isLoose, isText, type Loose } from '../acts/loose.ts';
import type { Refusal } from '../refusal.ts';
import {
  type ClockAct,
  clockChanges,
  LONGEST_CLOCK,
  LONGEST_NEWS,
  type ModeratorAct,
} from './act.ts';

type Kind = ModeratorAct['kind'];
type Of<K extends Kind> = Extract<ModeratorAct, { readonly kind: K }>;

/**
 * Anything as an act of the moderator, whether it can be done or not: a fresh copy with nothing in it
 * but what the act needs, texts as plain text. Never throws.
 */
export function readAct(value: unknown): Result<ModeratorAct, Refusal> {
  try {
    const act = isLoose(value) && isKind(value['kind']) ? readers[value['kind']](value) : undefined;
    if (act !== undefined) return ok(act);
    const isNews = isLoose(value) && value['kind'] === 'news';
    return err(isNews ? { code: 'no-news', most: LONGEST_NEWS } : { code: 'no-moderation' });
  } catch {
    return err({ code: 'no-moderation' }); // an object whose own getters throw is no act
  }
}

const readers: { readonly [K in Kind]: (from: Loose) => Of<K> | undefined } = {
  dispatch: ({ event }) => (isText(event) ? { kind: 'dispatch', event } : undefined),
  news: ({ text }) => {
    const plain = isText(text) ? plainText(text, LONGEST_NEWS) : undefined;
    return plain === undefined ? undefined : { kind: 'news', text: plain };
  },
  clock: readClock,
  substitute: ({ party, sits }) =>
    isText(party) && typeof sits === 'boolean' ? { kind: 'substitute', party, sits } : undefined,
  end: () => ({ kind: 'end' }),
};

function isKind(kind: unknown): kind is Kind {
  return isText(kind) && Object.hasOwn(readers, kind);
}

function readClock(from: Loose): ClockAct | undefined {
  const { seconds } = from;
  const change = clockChanges.find((each) => each === from['change']);
  if (change === undefined) return undefined;
  if (change !== 'set' && change !== 'extended') return { kind: 'clock', change };
  if (!isIndex(seconds) || seconds > LONGEST_CLOCK) return undefined;
  return { kind: 'clock', change, seconds };
}
