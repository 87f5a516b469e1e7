import type { GameState } from '../../src/negotiation/state.ts';
import { type FrontPage, linesOf } from '../../src/press/front-page.ts';
import { holds } from './holds.ts';
import { ratifiersIn, wordsOf } from './words.ts';

/** Claims that are not true, and words in quotation marks or names that no claim covers. */
export function faults(state: GameState, page: FrontPage): readonly string[] {
  return linesOf(page).flatMap(({ text, claims }) => {
    const untrue = claims
      .filter((claim) => !holds(state, claim))
      .map((claim) => JSON.stringify(claim));
    const covered = claims.flatMap((claim) => wordsOf(state.scenario, claim));
    const quoted = [...text.matchAll(/“([^“”]*)”/g)].map(([, words = '']) => words);
    const bare = quoted.filter((words) => !covered.some((each) => each.includes(words)));
    const judges = new Set(
      claims.flatMap((claim) => ('ratifier' in claim ? [claim.ratifier] : [])),
    );
    const news = claims.some(
      ({ kind }) => kind === 'dispatch' || kind === 'agreed' || kind === 'place',
    );
    const named = news ? [] : ratifiersIn(state.scenario, text).filter((id) => !judges.has(id));
    const ragged =
      claims.length === 0 || /undefined|\bnull\b|NaN|\$\{| {2}|\s[.,;]|^[a-z]/.test(text.trim());
    return [
      ...untrue.map((claim) => `untrue: ${text} ${claim}`),
      ...bare.map((words) => `not claimed: ${words} in ${text}`),
      ...named.map((id) => `names ${id}: ${text}`),
      ...(ragged ? [`ragged: ${text}`] : []),
    ];
  });
}
