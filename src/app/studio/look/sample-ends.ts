import data from '../../../../scenarios/shelf.json' with { type: 'json' };
import type { View } from '../../../negotiation/view.ts';
import { outcomeKinds } from '../../../scenario/lists.ts';
import { parseScenario } from '../../../scenario/parse.ts';
import type { OutcomeKind, Scenario } from '../../../scenario/scenario.ts';
import { fetchedOnce } from '../../fetched.ts';
import { scenarioText } from '../../shelf/scenario-text.ts';
import { endedView } from './look-views.ts';

/** One way in which talks can end, at a table or over a line. */
export interface SampleEnd {
  readonly kind: OutcomeKind;
  readonly staging: 'table' | 'telephone';
  readonly view: View;
}

/** Every ending that is staged in a way of its own, of the talks that the shelf begins with. */
export const fetchEnds = fetchedOnce(async (): Promise<readonly SampleEnd[]> => {
  const id = data.startHere;
  const parsed = parseScenario(`${id}.yaml`, (await scenarioText(id)) ?? '');
  if (!parsed.ok) return [];
  const atTheTable = parsed.value;
  const onTheLine: Scenario = {
    ...atTheTable,
    venue: { ...atTheTable.venue, staging: 'telephone', backdrop: 'telephone' },
  };
  return [
    ...outcomeKinds.map(
      (kind) => ({ kind, staging: 'table', view: endedView(atTheTable, kind) }) as const,
    ),
    ...(['agreement', 'walkOut'] as const).map(
      (kind) => ({ kind, staging: 'telephone', view: endedView(onTheLine, kind) }) as const,
    ),
  ];
});
