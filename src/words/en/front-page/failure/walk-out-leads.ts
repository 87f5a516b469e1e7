import type { Sentences, Ways } from '../../../../press/grammar.ts';
import type { FailureStatements } from '../../../../press/statements/failure-statements.ts';
import { capitalised } from '../../../../lib/capitalised.ts';
import { listed, type Naming } from '../naming.ts';

type Leads = Pick<
  FailureStatements,
  'walkOutLead' | 'walkOutOverLead' | 'walkOutApartLead' | 'walkOutJudgedLead' | 'lostLead'
>;

/** The news of a walk-out in one sentence. */
export function walkOutLeads(naming: Naming): Sentences<Leads> {
  const { sides, actor, adjective, delegation, issue, thing, ratifier } = naming;
  const { where, byTelephone } = naming;
  const [first, second] = sides;
  const [a, b] = [actor(first), actor(second)];
  const pair = `${a} and ${b}`;
  const talks = byTelephone ? 'talks by telephone' : `talks ${where}`;
  const Talks = capitalised(talks);
  const left = byTelephone ? 'broke off the call' : 'walked out of the talks';
  const quit = byTelephone ? 'ended the call' : 'quit the talks';
  const gone = byTelephone ? 'rang off' : 'left the table';
  return {
    walkOutLead: ({ party }) => {
      const who = actor(party);
      const other = party === first ? b : a;
      return [
        `${who} ${left} yesterday, and nothing was agreed.`,
        `${capitalised(delegation(party))} ${gone} yesterday, leaving ${other} without an agreement.`,
        `${Talks} between ${pair} broke down yesterday when ${delegation(party)} ${byTelephone ? 'ended the call' : 'left the table'}.`,
        `The ${talks} ended abruptly yesterday: ${who} broke them off.`,
        `${pair} have no agreement: ${who} ${quit} yesterday.`,
        `Nothing will come of the ${talks}, which ${who} broke off yesterday.`,
      ];
    },

    walkOutOverLead: ({ party, issue: id }) => {
      const who = actor(party);
      const on = issue(id);
      return [
        `${who} ${left} yesterday, after an offer had foundered on ${on}.`,
        `With ${on} still in dispute, ${who} broke off ${talks} yesterday.`,
        `${capitalised(delegation(party))} ${quit} yesterday, leaving ${on} unresolved.`,
        `${Talks} broke down yesterday when ${who} left them, after a dispute over ${on}.`,
        `A quarrel over ${on} was left unsettled yesterday as ${who} ${gone}.`,
        `${who} ended ${talks} yesterday, with no agreement on ${on} in sight.`,
      ];
    },

    walkOutApartLead: ({ party, issue: id, options }) => {
      const who = actor(party);
      const on = issue(id);
      const [ofA, ofB] = [thing(id, options[0]), thing(id, options[1])];
      const short: Ways = [
        `${who} ${left} yesterday with the two sides still apart on ${on}.`,
        `${Talks} broke down yesterday when ${who} left, the gap over ${on} still open.`,
        `Unable to agree on ${on}, ${pair} parted yesterday when ${who} broke off ${talks}.`,
      ];
      if (ofA === undefined || ofB === undefined) return short;
      return [
        ...short,
        `${who} ${quit} yesterday; ${a} had wanted ${ofA} and ${b} ${ofB}.`,
        `With ${a} asking for ${ofA} and ${b} for ${ofB}, ${who} broke off ${talks} yesterday.`,
        `${Talks} ended yesterday when ${who} left: ${a} had held out for ${ofA}, ${b} for ${ofB}.`,
      ];
    },

    walkOutJudgedLead: ({ party, ratifier: id, backs }) => {
      const who = actor(party);
      const judge = ratifier(id);
      return backs
        ? [
            `${who} ${gone} yesterday with the support of ${judge}.`,
            `${capitalised(judge)} supported the ${adjective(party)} decision to break off ${talks} yesterday.`,
            `${who} broke off ${talks} yesterday, a step that ${judge} thought right.`,
          ]
        : [
            `${who} ${quit} yesterday without the support of ${judge}.`,
            `The ${adjective(party)} decision to break off ${talks} yesterday did not have the support of ${judge}.`,
            `${who} broke off ${talks} yesterday, a step that ${judge} did not support.`,
          ];
    },

    lostLead: ({ party, issues }) => {
      const who = actor(party);
      const what = listed(issues.map(issue));
      return [
        `${who} ${left} yesterday, and what the two sides had initialled on ${what} went with it.`,
        `Wording already initialled on ${what} became void yesterday when ${who} ${gone}.`,
        `The two sides had put their initials to terms on ${what}; yesterday ${who} ${quit}, and they count for nothing.`,
        `${capitalised(delegation(party))} ${left} yesterday and left behind a draft on ${what} that binds nobody.`,
        `Initials on ${what} lost their force yesterday as ${who} broke off ${talks}.`,
      ];
    },
  };
}
