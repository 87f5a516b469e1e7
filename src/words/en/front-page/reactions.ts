import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { ReactionStatements } from '../../../press/statement.ts';
import { capitalised, listed, type Naming } from './naming.ts';
import { counted, inWords, tally, times } from './numbers.ts';

export function reactions(naming: Naming): Sentences<ReactionStatements> {
  const { side, home, atHome, issue, option, ratifier, byTelephone } = naming;
  return {
    consentHead: ({ party, withOneVoice }) =>
      withOneVoice
        ? [
            `${capitalised(home(party))} consents with one voice`,
            `No vote against it ${atHome(party)}`,
            `${capitalised(home(party))} takes the text as it is`,
          ]
        : [
            `${capitalised(home(party))} consents, not with one voice`,
            `${capitalised(home(party))}: passed, and disputed`,
            `${capitalised(home(party))} says yes, though not all of it does`,
          ],

    consentOfAll: ({ ratifiers }) => {
      const everyone = listed(ratifiers.map(ratifier));
      return [
        `All who had to be asked approved: ${everyone}.`,
        `There was no vote against it. Those who approved are ${everyone}.`,
        `Whoever was asked said yes: ${everyone}.`,
      ];
    },

    consentAgainst: ({ ratifiers }) => {
      const those = listed(ratifiers.map(ratifier));
      return [
        `The text passed, against ${those}.`,
        `There was support enough, though not from ${those}.`,
        `It has passed without ${those}.`,
      ];
    },

    decided: ({ ratifier: id, approves, issue: over, option: chosen }) => {
      const what = `${option(over, chosen)} under ${issue(over)}`;
      return approves
        ? [
            `What spoke for it most with ${ratifier(id)} was ${what}.`,
            `Nothing won ${ratifier(id)} over so much as ${what}.`,
          ]
        : [
            `What weighed most against it with ${ratifier(id)} was ${what}.`,
            `Nothing put ${ratifier(id)} off so much as ${what}.`,
          ];
    },

    consentedHead: ({ party }) => [
      `${capitalised(home(party))} had consented`,
      `${capitalised(home(party))} is left with a text of its own`,
      `A yes from ${home(party)} that is worth nothing`,
    ],

    consentedInVain: () => [
      'Here the text had passed; it fails all the same, for it needed both.',
      'Support was sufficient here, and it does not help: the text needed both sides.',
      'The text found consent here, and not over there, where it was needed too.',
    ],

    refusalHead: ({ party }) => [
      `${capitalised(home(party))} says no to its own delegation`,
      `Refused ${atHome(party)}`,
      `${capitalised(home(party))} will not have it`,
    ],

    refusal: ({ ratifiers }) => [
      `The delegation comes home to a refusal, by ${listed(ratifiers.map(ratifier))}.`,
      `Its own delegation had brought the text home; ${listed(ratifiers.map(ratifier))} would not have it.`,
    ],

    ownRuptureHead: ({ party }) => [
      `${capitalised(home(party))} has its delegation back`,
      `${capitalised(home(party))} after the break`,
      `${capitalised(home(party))} is asked whether it had to be`,
    ],

    ownRupture: ({ backing, of }) => [
      `Of those who count at home, ${tally(backing)} of ${inWords(of)} ${backing > 1 ? 'stand' : 'stands'} behind the step.`,
      `Support for the step at home: ${tally(backing)} of ${inWords(of)}.`,
    ],

    ruptureHead: ({ party }) =>
      byTelephone
        ? [
            `${capitalised(home(party))} is left with a dead line`,
            `${capitalised(home(party))} listens to the dialling tone`,
            `${capitalised(home(party))} has nobody to ring`,
          ]
        : [
            `${capitalised(home(party))} is left sitting`,
            `${capitalised(home(party))} looks at an empty chair`,
            `${capitalised(home(party))} has nobody to answer`,
          ],

    rupture: ({ leaver, backing, of }) => [
      `Of those who count here, ${tally(backing)} of ${inWords(of)} can understand why ${side(leaver)} left.`,
      `Understanding for ${side(leaver)} among those who count here: ${tally(backing)} of ${inWords(of)}.`,
    ],

    silenceHead: ({ party }) => [
      `${capitalised(home(party))} has nothing to sign`,
      `${capitalised(home(party))} waits, empty-handed`,
      `No paper for ${home(party)}`,
      `${capitalised(home(party))} is where it was`,
    ],

    silence: () => [
      'There was nothing to put to a vote.',
      'Nobody at home had to vote.',
      'Those who would have had to consent were not troubled.',
    ],

    unanswered: ({ issue: id, party, asked, stays }) => [
      `On ${issue(id)} ${side(party)} had set out with ${option(id, asked)}; what stays is ${option(id, stays)}.`,
      `Its delegation had begun with ${option(id, asked)} on ${issue(id)} and is left with ${option(id, stays)}.`,
    ],

    stepsSeen: stepsSeen(side),
  };
}

function stepsSeen(side: Naming['side']): Sentences<ReactionStatements>['stepsSeen'] {
  return ({ party, other, own, theirs }): Ways => {
    const sum = `The sum drawn here is ${counted(own, 'step')} made and ${tally(theirs)} received.`;
    if (own === 0 && theirs === 0) {
      return [
        'That nobody gave ground is nothing to be held against one side, it is said.',
        'No step was made on either side, by the count kept here.',
        'Here one notes that no position was given up, by anyone.',
      ];
    }
    if (own === theirs) {
      return [
        `By the count kept here the steps are even, ${tally(own)} on either side.`,
        `Nobody here claims to have gone further than the other: ${tally(own)} on either side.`,
        sum,
      ];
    }
    if (own > theirs) {
      return [
        `It is noted that ${side(party)} gave ground ${times(own)} and ${side(other)} ${times(theirs)}.`,
        `That the way was longer for ${side(party)}, ${counted(own, 'step')} to ${tally(theirs)}, is not passed over.`,
        sum,
      ];
    }
    return [
      `It is pointed out, not without satisfaction, that ${side(other)} gave ground ${times(theirs)} and ${side(party)} ${times(own)}.`,
      `That ${side(other)} came further, by ${tally(theirs)} to ${tally(own)}, does not go unremarked.`,
      sum,
    ];
  };
}
