import type { GameState } from '../negotiation/state.ts';
import { dateInWords, nextDay } from './calendar.ts';
import { captionOf } from './caption.ts';
import type { Line } from './claim.ts';
import { headlineOf } from './headline.ts';
import { leadOf } from './lead.ts';
import { MASTHEADS, type Masthead } from './mastheads.ts';
import { reactionOf } from './reactions.ts';
import { sceneOf } from './scene.ts';
import { sideStories } from './side-stories.ts';
import type { Paragraph, Reaction, Story } from './story.ts';

/** Tomorrow's front page of a game. Every line carries what it claims of the game. */
export interface FrontPage {
  readonly masthead: Masthead;
  readonly date: string; // ISO: the day after the scenario's
  readonly dateLine: string; // the same in words
  readonly headline: Line;
  readonly deck: Line;
  readonly lead: readonly Paragraph[];
  readonly sides: readonly [Story, Story];
  readonly reactions: readonly [Reaction, Reaction]; // in the scenario's order of parties
  readonly caption: Line; // under the picture
}

/**
 * The front page of the day after a finished game; undefined while a game is not over. The dice
 * choose words and stories, never facts: the same state and dice give the same page. Reports only
 * what was done in public and how the homes voted, not what a side did in private.
 *
 * @param dice any number; the game's own gives a game its own page
 */
export function frontPage(state: GameState, dice: number = state.dice): FrontPage | undefined {
  if (state.outcome === undefined) return undefined;
  const scene = sceneOf(state, state.outcome, dice);
  const date = nextDay(state.scenario.date);
  const { headline, deck } = headlineOf(scene);
  return {
    masthead: scene.roll('masthead').pick(MASTHEADS),
    date,
    dateLine: dateInWords(date),
    headline,
    deck,
    lead: leadOf(scene),
    sides: sideStories(scene),
    reactions: [reactionOf(scene, scene.sides[0]), reactionOf(scene, scene.sides[1])],
    caption: captionOf(scene),
  };
}

/** Every line of a page, in the order in which it is read. */
export function linesOf(page: FrontPage): readonly Line[] {
  const { headline, deck, lead, sides, reactions, caption } = page;
  const stories = [...sides, ...reactions].flatMap((story) => [story.headline, ...story.body]);
  return [headline, deck, ...lead.flat(), ...stories, caption];
}
