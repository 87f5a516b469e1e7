import type { Angle } from './angle.ts';
import { dealAngles } from './deal-angles.ts';
import { failureAngles } from './failure-angles.ts';
import type { Scene } from '../scene.ts';
import { issuesIn } from '../statements/statement.ts';

/** What leads the page, and what its deck adds. */
export interface Top {
  readonly news: Angle;
  readonly second: Angle;
}

/** The dice choose among what was decisive in this game, the weightier likelier; the deck adds another issue if it can. */
export function topOf(scene: Scene): Top {
  const angles = anglesOf(scene);
  const news = scene.roll('angle').weighted(angles, ({ weight }) => weight);
  const rest = angles.filter(({ about }) => about !== news.about);
  const said = issuesIn(news.headline);
  const fresh = rest.filter(({ deck }) => !issuesIn(deck).some((issue) => said.includes(issue)));
  const others = fresh.length > 0 ? fresh : rest;
  const second =
    others.length === 0 ? news : scene.roll('deck angle').weighted(others, ({ weight }) => weight);
  return { news, second };
}

function anglesOf(scene: Scene): readonly Angle[] {
  switch (scene.outcome.kind) {
    case 'agreement':
    case 'partial':
      return dealAngles(scene);
    case 'stalemate':
    case 'walkOut':
    case 'unratified':
      return failureAngles(scene);
  }
}
