import type { Sentences } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { lowered, type Naming } from './naming.ts';

type Home = Pick<
  StoryStatements,
  | 'blockedHead'
  | 'blockedByAll'
  | 'blockedOver'
  | 'aboutRatifier'
  | 'dissentHead'
  | 'dissent'
  | 'dissentOver'
>;

export function homeStories(naming: Naming): Sentences<Home> {
  const { names, atHome, issue, thing, ratifier, areMany } = naming;
  return {
    blockedHead: ({ ratifier: id }) => [
      `Why ${ratifier(id)} said no`,
      `The no that counted`,
      `${capitalised(ratifier(id))} and the text`,
      `Where the accord was lost`,
      `The objections of ${ratifier(id)}`,
      `Who stopped it`,
    ],

    blockedByAll: ({ ratifier: id }) => [
      `No single clause cost the text the support of ${ratifier(id)}; there was too little in it as a whole.`,
      `${capitalised(ratifier(id))} objected to the sum of it and not to any one clause.`,
      `For ${ratifier(id)} there was not enough in the text, taken all together.`,
    ],

    blockedOver: ({ ratifier: id, issue: over, option }) => {
      const what = thing(over, option) ?? issue(over);
      return [
        `What weighed most with ${ratifier(id)} was ${what}.`,
        `The sticking point for ${ratifier(id)} was ${what}.`,
        `${capitalised(ratifier(id))} could not accept ${what}.`,
        `Nothing in the text troubled ${ratifier(id)} more than ${what}.`,
        `It was ${what} that cost the text the support of ${ratifier(id)}.`,
      ];
    },

    aboutRatifier: ({ ratifier: id }) => {
      const { about } = names.ratifier(id);
      return [`${capitalised(ratifier(id))}: ${lowered(about) ?? about}`];
    },

    dissentHead: ({ ratifier: id }) => [
      `A no from ${ratifier(id)}`,
      `Passed over the objections of ${ratifier(id)}`,
      `${capitalised(ratifier(id))} ${areMany([id]) ? 'dissent' : 'dissents'}`,
      `A dissenting voice`,
      `${capitalised(ratifier(id))} unpersuaded`,
      `The critics: ${ratifier(id)}`,
    ],

    dissent: ({ party, ratifier: id }) => {
      const who = ratifier(id);
      return [
        `The text was approved ${atHome(party)}, over the objections of ${who}.`,
        `The text passed over the opposition of ${who}.`,
        `${capitalised(who)} objected, but not with enough support to stop the text.`,
        `Approval ${atHome(party)} was not unanimous: ${who} opposed the text.`,
        `Enough support was found elsewhere; ${who} opposed the text.`,
        `${capitalised(who)} did not approve the text, which passed all the same.`,
      ];
    },

    dissentOver: ({ ratifier: id, issue: over, option }) => {
      const what = thing(over, option) ?? issue(over);
      const its = areMany([id]) ? 'Their' : 'Its';
      return [
        `${its} objection was above all to ${what}.`,
        `The chief complaint: ${what}.`,
        `At the root of it was ${what}.`,
        `The quarrel was with ${what}.`,
        `More than anything else, the trouble was ${what}.`,
        `What told against the text was ${what}.`,
        `The point most objected to was ${what}.`,
      ];
    },
  };
}
