import { homeStories } from './home-stories.ts';
import { plainStories } from './plain-stories.ts';
import { publicStories } from './public-stories.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import type { Story } from './story.ts';
import { tableStories } from './table-stories.ts';

/** The two stories beside the lead: the dice choose among what happened, the weightier likelier. */
export function sideStories(scene: Scene): readonly [Story<Statement>, Story<Statement>] {
  const candidates = [
    ...publicStories(scene),
    ...tableStories(scene),
    ...homeStories(scene),
    ...plainStories(scene),
  ];
  const first = scene.roll('first story').weighted(candidates, ({ weight }) => weight);
  const rest = candidates.filter(({ about }) => about !== first.about);
  const second = scene.roll('second story').weighted(rest, ({ weight }) => weight);
  return first.weight >= second.weight ? [first.story, second.story] : [second.story, first.story];
}
