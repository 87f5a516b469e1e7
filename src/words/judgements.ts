import { capitalised } from '../lib/capitalised.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { PartyId } from '../scenario/scenario.ts';
import { countOf, listed, type Names } from './names.ts';

type Judged = Extract<Happening, { readonly kind: 'judgedWalkOut' }>;

/** N14: what those at home make of a walk-out, a sentence for each camp: the leaver’s own come first. */
export function judgementsWords(names: Names, judged: readonly Judged[]): readonly string[] {
  const leaver = leaverIn(names) ?? judged[0]?.party;
  if (leaver === undefined) return [];
  const camps = [
    judged.filter(({ party, backs }) => party === leaver && backs),
    judged.filter(({ party, backs }) => party !== leaver && backs),
    judged.filter(({ backs }) => !backs),
  ];
  return camps.flatMap((camp) => campWords(names, camp, leaver));
}

/** Who left, as far as the log goes. */
function leaverIn({ view }: Names): PartyId | undefined {
  return view.log.findLast((each) => each.kind === 'walkedOut')?.party;
}

function campWords(names: Names, camp: readonly Judged[], leaver: PartyId): readonly string[] {
  const [first] = camp;
  if (first === undefined) return [];
  const seen = first.party === leaver ? 'backsWalkOut' : 'understandsWalkOut';
  const ids = camp.map(({ ratifier }) => ratifier);
  const said = names.speak(`happenings:${first.backs ? seen : 'blamesWalkOut'}`, {
    ratifiers: listed(names, ids.map(names.ratifierWithin)),
    count: countOf(names, ids),
    adjective: names.adjective(leaver),
  });
  return [capitalised(said)];
}
