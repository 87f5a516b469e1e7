import type { GameState } from '../../src/negotiation/state.ts';
import type { Claim, Line } from '../../src/press/claim.ts';
import type { When } from '../../src/press/statements/shift.ts';
import { namesOf } from '../../src/press/names.ts';
import * as english from '../../src/words/en/front-page/moments.ts';
import { namingOf } from '../../src/words/en/front-page/naming.ts';
import * as plain from '../../src/words/en-plain/front-page/moments.ts';
import type { PartyId } from '../../src/scenario/scenario.ts';
import { ownWords } from './own-words.ts';

/** A paper does not keep count: figures are the scenario's, and two sides are no figure. */
const COUNTED =
  /\d|\b(three|four|five|six|seven|eight|nine|ten|eleven|twelve|thrice|twice|times|rounds|tally)\b/gi;

export function countedIn({ scenario }: GameState, { text }: Line): readonly string[] {
  return ownWords(scenario, text).match(COUNTED) ?? [];
}

/**
 * What a sentence says of one side, or of when a thing was, read out of its words and held against
 * its claims and the record. Gives what is not so.
 */
export function falselySaid(state: GameState, { text, claims }: Line): readonly string[] {
  const isOurs = /\w/.test(ownWords(state.scenario, text));
  if (!isOurs) return [];
  const { actor } = namingOf(namesOf(state.scenario));
  const sides = state.scenario.parties.flatMap(({ id }) =>
    DEEDS.flatMap(({ verbs, by }) => {
      const done = new RegExp(`\\b${actor(id)} (?:had |has )?(?:${verbs})`).exec(text);
      return done && !by(id, claims, state) ? [`${done[0]}, it did not`] : [];
    }),
  );
  return [...sides, ...falseMoments(state, text, claims)];
}

interface Deed {
  readonly verbs: string;
  readonly by: (party: PartyId, claims: readonly Claim[], state: GameState) => boolean;
}

const said = (party: PartyId, claims: readonly Claim[], ...kinds: readonly Claim['kind'][]) =>
  claims.some((each) => kinds.includes(each.kind) && 'party' in each && each.party === party);

const DEEDS: readonly Deed[] = [
  {
    verbs:
      'gave way|gave ground|gives way|gives ground|came round|backed away|moved first|was the first to|dropped its wish|no longer asks|yields|bends|concedes|softens|backs down|had to|paid with|let go|signed up|did not get|did not have its way|went back on|goes back on|eats its words|retreats|took back',
    by: (party, claims) => said(party, claims, 'gave', 'conceded', 'movedFirst', 'retreated'),
  },
  {
    verbs:
      'walked out|walks out|quits|left the talks|leaves the talks|ended the call|ends the call|hangs up|broke off|breaks off|leaves the table|leaves talks',
    by: (party, claims, { outcome }) =>
      said(party, claims, 'walkedOut') && outcome?.walkedOut === party,
  },
  {
    verbs:
      'got its way|got what it|had its way|has its way|carried its point|prevailed|held to|can point to|came for and got|got its wish|has what it asked',
    by: (party, claims) =>
      claims.some(
        (each) =>
          each.kind === 'asked' &&
          each.party === party &&
          claims.some(
            (other) =>
              ('issue' in other &&
                other.issue === each.issue &&
                other.kind === 'agreed' &&
                other.option === each.option) ||
              (other.kind === 'gave' && other.to === each.option && other.issue === each.issue),
          ),
      ),
  },
  {
    verbs: 'turned down|turns down|said no|says no|refused|declined|declines|rejects|balks',
    by: (party, claims) =>
      said(party, claims, 'obstacle') ||
      claims.some((each) => each.kind === 'ratified' && each.party === party && !each.passed) ||
      claims.some(({ kind }) => kind === 'experts') ||
      claims.some((each) => each.kind === 'finalDeclined' && each.by !== party),
  },
];

const MOMENTS = [english, plain].flatMap(({ atTheTable, onTheLine }) => [atTheTable, onTheLine]);

/** “At the outset” is of the first round that was held, “towards the end” of the last. */
function falseMoments(
  { round: held }: GameState,
  text: string,
  claims: readonly Claim[],
): readonly string[] {
  const whenOf = (round: number): When =>
    round >= held ? 'closing' : round <= 1 ? 'opening' : round * 2 <= held ? 'early' : 'late';
  const claimed = new Set(
    claims.flatMap((claim) => ('round' in claim ? [whenOf(claim.round)] : [])),
  );
  return MOMENTS.flatMap((moments) =>
    (Object.entries(moments) as [When, readonly string[]][]).flatMap(([when, phrases]) =>
      phrases.filter(
        (phrase) => new RegExp(`\\b${phrase}\\b`, 'i').test(text) && !claimed.has(when),
      ),
    ),
  );
}
