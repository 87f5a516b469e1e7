import type { Sentences } from '../../../press/grammar.ts';
import type { ReactionStatements } from '../../../press/statements/statement.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import type { Naming } from './naming.ts';
import { woven } from './woven.ts';

/** What weighed most with one of them. */
export function decided(naming: Naming): Sentences<ReactionStatements>['decided'] {
  const { issue, thing, ratifier, areMany } = naming;
  return ({ ratifier: id, approves, issue: over, option }) => {
    const who = ratifier(id);
    const what = thing(over, option) ?? issue(over);
    const were = areMany([id]) ? 'were' : 'was';
    return approves
      ? [
          ...woven(
            [`For ${who}`, `As ${who} saw it,`],
            [`what counted most was`, `the deciding point was`, `the strongest argument was`],
            [`${what}.`],
          ),
          ...woven(
            [capitalised(who)],
            [
              `${were} won over by ${what}.`,
              `set most store by ${what}.`,
              `${were} persuaded above all by ${what}.`,
              `gave most weight to ${what}.`,
              `welcomed above all ${what}.`,
            ],
          ),
          `What brought ${who} round was ${what}.`,
          `The support of ${who} was won with ${what}.`,
          `For ${who}, ${what} made the text worth having.`,
          `The best of it, to ${who}, was ${what}.`,
          `What decided the matter for ${who} was ${what}.`,
          `It helped win over ${who} that the text provides for ${what}.`,
          `What weighed most with ${who} was ${what}.`,
        ]
      : [
          `What weighed most against it with ${who} was ${what}.`,
          `${capitalised(who)} objected above all to ${what}.`,
          `The chief complaint of ${who} was ${what}.`,
          `For ${who} the worst of it was ${what}.`,
          `${capitalised(who)} could not accept ${what}.`,
          `The chief objection of ${who} was to ${what}.`,
          `The trouble for ${who} lay in ${what}.`,
        ];
  };
}
