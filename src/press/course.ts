import type { Scene } from './scene.ts';
import { firstStep } from './steps.ts';
import { type Statement, statement } from './statements/statement.ts';
import type { SideStories } from './stories/side-stories.ts';

/** How the talks went: what the page owes, or a moment that no other story tells; who moved first or spoke last. */
export function course(
  scene: Scene,
  told: string,
  { owed, leftOver }: SideStories,
): readonly Statement[] {
  const moments = leftOver.filter(({ about, moment }) => moment && about !== told);
  const untold =
    moments.length === 0 ? [] : [scene.roll('moment').weighted(moments, (each) => each.weight)];
  const moment = (owed.length > 0 ? owed : untold).flatMap(({ story }) => story.body);
  const moves = [...movedFirst(scene), ...lastTaken(scene)];
  const tellsMove = moment.length === 0 || scene.roll('whether moved').chance(0.55);
  const move = moves.length === 0 || !tellsMove ? [] : [scene.roll('move').pick(moves)];
  return scene.roll('moment first').chance(0.5) ? [...moment, ...move] : [...move, ...moment];
}

function movedFirst(scene: Scene): readonly Statement[] {
  const { when } = scene;
  const first = firstStep(scene);
  if (first === undefined) return [];
  const { party, round, issue, from, to } = first;
  return [
    statement(
      'movedFirst',
      { party, issue, from, to, when: when(round) },
      'moved first',
      { kind: 'movedFirst', party, issue, from, round },
      { kind: 'conceded', party, issue, from, to, round },
    ),
  ];
}

function lastTaken({ all, other, outcome, when }: Scene): readonly Statement[] {
  if (outcome.kind === 'stalemate' || outcome.kind === 'walkOut') return [];
  // Then what was signed is what the experts wrote.
  if (all('annexDecided').some(({ taken }) => taken)) return [];
  const last = [...all('accepted'), ...all('initialled')]
    .toSorted((x, y) => x.offer - y.offer)
    .at(-1);
  if (last === undefined) return [];
  const { party: taker, round } = last;
  return [
    statement('lastTaken', { maker: other(taker), taker, when: when(round) }, 'last taken', {
      kind: 'lastTaken',
      party: taker,
      round,
    }),
  ];
}
