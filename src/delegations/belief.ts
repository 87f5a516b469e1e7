import { optionIndex } from '../negotiation/agenda.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { View } from '../negotiation/view.ts';
import type { Issue, Package, Party, PartyId } from '../scenario/scenario.ts';
import { isDear, learnAnswer, learnOffer, learnRefusal, welcome, type Seen } from './evidence.ts';
import { withinReach } from './reach.ts';
import { estimateSheet, type Belief, type SheetPrior, type Statement } from './sheet-model.ts';
import { publicPosition } from './standpoint.ts';

interface Held {
  readonly own: Party;
  readonly stands: Package;
  readonly heard: number; // happenings of the log that teach something
  readonly belief: Belief;
}

/** By the last happening that taught something: until the next one, so does the belief stay. */
const beliefs = new WeakMap<object, Held[]>();

/**
 * D3: what a view says of the other side's priorities. Before any offer, options are taken to lose
 * with their distance from its public position; then come what it tabled, what it answered, said,
 * initialled and committed itself to.
 */
export function beliefIn(view: View): Belief {
  const { own } = view;
  const { stands } = view.theirs;
  let heard = 0;
  let last: object = stands;
  for (const each of view.log) {
    if (!teaches(each, view.other)) continue;
    heard += 1;
    last = each;
  }
  const held = beliefs.get(last) ?? [];
  beliefs.set(last, held);
  const known = held.find(
    (each) => each.own === own && each.stands === stands && each.heard === heard,
  );
  if (known !== undefined) return known.belief;
  const belief = learn(view);
  held.push({ own, stands, heard, belief });
  return belief;
}

function teaches(happening: Happening, other: PartyId): boolean {
  switch (happening.kind) {
    case 'tabled':
    case 'accepted':
    case 'initialled':
    case 'declined':
    case 'backChannelTold':
    case 'committed':
      return happening.party === other;
    default:
      return false;
  }
}

/** The first step away from a public position costs more than the later ones. */
const FIRST_STEPS = 0.8;
/** Experts look for what both could live with: what a bridging option is nearer to them by. */
const BRIDGE = 0.15;

function learn(view: View): Belief {
  const { issues, rounds } = view.scenario;
  const homes = issues.map((issue) =>
    Math.max(0, optionIndex(issue, publicPosition(view, view.other, issue.id))),
  );
  const prior = priorOf(issues, homes);
  const statements: Statement[] = [];
  const seen: Seen = { view, issues, prior, statements };
  let floors = 0;
  let round = 0;
  for (const happening of view.log) {
    if (happening.round !== round) [round, floors] = [happening.round, 0];
    const time = (round - 1 + (floors + 1) / 2) / rounds;
    switch (happening.kind) {
      case 'tabled':
        floors += 1;
        if (happening.party === view.other) learnOffer(seen, happening.offer, time);
        break;
      case 'passed':
        floors += 1;
        break;
      case 'accepted':
        if (happening.party === view.other) {
          welcome(seen, view.offers[happening.offer]?.packages[happening.package] ?? {}, time);
        }
        break;
      case 'initialled':
        if (happening.party === view.other) welcome(seen, happening.closed, time);
        break;
      case 'declined':
        if (happening.party === view.other)
          learnRefusal(seen, happening.offer, happening.obstacle, time);
        break;
      case 'backChannelTold':
        if (happening.party === view.other) learnAnswer(seen, happening.issues, happening.matters);
        break;
      case 'committed':
        if (happening.party === view.other) isDear(seen, happening.issue);
        break;
      default:
        break;
    }
  }
  return withinReach(view, homes, estimateSheet(prior, statements));
}

/**
 * Before any offer: an option loses with its distance from the public position, and an issue
 * weighs with how far away its last option lies.
 */
function priorOf(issues: readonly Issue[], homes: readonly number[]): SheetPrior {
  const reach = issues.map(({ options }, at) => {
    const home = homes[at] ?? 0;
    return Math.max(home, options.length - 1 - home);
  });
  const all = reach.reduce((sum, each) => sum + each, 0) || 1;
  return {
    distance: issues.map(({ options }, at) =>
      options.map(({ bridging }, option) => {
        const way = Math.abs(option - (homes[at] ?? 0)) / Math.max(1, reach[at] ?? 1);
        return Math.max(0, way ** FIRST_STEPS - (bridging ? BRIDGE : 0));
      }),
    ),
    weights: reach.map((each) => each / all),
  };
}
