import { captionOf, picturedOf } from './caption.ts';
import { leadOf } from './lead.ts';
import { reactionOf } from './reactions.ts';
import type { Scene } from './scene.ts';
import { sideStories } from './stories/side-stories.ts';
import type { Statement } from './statements/statement.ts';
import type { Paragraph, Reaction, Story } from './story.ts';
import { topOf } from './news/top.ts';

/** What stands on a page: lines as printed, or statements before they are put in words. */
export interface Report<Part> {
  readonly headline: Part;
  readonly deck: Part;
  readonly lead: readonly Paragraph<Part>[];
  readonly sides: readonly [Story<Part>, Story<Part>];
  readonly reactions: readonly [Reaction<Part>, Reaction<Part>]; // in the scenario's order of parties
  readonly pictured: Part; // under the picture of the ending
  readonly caption: Part; // under the map
}

export function reportOf(scene: Scene): Report<Statement> {
  const top = topOf(scene);
  const beside = sideStories(scene, top);
  return {
    headline: top.news.headline,
    deck: top.second.deck,
    lead: leadOf(scene, top, beside),
    sides: beside.stories,
    reactions: [reactionOf(scene, scene.sides[0]), reactionOf(scene, scene.sides[1])],
    pictured: picturedOf(scene),
    caption: captionOf(scene),
  };
}
