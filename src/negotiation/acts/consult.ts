import type { IssueId, OptionId, PartyId } from '../../scenario/scenario.ts';
import {
  askableFrom,
  meanSupport,
  neededSupport,
  standingOf,
  tellVerdict,
} from '../home/mandate.ts';
import type { ConsultMove, Question } from '../move.ts';
import { everyOption, refusalOfOpenIssue, refusalOfUnlockedOption } from '../options.ts';
import { papersOf, partyOf } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import { change, changeParty, type Step } from '../step.ts';
import type { View } from '../view.ts';
import type { Act } from './act.ts';
import { isLoose, isText } from './loose.ts';

/** N20: asks the capital's leave for one option outside the mandate, or for two. */
export const consult: Act<'consult'> = {
  phases: ['caucus'],
  told: 'consulted',
  read: ({ issue, option, also }) => {
    if (!isText(issue) || !isText(option)) return undefined;
    if (also === undefined) return { kind: 'consult', issue, option };
    if (!isLoose(also) || !isText(also.issue) || !isText(also.option)) return undefined;
    return { kind: 'consult', issue, option, also: { issue: also.issue, option: also.option } };
  },
  refusal: (view, move) => {
    const [first, second] = questionsOf(move);
    const refused = refusalOfQuestion(view, first);
    if (refused !== undefined || second === undefined) return refused;
    if (view.rules.consultAtOnce < 2) return { code: 'too-many-questions' };
    const same = first.issue === second.issue && first.option === second.option;
    return same ? { code: 'same-question' } : refusalOfQuestion(view, second);
  },
  candidates: (view) => {
    const asked = everyOption(view).filter(
      ({ issue, option }) => standingOf(view.own, view.mine, issue, option) === 'consult',
    );
    return [...asked.map((one): ConsultMove => ({ kind: 'consult', ...one })), ...pairsOf(asked)];
  },
  take: (step, party, move) =>
    questionsOf(move).reduce<Step>(
      (next, question) =>
        question === undefined ? next : ask(next, party, question, move.also !== undefined),
      change(step, { turn: undefined }),
    ),
};

function questionsOf({ issue, option, also }: ConsultMove): readonly [Question, Question?] {
  return also === undefined ? [{ issue, option }] : [{ issue, option }, also];
}

function refusalOfQuestion(view: View, { issue, option }: Question): Refusal | undefined {
  return (
    refusalOfOpenIssue(view, issue) ??
    refusalOfUnlockedOption(view, issue, option) ??
    refusalByStanding(view, issue, option)
  );
}

function pairsOf(asked: readonly Question[]): readonly ConsultMove[] {
  return asked.flatMap((one, at) =>
    asked.slice(at + 1).map((also): ConsultMove => ({ kind: 'consult', ...one, also })),
  );
}

/** Each option is weighed by itself, on what is closed. */
function ask(step: Step, party: PartyId, { issue, option }: Question, both: boolean): Step {
  const { scenario, closed, round, rules } = step.state;
  const own = partyOf(scenario, party);
  const papers = papersOf(step.state, party);
  const needed =
    (neededSupport(own, papers, issue, option) ?? Infinity) + (both ? rules.askedTogether : 0);
  const mean = meanSupport(own, papers, scenario.issues, closed, { [issue]: option });
  const granted = mean >= needed;
  const refused = { refusals: [...papers.refusals, { issue, option, round }] };
  return tellVerdict(granted ? step : changeParty(step, party, refused), party, {
    issue,
    option,
    granted,
    meanSupport: mean,
    needed,
  });
}

function refusalByStanding(view: View, issue: IssueId, option: OptionId): Refusal | undefined {
  switch (standingOf(view.own, view.mine, issue, option)) {
    case 'allowed':
      return { code: 'already-allowed', issue, option };
    case 'redLine':
      return { code: 'no-leave-ever', issue, option };
    case 'consult': {
      const from = askableFrom(view.rules, view.mine, issue, option);
      return view.round >= from ? undefined : { code: 'refused-lately', issue, option, from };
    }
  }
}
