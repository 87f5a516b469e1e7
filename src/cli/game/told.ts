import type { Happening } from '../../negotiation/happening.ts';
import { visible } from '../../scenario/problems/problem.ts';
import { happeningWords, type HappeningKind } from '../../words/happening.ts';
import type { Chair } from './chair.ts';

/** What follows from something else, and stands indented below it. */
const consequences: ReadonlySet<HappeningKind> = new Set<HappeningKind>([
  'conceded',
  'shifted',
  'judgedWalkOut',
  'trustMoved',
  'goodwillMoved',
  'noAgreementMoved',
  'mandateMoved',
  'voted',
]);

/** What happened, as lines of the transcript; undefined for what is told elsewhere or is no news. */
export function told(chair: Chair, happening: Happening): string | undefined {
  const { kind } = happening;
  const words = happeningWords(chair, happening);
  if (kind === 'ended') return undefined; // the outcome is told whole
  if (kind === 'roundOpened') return `\n— ${roundWords(chair, happening.round)} —`;
  if (kind === 'annexProposed') return `${words}\n  ${chair.terms(happening.package)}`;
  if (kind === 'epilogue') {
    const news = chair.view.scenario.dispatches[happening.event];
    return happening.happened && news ? `${words} ${visible(news.text)}` : undefined;
  }
  return consequences.has(kind) ? `  ${words}` : words;
}

function roundWords({ speak, view }: Chair, round: number): string {
  return speak('table:turn.round', { round, rounds: view.scenario.rounds });
}
