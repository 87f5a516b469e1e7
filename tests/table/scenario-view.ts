import { parseScenario } from '../../src/scenario/parse.ts';
import { createHost } from '../../src/session/host.ts';
import type { View } from '../../src/negotiation/view.ts';

const files = import.meta.glob<string>('/scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A real scenario's first view, for the harness. */
export function scenarioView(slug: string, seat: 0 | 1): View {
  const text = files[`/scenarios/${slug}.yaml`] ?? '';
  const parsed = parseScenario(`${slug}.yaml`, text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const [left, right] = parsed.value.parties;
  const session = createHost({
    scenario: parsed.value,
    text,
    dice: 1,
    seats: { [left.id]: { kind: 'person' }, [right.id]: { kind: 'person' } },
  });
  return session.view(seat === 0 ? left.id : right.id);
}
