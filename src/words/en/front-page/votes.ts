import type { Sentences } from '../../../press/grammar.ts';
import type { ReactionStatements } from '../../../press/statements/statement.ts';
import { decided } from './decided.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import type { Naming } from './naming.ts';
import { woven } from './woven.ts';

type Votes = Pick<
  ReactionStatements,
  | 'consentHead'
  | 'disputedHead'
  | 'consentOfAll'
  | 'consentAgainst'
  | 'decided'
  | 'consentedHead'
  | 'consentedInVain'
  | 'refusalHead'
  | 'refusal'
>;

/** What those said who had to consent. */
export function votes(naming: Naming): Sentences<Votes> {
  const { home, atHome, actor, ratifiers, anyOf, areMany, byTelephone } = naming;
  return {
    consentHead: ({ party }) => {
      const at = capitalised(home(party));
      return [
        ...woven(
          [at],
          [
            'approves without a dissenting vote',
            'backs the deal',
            'of one mind',
            'gives its blessing',
            'closes ranks behind the text',
            'takes the deal',
            'signs off on the deal',
            'stands behind its negotiators',
            'gives a clear yes',
            'carries the text with ease',
            'finds nothing to object to',
            'clears the text',
            'lines up behind the accord',
            'says yes',
          ],
        ),
        `No division ${atHome(party)}`,
        `Broad support ${atHome(party)}`,
        `A yes from ${home(party)}`,
        `Unanimous consent ${atHome(party)}`,
        `No quarrel with the text ${atHome(party)}`,
        `Smooth passage ${atHome(party)}`,
        `All in favour ${atHome(party)}`,
        `Approval ${atHome(party)}, without a hitch`,
        `Not a voice against ${atHome(party)}`,
        `An easy vote ${atHome(party)}`,
      ];
    },

    disputedHead: ({ party, against }) => {
      const at = capitalised(home(party));
      const no = ratifiers(against);
      return [
        `${at} consents, but not all of it`,
        `${at} approves over objections of ${no}`,
        `${at} divided, and in favour`,
        `Consent despite ${no}`,
        `${at} says yes; ${no} ${areMany(against) ? 'say' : 'says'} no`,
        `A contested yes ${atHome(party)}`,
        `${capitalised(no)} unconvinced`,
        `${at} carries the deal, with dissent`,
        `A yes from ${home(party)}, but not from ${no}`,
        `${capitalised(no)} in the minority`,
        `${at} backs the text; ${no} ${areMany(against) ? 'do' : 'does'} not`,
        `No unity ${atHome(party)}, but enough votes`,
        `${at} says yes with reservations`,
        `The deal has its critics ${atHome(party)}`,
        `${capitalised(no)} ${areMany(against) ? 'vote' : 'votes'} against`,
        `Opposition ${atHome(party)} falls short`,
        `${at} gives consent on a split vote`,
        `Approval ${atHome(party)} is not unanimous`,
        `${at} lets the text pass`,
        `Misgivings ${atHome(party)}`,
        `${at} approves, and is split`,
      ];
    },

    consentOfAll: ({ party, ratifiers: ids }) => {
      const all = ratifiers(ids);
      return [
        ...woven(
          [capitalised(all)],
          [
            'all gave their consent.',
            'all came out in favour.',
            'approved the text.',
            'backed the text.',
            'found nothing in the text to oppose.',
            'voted for the text without exception.',
            `carried the text ${atHome(party)}.`,
            'were all in favour.',
            'lined up behind the agreement.',
            'stood behind the delegation.',
          ],
        ),
        ...woven(
          ['The text', 'The deal', 'The agreement', 'What was signed'],
          [
            `has the support of ${all}.`,
            `was approved by ${all}.`,
            `met with no opposition ${atHome(party)}: ${all} voted for it.`,
            `won over ${all}.`,
            `went through with the votes of ${all}.`,
          ],
        ),
        ...woven(
          [
            `There was no vote against the text`,
            `Nobody stood in the way of the text`,
            'Consent was unanimous',
          ],
          [`: ${all} approved.`, `; ${all} were in favour.`, `, with ${all} in favour.`],
        ),
      ];
    },

    consentAgainst: ({ inFavour, against }) => {
      const [yes, no] = [ratifiers(inFavour), ratifiers(against)];
      const were = areMany(against) ? 'were' : 'was';
      const plain = woven(
        [
          'The text passed',
          'The agreement was carried',
          'Consent was given',
          'The deal went through',
          'Approval came',
        ],
        [
          `over the objections of ${no}.`,
          `over the opposition of ${no}.`,
          `against the wishes of ${no}.`,
          `, though ${no} voted against.`,
        ],
      );
      if (inFavour.length === 0) return plain;
      return [
        ...plain,
        ...woven(
          [`${capitalised(yes)} supported the text`, `${capitalised(yes)} approved`],
          [`; ${no} did not.`, `; ${no} voted no.`, `, over the objections of ${no}.`],
        ),
        ...woven(
          [`The votes of ${yes} were enough`, `The text had the backing of ${yes}`],
          [`; ${no} voted no.`, `, over the objections of ${no}.`],
        ),
        `${capitalised(no)} opposed the text, but ${were} outvoted by ${yes}.`,
        `Opposition came from ${no}, support from ${yes}.`,
      ];
    },

    decided: decided(naming),

    consentedHead: ({ party }) => {
      const at = capitalised(home(party));
      return [
        `${at} had said yes`,
        `${at} is left with a text of its own`,
        `Consent ${atHome(party)}, to no purpose`,
        `${at} had done its part`,
        `A yes that came to nothing`,
        `${at} approves a dead letter`,
      ];
    },

    consentedInVain: ({ party, other }) =>
      woven(
        [
          `${capitalised(home(party))} gave its consent`,
          `The text had passed ${atHome(party)}`,
          `Support was sufficient ${atHome(party)}`,
          `There were votes enough ${atHome(party)}`,
        ],
        [
          `, but the text needed both sides.`,
          `; the text was refused ${atHome(other)}.`,
          `, but that counts for nothing without ${home(other)}.`,
          `, which helps nobody now.`,
        ],
      ),

    refusalHead: ({ party }) => {
      const at = capitalised(home(party));
      return [
        `${at} turns the text down`,
        `Refused ${atHome(party)}`,
        `${at} says no`,
        `Not enough support ${atHome(party)}`,
        `${at} overrules its negotiators`,
        `A defeat ${atHome(party)} for the delegation`,
        `${at} sends the text back`,
      ];
    },

    refusal: ({ party, ratifiers: ids }) => {
      const who = ratifiers(ids);
      return [
        ...woven(
          [
            `${byTelephone ? 'The delegation met with' : 'The delegation came home to'} a refusal by ${who}`,
            `${capitalised(who)} voted against`,
            `There was no getting past ${ids.length > 1 ? 'either ' : ''}${anyOf(ids)}`,
          ],
          ['.', `, and the text failed ${atHome(party)}.`, `; the text is lost.`],
        ),
        `The text was stopped by ${who}.`,
        `The text was stopped by ${who} and is lost.`,
        `What ${actor(party)} had initialled did not win over ${who}.`,
      ];
    },
  };
}
