import type { IssueId, MapMark } from '../../scenario/scenario.ts';
import type { View } from '../../negotiation/view.ts';

/** A mark that goes on the map: agreed, or part of what stays as it is. */
export interface Plotted {
  readonly issue: IssueId;
  readonly mark: MapMark;
  readonly agreed: boolean;
}

/**
 * The marks of exactly what holds now: of the agreed option where an issue was agreed and ratified,
 * of the status quo elsewhere. The same mark named by two issues is plotted once, as agreed if either
 * is.
 */
export function plottedOf({ scenario, outcome }: View): readonly Plotted[] {
  const all = scenario.issues.flatMap((issue) => {
    const agreed = outcome?.agreed[issue.id];
    const option = issue.options.find(({ id }) => id === (agreed ?? issue.statusQuo));
    return (option?.map ?? []).map((mark) => ({
      issue: issue.id,
      mark,
      agreed: agreed !== undefined,
    }));
  });
  const agreedFirst = [
    ...all.filter(({ agreed }) => agreed),
    ...all.filter(({ agreed }) => !agreed),
  ];
  const seen = new Set<string>();
  return agreedFirst.filter(({ mark }) => {
    const key = JSON.stringify([mark.kind, mark.at, mark.to, mark.label]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
