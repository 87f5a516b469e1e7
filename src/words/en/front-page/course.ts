import type { Sentences } from '../../../press/grammar.ts';
import type { CourseStatements } from '../../../press/statement.ts';
import { capitalised, type Naming } from './naming.ts';
import { counted, inWords, tally, times } from './numbers.ts';

export function course({ sides, side, issue, option }: Naming): Sentences<CourseStatements> {
  const [a, b] = sides;
  return {
    nobodyMoved: () => [
      'Neither side moved from what it had said in public at the outset.',
      'From first word to last, no public position was given up.',
    ],

    movedFirst: ({ party, issue: id, from, to, ...values }) => {
      const round = inWords(values.round);
      const way = `from ${option(id, from)} to ${option(id, to)}`;
      const on = issue(id);
      return [
        `${capitalised(side(party))} moved first, in round ${round}: ${way} on ${on}.`,
        `It was ${side(party)} that moved first; in round ${round} it went ${way} on ${on}.`,
        `The ice broke over ${on} in round ${round}, when ${side(party)} came ${way}.`,
        `The first to give ground was ${side(party)}, in round ${round}, on ${on}: ${way}.`,
      ];
    },

    steps: ({ counts: [ofA, ofB] }) => [
      `By the end ${side(a)} had made ${counted(ofA, 'step')} away from its public positions and ${side(b)} ${tally(ofB)}.`,
      `The tally of steps made in public: ${tally(ofA)} by ${side(a)}, ${tally(ofB)} by ${side(b)}.`,
      `In all ${side(a)} gave ground ${times(ofA)}, ${side(b)} ${times(ofB)}.`,
    ],

    lastTaken: ({ maker, taker, ...values }) => {
      const round = inWords(values.round);
      return [
        `The last offer to be taken came from ${side(maker)}, in round ${round}.`,
        `In round ${round} ${side(taker)} took what was to be the last offer, one of ${side(maker)}.`,
        `Round ${round} brought the last offer to be taken, one of ${side(maker)}.`,
      ];
    },
  };
}
