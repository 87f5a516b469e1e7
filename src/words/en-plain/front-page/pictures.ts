import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import type { OutcomeKind } from '../../../scenario/scenario.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { woven } from '../../en/front-page/woven.ts';
import type { PlainNaming } from './naming.ts';

type Pictures = Pick<StoryStatements, 'pictured' | 'caption'>;

/** What stands under the drawing of the end, and under the map or the list. */
export function pictures(naming: PlainNaming): Sentences<Pictures> {
  const { actor, names, talks, team, where } = naming;
  return {
    pictured: ({ outcome, leaver }) =>
      (talks === 'call' ? atDesks(team(leaver)) : inTheRoom(where, team(leaver)))[outcome],
    caption: ({ outcome, leaver }) =>
      (names.venue.mapped ? maps(actor(leaver)) : lists(actor(leaver)))[outcome],
  };
}

const drawn: Ways = ['.', ' yesterday.', ', drawn by our artist.'];

const unratified: Ways = woven(
  ['The text that got a no', 'The stamp on the text', 'After the no at home'],
  drawn,
);

const inTheRoom = (where: string, leaver: string): Readonly<Record<OutcomeKind, Ways>> => ({
  agreement: [
    ...woven(
      ['The two teams sign', 'They sign the deal', 'Both sides sign the text'],
      ['.', ` ${where}.`, '. Our artist drew it.', ', one after the other.'],
    ),
    ...woven(['The table where they signed', 'Two names on one paper', 'The signing'], drawn),
  ],
  partial: woven(
    ['They shake hands', 'A handshake, with papers still open', 'Part of the papers are done'],
    ['.', '. Our artist drew it.', ` ${where}.`],
  ),
  stalemate: woven(
    ['The empty table', 'The room after the talks', 'Empty chairs', 'Papers left on the table'],
    drawn,
  ),
  walkOut: [
    ...woven(['The open door', 'The table after one team left'], drawn),
    `${capitalised(leaver)} leaves the table.`,
    `${capitalised(leaver)} goes to the door.`,
  ],
  unratified,
});

const atDesks = (leaver: string): Readonly<Record<OutcomeKind, Ways>> => ({
  agreement: [
    ...woven(
      ['Each side signs at its own desk', 'They sign, each at home', 'The call is over'],
      ['.', '. Our artist drew it.', ', and there is a deal.'],
    ),
    ...woven(['Two desks and one text', 'Both ends of the line', 'The end of the call'], drawn),
  ],
  partial: woven(['The end of the call', 'The two desks', 'Part of the papers, done'], drawn),
  stalemate: woven(['The end of the call', 'Two empty desks', 'The telephones, put down'], drawn),
  walkOut: [
    ...woven(['The dead line', 'One telephone put down, one still held'], drawn),
    `${capitalised(leaver)} hangs up.`,
  ],
  unratified,
});

const maps = (leaver: string): Readonly<Record<OutcomeKind, Ways>> => ({
  agreement: woven(
    ['What was agreed', 'The deal', 'What changes now', 'What both sides signed', 'What it means'],
    ['.', ', on the map.', ': see the map.', ', place by place.'],
  ),
  partial: [
    'What was agreed and what was not, on the map.',
    'The map with some things still open.',
    'Part of it is agreed. The map shows where.',
  ],
  stalemate: [
    'The map stays as it was.',
    'The places they could not agree on.',
    'Nothing changes on the map.',
    'The places that the talks were about.',
  ],
  walkOut: [
    `The map when ${leaver} left.`,
    'Nothing changes on the map.',
    'The places that the talks were about.',
    'These places stay as they were.',
  ],
  unratified: [
    'Nothing changes on the map, after the no at home.',
    'The map that the deal would have changed.',
    'All stays as it was in these places.',
    'The places that the dead deal was about.',
  ],
});

const lists = (leaver: string): Readonly<Record<OutcomeKind, Ways>> => ({
  agreement: woven(
    ['The deal', 'What was agreed', 'What both sides signed', 'What comes now', 'What it means'],
    ['.', ', point by point.', ', in short.', ' in a few words.'],
  ),
  partial: ['What was agreed and what was not.', 'The deal, with its gaps.', 'How far they got.'],
  stalemate: ['What stays as it was.', 'What they could not agree on.', 'The list, still open.'],
  walkOut: [`What is left now that ${leaver} is gone.`, 'What stays as it was.', 'Still open.'],
  unratified: ['What stays as it was, after the no.', 'What is not agreed now.', 'No change.'],
});
