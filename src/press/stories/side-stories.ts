import { homeStories } from './home-stories.ts';
import { plainStories } from './plain-stories.ts';
import { publicStories } from './public-stories.ts';
import type { Scene } from '../scene.ts';
import type { Statement } from '../statements/statement.ts';
import type { Candidate, Story } from '../story.ts';
import { tableStories } from './table-stories.ts';

/** The two stories beside the lead, and what else could have been told. */
export interface SideStories {
  readonly stories: readonly [Story<Statement>, Story<Statement>];
  readonly leftOver: readonly Candidate[];
}

/** The dice choose among what happened and what the top of the page has not told. */
export function sideStories(scene: Scene, told: readonly string[]): SideStories {
  const candidates = [
    ...publicStories(scene),
    ...tableStories(scene),
    ...homeStories(scene),
    ...plainStories(scene),
  ].filter(({ about }) => !told.includes(about));
  const first = scene.roll('first story').weighted(candidates, ({ weight }) => weight);
  const rest = candidates.filter(({ about }) => about !== first.about);
  const second = scene.roll('second story').weighted(rest, ({ weight }) => weight);
  return {
    stories:
      first.weight >= second.weight ? [first.story, second.story] : [second.story, first.story],
    leftOver: rest.filter(({ about }) => about !== second.about),
  };
}
