import type { Sentences } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import { lowered } from '../../en/front-page/naming.ts';
import type { PlainNaming } from './naming.ts';

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

/** Those at home who said no, and why. */
export function homeStories(naming: PlainNaming): Sentences<Home> {
  const { names, Home, home, issue, thing, ratifier, Ratifier, is } = naming;
  return {
    blockedHead: ({ ratifier: id }) => [
      `Why ${ratifier(id)} said no`,
      'The no that stopped it',
      'Who said no?',
      `A closer look at ${ratifier(id)}`,
      'One no too many',
    ],

    blockedByAll: ({ ratifier: id }) => [
      `For ${ratifier(id)} it was no single part. There was too little in all of it.`,
      `${Ratifier(id)} did not like the deal as a whole.`,
      `There was not enough in the deal for ${ratifier(id)}.`,
    ],

    blockedOver: ({ ratifier: id, issue: over, option }) => {
      const what = thing(over, option) ?? issue(over);
      return [
        `What ${ratifier(id)} liked least was ${what}.`,
        `${Ratifier(id)} did not want ${what}.`,
        `For ${ratifier(id)} the worst part was ${what}.`,
        `The no was most of all about ${what}.`,
      ];
    },

    aboutRatifier: ({ ratifier: id }) => {
      const { about } = names.ratifier(id);
      return [`${Ratifier(id)}: ${lowered(about) ?? about}`];
    },

    dissentHead: ({ ratifier: id }) => [
      `A no from ${ratifier(id)}`,
      `${Ratifier(id)} ${is([id], 'is', 'are')} against it`,
      'Not everyone said yes',
      `It passed without ${ratifier(id)}`,
      'One voice against',
      `Who does not like it: ${ratifier(id)}`,
    ],

    dissent: ({ party, ratifier: id }) => [
      `${Home(party)} said yes to the deal. ${Ratifier(id)} did not.`,
      `${Ratifier(id)} said no, but could not stop it.`,
      `The deal passed, though ${ratifier(id)} did not want it.`,
      `Not everyone was for it: ${ratifier(id)} said no.`,
      `There was enough support for ${home(party)} without ${ratifier(id)}.`,
    ],

    dissentOver: ({ ratifier: id, issue: over, option }) => {
      const what = thing(over, option) ?? issue(over);
      const its = is([id], 'Its', 'Their');
      return [
        `${its} no was most of all about ${what}.`,
        `The worst part of it, from that seat, was ${what}.`,
        `The trouble was ${what}.`,
        `It was ${what} that did not please.`,
        `What did not please there was ${what}.`,
        `${its} reason was ${what}.`,
      ];
    },
  };
}
