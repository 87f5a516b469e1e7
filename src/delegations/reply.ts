import { beliefIn } from './belief/belief.ts';
import type { Decision } from './decision.ts';
import { believedIssues, NO_REASONS, type RuleOfThumb } from './rationale.ts';
import type { Standpoint } from './standpoint.ts';

/** N21: at this trust an AI delegation answers the back channel truly. */
const OPENS_UP = 40;
/** N23: under this trust it refuses experts. */
const DISTRUSTS = 25;

/** N21, N23: what it answers in the caucus. */
export function decideReply(point: Standpoint): Decision | undefined {
  const { request, trust } = point.view;
  const because = (rule: RuleOfThumb): Decision['rationale'] => ({
    ...NO_REASONS,
    rule,
    aim: undefined,
    believed: believedIssues(point, beliefIn(point.view)),
  });
  if (request?.kind === 'experts') {
    const agree = trust >= DISTRUSTS;
    return {
      move: { kind: 'answerExperts', agree },
      rationale: because(agree ? 'agreeToExperts' : 'refuseExperts'),
    };
  }
  if (request?.kind !== 'backChannel') return undefined;
  if (trust < OPENS_UP) {
    return { move: { kind: 'tell', matters: 'vague' }, rationale: because('answerVaguely') };
  }
  const [first, second] = request.issues;
  const matters = stake(point, first) >= stake(point, second) ? first : second;
  return { move: { kind: 'tell', matters }, rationale: because('answerTruly') };
}

/** What an issue can cost: from the option worth most to the one worth least. */
function stake({ issues, inner }: Standpoint, id: string): number {
  const points = inner.points[issues.findIndex((issue) => issue.id === id)] ?? [0];
  return Math.max(...points) - Math.min(...points);
}
