import { err, ok, type Result } from '../../lib/result.ts';
import type { ScenarioDraft } from '../../scenario/schema/schema.ts';
import { frontier, type FrontierPoint } from '../frontier.ts';
import type { Outcome, Sheet, SpaceIssue } from '../space.ts';
import { benchmarkParty, type Seat } from './benchmark-party.ts';
import type { GeniusSpace } from './genius-space.ts';
import { cleaned, labels, shortened, slugs } from './labels.ts';
import { tell } from './genius-key.ts';
import { refusalsOf, type GeniusProblem } from './problem.ts';
import { wholePoints, type WholePoints } from './whole-points.ts';

/** A Genius domain as a scenario of the kind `benchmark`, and what was lost on the way. */
export interface Benchmark {
  readonly scenario: ScenarioDraft;
  readonly worths: readonly [WholePoints, WholePoints];
}

const MOST_ISSUES = 20;
const OPTIONS = { least: 2, most: 20 };
const ROUNDS = { least: 6, most: 20, beyondIssues: 4 };
const LONGEST = { title: 80, short: 16, option: 40, headline: 120, text: 400 };

/**
 * Makes of a Genius domain with two profiles what can be played: neutral texts, ids from the names
 * in the files, whole points. Every issue is essential, as the field knows no partial agreement.
 * The status quo is the package that serves both sides worst, so that neither leaves an issue
 * unsettled for its own sake; `noAgreement` brings each party from there to its reservation value
 * (N51).
 *
 * Refused, with all reasons, if it does not fit a benchmark: 1 to 20 issues, 2 to 20 options each.
 */
export function benchmarkOf(
  { name, space }: GeniusSpace,
  id: string,
): Result<Benchmark, readonly GeniusProblem[]> {
  const { problems, refuse } = refusalsOf('domain');
  const { issues } = space;
  if (issues.length > MOST_ISSUES) {
    refuse(undefined, tell('genius.issues', { count: issues.length, most: MOST_ISSUES }));
  }
  for (const { id: issue, options } of issues) {
    if (options.length >= OPTIONS.least && options.length <= OPTIONS.most) continue;
    refuse(undefined, tell('genius.values', { issue, count: options.length, ...OPTIONS }));
  }
  const [one, other] = [wholePoints(space.sheets[0]), wholePoints(space.sheets[1])];
  const refused = [one, other].flatMap((worth, side): readonly GeniusProblem[] =>
    worth.ok
      ? []
      : [{ file: side === 0 ? 'profile 1' : 'profile 2', line: undefined, said: [worth.error] }],
  );
  const all = [...problems, ...refused];
  if (!one.ok || !other.ok || all.length > 0) return err(all);
  const worths = [one.value, other.value] as const;
  const scenario = draft(cleaned(name) || id, id, issues, worths);
  const beyond = Object.values(scenario.parties).some(
    ({ noAgreement }) => Math.abs(noAgreement.points) > 100,
  );
  if (!beyond) return ok({ scenario, worths });
  refuse(undefined, tell('genius.apart'));
  return err(problems);
}

function draft(
  name: string,
  id: string,
  issues: readonly SpaceIssue[],
  worths: Benchmark['worths'],
): ScenarioDraft {
  const ids = slugs(
    issues.map((issue) => issue.id),
    'issue',
  );
  const names = issues.map((issue) => issue.id);
  const titles = labels(names, LONGEST.title, 'Issue');
  const shorts = labels(names, LONGEST.short, 'Issue');
  const options = issues.map((issue) => slugs(issue.options, 'option'));
  const optionTitles = issues.map((issue) => labels(issue.options, LONGEST.option, 'Option'));
  const statusQuo = worstPackage(issues, worths);
  const seat = (side: 0 | 1): Seat => ({
    letter: side === 0 ? 'A' : 'B',
    worth: worths[side],
    issues: ids,
    options,
    titles: optionTitles,
    statusQuo,
  });
  return {
    format: 2,
    kind: 'benchmark',
    id,
    title: shortened(name, LONGEST.title),
    summary: `The benchmark domain “${shortened(name, LONGEST.title)}”, with ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}. Nobody at home stands in the way of an agreement.`,
    date: '2000-01-01',
    venue: {
      city: 'Neutral ground',
      place: 'A meeting room',
      backdrop: 'hotel',
      staging: 'table',
      because: 'designed: the domain names no place',
    },
    rounds: Math.min(ROUNDS.most, Math.max(ROUNDS.least, issues.length + ROUNDS.beyondIssues)),
    opens: 'a',
    trust: 50,
    difficulty: 2,
    seeds: [],
    learn: ['How much there is to gain where only the agreement counts, and how it is divided.'],
    parties: { a: benchmarkParty(seat(0)), b: benchmarkParty(seat(1)) },
    issues: issues.map((issue, at) => ({
      id: ids[at] ?? '',
      title: titles[at] ?? '',
      short: shorts[at] ?? '',
      text: `What the parties agree on as to “${shortened(cleaned(issue.id), LONGEST.text)}”.`,
      essential: true,
      statusQuo: options[at]?.[statusQuo[at] ?? 0] ?? '',
      options: issue.options.map((option, n) => ({
        id: options[at]?.[n] ?? '',
        title: optionTitles[at]?.[n] ?? '',
        clause: `On “${titles[at] ?? ''}” the parties agree on “${shortened(cleaned(option), LONGEST.text)}”.`,
        headline: shortened(
          `Agreed on ${titles[at] ?? ''}: ${optionTitles[at]?.[n] ?? ''}`,
          LONGEST.headline,
        ),
        because: 'designed: a value of the domain',
      })),
      because: 'designed: an issue of the domain',
    })),
    history: {
      outcome: 'stalemate',
      text: 'The domain was made to compare negotiators; no such talks were held.',
      because: 'designed: a benchmark has no history',
    },
  };
}

/**
 * The package on which the side that it serves better is least above its reservation value (equal
 * ones: the fewest points together): the frontier of the same sheets with all signs turned.
 */
function worstPackage(issues: readonly SpaceIssue[], worths: Benchmark['worths']): Outcome {
  const turned = (worth: WholePoints): Sheet => ({
    points: worth.points.map((row) => row.map((points) => -points)),
    linkages: [],
    constant: worth.reservation,
    reservation: 0,
  });
  const rank = ({ utilities: [a, b] }: FrontierPoint): readonly [number, number] => [
    Math.min(a, b),
    a + b,
  ];
  return frontier({ issues, sheets: [turned(worths[0]), turned(worths[1])] }).reduce(
    (worst, point) => {
      const [[least, sum], [worstLeast, worstSum]] = [rank(point), rank(worst)];
      return least > worstLeast || (least === worstLeast && sum > worstSum) ? point : worst;
    },
  ).outcome;
}
