import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import type { OutcomeKind } from '../../../scenario/scenario.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import type { Naming } from './naming.ts';
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

/** After a thing, and after a sentence. */
const drawn: Ways = ['.', ' yesterday.', '. Drawing: our artist.'];
const seen: Ways = ['.', '. Drawing: our artist.'];

const both = ([first, ...more]: Ways, further: Ways): Ways => [first, ...more, ...further];

const chamber: Ways = woven(
  [
    'The text before those who had to approve it',
    'The stamp on the text',
    'The text is refused',
    'The text and the stamp of refusal',
  ],
  seen,
);

const inTheRoom = (where: string, leaver: string): Readonly<Record<OutcomeKind, Ways>> => ({
  agreement: both(
    woven(
      [
        'The signing',
        'The two delegations at the table',
        'The document and its two signatures',
        'The signing table',
      ],
      [` ${where}.`, ...drawn],
    ),
    woven(
      [
        'The text is signed',
        'Both delegations sign',
        'The heads of delegation sign the text',
        'One after the other, the two sides sign',
      ],
      [` ${where}.`, ...seen],
    ),
  ),
  partial: woven(
    ['A handshake over unfinished papers', 'A handshake', 'Some papers sealed, others left open'],
    [` ${where}.`, ...drawn],
  ),
  stalemate: woven(
    [
      'An empty table',
      'The room after the talks',
      'The table after the talks',
      'Papers left on the table',
    ],
    drawn,
  ),
  walkOut: both(
    woven(
      ['The open door', 'The moment of departure', 'The table after the walk-out', 'The walk-out'],
      seen,
    ),
    woven(
      [`${capitalised(leaver)} leaves the table`, `${capitalised(leaver)} makes for the door`],
      seen,
    ),
  ),
  unratified: chamber,
});

const atDesks = (leaver: string): Readonly<Record<OutcomeKind, Ways>> => ({
  agreement: both(
    woven(['The end of the call', 'Both ends of the line', 'Two desks and one text'], drawn),
    woven(
      [
        'The call is over and the text is signed',
        'Each side signs at its own desk',
        'The text is signed at both ends of the line',
      ],
      seen,
    ),
  ),
  partial: woven(
    ['The end of the call', 'Some papers sealed, others left open', 'The two desks'],
    drawn,
  ),
  stalemate: woven(['The end of the call', 'Two empty desks', 'Receivers down'], drawn),
  walkOut: both(
    woven(['The broken line', 'One receiver down, the other still held'], drawn),
    woven([`The ${leaver} side hangs up`], seen),
  ),
  unratified: chamber,
});
