import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import type { OutcomeKind } from '../../../scenario/scenario.ts';
import type { Naming } from './naming.ts';
import { woven } from './woven.ts';

/** What stands under the map: the map as the talks leave it, or the list where there is none. */
export function captionWays({
  names,
  actor,
  tag,
  tagged,
}: Naming): Sentences<Pick<StoryStatements, 'caption'>> {
  return {
    caption: ({ outcome, leaver }) =>
      (names.venue.mapped ? maps : lists)({ tag, tagged }, actor(leaver))[outcome],
  };
}

type Tags = Pick<Naming, 'tag' | 'tagged'>;

const maps = ({ tag, tagged }: Tags, leaver: string): Readonly<Record<OutcomeKind, Ways>> => ({
  agreement: woven(
    [
      'What was agreed',
      `What the ${tagged('agreement')} means`,
      'The main points of the agreement',
      'Where the agreement applies',
      `How things will look under the ${tagged('text')}`,
      'What changes and what stays',
      `The outcome of the ${tag} talks`,
      'The places that the deal is about',
    ],
    ['.', ', on the map.', ': the map.', ', at a glance.'],
  ),
  partial: [
    'What was agreed, and what was not, on the map.',
    `The map after the ${tag} talks, with gaps.`,
    'Where the partial agreement applies.',
    'As far as the text goes, on the map.',
  ],
  stalemate: [
    'The map stays as it was.',
    'Where the dispute lies.',
    'The ground that the talks were about.',
    `The map that the ${tag} talks left untouched.`,
    'The places in dispute, as before.',
    `After the ${tag} talks, no change on the map.`,
    'What the talks did not settle.',
  ],
  walkOut: [
    `The map as ${leaver} left it.`,
    'No change on the map.',
    'The places that the talks were about.',
    `What the ${tag} talks leave as it was.`,
    `Where things stand as ${leaver} leaves.`,
    `What ${leaver} left unsettled.`,
    'The places in dispute, after the break.',
    `The map after the collapse of the ${tag} talks.`,
  ],
  unratified: [
    'The map, as it was and will be for now.',
    'No change: the text was refused at home.',
    'The places that the dead text was about.',
    'What the text would have changed stays as it was.',
    `Nothing changes here after the ${tagged('text')} was refused.`,
    'What was to be, and is not.',
    `The map, without the ${tagged('accord')}.`,
    'The places for which there is no agreement after all.',
    'The map that the text would have changed.',
    'After the refusal: all as before.',
  ],
});

const lists = ({ tag, tagged }: Tags, leaver: string): Readonly<Record<OutcomeKind, Ways>> => ({
  agreement: woven(
    [
      'The agreement',
      `What was agreed in the ${tag} talks`,
      'The terms',
      'What the two sides signed',
      `The ${tagged('text')}`,
      'The outcome',
    ],
    ['in brief.', 'point by point.', 'at a glance.', ': the main points.'],
  ),
  partial: [
    'What was agreed, and what was not.',
    'The text, with its gaps.',
    `How far the ${tag} talks came.`,
  ],
  stalemate: [
    'What stays as it was.',
    'The points in dispute, unresolved.',
    `Still open after the ${tag} talks.`,
    'What was on the agenda.',
    'The agenda that nobody finished.',
  ],
  walkOut: [
    `How things stand now that ${leaver} has left.`,
    'What stays as it was.',
    'The points still in dispute.',
    `What the ${tag} talks leave open.`,
    'What was on the agenda.',
  ],
  unratified: [
    'What stays as it was, after the refusal.',
    'The points on which there is no agreement in force.',
    'No change, for want of consent.',
  ],
});
