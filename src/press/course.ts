import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import { type Statement, statement } from './statement.ts';

/** How the talks went: who moved first, how far each came, and whose offer was the last to be taken. */
export function course(scene: Scene): readonly Statement[] {
  return [...moves(scene), ...lastTaken(scene)];
}

function moves({ all, sides }: Scene): readonly Statement[] {
  const steps = all('conceded');
  const [first] = steps;
  const [a, b] = sides;
  const count = (id: string): number => steps.filter((step) => step.party === id).length;
  const counts: readonly Claim[] = [
    { kind: 'concessions', party: a, count: count(a) },
    { kind: 'concessions', party: b, count: count(b) },
  ];
  if (first === undefined) return [statement('nobodyMoved', {}, 'course', ...counts)];
  const { party, round, issue, from, to } = first;
  return [
    statement(
      'movedFirst',
      { party, round, issue, from, to },
      'course',
      { kind: 'movedFirst', party, round },
      { kind: 'conceded', party, issue, from, to, round },
    ),
    statement('steps', { counts: [count(a), count(b)] }, 'count', ...counts),
  ];
}

function lastTaken({ all, other, outcome }: Scene): readonly Statement[] {
  if (outcome.kind === 'stalemate' || outcome.kind === 'walkOut') return [];
  const last = [...all('accepted'), ...all('initialled')]
    .toSorted((x, y) => x.offer - y.offer)
    .at(-1);
  if (last === undefined) return [];
  const { party: taker, round } = last;
  return [
    statement('lastTaken', { maker: other(taker), taker, round }, 'last', {
      kind: 'lastTaken',
      party: taker,
      round,
    }),
  ];
}
