import { beliefIn } from './belief/belief.ts';
import { decided, type Decision } from './decision.ts';
import { heldOf, maskOf } from './held.ts';
import { judge } from './judgement.ts';
import { leavesNow } from './leaving.ts';
import { believedIssues, NO_REASONS } from './rationale.ts';
import { outcomeWith, type Standpoint } from './standpoint.ts';

/** N13: its final offer was declined: it leaves, or goes on talking. */
export function decideLastWord(point: Standpoint): Decision {
  const leaves = leavesNow(point);
  return decided({ kind: leaves ? 'walkOut' : 'stay' }, () => ({
    ...NO_REASONS,
    rule: leaves ? 'leaveTalks' : 'stayAtTheTable',
    aim: undefined,
    believed: believedIssues(point, beliefIn(point.view)),
  }));
}

/** N54: takes the experts' annex where it is worth more than what is agreed. */
export function decideAnnex(point: Standpoint): Decision {
  const { annex } = point.view;
  const agreed = judge(point, outcomeWith(point, {}));
  const better = annex === undefined ? agreed : judgeAnnex(point, annex.package);
  const accept = better.fault === undefined && better.value > agreed.value;
  return decided({ kind: 'answerAnnex', accept }, () => ({
    ...NO_REASONS,
    rule: accept ? 'annexBetter' : 'annexWorse',
    aim: agreed.value,
    value: better.value,
    believed: believedIssues(point, beliefIn(point.view)),
  }));
}

function judgeAnnex(point: Standpoint, pkg: Readonly<Record<string, string>>) {
  const reopened = {
    ...point,
    closed: point.closed.map(() => -1),
    held: heldOf(
      point.view.own,
      point.issues.map((issue) => maskOf(issue, () => true)),
    ),
  };
  return judge(reopened, outcomeWith(reopened, pkg));
}
