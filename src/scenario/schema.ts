import * as z from 'zod';
import {
  block,
  byId,
  id,
  list,
  number,
  oneOf,
  pattern,
  provenance,
  text,
  whole,
  yesNo,
} from './fields.ts';
import { caucusActs, outcomeKinds } from './lists.ts';
import { party, shortest } from './party-schema.ts';
import { workSchema } from './work-schema.ts';

const isoDate = 'a date as YYYY-MM-DD';

const degrees = 'two numbers: degrees east (-180 to 180), degrees north (-90 to 90)';
const spot = (description: string) =>
  z
    .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], { error: degrees })
    .meta({ description });

const bearings = 'two directions in degrees clockwise from north, each from 0 to 360';

const sector = (description: string) =>
  z
    .tuple([z.number().min(0).max(360), z.number().min(0).max(360)], { error: bearings })
    .meta({ description });

const mapMark = block('A thing on the map of Europe.', {
  kind: oneOf('What is drawn.', [
    'interceptors',
    'radar',
    'ships',
    'flow',
    'centre',
    'facility',
    'test',
    'city',
    'withdrawn',
  ]),
  at: spot('Where: [degrees east, degrees north].'),
  to: spot('The other end of a flow.').optional(),
  rangeKm: number('Radius of a circle around it, in kilometres.', 1, 20_000).optional(),
  sector: sector(
    'Only that part of the circle: [from, to], degrees clockwise from north.',
  ).optional(),
  label: text('A few words beside it.', 40),
});

const option = block('One outcome that an issue may end at.', {
  id: id('Unique in the issue.'),
  title: text('For a track and a menu.', shortest.option),
  clause: text('The sentence that stands in the signed text.'),
  headline: text('A newspaper phrase in the present tense, should it be agreed.', 120),
  bridging: yesNo('Closed until experts open it; false unless said.').default(false),
  needsTrust: whole('Full points only at this trust or more; under it, half.', 1, 100).optional(),
  contingent: block('An option that depends on an event.', {
    event: id('An event of this scenario.'),
    happens: text('What holds if it happens.'),
    otherwise: text('What holds if it does not.'),
  }).optional(),
  map: list('What agreeing it puts on the map.', mapMark, 0, 8).prefault([]),
  ...provenance,
});

/** How many of a thing a kind of scenario holds. */
interface Bounds {
  readonly says: string;
  readonly least: number;
  readonly most: number;
}

const issueOf = (options: Bounds) =>
  block('An item of the agenda.', {
    id: id('Unique in the scenario.'),
    title: text('What is negotiated.', 80),
    short: text('For a track.', shortest.issue),
    text: text('What the dispute is about, fairly to both.'),
    essential: yesNo('Whether an agreement needs it closed; false unless said.').default(false),
    statusQuo: id('The option that holds if nothing is agreed on this issue.'),
    options: list(options.says, option, options.least, options.most),
    ...provenance,
  });

const effect = block(
  'One of: {trust: 3}, {ratifier: senate, steps: -1}, {noAgreement: us, points: 2}, {opens: {issue, option}}, {needsSupport: {party, issue, option, by}}.',
  {
    trust: whole('Trust gained or lost.', -30, 30).optional(),
    ratifier: id('Whose support moves, by `steps`.').optional(),
    steps: whole('Steps of support, with `ratifier`.', -3, 3).optional(),
    noAgreement: id('The party whose no-deal value moves, by `points`.').optional(),
    points: whole('Points, with `noAgreement`.', -50, 50).optional(),
    opens: block('A bridging option that opens.', {
      issue: id('An issue.'),
      option: id('A bridging option of it.'),
    }).optional(),
    needsSupport: block('A consultation that becomes harder or easier.', {
      party: id('Whose mandate.'),
      issue: id('An issue.'),
      option: id('An option that the mandate lets it consult about.'),
      by: number('Added to the support that is needed.', -10, 10),
    }).optional(),
  },
);

const condition = block('All of what is named must hold.', {
  trustAtLeast: whole('Trust is this or more.', 0, 100).optional(),
  trustBelow: whole('Trust is less than this.', 0, 100).optional(),
  closed: list('Issues that are initialled.', id('An issue.'), 0, 8).prefault([]),
  open: list('Issues that are not.', id('An issue.'), 0, 8).prefault([]),
  after: list('Events that have come.', id('An event.'), 0, 40).prefault([]),
  notAfter: list('Events that have not.', id('An event.'), 0, 40).prefault([]),
});

