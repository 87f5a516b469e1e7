import { latest } from '../../lib/latest.ts';
import { optionIndex } from '../../negotiation/agenda.ts';
import type { Happening } from '../../negotiation/happening.ts';
import type { View } from '../../negotiation/view.ts';
import type { Issue, Package, Party, PartyId } from '../../scenario/scenario.ts';
import { isDear, learnAnswer, learnOffer, learnRefusal, welcome, type Seen } from './evidence.ts';
import { withinReach } from './reach.ts';
import { estimateSheet, type Belief, type SheetPrior, type Said } from './sheet-model.ts';
import { publicPositions } from '../standpoint.ts';

/** What a log says up to a happening that teaches something. */
interface Reading {
  readonly round: number;
  readonly floors: number; // tabled or passed in that round
  readonly said: readonly Said[];
}

interface Held {
  readonly own: Party;
  readonly stands: Package;
  readonly heard: number; // happenings of the log that teach something
  readonly reading: Reading;
  readonly belief: Belief;
}

const UNREAD: Reading = { round: 0, floors: 0, said: [] };

/** By the last happening that taught something: until the next one, so does the belief stay. */
const beliefs = latest<object, Held[]>(16);

/**
 * D3: what a view says of the other side's priorities. Before any offer, options are taken to lose
 * with their distance from its public position; then come what it tabled, what it answered, said,
 * initialled and committed itself to.
 */
export function beliefIn(view: View): Belief {
  const { own } = view;
  const { stands } = view.theirs;
  const lessons = view.log.flatMap((each, at) => (teaches(each, view.other) ? [at] : []));
  const heard = lessons.length;
  const last = view.log[lessons.at(-1) ?? -1] ?? stands;
  const held = beliefs.get(last) ?? [];
  beliefs.set(last, held);
  const known = held.find(
    (each) => each.own === own && each.stands === stands && each.heard === heard,
  );
  if (known !== undefined) return known.belief;
  // All but the last was mostly read when it was new.
  const from = (lessons.at(-2) ?? -1) + 1;
  const earlier = beliefs
    .get(view.log[from - 1] ?? stands)
    ?.find((each) => each.own === own && each.heard === heard - 1);
  const reading = earlier ? readOn(view, from, earlier.reading) : readOn(view, 0, UNREAD);
  const { prior, homes } = outsetOf(view);
  const belief = withinReach(view, homes, estimateSheet(prior, reading.said));
  held.push({ own, stands, heard, reading, belief });
  return belief;
}

/** A happening that says something of what its party wants. */
/** D3: which happenings, of the other side's doing, say something of what it wants. */
const TEACHES = {
  roundOpened: false,
  dispatch: false,
  bridgingOpened: false,
  consulted: false,
  backChannelAsked: false,
  backChannelTold: true,
  leaked: false,
  committed: true,
  retreated: false,
  justified: false,
  expertsProposed: false,
  expertsAnswered: false,
  gestureMade: false,
  reassured: false,
  held: false,
  tabled: true,
  conceded: false,
  passed: false,
  reopened: false,
  accepted: true,
  initialled: true,
  declined: true,
  credibilityLost: false,
  stayed: false,
  walkedOut: false,
  judgedWalkOut: false,
  trustMoved: false,
  goodwillMoved: false,
  noAgreementMoved: false,
  mandateMoved: false,
  annexProposed: false,
  annexAnswered: false,
  annexDecided: false,
  voted: false,
  ratified: false,
  ended: false,
  epilogue: false,
} as const satisfies Readonly<Record<Happening['kind'], boolean>>;

type LessonKind = {
  [K in keyof typeof TEACHES]: (typeof TEACHES)[K] extends true ? K : never;
}[keyof typeof TEACHES];

type Lesson = Extract<Happening, { readonly kind: LessonKind }>;

function teaches(happening: Happening, other: PartyId): happening is Lesson {
  return TEACHES[happening.kind] && 'party' in happening && happening.party === other;
}

/** The first step away from a public position costs more than the later ones. */
const FIRST_STEPS = 0.8;
/** Experts look for what both could live with: what a bridging option is nearer to them by. */
const BRIDGE = 0.15;

/** What everybody knows of the other side before the talks. */
interface Outset {
  readonly homes: readonly number[]; // its public positions
  readonly prior: SheetPrior;
}

const outsets = new WeakMap<readonly Issue[], WeakMap<object, Outset>>();

function outsetOf(view: View): Outset {
  const { issues } = view.scenario;
  const shelf = outsets.get(issues) ?? new WeakMap<object, Outset>();
  outsets.set(issues, shelf);
  const positions = publicPositions(view, view.other);
  const known = shelf.get(positions);
  if (known !== undefined) return known;
  const homes = issues.map((issue) =>
    Math.max(0, optionIndex(issue, positions[issue.id]?.option ?? '')),
  );
  const outset = { homes, prior: priorOf(issues, homes) };
  shelf.set(positions, outset);
  return outset;
}

/** Reads a log on from a happening, up to the last one that teaches something. */
function readOn(view: View, from: number, reading: Reading): Reading {
  const { issues, rounds } = view.scenario;
  const said = [...reading.said];
  const seen: Seen = { view, issues, prior: outsetOf(view).prior, said };
  let { round, floors } = reading;
  let last = { round, floors };
  for (const happening of view.log.slice(from)) {
    if (happening.round !== round) [round, floors] = [happening.round, 0];
    const time = (round - 1 + (floors + 1) / 2) / rounds;
    if (happening.kind === 'tabled' || happening.kind === 'passed') floors += 1;
    if (!teaches(happening, view.other)) continue;
    learn(seen, happening, time);
    last = { round, floors };
  }
  return { ...last, said };
}

function learn(seen: Seen, happening: Lesson, time: number): void {
  const { offers } = seen.view;
  switch (happening.kind) {
    case 'tabled':
      return learnOffer(seen, happening.offer, time);
    case 'accepted':
      return welcome(seen, offers[happening.offer]?.packages[happening.package] ?? {}, time);
    case 'initialled':
      return welcome(seen, happening.closed, time);
    case 'declined':
      return learnRefusal(seen, happening.offer, happening.obstacle, time);
    case 'backChannelTold':
      return learnAnswer(seen, happening.issues, happening.matters);
    case 'committed':
      return isDear(seen, happening.issue);
  }
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
