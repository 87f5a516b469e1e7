import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { ReactionStatements } from '../../../press/statements/statement.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import type { Naming } from './naming.ts';
import { woven } from './woven.ts';

type Silences = Pick<ReactionStatements, 'silenceHead' | 'silence' | 'unanswered' | 'lastStand'>;

/** How a capital took it that there is no text. */
export function silences(naming: Naming): Sentences<Silences> {
  const { actor, adjective, whose, home, atHome, issue, thing, byTelephone } = naming;
  return {
    silenceHead: ({ party }) => {
      const at = capitalised(home(party));
      return [
        `${at} has nothing to sign`,
        `${at} waits`,
        `No text for ${home(party)}`,
        `${at} is where it was`,
        `Empty hands for ${home(party)}`,
        `No approval needed ${atHome(party)}`,
        `${at} back to square one`,
        `Talks bring ${home(party)} no text`,
        `An open question for ${home(party)}`,
        `Nothing in writing for ${home(party)}`,
        `The outcome, seen from the ${adjective(party)} side`,
        `No change ${atHome(party)}`,
        `Talks leave ${home(party)} without a deal`,
      ];
    },

    silence: ({ party }) => {
      const at = capitalised(home(party));
      return [
        `There was nothing to approve ${atHome(party)}.`,
        `Those who would have had to consent ${atHome(party)} were not asked.`,
        `${at} was spared the question whether to approve.`,
        `The question of consent did not arise ${atHome(party)}.`,
        `No document reached ${home(party)}.`,
        `The ${adjective(party)} delegation brought no text back.`,
        `Nobody ${atHome(party)} had a text to judge.`,
        `Nobody ${atHome(party)} was asked to approve anything.`,
        `${at} has no draft to consider.`,
        `Approval ${atHome(party)} was never sought.`,
        `The talks gave ${home(party)} nothing to decide.`,
        `For ${home(party)} nothing changes.`,
      ];
    },

    unanswered: ({ issue: id, party, asked, stays }) => {
      const who = actor(party);
      const on = issue(id);
      const [wanted, left] = [thing(id, asked), thing(id, stays)];
      const named: Ways = [
        `What ${who} had proposed on ${on} it does not have.`,
        `On ${on} ${who} is no further.`,
        `${whose(party)} proposal on ${on} comes to nothing.`,
        `Nothing came of what ${who} had asked for on ${on}.`,
        `The ${adjective(party)} side had wanted a change on ${on}, and there is none.`,
      ];
      if (wanted === undefined || left === undefined) return named;
      return [
        ...named,
        `${who} had asked for ${wanted}, in vain.`,
        `${whose(party)} demand for ${wanted} was not met.`,
        `${who} had wanted ${wanted}; what remains is ${left}.`,
        `There will be no agreement on ${wanted}, as ${who} had proposed.`,
        `Instead of ${wanted}, which it had sought, ${who} is left with ${left}.`,
        `On ${on} ${who} had proposed ${wanted}; it must make do with ${left}.`,
        `${who} opened the ${byTelephone ? 'call' : 'talks'} with a demand for ${wanted}, and ends with ${left}.`,
        `The ${adjective(party)} delegation did not get ${wanted}.`,
        `For now ${who} has ${left} and not ${wanted}.`,
      ];
    },

    lastStand: ({ party, issue: id, option }) => {
      const who = actor(party);
      const to = thing(id, option);
      const on = issue(id);
      const named: Ways = [
        `On ${on} ${who} had moved, to no avail.`,
        `${who} had shown that it could move on ${on}.`,
        `${who} had given ground on ${on} before the end.`,
        `A concession by ${who} on ${on} went unrewarded.`,
        `The ${adjective(party)} delegation had softened its position on ${on}.`,
      ];
      if (to === undefined) return named;
      return [
        ...named,
        ...woven(
          [
            `${whose(party)} final position on ${on} was`,
            `${who} was ready to settle for`,
            `${who} would have accepted`,
            `In the end ${who} would have signed`,
          ],
          [`${to}.`, `${to}, but no agreement came of it.`],
        ),
        `${who} had moved on ${on}, and would have settled for ${to}.`,
        `On ${on} ${who} had moved as far as ${to}.`,
        `Before the ${byTelephone ? 'call' : 'talks'} ended ${who} had offered ${to}.`,
      ];
    },
  };
}
