import type { Sentences } from '../../../press/grammar.ts';
import type { ReactionStatements } from '../../../press/statements/statement.ts';
import { woven } from '../../en/front-page/woven.ts';
import type { PlainNaming } from './naming.ts';

type Votes = Pick<
  ReactionStatements,
  | 'consentHead'
  | 'disputedHead'
  | 'consentOfAll'
  | 'consentAgainst'
  | 'consentedHead'
  | 'consentedInVain'
  | 'refusalHead'
  | 'refusal'
>;

/** What those said who had to say yes at home. */
export function votes(naming: PlainNaming): Sentences<Votes> {
  const { actor, home, Home, atHome, ratifiers, Ratifiers, is } = naming;
  return {
    consentHead: ({ party }) => [
      ...woven(
        [Home(party)],
        [
          'says yes',
          'backs the deal',
          'takes the deal',
          'gives a clear yes',
          'stands behind its team',
          'has no complaint',
          'is for it',
          'speaks with one voice',
        ],
      ),
      ...woven(
        [
          'A clear yes',
          'Not one no',
          'All say yes',
          'Nobody against it',
          'An easy yes',
          'No fight',
        ],
        [`${atHome(party)}`],
      ),
      `A yes from ${home(party)}`,
      `Everyone says yes ${atHome(party)}`,
      `Good news for the team ${atHome(party)}`,
    ],

    disputedHead: ({ party, against }) => {
      const no = ratifiers(against);
      return [
        `${Home(party)} says yes, but not all of it`,
        `${Ratifiers(against)} ${is(against, 'says', 'say')} no`,
        `A yes ${atHome(party)}, and a no`,
        `${Home(party)} says yes, against ${no}`,
        `Not everyone agrees ${atHome(party)}`,
        `${Home(party)} backs the deal; ${no} ${is(against, 'does', 'do')} not`,
        `Enough for a yes ${atHome(party)}`,
        `${Home(party)} says yes all the same`,
        `A yes, but not from all ${atHome(party)}`,
        `${Home(party)} is split, but says yes`,
        `It passes ${atHome(party)}, with a no`,
        `A yes without ${no}`,
        `${Ratifiers(against)} ${is(against, 'is', 'are')} against it`,
        `Some say no ${atHome(party)}`,
        `Yes and no ${atHome(party)}, and it passes`,
        `${Home(party)} says yes, with doubts`,
      ];
    },

    consentOfAll: ({ party, ratifiers: ids }) => [
      ...woven(
        [Ratifiers(ids)],
        [
          'all said yes.',
          'all backed the deal.',
          'were all for it.',
          'had nothing against the deal.',
          'are behind the deal.',
          'like the deal well enough to say yes.',
          `said yes ${atHome(party)}.`,
          'were asked, and said yes.',
        ],
      ),
      ...woven(
        ['The deal', 'What they signed', 'The text', 'It'],
        [
          `is backed by ${ratifiers(ids)}.`,
          `has a yes from ${ratifiers(ids)}.`,
          `has the support of ${ratifiers(ids)}.`,
          `passed ${atHome(party)}: ${ratifiers(ids)} said yes.`,
          `won over ${ratifiers(ids)}.`,
        ],
      ),
      ...woven(
        ['Nobody said no', 'There was no voice against it', 'Everyone agreed'],
        [`: ${ratifiers(ids)} were for it.`, `. Behind it are ${ratifiers(ids)}.`],
      ),
    ],

    consentAgainst: ({ inFavour, against }) => {
      const no = ratifiers(against);
      const plain = woven(
        ['The deal passed', 'There was enough support', 'It was a yes', 'They said yes in the end'],
        [`, though ${no} said no.`, `. Only ${no} said no.`, ` without ${no}.`],
      );
      if (inFavour.length === 0) return plain;
      const yes = ratifiers(inFavour);
      return [
        ...plain,
        ...woven(
          [
            `${Ratifiers(inFavour)} said yes`,
            `${Ratifiers(inFavour)} backed the deal`,
            `For it: ${yes}`,
          ],
          [`. ${Ratifiers(against)} said no.`, `. Against it: ${no}.`, `, but not ${no}.`],
        ),
        `${Ratifiers(against)} said no. But ${yes} said yes, and that was enough.`,
        `The support of ${yes} was enough. A no came from ${no}.`,
        `${Ratifiers(against)} did not like it. With ${yes} behind it, it still passed.`,
        `The no of ${no} did not stop it, for ${yes} said yes.`,
      ];
    },

    consentedHead: ({ party }) => [
      `${Home(party)} had said yes`,
      'A yes that did not help',
      `${Home(party)} did its part`,
      `A yes ${atHome(party)}, for nothing`,
      `${Home(party)} said yes, and now this`,
    ],

    consentedInVain: ({ party, other }) =>
      woven(
        [
          `${Home(party)} said yes.`,
          `The deal had passed ${atHome(party)}.`,
          `There was enough support ${atHome(party)}.`,
        ],
        [
          'But it needed a yes on both sides.',
          `But it was stopped ${atHome(other)}.`,
          `Without ${home(other)} that is worth nothing.`,
          'It does not help now.',
        ],
      ),

    refusalHead: ({ party }) => [
      `${Home(party)} says no`,
      `A no ${atHome(party)}`,
      `Not enough support ${atHome(party)}`,
      `${Home(party)} says no to its own team`,
      `${Home(party)} stops the deal`,
    ],

    refusal: ({ party, ratifiers: ids }) => {
      const who = ratifiers(ids);
      return [
        ...woven(
          [`${Ratifiers(ids)} said no`, `The no came from ${who}`, `There was no yes from ${who}`],
          ['.', ', and that was that.', `, so the deal failed ${atHome(party)}.`],
        ),
        `The deal was stopped by ${who}.`,
        `What the team of ${actor(party)} had agreed did not win over ${who}.`,
      ];
    },
  };
}