const event = block('Something that happens outside the room.', {
  id: id('Unique in the scenario.'),
  title: text('A few words.', 80),
  text: text('The dispatch that the delegations read.'),
  when: block('When it may come: `rounds: [first, last]`, or `epilogue: true`.', {
    rounds: z
      .tuple([whole('First.', 1, 20), whole('Last.', 1, 20)], { error: 'a list of two rounds' })
      .meta({ description: 'The first and the last round in which it may come.' })
      .optional(),
    epilogue: z
      .literal(true, { error: 'true, or left out' })
      .meta({ description: 'It is decided after the talks.' })
      .optional(),
    chance: number('0 to 1, in each round in which it may come.', 0, 1),
    if: condition.prefault({}),
  }),
  effects: list('What it changes.', effect, 0, 8).prefault([]),
  ...provenance,
});

const history = block('What came of the real talks.', {
  outcome: oneOf('How they ended, in the words of the game.', outcomeKinds),
  package: byId(
    'Issue: the option it ended at, where the sources tell.',
    id('An option.'),
  ).prefault({}),
  text: text('What happened.', 3000),
  epilogue: list(
    'What came after, one step each.',
    block('One step.', { text: text('What happened.'), ...provenance }),
    0,
    20,
  ).prefault([]),
  ...provenance,
});

const scenarioOf = (issues: Bounds, options: Bounds) =>
  block('A negotiation of Common Ground.', {
    format: z
      .literal(2, { error: '2, the version of the format' })
      .meta({ description: 'The version of the format: 2.' }),
    kind: oneOf(
      'A summit (unless said), or a benchmark: a domain of the field, with wider limits.',
      ['summit', 'benchmark'],
    ).default('summit'),
    id: id('The name of the file without .yaml.'),
    language: pattern(
      'BCP 47; en unless said.',
      'a language tag such as en or pt-BR',
      /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    ).default('en'),
    title: text('On the shelf.', 80),
    summary: text('Two or three sentences for the shelf.', 600),
    date: pattern('The first day of the talks, YYYY-MM-DD.', isoDate, /^\d{4}-\d{2}-\d{2}$/).refine(
      isRealDate,
      `${isoDate} that the calendar has`,
    ),
    venue: block('Where the talks are held.', {
      city: text('Rome', 40),
      place: text('The building or room.', 80),
      backdrop: oneOf('What is drawn behind the table.', [
        'villa',
        'kremlin',
        'general-staff',
        'telephone',
        'palace',
        'hotel',
      ]),
      staging: oneOf('Across a table, or on the telephone.', ['table', 'telephone']),
      ...provenance,
    }),
    rounds: whole('Usually 6 to 8.', 2, 20),
    opens: id('The party that has the first floor of round 1.'),
    trust: whole('At the start.', 0, 100),
    without: list(
      'Acts of the caucus that these talks do not know; none unless said.',
      oneOf('An act of the caucus.', caucusActs),
      0,
      caucusActs.length,
    ).prefault([]),
    minutes: whole('How long a person needs; 20 unless said.', 5, 240).default(20),
    difficulty: z
      .union([z.literal(1), z.literal(2), z.literal(3)], { error: '1, 2 or 3' })
      .meta({ description: '1 easy, 2 middling (unless said), 3 hard.' })
      .default(2),
    seeds: list('The seeds (digests of sources) that it cites.', id('A seed.'), 0, 12),
    works: list(
      'Works on record that it cites with known, beyond those of seeds/works.',
      workSchema,
      0,
      60,
    ).prefault([]),
    learn: list('What a player learns, a sentence each.', text('One sentence.', 300), 1, 8),
    parties: byId('The two sides, keyed by id; the first is drawn at the left.', party),
    issues: list(issues.says, issueOf(options), issues.least, issues.most),
    events: list('What may happen outside the room.', event, 0, 30).prefault([]),
    history,
  });

/** The author's form of a scenario: what the YAML holds. `Scenario` is made of it by build.ts. */
export const summitSchema = scenarioOf(
  { says: '5 to 8, in the order of the agenda.', least: 5, most: 8 },
  {
    says: '3 to 5 (6 with bridging ones), in order: neighbours are small steps.',
    least: 3,
    most: 6,
  },
);

/** The same for domains of the field, which are smaller and larger than talks that people hold. */
export const benchmarkSchema = scenarioOf(
  { says: '5 to 8, in the order of the agenda; 1 to 20 in a benchmark.', least: 1, most: 20 },
  {
    says: '3 to 5 (6 with bridging ones), in order: neighbours are small steps; 2 to 20 in a benchmark.',
    least: 2,
    most: 20,
  },
);

/** The schema that data asks to be held to; a summit's unless it says that it is a benchmark. */
export function schemaFor(data: unknown): typeof summitSchema {
  return (data as { readonly kind?: unknown } | null | undefined)?.kind === 'benchmark'
    ? benchmarkSchema
    : summitSchema;
}

export type ScenarioFile = z.output<typeof summitSchema>;
/** A file as its author may write it, with what has a default left out. */
export type ScenarioDraft = z.input<typeof summitSchema>;
export type PartyFile = ScenarioFile['parties'][string];

function isRealDate(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
