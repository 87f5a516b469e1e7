import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { ReactionStatements } from '../../../press/statements/statement.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import type { Naming } from './naming.ts';

type Ruptures = Pick<
  ReactionStatements,
  'ownRuptureHead' | 'ownRupture' | 'ruptureHead' | 'rupture'
>;

/** How a capital took it that one of the two left. */
export function ruptures(naming: Naming): Sentences<Ruptures> {
  const { actor, adjective, home, atHome, ratifiers, anyOf, byTelephone } = naming;
  return {
    ownRuptureHead: ({ party }) => {
      const at = capitalised(home(party));
      return [
        `${at} has its delegation back`,
        `${at} after the break`,
        `${at} weighs the cost of leaving`,
        `Questions ${atHome(party)} after the break`,
        `The break debated ${atHome(party)}`,
        `Departure discussed ${atHome(party)}`,
        `${at} judges its delegation’s departure`,
        `${at} without a deal`,
        `Verdicts ${atHome(party)} on the break`,
        `The break, seen from the ${adjective(party)} side`,
        `No text to show ${atHome(party)}`,
      ];
    },

    ownRupture: ({ backing, critics }) =>
      judged(ratifiers(backing), ratifiers(critics), anyOf(critics)),

    ruptureHead: ({ party }) => {
      const at = capitalised(home(party));
      return [
        `${at} is left waiting`,
        `${at} left without a partner`,
        `Nobody left for ${home(party)} to talk to`,
        `${at} looks for the reasons`,
        `The other side, as seen ${atHome(party)}`,
        `${at} left without a deal`,
        `The break comes home to the ${adjective(party)} side`,
        `What the break means ${atHome(party)}`,
        `${at} asks who is to blame`,
        `An end to the talks, seen ${atHome(party)}`,
        ...(byTelephone
          ? [
              `${at} is left with a dead line`,
              `${at} is cut off`,
              `No one on the line for ${home(party)}`,
            ]
          : [`${at} is left at the table alone`, `${at} left behind at the table`]),
      ];
    },

    rupture: ({ leaver, backing, critics }) =>
      blamed(ratifiers(backing), ratifiers(critics), actor(leaver), anyOf(backing)),
  };
}

/** Whether those of the side that was left understand who left, or blame them. */
function blamed(yes: string, no: string, who: string, anyYes: string): Ways {
  if (no === '') {
    return [
      `${capitalised(yes)} could understand why ${who} left.`,
      `There was understanding for ${who} from ${yes}.`,
      `${who} met with understanding from ${yes}.`,
      `${capitalised(yes)} did not hold the break against ${who}.`,
      `${capitalised(yes)} showed some understanding for the decision by ${who} to leave.`,
    ];
  }
  if (yes === '') {
    return [
      `${capitalised(no)} blamed ${who} for the break.`,
      `The blame, in the view of ${no}, lies with ${who}.`,
      `The break was the fault of ${who}, in the judgement of ${no}.`,
      `${who} is to blame, according to ${no}.`,
      `${capitalised(no)} put the blame on ${who}.`,
    ];
  }
  return [
    `${capitalised(no)} blamed ${who}; ${yes} could understand why it left.`,
    `${who} was blamed by ${no}, but not by ${anyYes}.`,
    `Opinion was divided: ${no} blamed ${who} for the break, and ${yes} did not.`,
    `There was blame for ${who} from ${no}, and understanding from ${yes}.`,
    `${capitalised(yes)} could understand why ${who} left; the blame came from ${no}.`,
  ];
}

/** What those at home made of a walk-out; whose opinion is told decides how it reads. */
function judged(yes: string, no: string, anyNo: string): Ways {
  const [Yes, No] = [capitalised(yes), capitalised(no)];
  if (no === '') {
    return [
      `${Yes} supported the decision to leave.`,
      `The delegation’s departure found support from ${yes}.`,
      `${Yes} thought it right to leave.`,
      `There was backing for the break from ${yes}.`,
      `The delegation had the support of ${yes} when it left.`,
      `${Yes} stood by the delegation.`,
      `To leave was right, in the view of ${yes}.`,
      `${Yes} had no quarrel with the break.`,
    ];
  }
  if (yes === '') {
    return [
      `${No} did not support the decision to leave.`,
      `There was no support from ${anyNo} for leaving.`,
      `The delegation’s departure found no favour with ${anyNo}.`,
      `${No} opposed the break.`,
      `${No} would rather the delegation had stayed.`,
      `The break did not have the support of ${anyNo}.`,
      `To leave was wrong, in the view of ${no}.`,
      `The delegation left without the backing of ${anyNo}.`,
    ];
  }
  return [
    `${Yes} supported the break; ${no} did not.`,
    `The delegation’s departure was backed by ${yes}, but not by ${anyNo}.`,
    `Opinion was divided on the break: ${yes} for it, ${no} against.`,
    `There was support for leaving from ${yes}, but none from ${anyNo}.`,
    `${No} opposed leaving, which ${yes} supported.`,
    `${Yes} thought it right to leave, unlike ${no}.`,
    `${No} would rather the delegation had stayed; ${yes} took its part.`,
    `The delegation left with the backing of ${yes}, but against the wishes of ${no}.`,
  ];
}
