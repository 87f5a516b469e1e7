import type { GameState } from '../../src/negotiation/state.ts';
import type { Line } from '../../src/press/claim.ts';
import type { FrontPage } from '../../src/press/front-page.ts';
import { midSentence } from '../../src/words/en/front-page/naming.ts';
import { holds } from './holds.ts';
import { linesOf } from './lines-of.ts';
import { ownWords } from './own-words.ts';
import { countedIn, falselySaid } from './read-again.ts';
import { ratifiersIn, wordsOf } from './words.ts';

/** Claims that are not true, and words in quotation marks or names that no claim covers. */
export function faults(state: GameState, page: FrontPage): readonly string[] {
  return linesOf(page).flatMap((each) => faultsOf(state, each));
}

export function faultsOf(state: GameState, sentence: Line): readonly string[] {
  const { text, claims } = sentence;
  const untrue = claims
    .filter((claim) => !holds(state, claim))
    .map((claim) => JSON.stringify(claim));
  const covered = claims.flatMap((claim) => wordsOf(state.scenario, claim));
  const quoted = [...text.matchAll(/“([^“”]*)”/g)].map(([, words = '']) => words);
  const bare = quoted.filter((words) => !covered.some((each) => each.includes(words)));
  const judges = new Set(claims.flatMap((claim) => ('ratifier' in claim ? [claim.ratifier] : [])));
  // The talks may be held at the seat of one who votes on them.
  const elsewhere = text.replaceAll(`at ${midSentence(state.scenario.venue.place)}`, 'here');
  const named = ratifiersIn(state.scenario, ownWords(state.scenario, elsewhere)).filter(
    (id) => !judges.has(id),
  );
  const ragged =
    claims.length === 0 ||
    /undefined|\bnull\b|NaN|\$\{| {2}|\s[.,;:]|[.,;:][.,;:]|^[a-z]/.test(text.trim());
  return [
    ...countedIn(state, sentence).map((word) => `counts ${word}: ${text}`),
    ...falselySaid(state, sentence).map((what) => `${what}: ${text}`),
    ...untrue.map((claim) => `untrue: ${text} ${claim}`),
    ...bare.map((words) => `not claimed: ${words} in ${text}`),
    ...named.map((id) => `names ${id}: ${text}`),
    ...(ragged ? [`ragged: ${text}`] : []),
  ];
}
