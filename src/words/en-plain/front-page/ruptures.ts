import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { ReactionStatements } from '../../../press/statements/statement.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { woven } from '../../en/front-page/woven.ts';
import type { PlainNaming } from './naming.ts';

type Ruptures = Pick<
  ReactionStatements,
  | 'ownRuptureHead'
  | 'ownRupture'
  | 'ruptureHead'
  | 'rupture'
  | 'silenceHead'
  | 'silence'
  | 'unanswered'
  | 'lastStand'
>;

/** How a side took it that there is no deal. */
export function ruptures(naming: PlainNaming): Sentences<Ruptures> {
  const { actor, home, Home, atHome, issue, thing, ratifiers, talks } = naming;
  return {
    ownRuptureHead: ({ party }) => [
      `${Home(party)} after the end`,
      `Was it right to leave? Voices from ${home(party)}`,
      `Questions ${atHome(party)}`,
      `What they say ${atHome(party)}`,
      `${Home(party)} has left. What now?`,
      `Back to ${home(party)} with no deal`,
    ],

    ownRupture: ({ backing, critics }) =>
      judged(ratifiers(backing), ratifiers(critics), {
        good: ['said that it was right to leave', 'backed those who left'],
        bad: ['said that it was wrong to leave', 'spoke against those who left'],
      }),

    ruptureHead: ({ party }) => [
      `${Home(party)} is left alone`,
      `Nobody left for ${home(party)} to talk to`,
      talks === 'call'
        ? `The line to ${home(party)} is dead`
        : `${Home(party)} stays at the table, alone`,
      `What they say ${atHome(party)}`,
      `${Home(party)} did not leave`,
    ],

    rupture: ({ leaver, backing, critics }) => {
      const who = actor(leaver);
      return judged(ratifiers(backing), ratifiers(critics), {
        good: [`understood why ${who} left`, `did not blame ${who}, and understood the step`],
        bad: [`blamed ${who} for leaving`, `said that the end was the fault of ${who}`],
      });
    },

    silenceHead: ({ party }) => [
      `${Home(party)} has nothing to sign`,
      `No deal for ${home(party)}`,
      `${Home(party)} waits`,
      `All as before ${atHome(party)}`,
      `No vote needed ${atHome(party)}`,
      `${Home(party)} is where it was`,
      `Nothing new ${atHome(party)}`,
      `Empty hands for ${home(party)}`,
      `The team of ${actor(party)} brings no deal`,
      `What now, ${home(party)}?`,
      `No paper for ${home(party)}`,
      `The talks, as seen ${atHome(party)}`,
    ],

    silence: ({ party }) => [
      ...woven(
        [
          `There was nothing to vote on ${atHome(party)}.`,
          `Nobody was asked for a yes ${atHome(party)}.`,
          `${Home(party)} got no text to look at.`,
          `No paper came to ${home(party)}.`,
        ],
        ['All stays as it was.', 'Things go on as before.', 'There was no deal to judge.'],
      ),
      `For ${home(party)} nothing changes.`,
      `The people who say yes or no ${atHome(party)} were not asked.`,
    ],

    unanswered: ({ issue: id, party, asked, stays }) => {
      const who = actor(party);
      const on = issue(id);
      const [wanted, left] = [thing(id, asked), thing(id, stays)];
      const named: Ways = [
        `What ${who} asked for on ${on} it does not have.`,
        `On ${on} ${who} is where it was.`,
        `On ${on} ${who} got nothing.`,
      ];
      if (wanted === undefined || left === undefined) return named;
      return [
        ...named,
        ...woven(
          [
            `${who} had asked for ${wanted}.`,
            `On ${on} ${who} wanted ${wanted}.`,
            `The first wish of ${who} was ${wanted}.`,
          ],
          [
            `It still has ${left}.`,
            `What it has is ${left}.`,
            `It is left with ${left}.`,
            `Now it stays with ${left}.`,
            'It did not get it.',
          ],
        ),
        `${who} does not get ${wanted}.`,
        `Nothing came of ${wanted}, as ${who} had asked.`,
      ];
    },

    lastStand: ({ party, issue: id, option }) => {
      const who = actor(party);
      const on = issue(id);
      const to = thing(id, option);
      const named: Ways = [
        `${who} had moved on ${on}, and it did not help.`,
        `On ${on} ${who} had given way, but there was no deal.`,
        `${who} had come closer on ${on}.`,
      ];
      if (to === undefined) return named;
      return [
        ...named,
        ...woven(
          [
            `In the end ${who} would have signed`,
            `${who} was ready for`,
            `On ${on} ${who} would have said yes to`,
            `Its last word on ${on} was`,
            `${who} had come as far as`,
          ],
          [`${to}.`, `${to}, but there was no deal.`, `${to}. It was not enough.`],
        ),
      ];
    },
  };
}

interface Verdicts {
  readonly good: Ways;
  readonly bad: Ways;
}

/** What those at home made of it that one side left. */
function judged(yes: string, no: string, { good, bad }: Verdicts): Ways {
  if (no === '') return woven([capitalised(yes)], good, ['.']);
  if (yes === '') return woven([capitalised(no)], bad, ['.']);
  return [
    ...woven([capitalised(yes)], good, [`. ${capitalised(no)} did not.`]),
    ...woven([capitalised(no)], bad, [`. ${capitalised(yes)} did not.`]),
    ...woven(['Some said yes to it, some no.', 'They did not all agree.'], [capitalised(no)], bad, [
      '.',
    ]),
  ];
}
