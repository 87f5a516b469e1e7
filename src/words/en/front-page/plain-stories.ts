import type { Sentences } from '../../../press/grammar.ts';
import type { PlainStatements } from '../../../press/statement.ts';
import { capitalised, type Naming } from './naming.ts';
import { counted, tally } from './numbers.ts';

export function plainStories(naming: Naming): Sentences<PlainStatements> {
  const { sides, side, issue, option, talks, byTelephone } = naming;
  const [a, b] = sides;
  return {
    offersHead: ({ count }) => [
      `${capitalised(counted(count, 'offer'))}, and what became of them`,
      `The talks in figures: ${counted(count, 'offer')}`,
      `Paper across the ${byTelephone ? 'line' : 'table'}: ${counted(count, 'offer')}`,
    ],

    offers: ({ counts: [ofA, ofB] }) => [
      `${capitalised(side(a))} made ${counted(ofA, 'offer')} in ${talks}, ${side(b)} ${tally(ofB)}.`,
      `Count the papers that crossed: ${tally(ofA)} from ${side(a)}, ${tally(ofB)} from ${side(b)}.`,
    ],

    answers: ({ taken, declined }) => [
      `Of all these ${tally(taken)} ${taken === 1 ? 'was' : 'were'} taken, whole or in part, and ${tally(declined)} declined.`,
      `Taken, whole or in part: ${tally(taken)}. Declined: ${tally(declined)}.`,
    ],

    positionHead: ({ issue: id }) => [
      `What was at stake: ${issue(id)}`,
      `${issue(id)}: from start to finish`,
      `One item of the agenda: ${issue(id)}`,
    ],

    beganAlike: ({ issue: id, option: chosen }) => [
      `Both sides began with ${option(id, chosen)} on ${issue(id)}.`,
    ],

    beganApart: ({ issue: id, options: [ofA, ofB] }) => [
      `On ${issue(id)} ${side(a)} began with ${option(id, ofA)}, ${side(b)} with ${option(id, ofB)}.`,
      `At the start ${side(a)} stood for ${option(id, ofA)} on ${issue(id)}, and ${side(b)} for ${option(id, ofB)}.`,
    ],

    endedOpen: () => [
      'Nothing has been put in force on it.',
      'It is where it was before.',
      'There the matter rests.',
    ],

    endedAt: ({ issue: id, option: chosen, asBefore }) => [
      `It has come out at ${option(id, chosen)}${asBefore ? ', the state of things before the talks' : ''}.`,
    ],
  };
}
