import { unnamed } from '../../lib/unnamed.ts';
import type { EventId, Scenario } from '../../scenario/scenario.ts';

export function eventTitle({ events }: Scenario, id: EventId): string {
  return events.find((event) => event.id === id)?.title ?? unnamed;
}
