import * as z from 'zod';
import {
  block,
  byId,
  colour,
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
import { hintPhases, hintRoles, personaIds, registers, spokenActs } from '../lists.ts';
import { want } from './want.ts';

type SpokenAct = (typeof spokenActs)[number];

export const shortest = { ratifier: 14, issue: 16, option: 40 } as const; // characters of labels

export const portrait = block({
  hair: oneOf(['short', 'bald', 'receding', 'side', 'grey-short', 'long', 'bun']),
  hairColour: colour(),
  skin: colour(),
  glasses: yesNo().default(false),
  beard: oneOf(['none', 'moustache', 'full']).default('none'),
  dress: oneOf(['suit', 'uniform']).default('suit'),
});

const delegate = block({
  id: id(),
  name: text(60),
  office: text(120),
  portrait,
  ...provenance,
});

const lines = () => {
  const said = list(text(240), 1, 12).optional();
  return block(
    Object.fromEntries(spokenActs.map((act) => [act, said])) as Record<SpokenAct, typeof said>,
  ).prefault({});
};

const manner = () => ({ register: oneOf(registers), note: text(400), lines: lines() });

const voice = block({
  ...manner(),
  head: block(manner()).optional(),
  ...provenance,
});

const brief = () => block({ text: text(6000), ...provenance });

const hiddenType = block({
  id: id(),
  title: text(60),
  text: text(),
  weights: byId(number(0.5, 2)).prefault({}),
  patience: number(-1, 1).default(0),
  ...provenance,
});

const position = block({
  option: id(),
  text: text(),
  ...provenance,
});

const optionPoints = z.union(
  [
    whole(-100, 100),
    block({
      happens: whole(-100, 100),
      otherwise: whole(-100, 100),
      belief: number(0, 1),
    }),
  ],
  { error: want('want.branches') },
);

const issuePoints = block({
  options: byId(optionPoints),
  ...provenance,
});

const linkage = block({
  id: id(),
  title: text(80),
  when: byId(list(id(), 1, 8)),
  points: whole(-100, 100),
  ...provenance,
});

const mandateRule = block({
  allowed: list(id(), 1, 8),
  consult: list(
    block({
      option: id(),
      needsSupport: number(-20, 20),
    }),
    0,
    8,
  ).prefault([]),
  ...provenance,
});

const concession = block({
  id: id(),
  issue: id(),
  from: id(),
  to: id(),
  public: text(),
  home: text(),
  ...provenance,
});

const stance = block({
  issue: id(),
  options: byId(whole(-2, 2)),
  ...provenance,
});

const ratifier = block({
  id: id(),
  name: text(80),
  short: text(shortest.ratifier),
  plural: yesNo().default(false),
  about: text(),
  weight: whole(1, 20),
  threshold: whole(-20, 20),
  veto: yesNo().default(false),
  patience: whole(1, 5).default(3),
  stances: list(stance, 1, 8),
  reassure: block({
    text: text(),
    price: whole(0, 30),
  }),
  ...provenance,
});

const gesture = block({
  id: id(),
  title: text(60),
  text: text(),
  trust: whole(4, 12),
  ratifiers: byId(whole(-3, 3)).prefault({}),
  ...provenance,
});

const hint = block({
  id: id(),
  when: block({
    phase: oneOf(hintPhases),
    round: whole(1, 20).optional(),
    lacks: id().optional(),
    event: id().optional(),
  }),
  at: oneOf(hintRoles),
  issue: id().optional(),
  option: id().optional(),
  ratifier: id().optional(),
  say: text(240),
});

/** One to three letters or figures, of any script; an ampersand is one. */
const emblem = block({
  letters: pattern(want('want.emblem'), /^(?:[\p{L}\p{N}&]\p{M}*){1,3}$/u),
  colour: colour(),
});

export const party = block({
  name: text(40),
  adjective: text(40),
  capital: text(40),
  home: text(40).optional(),
  flag: pattern(want('want.flag'), /^[a-z]{2}$/).optional(),
  emblem: emblem.optional(),
  colour: colour(),
  delegation: list(delegate, 1, 6),
  voice: voice.optional(),
  brief: block({
    public: brief(),
    confidential: brief(),
  }),
  telegram: brief().optional(),
  hints: list(hint, 0, 40).optional(),
  persona: oneOf(personaIds),
  types: list(hiddenType, 0, 6).prefault([]),
  positions: byId(position),
  points: byId(issuePoints),
  linkages: list(linkage, 0, 12).prefault([]),
  mandate: byId(mandateRule).prefault({}),
  concessions: list(concession, 0, 40),
  ratifiers: list(ratifier, 2, 4),
  quorum: whole(1, 80),
  gestures: list(gesture, 0, 6).prefault([]),
  noAgreement: block({
    points: whole(-100, 100),
    text: text(),
    ...provenance,
  }),
});
