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
import { backdrops, caucusActs, outcomeKinds, scenarioKinds, skylines } from '../lists.ts';
import { mapManner, mapMark } from './map-schema.ts';
import { party, shortest } from './party-schema.ts';
import { rulesSchema } from './rules-schema.ts';
import { want } from './want.ts';
import { workSchema } from './work-schema.ts';

const option = block({
  id: id(),
  title: text(shortest.option),
  spoken: text(80).optional(),
  clause: text(),
  headline: text(120),
  bridging: yesNo().default(false),
  needsTrust: whole(1, 100).optional(),
  contingent: block({
    event: id(),
    happens: text(),
    otherwise: text(),
  }).optional(),
  map: list(mapMark, 0, 8).prefault([]),
  ...provenance,
});

/** How many of a thing a kind of scenario holds. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

const issueOf = (options: Bounds) =>
  block({
    id: id(),
    title: text(80),
    short: text(shortest.issue),
    spoken: text(80).optional(),
    text: text(),
    essential: yesNo().default(false),
    statusQuo: id(),
    options: list(option, options.least, options.most),
    ...provenance,
  });

const effect = block({
  trust: whole(-30, 30).optional(),
  ratifier: id().optional(),
  steps: whole(-3, 3).optional(),
  noAgreement: id().optional(),
  points: whole(-50, 50).optional(),
  opens: block({
    issue: id(),
    option: id(),
  }).optional(),
  needsSupport: block({
    party: id(),
    issue: id(),
    option: id(),
    by: number(-10, 10),
  }).optional(),
});

const condition = block({
  trustAtLeast: whole(0, 100).optional(),
  trustBelow: whole(0, 100).optional(),
  closed: list(id(), 0, 8).prefault([]),
  open: list(id(), 0, 8).prefault([]),
  after: list(id(), 0, 40).prefault([]),
  notAfter: list(id(), 0, 40).prefault([]),
});

const event = block({
  id: id(),
  title: text(80),
  text: text(),
  when: block({
    rounds: z
      .tuple([whole(1, 20), whole(1, 20)], {
        error: want('want.rounds'),
      })
      .optional(),
    epilogue: z.literal(true, { error: want('want.trueOrNone') }).optional(),
    chance: number(0, 1),
    if: condition.prefault({}),
  }),
  effects: list(effect, 0, 8).prefault([]),
  ...provenance,
});

const history = block({
  outcome: oneOf(outcomeKinds),
  package: byId(id()).prefault({}),
  text: text(3000),
  epilogue: list(block({ text: text(), ...provenance }), 0, 20).prefault([]),
  ...provenance,
});

const day = () =>
  pattern(want('want.date'), /^\d{4}-\d{2}-\d{2}$/).refine(isRealDate, want('want.realDate'));

const scenarioOf = (issues: Bounds, options: Bounds) =>
  block({
    format: z.literal(2, { error: want('want.format', { version: 2 }) }),
    kind: oneOf(scenarioKinds).default('summit'),
    id: id(),
    language: pattern(want('want.language'), /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/).default('en'),
    title: text(80),
    teaser: text(140).optional(),
    summary: text(600),
    date: day(),
    ends: day().optional(),
    venue: block({
      city: text(40),
      place: text(80),
      backdrop: oneOf(backdrops).optional(),
      skyline: oneOf(skylines).optional(),
      staging: oneOf(['table', 'telephone']),
      ...provenance,
    }),
    map: mapManner.optional(),
    rounds: whole(2, 20),
    opens: id(),
    trust: whole(0, 100),
    without: list(oneOf(caucusActs), 0, caucusActs.length).prefault([]),
    rules: rulesSchema.prefault({}),
    minutes: whole(1, 240).default(20),
    difficulty: z
      .union([z.literal(1), z.literal(2), z.literal(3)], { error: want('want.difficulty') })
      .default(2),
    seeds: list(id(), 0, 12),
    works: list(workSchema, 0, 60).prefault([]),
    document: block({
      title: text(120),
      opening: text(400).optional(),
      ...provenance,
    }).optional(),
    learn: list(text(300), 1, 8),
    parties: byId(party),
    issues: list(issueOf(options), issues.least, issues.most),
    events: list(event, 0, 30).prefault([]),
    history,
  });

/** The author's form of a scenario: what the YAML holds. `Scenario` is made of it by build.ts. */
export const summitSchema = scenarioOf({ least: 5, most: 8 }, { least: 3, most: 6 });

/** The same for a first game, which is over in a few minutes. */
export const practiceSchema = scenarioOf({ least: 2, most: 4 }, { least: 3, most: 6 });

/** The same for domains of the field, which are smaller and larger than talks that people hold. */
export const benchmarkSchema = scenarioOf({ least: 1, most: 20 }, { least: 2, most: 20 });

/** The schema that data asks to be held to; a summit's unless it says that it is of another kind. */
export function schemaFor(data: unknown): typeof summitSchema {
  const kind = (data as { readonly kind?: unknown } | null | undefined)?.kind;
  if (kind === 'benchmark') return benchmarkSchema;
  return kind === 'practice' ? practiceSchema : summitSchema;
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
