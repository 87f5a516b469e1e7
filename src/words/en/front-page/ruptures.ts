import type { Sentences } from '../../../press/grammar.ts';
import type { ReactionStatements } from '../../../press/statements/statement.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import type { Naming } from './naming.ts';
import { woven } from './woven.ts';

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

/** How a capital took it that there is no text. */
export function ruptures(naming: Naming): Sentences<Ruptures> {
  const { actor, home, atHome, issue, thing, ratifiers, byTelephone } = naming;
  return {
    ownRuptureHead: ({ party }) => {
      const at = capitalised(home(party));
      return [
        `${at} has its delegation back`,
        `${at} after the break`,
        `${at} weighs the price of leaving`,
        `Questions ${atHome(party)} after the break`,
        `${at} takes stock`,
      ];
    },

    ownRupture: ({ backing, critics }) =>
      judged(ratifiers(backing), ratifiers(critics), 'the decision to leave'),

    ruptureHead: ({ party }) => {
      const at = capitalised(home(party));
      return byTelephone
        ? [
            `${at} is left with a dead line`,
            `${at} listens to the dialling tone`,
            `${at} is cut off`,
            `No one on the line for ${home(party)}`,
          ]
        : [
            `${at} looks at an empty chair`,
            `${at} is left at the table alone`,
            `${at} is left without a partner`,
            `${at} is left waiting`,
            `Nobody left for ${home(party)} to talk to`,
          ];
    },

    rupture: ({ leaver, backing, critics }) =>
      blamed(ratifiers(backing), ratifiers(critics), actor(leaver)),

    silenceHead: ({ party }) => {
      const at = capitalised(home(party));
      return [
        `${at} has nothing to sign`,
        `${at} waits`,
        `No text for ${home(party)}`,
        `${at} is where it was`,
        `${at} stays with what it has`,
        `Empty hands for ${home(party)}`,
        `No vote needed ${atHome(party)}`,
        `${at} back to square one`,
      ];
    },

    silence: ({ party }) =>
      woven(
        [
          `There was nothing to put to a vote ${atHome(party)}`,
          `Those who would have had to consent ${atHome(party)} were not asked`,
          `${capitalised(home(party))} had no text before it`,
          `The question of consent did not arise ${atHome(party)}`,
          `No document reached ${home(party)}`,
        ],
        [
          '.',
          ', and things stay as they are.',
          ', and everything stays as it was.',
          ', for nothing was signed.',
        ],
      ),

    unanswered: ({ issue: id, party, asked, stays }) => {
      const who = actor(party);
      const on = issue(id);
      const [wanted, left] = [thing(id, asked), thing(id, stays)];
      if (wanted === undefined || left === undefined) {
        return [
          `What ${who} had proposed on ${on} it does not have.`,
          `On ${on} ${who} is no further.`,
          `The proposal of ${who} on ${on} comes to nothing.`,
        ];
      }
      return [
        ...woven(
          [`${who} had come with ${wanted}`, `On ${on} ${who} had proposed ${wanted}`],
          [
            `; what remains is ${left}.`,
            ` and is left with ${left}.`,
            `; for now it is left with ${left}.`,
            `; instead there is ${left}.`,
          ],
        ),
        ...woven(
          [
            `The opening of ${who} on ${on} had been ${wanted}`,
            `What ${who} had preferred was ${wanted}`,
          ],
          [
            `; what remains is ${left}.`,
            `; for now it is left with ${left}.`,
            `; instead there is ${left}.`,
          ],
        ),
      ];
    },

    lastStand: ({ party, issue: id, option }) => {
      const who = actor(party);
      const to = thing(id, option);
      const on = issue(id);
      return to === undefined
        ? [
            `On ${on} ${who} had moved, to no avail.`,
            `${who} had shown that it could move on ${on}.`,
            `It had given ground on ${on} before the end.`,
          ]
        : woven(
            [
              `The last word of ${who} on ${on} had been`,
              `${who} had been ready for`,
              `${who} had offered, by the end,`,
              `Before the end ${who} would have signed`,
            ],
            [`${to}.`, `${to}, to no avail.`, `${to}; it was not enough.`],
          );
    },
  };
}

/** Whether those of the side that was left understand who left, or blame them. */
function blamed(yes: string, no: string, who: string): readonly [string, ...string[]] {
  if (no === '') {
    return [
      `${capitalised(yes)} could understand why ${who} left.`,
      `There was understanding for ${who} from ${yes}.`,
      `${who} met with understanding from ${yes}.`,
      `${capitalised(yes)} did not hold the break against ${who}.`,
    ];
  }
  if (yes === '') {
    return [
      `${capitalised(no)} blamed ${who} for the break.`,
      `The blame, in the view of ${no}, is with ${who}.`,
      `The break was the fault of ${who}, by the judgement of ${no}.`,
      `From ${no} came blame for ${who}.`,
    ];
  }
  return [
    `${capitalised(no)} blamed ${who}; ${yes} could understand why it left.`,
    `${who} was blamed by ${no}, but not by ${yes}.`,
    `Opinion was divided: ${no} blamed ${who} for the break, ${yes} did not.`,
    `There was blame for ${who} from ${no}, and understanding from ${yes}.`,
  ];
}

/** What those at home made of a walk-out; whose opinion is told decides how it reads. */
function judged(yes: string, no: string, what: string): readonly [string, ...string[]] {
  if (no === '') {
    return [
      `${capitalised(yes)} supported ${what}.`,
      `There was understanding for ${what}: ${yes} took that side.`,
      `${capitalised(what)} found support with ${yes}.`,
      `${capitalised(yes)} found ${what} right.`,
    ];
  }
  if (yes === '') {
    return [
      `${capitalised(no)} did not support ${what}.`,
      `There was no support for ${what} from ${no}.`,
      `${capitalised(what)} found no favour with ${no}.`,
      `Approval was not given to ${what} by ${no}.`,
    ];
  }
  return [
    `${capitalised(yes)} supported ${what}; ${no} did not.`,
    `${capitalised(what)} was backed by ${yes}, but not by ${no}.`,
    `Opinion was divided on ${what}: ${yes} for it, ${no} against.`,
    `With ${yes} there was support for ${what}, and none with ${no}.`,
  ];
}
