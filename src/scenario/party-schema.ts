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
import { personaIds } from './lists.ts';

export const shortest = { ratifier: 14, issue: 16, option: 40 } as const; // characters of labels

const portrait = block('How the person is drawn: features only, no caricature.', {
  hair: oneOf('The cut.', ['short', 'bald', 'receding', 'side', 'grey-short', 'long', 'bun']),
  hairColour: colour('As #rrggbb.'),
  skin: colour('As #rrggbb.'),
  glasses: yesNo('Whether the person wears them; false unless said.').default(false),
  beard: oneOf('None unless said.', ['none', 'moustache', 'full']).default('none'),
  dress: oneOf('A suit unless said.', ['suit', 'uniform']).default('suit'),
});

const delegate = block('A person of the delegation; the first in the list heads it.', {
  id: id('Unique in the scenario.'),
  name: text('As the public knows the person.', 60),
  office: text('The office held on the date of the talks.', 120),
  portrait,
  ...provenance,
});

const brief = (description: string) =>
  block(description, { text: text('Paragraphs, split by an empty line.', 6000), ...provenance });

const hiddenType = block('What the dice may make of an AI at this seat; fits the public record.', {
  id: id('Unique among the types of the party.'),
  title: text('A few words, opened in the debrief.', 60),
  text: text('What drives this variant; opened in the debrief.'),
  weights: byId(
    'Issue: how much more (or less) its points weigh inwardly, 0.5 to 2.',
    number('The factor.', 0.5, 2),
  ).prefault({}),
  patience: number('-1 hurried, 0 as the persona is, 1 patient.', -1, 1).default(0),
  ...provenance,
});

const position = block('What the party holds in public when the talks begin.', {
  option: id('An option of the issue.'),
  text: text('As said in public; it must give away no secret.'),
  ...provenance,
});

const branchForm = 'whole points from -100 to 100, or a block with happens, otherwise, belief';
const optionPoints = z
  .union(
    [
      whole('Points if this option is agreed.', -100, 100),
      block('A contingent option: its two branches.', {
        happens: whole('Points if the event happens.', -100, 100),
        otherwise: whole('Points if it does not.', -100, 100),
        belief: number('How likely this party thinks the event is, 0 to 1.', 0, 1),
      }),
    ],
    { error: branchForm },
  )
  .meta({ description: `Points of the option: ${branchForm}.` });

const issuePoints = block('The points of one issue.', {
  options: byId('Option: points. Every option of the issue, bridging ones too.', optionPoints),
  ...provenance,
});

const linkage = block('Points that hold when every issue named ends at one of its options.', {
  id: id('Unique in the party.'),
  title: text('A few words.', 80),
  when: byId(
    'Issue: the options at which it holds. At least two issues.',
    list('Options of the issue.', id('An option of the issue.'), 1, 8),
  ),
  points: whole('Added to the points; below 0 it is taken off.', -100, 100),
  ...provenance,
});

const mandateRule = block('What the capital lets the party sign on one issue.', {
  allowed: list('Options that need no leave.', id('An option of the issue.'), 1, 8),
  consult: list(
    'Options that need leave of the capital (a consultation in the caucus).',
    block('One of them.', {
      option: id('An option of the issue, not an allowed one.'),
      needsSupport: number('Mean support of the ratifiers at which leave is given.', -20, 20),
    }),
    0,
    8,
  ).prefault([]),
  ...provenance,
});

const concession = block('A named step; the steps of an issue follow from one another.', {
  id: id('Unique in the scenario.'),
  issue: id('An issue.'),
  from: id('The position, or where the step before ended.'),
  to: id('The option that this step reaches.'),
  public: text('What is said in public when it is made.'),
  home: text('How it is explained at home (confidential).'),
  ...provenance,
});

const stance = block('What a ratifier thinks of the options of one issue.', {
  issue: id('An issue.'),
  options: byId(
    'Option: -2 (against) to 2 (for). An option not named is 0.',
    whole('Steps of support.', -2, 2),
  ),
  ...provenance,
});

const ratifier = block('A body or a person at home (or an ally) whose consent is needed.', {
  id: id('Unique in the scenario.'),
  name: text('In full.', 80),
  short: text('For a narrow label.', shortest.ratifier),
  about: text('Who they are and what they want; public.'),
  weight: whole('Weight of its approval, towards the quorum.', 1, 20),
  threshold: whole('It approves when support reaches this number of steps.', -20, 20),
  veto: yesNo('Whether nothing is ratified without it; false unless said.').default(false),
  patience: whole('1 impatient to 5 patient; 3 unless said.', 1, 5).default(3),
  stances: list('What it thinks, issue by issue.', stance, 1, 8),
  reassure: block('What can be promised to it in the caucus.', {
    text: text('What is promised.'),
    price: whole('Points at settlement, each time.', 0, 30),
  }),
  ...provenance,
});

const gesture = block('A confidence-building step that the party can take once.', {
  id: id('Unique in the scenario.'),
  title: text('A few words.', 60),
  text: text('What is done.'),
  trust: whole('How much trust it makes.', 4, 12),
  ratifiers: byId('Own ratifier: steps of support won or lost.', whole('Steps.', -3, 3)).prefault(
    {},
  ),
  ...provenance,
});

export const party = block('One side of the table.', {
  name: text('United States', 40),
  adjective: text('American', 40),
  capital: text('Washington', 40),
  flag: pattern(
    'Two letters of ISO 3166, small: us, ru, pl.',
    'two small letters of ISO 3166 (us, ru, pl)',
    /^[a-z]{2}$/,
  ),
  colour: colour('As #rrggbb; at least 3:1 against paper (#F4ECD8) and white.'),
  delegation: list('The head first.', delegate, 1, 6),
  brief: block('What the player reads before the talks.', {
    public: brief('Known to both sides: no points, no red lines.'),
    confidential: brief('For this party alone.'),
  }),
  persona: oneOf('How an AI plays this seat unless the player chooses otherwise.', personaIds),
  types: list('Variants of an AI at this seat, drawn by the dice.', hiddenType, 0, 6).prefault([]),
  positions: byId('Issue: the public position on it. Every issue.', position),
  points: byId(
    'Issue: the points of its options. The best options of all issues add up to 100.',
    issuePoints,
  ),
  linkages: list('Points for combinations.', linkage, 0, 12).prefault([]),
  mandate: byId('Issue: what may be signed. An issue not named is free.', mandateRule).prefault({}),
  concessions: list('In the order in which they would be made.', concession, 0, 40),
  ratifiers: list('Who must approve at home.', ratifier, 2, 4),
  quorum: whole('Approving weight that ratification needs.', 1, 80),
  gestures: list('Confidence-building steps.', gesture, 0, 6).prefault([]),
  noAgreement: block('What the party has without agreement (its BATNA).', {
    points: whole('Added to the points of the status quo.', -100, 100),
    text: text('What that is.'),
    ...provenance,
  }),
});
