import { captionOf } from './caption.ts';
import { deckOf } from './deck.ts';
import { headlineOf } from './headline.ts';
import { leadOf } from './lead.ts';
import { reactionOf } from './reactions.ts';
import type { Scene } from './scene.ts';
import { sideStories } from './side-stories.ts';
import type { Statement } from './statement.ts';
import type { Paragraph, Reaction, Story } from './story.ts';

/** What stands on a page: lines as printed, or statements before they are put in words. */
export interface Report<Part> {
  readonly headline: Part;
  readonly deck: Part;
  readonly lead: readonly Paragraph<Part>[];
  readonly sides: readonly [Story<Part>, Story<Part>];
  readonly reactions: readonly [Reaction<Part>, Reaction<Part>]; // in the scenario's order of parties
  readonly caption: Part; // under the picture
}

export function reportOf(scene: Scene): Report<Statement> {
  return {
    headline: headlineOf(scene),
    deck: deckOf(scene),
    lead: leadOf(scene),
    sides: sideStories(scene),
    reactions: [reactionOf(scene, scene.sides[0]), reactionOf(scene, scene.sides[1])],
    caption: captionOf(scene),
  };
}
