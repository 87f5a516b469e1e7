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

/** What those said who had to consent: bodies that vote, and people who say yes or no. */
export function votes(naming: Naming): Sentences<Votes> {
  const { home, atHome, actor, ratifiers, anyOf, areMany, byTelephone } = naming;
  return {
    consentHead: ({ party }) => {
      const at = capitalised(home(party));
      return [
        ...woven(
          [at],
          [
            'approves without dissent',
            'backs the deal',
            'gives its blessing',
            'closes ranks behind the text',
            'signs off on the deal',
            'stands behind its negotiators',
            'gives a clear yes',
            'finds nothing to object to',
            'lines up behind the accord',
            'says yes',
            'welcomes the deal',
            'accepts the terms',
          ],
        ),
        `No division ${atHome(party)}`,
        `Broad support ${atHome(party)}`,
        `A yes from ${home(party)}`,
        `No quarrel with the text ${atHome(party)}`,
        `Smooth passage ${atHome(party)}`,
        `Approval ${atHome(party)}, without a hitch`,
        `Not a voice against ${atHome(party)}`,
        `No objections ${atHome(party)}`,
        `Deal finds favour ${atHome(party)}`,
      ];
    },

    disputedHead: ({ party, against }) => {
      const no = ratifiers(against);
      const No = capitalised(no);
      const many = areMany(against);
      return [
        `Deal passes ${atHome(party)}; ${no} ${many ? 'object' : 'objects'}`,
        `Approval ${atHome(party)} over objections of ${no}`,
        `Deal accepted ${atHome(party)} despite ${no}`,
        `A contested yes ${atHome(party)}`,
        `${No} unconvinced`,
        `Deal approved ${atHome(party)}, with dissent`,
        `${No} in the minority`,
        `No unity ${atHome(party)}, but support enough`,
        `A yes with reservations ${atHome(party)}`,
        `The deal has its critics ${atHome(party)}`,
        `${No} ${many ? 'oppose' : 'opposes'} the deal`,
        `Opposition ${atHome(party)} falls short`,
        `Approval ${atHome(party)} is not unanimous`,
        `Misgivings ${atHome(party)}`,
        `Dissent ${atHome(party)} from ${no}`,
        `Text approved ${atHome(party)} after dispute`,
      ];
    },

    consentOfAll: ({ party, ratifiers: ids }) => {
      const all = ratifiers(ids);
      const each = ids.length > 2 ? 'all ' : ids.length > 1 ? 'both ' : '';
      return [
        ...woven(
          [capitalised(all)],
          [
            `${each}consented to the text.`,
            `${each}came out in favour.`,
            'approved the text.',
            'backed the text.',
            'found nothing in the text to oppose.',
            'lined up behind the agreement.',
            'stood behind the delegation.',
            'had no objection.',
            'accepted the terms.',
          ],
        ),
        ...woven(
          ['The text', 'The deal', 'The agreement', 'What was signed'],
          [
            `has been welcomed by ${all}.`,
            `was approved by ${all}.`,
            `met with no opposition ${atHome(party)}: it was backed by ${all}.`,
            `won over ${all}.`,
            `suited ${all}.`,
          ],
        ),
        ...woven(
          [
            `Nobody ${atHome(party)} opposed the text`,
            `Nobody stood in the way of the text`,
            'Consent was unanimous',
          ],
          [`: ${all} approved.`, `, with ${all} in favour.`],
        ),
      ];
    },

    consentAgainst: ({ inFavour, against }) => {
      const [yes, no] = [ratifiers(inFavour), ratifiers(against)];
      const plain = woven(
        [
          'The text passed',
          'The agreement was approved',
          'Consent was given',
          'The deal went through',
          'Approval came',
        ],
        [
          `over the objections of ${no}.`,
          `against the wishes of ${no}.`,
          `without the support of ${no}.`,
          `, but not with the blessing of ${no}.`,
          `, though ${no} opposed it.`,
          `in spite of ${no}.`,
        ],
      );
      if (inFavour.length === 0) return plain;
      return [
        ...plain,
        ...woven(
          [`${capitalised(yes)} supported the text`, `${capitalised(yes)} approved`],
          [`; ${no} did not.`, `, and ${no} objected.`],
        ),
        `With ${yes} in favour, the objections of ${no} were not enough to stop it.`,
        `The text had the backing of ${yes}, but not of ${no}.`,
        `${capitalised(no)} opposed the text, without the support of ${anyOf(inFavour)}.`,
        `Opposition came from ${no}, support from ${yes}.`,
        `Against the text stood ${no}; in favour, ${yes}.`,
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
          `Approval had been given ${atHome(party)}`,
          `Support was sufficient ${atHome(party)}`,
          `There was support enough ${atHome(party)}`,
        ],
        [
          `, but the text needed both sides.`,
          `, but the text failed ${atHome(other)}.`,
          `, but that counts for nothing without ${home(other)}.`,
          `, which helps nobody now.`,
        ],
      ),

    refusalHead: ({ party }) => [
      `The text is turned down ${atHome(party)}`,
      `Refused ${atHome(party)}`,
      `A no ${atHome(party)}`,
      `Not enough support ${atHome(party)}`,
      `Negotiators overruled ${atHome(party)}`,
      `A defeat ${atHome(party)} for the delegation`,
      `No approval ${atHome(party)}`,
      `The accord fails ${atHome(party)}`,
      `Where it failed: the answer ${atHome(party)}`,
    ],

    refusal: ({ party, ratifiers: ids }) => {
      const who = ratifiers(ids);
      const Who = capitalised(who);
      return [
        ...woven(
          [
            `${byTelephone ? 'The delegation met with' : 'The delegation came home to'} a refusal by ${who}`,
            `${Who} refused consent`,
            `The text was not approved by ${anyOf(ids)}`,
          ],
          ['.', `, and the text failed ${atHome(party)}.`],
        ),
        `The text was stopped by ${who}.`,
        `What ${actor(party)} had initialled did not win over ${anyOf(ids)}.`,
        `Without the support of ${anyOf(ids)} the text could not pass.`,
        `${Who} turned the text down.`,
        `The text failed for want of support from ${anyOf(ids)}.`,
        `${Who} found too little in the text to approve it.`,
        `Opposition ${atHome(party)} came from ${who}.`,
        `The terms were more than ${who} would accept.`,
      ];
    },
  };
}
