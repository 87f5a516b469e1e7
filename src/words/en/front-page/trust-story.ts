import type { Sentences } from '../../../press/grammar.ts';
import type { Moved, StoryStatements } from '../../../press/statements/story-statements.ts';
import { woven } from './woven.ts';

/** Whether the two get on better than before, as those say who saw them. */
export function trustStory(): Sentences<Pick<StoryStatements, 'trustHead' | 'trust'>> {
  return {
    trustHead: ({ moved }) => trustHeads[moved],

    trust: ({ moved }) =>
      woven(
        [
          'People close to the talks say',
          'Those who followed the talks say',
          'Officials on both sides say',
          'Delegates say in private',
          'It is said in both delegations',
          'The word from both delegations is',
        ],
        [
          `that the two trust each other ${howMuch[moved]} than when they began.`,
          `that there is ${howMuchTrust[moved]} between the two sides ${moved === 'nowhere' ? 'as' : 'than'} at the start.`,
          trustNow[moved],
          trustThen[moved],
          alike[moved],
        ],
      ),
  };
}

const trustHeads = {
  up: [
    'The air has cleared',
    'Warmer than before',
    'On better terms',
    'Two sides that can talk',
    'A thaw of sorts',
  ],
  down: [
    'The air has cooled',
    'Colder than before',
    'On worse terms',
    'Trust runs low',
    'A chill sets in',
  ],
  nowhere: ['The air is what it was', 'Neither warmer nor colder', 'As they came, so they left'],
} as const;

const howMuch: Readonly<Record<Moved, string>> = {
  up: 'more',
  down: 'less',
  nowhere: 'neither more nor less',
};

const howMuchTrust: Readonly<Record<Moved, string>> = {
  up: 'more trust',
  down: 'less trust',
  nowhere: 'as much trust',
};

const trustNow: Readonly<Record<Moved, string>> = {
  up: 'that the mood between the two sides has improved.',
  down: 'that the mood between the two sides has soured.',
  nowhere: 'that the mood between the two sides is what it was.',
};

const trustThen: Readonly<Record<Moved, string>> = {
  up: 'that the talks have done something for trust.',
  down: 'that the talks have done some damage to trust.',
  nowhere: 'that the talks have left trust where it was.',
};

const alike: Readonly<Record<Moved, string>> = {
  up: 'that it has become easier to deal with the other side.',
  down: 'that it has become harder to deal with the other side.',
  nowhere: 'that it is as easy or as hard as before to deal with the other side.',
};
