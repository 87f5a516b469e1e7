import type { Sentences } from '../../../press/grammar.ts';
import type { LeadStatements } from '../../../press/statement.ts';
import { capitalised, listed, type Naming, quoted } from './naming.ts';
import { counted, inWords, share } from './numbers.ts';

export function lead(naming: Naming): Sentences<LeadStatements> {
  const { names, sides, side, delegation, atHome, issue, clause, ratifier } = naming;
  const { talks, where, byTelephone } = naming;
  const [a, b] = sides;
  return {
    opening: (values) => {
      const { of } = values;
      const rounds = counted(values.rounds, 'round');
      const pair = `${delegation(a)} and ${delegation(b)}`;
      return [
        `${capitalised(pair)} ${byTelephone ? 'spoke' : 'met'} for ${rounds} ${where}.`,
        `${capitalised(talks)} between ${side(a)} and ${side(b)} are over after ${rounds}.`,
        values.rounds < of
          ? `${capitalised(talks)} took ${rounds} of the ${inWords(of)} on the calendar.`
          : `${capitalised(talks)} went to the last of the ${counted(of, 'round')} on the calendar.`,
        `After ${rounds} and ${counted(values.offers, 'offer')} ${talks} between ${side(a)} and ${side(b)} are at an end.`,
        `It has taken ${side(a)} and ${side(b)} ${rounds} to come to the end of ${talks}.`,
      ];
    },

    settled: ({ agreed, of }) => {
      const items = `${share(agreed, of)} items`;
      return [
        `The text covers ${items} and has passed on both sides.`,
        `On ${items} they have a text, and both sides have consent for it at home.`,
        `The outcome is a text on ${items}; both homes have let it pass.`,
        `What is agreed, on ${items}, has found consent enough on both sides.`,
      ];
    },

    nothingSettled: ({ of }) => [
      `Nothing was signed, and the ${inWords(of)} items of the agenda stand as they stood.`,
      'There is no text, and there is nothing to ratify.',
      `Of the ${inWords(of)} items on the agenda none is settled.`,
      'They end as they began, with each side in possession of its own view.',
    ],

    leftTheTable: (values) => {
      const round = inWords(values.round);
      const leaver = side(values.party);
      return [
        `In round ${round} ${leaver} ${byTelephone ? 'hung up' : 'left the table'}.`,
        `They ended when ${leaver} ${byTelephone ? 'put the receiver down' : 'stood up and went'}, in round ${round}.`,
        `There is no text: in round ${round} ${leaver} ${byTelephone ? 'broke off the call' : 'walked out'}.`,
      ];
    },

    failedAtHome: (values) => {
      const homes = atHome(...values.homes);
      return [
        `The delegations had a text; it did not pass ${homes}.`,
        `What they had initialled failed at home, ${homes}.`,
        `A text was initialled, and it came to grief ${homes}.`,
      ];
    },

    refusedBy: ({ ratifiers }) => {
      const blockers = listed(ratifiers.map(ratifier));
      return [`The refusal came from ${blockers}.`, `It was refused by ${blockers}.`];
    },

    clause: ({ issue: id, option }) => {
      const words = clause(id, option);
      return [
        `On ${issue(id)} the text reads: ${words}`,
        `Under ${issue(id)} it says: ${words}`,
        `The passage on ${issue(id)}: ${words}`,
        `For ${issue(id)} the wording is: ${words}`,
        `As to ${issue(id)}, it is laid down: ${words}`,
        `On ${issue(id)}, in the words of the text: ${words}`,
      ];
    },

    clauseAsBefore: ({ issue: id, option }) => [
      `On ${issue(id)} both put in writing what already was: ${clause(id, option)}`,
    ],

    hangsOn: ({ event }) => {
      const news = quoted(names.event(event).title);
      return [
        `It waits for news that may never come: ${news}.`,
        `What it is worth depends on one piece of news, ${news}, which nobody has yet.`,
        `On one thing it leaves the last word to events: ${news}.`,
      ];
    },

    voided: ({ issue: id, option }) => {
      const words = clause(id, option);
      return [
        `Void with it is what had been initialled on ${issue(id)}: ${words}`,
        `On ${issue(id)} the delegations had already initialled: ${words}`,
        `This, on ${issue(id)}, bore the initials of both, and binds neither: ${words}`,
      ];
    },

    voidedToo: ({ issue: id, option }) => [`The same goes for ${issue(id)}: ${clause(id, option)}`],

    leftOpen: ({ issues }) => {
      const items = listed(issues.map(issue));
      return [
        `Nothing was settled under ${items}; there it stays as it was.`,
        `Left for another day: ${items}.`,
        `Of ${items} the text says nothing.`,
        `No words were found for ${items}.`,
      ];
    },
  };
}
