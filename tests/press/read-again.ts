import type { GameState } from '../../src/negotiation/state.ts';
import type { Claim, Line } from '../../src/press/claim.ts';

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function numberOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower === 'once') return 1;
  if (lower === 'twice') return 2;
  if (lower === 'none' || lower === 'no') return 0;
  if (/^\d+$/.test(lower)) return Number(lower);
  const at = WORDS.indexOf(lower);
  return at < 0 ? undefined : at;
}

/** A sentence without what is quoted in it and without what the scenario itself wrote. */
function ownWords({ scenario }: GameState, text: string): string {
  const written = [
    ...scenario.events.flatMap((event) => [event.title, event.text.trim()]),
    ...scenario.parties.flatMap(({ ratifiers, gestures }) => [
      ...ratifiers.map(({ about }) => about),
      ...gestures.map((gesture) => gesture.text.trim()),
    ]),
    scenario.venue.place,
    scenario.venue.city,
    ...scenario.issues.flatMap(({ options }) => options.map(({ headline }) => headline)),
  ];
  return written
    .flatMap((each) => [
      each,
      each.charAt(0).toUpperCase() + each.slice(1),
      each.charAt(0).toLowerCase() + each.slice(1),
    ])
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, each) => rest.split(each).join(' '), text)
    .replace(/“[^”]*”/g, ' ')
    .replace(/two sides/gi, ' ')
    .replace(/\bRatifier [\w-]+/g, ' '); // as the generated scenarios call theirs
}

/** Every number that the claims of a sentence come to. */
function numbersClaimed(claims: readonly Claim[]): ReadonlySet<number> {
  const numbers = claims.flatMap((claim) =>
    Object.values(claim).filter((value): value is number => typeof value === 'number'),
  );
  const sum = (kind: Claim['kind'], ...more: readonly Claim['kind'][]): number =>
    claims
      .filter((claim) => [kind, ...more].includes(claim.kind))
      .reduce((all, claim) => all + ('count' in claim ? claim.count : 0), 0);
  const judged = claims.filter(({ kind }) => kind === 'judged');
  const backing = judged.filter((claim) => claim.kind === 'judged' && claim.backs);
  return new Set([
    ...numbers,
    sum('offers'),
    sum('rounds', 'roundsLeft'),
    judged.length,
    backing.length,
  ]);
}

/** Numbers from two up that stand in a sentence and that none of its claims comes to. */
export function unclaimedNumbers(state: GameState, { text, claims }: Line): readonly string[] {
  const claimed = numbersClaimed(claims);
  return (ownWords(state, text).match(/[A-Za-z]+|\d+/g) ?? []).filter((word) => {
    const number = numberOf(word);
    return number !== undefined && number > 1 && !claimed.has(number);
  });
}

/**
 * What a sentence says of one side, read out of its words and held against the log: how often it
 * gave ground or tabled, that it moved first, that it left. Gives what is not so.
 */
export function falselySaid(state: GameState, { text }: Line): readonly string[] {
  const { scenario, log, outcome } = state;
  return scenario.parties.flatMap(({ id, adjective }) => {
    const side = `the ${adjective} side`;
    const steps = log.filter((each) => each.kind === 'conceded' && each.party === id).length;
    const offers = log.filter((each) => each.kind === 'tabled' && each.party === id).length;
    const first = log.find((each) => each.kind === 'conceded');
    const said = (pattern: string): readonly (string | undefined)[] =>
      [...text.matchAll(new RegExp(pattern, 'gi'))].map(([, word]) => word);
    const counts = [
      ...said(`${side} gave ground (\\w+)`).map((word) => [word, steps] as const),
      ...said(`${side} had made (\\w+) steps?`).map((word) => [word, steps] as const),
      ...said(`(\\w+) by ${side}`).map((word) => [word, steps] as const),
      ...said(`${side} not (at all)`).map(() => ['none', steps] as const),
      ...said(`${side} (once|twice|\\w+) times`).map((word) => [word, steps] as const),
      ...said(`${side} made (\\w+) offers?`).map((word) => [word, offers] as const),
      ...said(`(\\w+) from ${side}`).map((word) => [word, offers] as const),
    ];
    const wrong = counts
      .filter(([word = '', count]) => {
        const number = numberOf(word);
        return number !== undefined && number !== count;
      })
      .map(([word = '']) => `${side}: ${word}`);
    const leads = said(`${side} (?:moved first)|(?:moved first|first to give ground) was ${side}`);
    const leaves = said(
      `${side} (?:walks? out|hung up|left the table|ends the call|goes home|stood up)`,
    );
    return [
      ...wrong,
      ...(leads.length > 0 && first?.kind === 'conceded' && first.party !== id
        ? [`${side} did not move first`]
        : []),
      ...(leaves.length > 0 && outcome?.walkedOut !== id ? [`${side} did not leave`] : []),
    ];
  });
}
