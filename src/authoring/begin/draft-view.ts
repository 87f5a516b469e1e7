import type { PlainBlock } from '../text/held.ts';
import type { SayDraft } from './draft-key.ts';
import { pointsOf } from './draft-points.ts';
import type { PlannedIssue } from './planned-issues.ts';

/** An issue as a side sees it: its options from the best for it to the worst. */
export interface View {
  readonly issue: PlannedIssue;
  readonly options: PlannedIssue['options'];
  readonly rank: number; // 0 matters most
  readonly weight: number; // the points of its best option
}

export function viewOf(
  issue: PlannedIssue,
  at: number, // of the side: the first wishes the first option
  { rank, weight }: Pick<View, 'rank' | 'weight'>,
): View {
  const options = at === 0 ? issue.options : issue.options.toReversed();
  return { issue, options, rank, weight };
}

/** A side begins at its own end. */
export function draftPosition({ issue, options }: View, say: SayDraft): PlainBlock {
  return {
    option: options[0]?.id ?? '',
    text: say('draft.position', { issue: issue.title, option: options[0]?.title ?? '' }),
    because: say('draft.becausePosition'),
  };
}

export function draftPoints({ issue, options, weight }: View, say: SayDraft): PlainBlock {
  const points = pointsOf(weight, options.length);
  const own = Object.fromEntries(options.map(({ id }, n) => [id, points[n] ?? 0]));
  return {
    options: Object.fromEntries(issue.options.map(({ id }) => [id, own[id] ?? 0])),
    because: say('draft.becausePoints'),
  };
}

/** One step after another towards what the other side wishes; the last only where it matters less. */
export function draftSteps(
  side: string,
  { issue, options, rank }: View,
  say: SayDraft,
): readonly PlainBlock[] {
  const steps = rank === 0 ? options.slice(0, -1) : options;
  return steps.slice(1).map(({ id, title }, n) => ({
    id: `${side.slice(0, 15)}-${issue.id.slice(0, 15)}-${id.slice(0, 14)}-${n + 1}`,
    issue: issue.id,
    from: steps[n]?.id ?? '',
    to: id,
    public: say('draft.public', { issue: issue.title, option: title }),
    home: say('draft.home', { issue: issue.title }),
    because: say('draft.becauseConcession'),
  }));
}
