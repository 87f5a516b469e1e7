import type { Sentences } from '../../../press/grammar.ts';
import type { HomeStatements } from '../../../press/statement.ts';
import { capitalised, type Naming } from './naming.ts';
import { inWords, tally } from './numbers.ts';

export function homeStories(naming: Naming): Sentences<HomeStatements> {
  const { names, side, home, issue, option, ratifier, byTelephone } = naming;
  return {
    blockedHead: ({ ratifier: id }) => [
      `Why it failed with ${ratifier(id)}`,
      `The no of ${ratifier(id)}`,
      `Where the text foundered`,
    ],

    blockedByAll: ({ ratifier: id }) => [
      `The refusal of ${ratifier(id)} rests on no single clause; there was too little in the text for it.`,
      `No one clause was at fault with ${ratifier(id)}; all of them together did not weigh enough.`,
    ],

    blockedOver: ({ ratifier: id, issue: over, option: chosen }) => [
      `What weighed most with ${ratifier(id)} was ${option(over, chosen)} under ${issue(over)}.`,
    ],

    aboutRatifier: ({ ratifier: id }) => [`For the record: ${names.ratifier(id).about}`],

    dissentHead: ({ ratifier: id }) => [
      `A vote against, from ${ratifier(id)}`,
      `Passed, but not by ${ratifier(id)}`,
      `The text has a critic: ${ratifier(id)}`,
    ],

    dissent: ({ party, ratifier: id }) => [
      `${capitalised(home(party))} has consented, and yet not everybody ${names.party(party).home === undefined ? 'in' : 'behind'} it: the vote of ${ratifier(id)} went against the text.`,
    ],

    dissentOver: ({ issue: over, option: chosen }) => [
      `What weighed most was ${option(over, chosen)} under ${issue(over)}.`,
    ],

    judgementHead: ({ backing, of }) => [
      `${capitalised(tally(backing))} of ${inWords(of)} at home ${backing > 1 ? 'stand' : 'stands'} behind ${byTelephone ? 'the break' : 'the walk-out'}`,
    ],

    judgement: ({ leaver }) => [`This is how the step of ${side(leaver)} is taken at home.`],

    judged: ({ ratifier: id, backs }) =>
      backs
        ? [`It has the backing of ${ratifier(id)}.`, `The step is approved of by ${ratifier(id)}.`]
        : [
            `It does not have the backing of ${ratifier(id)}.`,
            `The step finds no favour with ${ratifier(id)}.`,
          ],
  };
}
