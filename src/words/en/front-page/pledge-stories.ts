import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import { begun } from './moments.ts';
import type { Naming } from './naming.ts';
import { woven } from './woven.ts';

type Pledges = Pick<
  StoryStatements,
  'committedHead' | 'committed' | 'kept' | 'retreatedHead' | 'retreated'
>;

/** What a side bound itself to in public, and whether it kept to it. */
export function pledgeStories(naming: Naming): Sentences<Pledges> {
  const { actor, topic, thing, issue, moments, byTelephone } = naming;
  return {
    committedHead: ({ party, issue: id }) => [
      `${actor(party)} ties its own hands on ${topic(id)}`,
      `A public pledge on ${topic(id)}`,
      `${actor(party)} nails its colours to the mast`,
      `On the record: ${actor(party)} on ${topic(id)}`,
      `${actor(party)} gives its word`,
      `A promise on ${topic(id)}`,
      `${actor(party)} draws a line on ${topic(id)}`,
      `${actor(party)} and its pledge`,
    ],

    committed: ({ party, issue: id, option: to, orBetter, when }) => {
      const what = thing(id, to);
      const on = issue(id);
      const press = byTelephone ? 'in a statement to the press' : 'before the press';
      if (what === undefined) {
        return woven(
          [`${actor(party)} bound itself in public`, `${actor(party)} made a public pledge`],
          [`on ${on}`],
          moments[when],
          ['.'],
        );
      }
      const pledges: Ways = orBetter
        ? [
            `go no further on ${on} than ${what}.`,
            `not go beyond ${what} on ${on}.`,
            `sign nothing on ${on} that went further than ${what}.`,
          ]
        : [
            `stand by ${what}.`,
            `accept only ${what} on ${on}.`,
            `not depart from ${what}.`,
            `hold to ${what}.`,
          ];
      return [
        ...woven([`${actor(party)} said ${press}`], moments[when], ['that it would'], pledges),
        ...woven(
          begun(moments[when]),
          [`${actor(party)} bound itself in public: it would`],
          pledges,
        ),
        ...woven([`${actor(party)} told reporters`], moments[when], ['that it would'], pledges),
        ...woven(
          begun(moments[when]),
          [`${actor(party)} promised in public that it would`],
          pledges,
        ),
        ...woven(
          [
            `${actor(party)} had pledged in public to`,
            `${actor(party)} let it be known that it would`,
          ],
          pledges,
        ),
      ];
    },

    kept: ({ party, bettered }) => {
      if (bettered) {
        return [
          'It got more than that.',
          'It did better than that in the end.',
          'The text is better for it than that.',
          `${actor(party)} did not have to go so far.`,
        ];
      }
      return [
        'It has kept to that.',
        'It did not go back on it.',
        'That pledge held to the end.',
        `${actor(party)} has stood by it.`,
        'It has been true to that.',
        `${actor(party)} never took it back.`,
        'It was a promise kept.',
        'The line was held.',
        `${actor(party)} was as good as its word.`,
      ];
    },

    retreatedHead: ({ party, issue: id }) => [
      `${actor(party)} takes back its word`,
      `A pledge on ${topic(id)}, and its end`,
      `${actor(party)} changes its mind on ${topic(id)}`,
      `Once bound, now free: ${actor(party)} on ${topic(id)}`,
      `Second thoughts from ${actor(party)}`,
    ],

    retreated: ({ party, when }) =>
      woven(begun(moments[when]), [
        'it went back on that.',
        'it took the pledge back.',
        `${actor(party)} dropped the pledge.`,
        `${actor(party)} no longer stood by it.`,
      ]),
  };
}
