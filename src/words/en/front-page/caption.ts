import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { HeadStatements } from '../../../press/statement.ts';
import type { OutcomeKind } from '../../../scenario/scenario.ts';
import { midSentence, type Naming } from './naming.ts';

/** What stands under the picture: how it ended, and where. */
export function captionWays({
  names,
  side,
  byTelephone,
}: Naming): Sentences<HeadStatements>['caption'] {
  const { place, city } = names.venue;
  const where = byTelephone ? midSentence(place) : `${midSentence(place)}, ${city}`;
  return ({ outcome, leaver }) => {
    const [first, ...more] = byTelephone ? onTheLine[outcome] : atTheTable(side(leaver))[outcome];
    return [`${first}: ${where}.`, ...more.map((words) => `${words}: ${where}.`)];
  };
}

const atTheTable = (leaver: string): Readonly<Record<OutcomeKind, Ways>> => ({
  agreement: [
    'The signing',
    'Pens down, the text is whole',
    'After the last signature',
    'Where the text was signed',
  ],
  partial: [
    'Hands are shaken over a text with gaps',
    'Part of the folder is signed, part is carried home',
    'Where a part of it was settled',
  ],
  stalemate: [
    'The folders are closed unsigned',
    'Nothing left to clear away but the glasses',
    'Where the talks ended without a text',
  ],
  walkOut: [`Where ${leaver} no longer sits`, `The room that ${leaver} left`],
  unratified: [
    'Initialled here, and refused at home',
    'Initials that bind nobody',
    'A text was made here that nobody will keep',
  ],
});

const onTheLine: Readonly<Record<OutcomeKind, Ways>> = {
  agreement: ['The line over which it was settled', 'Receivers down, the text is whole'],
  partial: ['A line that carried half a text', 'Part of it was settled here'],
  stalemate: ['A line over which nothing was settled', 'Receivers down, nothing written'],
  walkOut: ['The line that was broken off', 'Nobody speaks here any more'],
  unratified: ['What was settled here was refused at home', 'Words that bind nobody'],
};
