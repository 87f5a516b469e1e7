import type { OutcomeKind } from '../../../scenario/scenario.ts';
import type { Shape } from './mark.tsx';

interface OutcomeMark {
  readonly shape: Shape;
  readonly look: 'ink' | 'brass' | 'bad' | 'hollow';
}

const marks: Readonly<Record<OutcomeKind, OutcomeMark>> = {
  agreement: { shape: 'star', look: 'brass' },
  partial: { shape: 'circle', look: 'brass' },
  stalemate: { shape: 'square', look: 'hollow' },
  walkOut: { shape: 'triangle', look: 'hollow' },
  unratified: { shape: 'times', look: 'bad' },
};

/** How a game that ended so is drawn: a shape of its own for each kind. */
export function outcomeMark(kind: OutcomeKind): OutcomeMark {
  return marks[kind];
}
