import type { IssueId, OptionId, Package } from '../../scenario/scenario.ts';
import { issueOf, samePackage } from '../agenda.ts';
import { putForward } from '../course/offers.ts';
import { awaitReply, endReply } from '../course/requests.ts';
import { mayDraft, tellVerdict, verdictsOnDraft } from '../home/mandate.ts';
import type { NonPaperAnswer } from '../move.ts';
import { papersOf } from '../parties.ts';
import { openIssues, refusalOfOpenIssue, refusalOfUnknownOption } from '../options.ts';
import type { Refusal } from '../refusal.ts';
import { say, type Step } from '../step.ts';
import { riskLeak } from '../trust/leak.ts';
import type { View } from '../view.ts';
import type { Act, Room } from './act.ts';
import { isLoose, isText, readPackage } from './loose.ts';

/** N27: hands over, in private, a draft of all that is open; nothing can be accepted of it. */
export const nonPaper: Act<'nonPaper'> = {
  phases: ['caucus'],
  told: 'nonPaperHanded',
  read: ({ package: value }) => {
    const pkg = readPackage(value);
    return pkg && { kind: 'nonPaper', package: pkg };
  },
  refusal: (view, { package: pkg }) => {
    for (const [issue, option] of Object.entries(pkg)) {
      const refusal = refusalOfIssueOrOption(view, issue, option);
      if (refusal !== undefined) return refusal;
    }
    if (Object.keys(pkg).length === 0) return { code: 'empty-package' };
    const issues = openIssues(view)
      .map(({ id }) => id)
      .filter((id) => !Object.hasOwn(pkg, id));
    if (issues.length > 0) return { code: 'not-whole', issues };
    const from = handableFrom(view, pkg);
    return view.round < from ? { code: 'handed-lately', from } : undefined;
  },
  candidates: () => [],
  room: roomOf,
  take: (step, party, { package: pkg }) => {
    const handed = say(step, { kind: 'nonPaperHanded', party, package: pkg });
    return awaitReply(handed, party, { kind: 'nonPaper', by: party, package: pkg });
  },
};

/** N27: what is said of it; a person says what they like, or nothing. */
export const answerNonPaper: Act<'answerNonPaper'> = {
  phases: ['reply'],
  told: 'nonPaperAnswered',
  read: ({ answer: value }) => {
    const answer = readAnswer(value);
    return answer && { kind: 'answerNonPaper', answer };
  },
  refusal: ({ request }, { answer }) => {
    if (request?.kind !== 'nonPaper') return { code: 'asked-else', asked: request?.kind };
    if (typeof answer === 'string' || Object.hasOwn(request.package, answer.change)) {
      return undefined;
    }
    return { code: 'not-asked', issues: Object.keys(request.package) };
  },
  candidates: ({ request }) => {
    if (request?.kind !== 'nonPaper') return [];
    const changes = Object.keys(request.package).map((change) => ({ change }));
    const answers: readonly NonPaperAnswer[] = ['basis', ...changes, 'out', 'vague'];
    return answers.map((answer) => ({ kind: 'answerNonPaper', answer }));
  },
  take: (step, party, { answer }) => {
    const { request } = step.state;
    const next = endReply(step);
    if (request?.kind !== 'nonPaper') return next;
    const { package: pkg, by } = request;
    const said = say(next, { kind: 'nonPaperAnswered', party, package: pkg, answer });
    const told = answer === 'basis' ? layBefore(said, pkg) : said;
    const after = riskLeak(told, by);
    return after === told ? told : putForward(after, by, [pkg]); // N16: leaked, it is public
  },
};

/** N27: a draft that could be a basis is laid before both capitals; a no bars no question. */
function layBefore(step: Step, draft: Package): Step {
  const { scenario, rules, closed } = step.state;
  return scenario.parties.reduce((before, party) => {
    const papers = papersOf(before.state, party.id);
    return verdictsOnDraft(rules, party, papers, scenario.issues, closed, draft).reduce(
      (next, verdict) => tellVerdict(next, party.id, verdict, { draft: true }),
      before,
    );
  }, step);
}

function readAnswer(value: unknown): NonPaperAnswer | undefined {
  if (value === 'basis' || value === 'out' || value === 'vague') return value;
  return isLoose(value) && isText(value['change']) ? { change: value['change'] } : undefined;
}

/** What could ever be signed, with leave or without, locked or not; or holds where nothing is. */
function roomOf(view: View): Room {
  const open = openIssues(view).map((issue) => {
    const may = issue.options.filter(({ id }) => mayDraft(view.own, view.mine, issue, id));
    return [issue.id, may.map(({ id }) => id)];
  });
  return Object.fromEntries(open) as Room;
}

function refusalOfIssueOrOption(view: View, issue: IssueId, option: OptionId): Refusal | undefined {
  const refusal = refusalOfOpenIssue(view, issue) ?? refusalOfUnknownOption(view, issue, option);
  if (refusal !== undefined) return refusal;
  const named = issueOf(view.scenario, issue);
  if (named !== undefined && mayDraft(view.own, view.mine, named, option)) return undefined;
  return { code: 'red-line', issue, option };
}

/** The round from which a side may hand this very package over, again or for the first time. */
function handableFrom({ log, party, rules }: View, pkg: Package): number {
  const last = log.findLast(
    (each) =>
      each.kind === 'nonPaperHanded' && each.party === party && samePackage(each.package, pkg),
  );
  return last === undefined ? 0 : last.round + rules.barredRounds + 1;
}
