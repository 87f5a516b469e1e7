import type { OutcomeKind } from '../scenario/scenario.ts';
import { type Claim, type Line, line } from './claim.ts';
import { midSentence, type Scene } from './scene.ts';

/** What stands under the picture: how it ended, and where. */
export function captionOf(scene: Scene): Line {
  const { outcome, state, roll, side, sides, byTelephone } = scene;
  const { place, city } = state.scenario.venue;
  const where = byTelephone ? midSentence(place) : `${midSentence(place)}, ${city}`;
  const left = outcome.walkedOut ?? sides[0];
  const words = byTelephone ? onTheLine(outcome.kind) : atTheTable(outcome.kind, side(left));
  const claims: readonly Claim[] =
    outcome.kind === 'walkOut' ? [{ kind: 'walkedOut', party: left, round: state.round }] : [];
  return line(
    `${roll('caption').pick(words)}: ${where}.`,
    { kind: 'ended', outcome: outcome.kind },
    { kind: 'place' },
    ...claims,
  );
}

function atTheTable(outcome: OutcomeKind, leaver: string): readonly string[] {
  switch (outcome) {
    case 'agreement':
      return [
        'The signing',
        'Pens down, the text is whole',
        'After the last signature',
        'Where the text was signed',
      ];
    case 'partial':
      return [
        'Hands are shaken over a text with gaps',
        'Part of the folder is signed, part is carried home',
        'Where a part of it was settled',
      ];
    case 'stalemate':
      return [
        'The folders are closed unsigned',
        'Nothing left to clear away but the glasses',
        'Where the talks ended without a text',
      ];
    case 'walkOut':
      return [`Where ${leaver} no longer sits`, `The room that ${leaver} left`];
    case 'unratified':
      return [
        'Initialled here, and refused at home',
        'Initials that bind nobody',
        'A text was made here that nobody will keep',
      ];
  }
}

function onTheLine(outcome: OutcomeKind): readonly string[] {
  switch (outcome) {
    case 'agreement':
      return ['The line over which it was settled', 'Receivers down, the text is whole'];
    case 'partial':
      return ['A line that carried half a text', 'Part of it was settled here'];
    case 'stalemate':
      return ['A line over which nothing was settled', 'Receivers down, nothing written'];
    case 'walkOut':
      return ['The line that was broken off', 'Nobody speaks here any more'];
    case 'unratified':
      return ['What was settled here was refused at home', 'Words that bind nobody'];
  }
}
