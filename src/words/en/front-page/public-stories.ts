import type { Sentences } from '../../../press/grammar.ts';
import type { Moved, PublicStatements } from '../../../press/statement.ts';
import { capitalised, type Naming, quoted } from './naming.ts';
import { inWords } from './numbers.ts';

export function publicStories(naming: Naming): Sentences<PublicStatements> {
  const { names, side, issue, option, byTelephone } = naming;
  return {
    leakHead: () => [
      'A word in private becomes a word in print',
      'What was whispered gets out',
      'The back channel leaks',
    ],

    leak: ({ round }) => [
      `In round ${inWords(round)} it came out that the two sides had been talking in private. It was ill received in both homes.`,
      `A private exchange between the delegations, in round ${inWords(round)}, did not stay private.`,
      `Somebody talked: what the delegations had said to each other in confidence was in the papers in round ${inWords(round)}.`,
    ],

    committedHead: ({ party }) => [
      `${capitalised(side(party))} gives its word in public`,
      `Bound by its own statement: ${side(party)}`,
    ],

    committed: ({ party, issue: id, option: to, orBetter, round }) => {
      const said = orBetter
        ? `not to go beyond ${option(id, to)} on ${issue(id)}`
        : `to ${option(id, to)} on ${issue(id)}`;
      return [
        `In round ${inWords(round)} ${side(party)} committed itself before the press ${said}.`,
        `Before the microphones, in round ${inWords(round)}, ${side(party)} bound itself ${said}.`,
      ];
    },

    kept: () => [
      'It has not gone back on that.',
      'It has kept to that.',
      'That word it kept to the end.',
    ],

    retreatedHead: ({ party }) => [
      `${capitalised(side(party))} takes back its word`,
      `A promise before the press, and its end`,
    ],

    retreated: ({ round, sameRound }) => [
      `In ${sameRound ? 'the same round' : `round ${inWords(round)}`} it went back on it.`,
    ],

    expertsHead: ({ issue: id, agreed }) =>
      agreed
        ? [
            `Experts to study ${issue(id)}`,
            `${issue(id)} goes to the experts`,
            `A job for the experts`,
          ]
        : [
            `No experts on ${issue(id)}`,
            `Experts stay at home`,
            `${issue(id)} is kept from the experts`,
          ],

    expertsAgreed: ({ issue: id, round }) => [
      `Both sides agreed in round ${inWords(round)} to have ${issue(id)} studied.`,
      `In round ${inWords(round)} the delegations handed ${issue(id)} to their experts.`,
      `It was agreed in round ${inWords(round)} that experts should look at ${issue(id)}.`,
    ],

    expertsRefused: ({ issue: id, party, round }) => [
      `A proposal to have ${issue(id)} studied was refused by ${side(party)} in round ${inWords(round)}.`,
    ],

    gestureHead: ({ gesture, party }) => [
      `A gesture: ${quoted(names.gesture(gesture).title)}`,
      `${capitalised(side(party))} makes a gesture`,
    ],

    gesture: ({ gesture, party, round }) => {
      const made = quoted(names.gesture(gesture).title);
      return [
        `In round ${inWords(round)} ${side(party)} made a gesture, ${made}.`,
        `Outside the text, in round ${inWords(round)}, ${side(party)} did the other a kindness: ${made}.`,
      ];
    },

    gestureText: ({ gesture }) => [names.gesture(gesture).text],

    newsHead: ({ event }) => [names.event(event).title],

    news: ({ event }) => [names.event(event).text],

    newsCame: ({ round }) => [
      `The news reached the delegations in round ${inWords(round)}.`,
      `The delegations heard of it in round ${inWords(round)}.`,
      `That was in round ${inWords(round)}.`,
    ],

    trustHead: ({ moved }) => trustHeads[moved],

    trust: ({ moved }) =>
      byTelephone
        ? [
            `Those who sat beside the receivers say that the two sides trust each other ${howMuch[moved]} than before the call.`,
          ]
        : [
            `Whoever has seen both delegations leave says that they trust each other ${howMuch[moved]} than when they came.`,
            `By all that is heard from the corridor, the two sides trust each other ${howMuch[moved]} than at the start.`,
          ],
  };
}

const trustHeads = {
  up: ['The air has cleared', 'Warmer than before', 'Two sides that can talk'],
  down: ['The air has cooled', 'Colder than before', 'Trust, spent'],
  nowhere: ['The air is what it was', 'Neither warmer nor colder'],
} as const;

const howMuch: Readonly<Record<Moved, string>> = {
  up: 'more',
  down: 'less',
  nowhere: 'neither more nor less',
};
