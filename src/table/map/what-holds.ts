import type { View } from '../../negotiation/view.ts';

export interface Row {
  readonly issue: string;
  readonly option: string;
  readonly agreed: boolean;
}

/** What holds now, issue by issue, those agreed first: of talks that have no place on a map. */
export function rowsOf({ scenario, outcome }: View): readonly Row[] {
  const rows = scenario.issues.flatMap((issue) => {
    const agreed = outcome?.agreed[issue.id];
    const option = issue.options.find(({ id }) => id === (agreed ?? issue.statusQuo));
    if (option === undefined) return [];
    return [{ issue: issue.title, option: option.title, agreed: agreed !== undefined }];
  });
  return [...rows.filter(({ agreed }) => agreed), ...rows.filter(({ agreed }) => !agreed)];
}
