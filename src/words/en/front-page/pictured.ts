import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import type { OutcomeKind } from '../../../scenario/scenario.ts';
import { capitalised, type Naming } from './naming.ts';
import { woven } from './woven.ts';

/** What stands under the drawing of how the talks ended: no more than is seen in it. */
export function picturedWays({
  where,
  delegation,
  adjective,
  byTelephone,
}: Naming): Sentences<Pick<StoryStatements, 'pictured'>> {
  return {
    pictured: ({ outcome, leaver }) =>
      (byTelephone ? atDesks(adjective(leaver)) : inTheRoom(where, delegation(leaver)))[outcome],
  };
}

const drawn: Ways = [
  ', as our artist drew it.',
  '. Drawing: our artist.',
  ', drawn for this paper.',
  ', in our artist’s drawing.',
];

const chamber: Ways = woven(
  ['The text before the chamber', 'The stamp on the text', 'The rostrum after the vote'],
  drawn,
);

const inTheRoom = (where: string, leaver: string): Readonly<Record<OutcomeKind, Ways>> => ({
  agreement: woven(
    [
      'The signing',
      'The text is signed',
      'Both delegations sign',
      'The two delegations at the table',
      'The heads of delegation sign the text',
      'The document and its two signatures',
      'Pen and seal',
      'The signing table',
    ],
    [` ${where}.`, ...drawn],
  ),
  partial: woven(
    ['A handshake over unfinished papers', 'A handshake', 'Some papers sealed, others left open'],
    [` ${where}.`, ...drawn],
  ),
  stalemate: woven(
    ['An empty table', 'The room after the talks', 'Empty chairs', 'Papers left on the table'],
    drawn,
  ),
  walkOut: woven(
    [
      `${capitalised(leaver)} leaves the table`,
      'The open door',
      `${capitalised(leaver)} makes for the door`,
    ],
    drawn,
  ),
  unratified: chamber,
});

const atDesks = (leaver: string): Readonly<Record<OutcomeKind, Ways>> => ({
  agreement: woven(
    [
      'The end of the call',
      'Receivers down, the text signed',
      'The text is signed at both ends of the line',
      'Both ends of the line',
      'Two desks and one text',
      'The last call',
    ],
    drawn,
  ),
  partial: woven(
    ['The end of the call', 'Some papers sealed, others left open', 'The two desks'],
    drawn,
  ),
  stalemate: woven(['The end of the call', 'Two empty desks', 'Receivers down'], drawn),
  walkOut: woven(
    [`The ${leaver} side hangs up`, 'The broken line', 'One receiver down, the other still held'],
    drawn,
  ),
  unratified: chamber,
});
