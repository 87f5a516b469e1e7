import { quoted } from '../../problems/explain.ts';
import { tell } from '../../problems/problem-key.ts';
import type { PartyFile, ScenarioFile } from '../../schema/schema.ts';
import type { Path } from '../../text/yaml-nodes.ts';
import type { Report } from '../report.ts';
import { worthOf } from '../sheets.ts';

type IssueFile = ScenarioFile['issues'][number];
type OptionFile = IssueFile['options'][number];
type Worth = readonly [number, number]; // points of an option to either party

/** An issue must divide the parties, all of them together must not divide alike, and no option be idle. */
export function checkTrades(file: ScenarioFile, report: Report): void {
  const [left, right] = Object.values(file.parties);
  if (!left || !right) return;
  let alike = 0;
  let opposed = 0;
  for (const [index, issue] of file.issues.entries()) {
    const path: Path = ['issues', index];
    const worths = issue.options.map(
      ({ id }) => [worth(left, issue.id, id), worth(right, issue.id, id)] as const,
    );
    if (ranksAlike(worths)) {
      alike += 1;
      report.warn([...path, 'id'], () => {
        return [tell('play.alike', { issue: quoted(issue.id) })];
      });
    }
    if (new Set(worths.map(([a, b]) => a + b)).size === 1) opposed += 1;
    for (const [n, option] of issue.options.entries()) {
      const rivals = issue.options.flatMap((_, m) => rivalsOf(file, issue, worths, n, m) ?? []);
      const better = rivals.find((each) => isIdle(file, issue, each))?.better;
      const ahead = rivals.filter((each) => isBehind(file, issue, each));
      if (better) {
        report.warn([...path, 'options', n, 'id'], () => {
          return [tell('play.idle', { option: quoted(option.id), better: quoted(better.id) })];
        });
      } else if (ahead.length >= manyAhead) {
        const names = ahead.map(({ better: { id } }) => quoted(id)).join(', ');
        report.warn([...path, 'options', n, 'id'], () => {
          return [tell('play.behind', { option: quoted(option.id), better: names })];
        });
      }
    }
  }
  if (opposed === file.issues.length || alike === file.issues.length) {
    report.warn(['issues'], () => {
      const isAlike = alike === file.issues.length;
      return [tell(isAlike ? 'play.allAlike' : 'play.allOpposed')];
    });
  }
}

/** An option behind one other may be there for those at home; behind several it is most likely a slip. */
const manyAhead = 2;

function worth(party: PartyFile, issue: string, option: string): number {
  const points = party.points[issue]?.options[option];
  return points === undefined ? 0 : (worthOf(points) ?? 0);
}

function ranksAlike(worths: readonly (readonly [number, number])[]): boolean {
  const pairs = worths.flatMap((one, index) =>
    worths.slice(index + 1).map((other) => [one[0] - other[0], one[1] - other[1]] as const),
  );
  return (
    pairs.some(([a]) => a !== 0) &&
    pairs.some(([, b]) => b !== 0) &&
    pairs.every(([a, b]) => a * b >= 0)
  );
}

interface Rivals {
  readonly option: OptionFile;
  readonly mine: Worth;
  readonly better: OptionFile;
  readonly others: Worth;
}

/**
 * Option `n` beside option `m`, where the one could be there for nothing: the status quo needs nobody's
 * choice, what a linkage names has a use, and the other must be there to be chosen, whatever happens.
 */
function rivalsOf(
  { parties }: ScenarioFile,
  { id, options, statusQuo }: IssueFile,
  worths: readonly Worth[],
  n: number,
  m: number,
): Rivals | undefined {
  const [option, better, mine, others] = [options[n], options[m], worths[n], worths[m]];
  if (!option || !better || !mine || !others || option.id === statusQuo) return undefined;
  if (better.bridging || better.contingent || better.needsTrust !== undefined) return undefined;
  const isLinked = Object.values(parties).some(({ linkages }) =>
    linkages.some(({ when }) => (when[id] ?? []).includes(option.id)),
  );
  return isLinked ? undefined : { option, mine, better, others };
}

/**
 * Whether an option has no use beside another: no more points for anybody and fewer for somebody, no
 * ratifier who likes it better.
 */
function isIdle(file: ScenarioFile, issue: IssueFile, rivals: Rivals): boolean {
  const { option, mine, better, others } = rivals;
  if (mine[0] > others[0] || mine[1] > others[1]) return false;
  if (mine[0] === others[0] && mine[1] === others[1]) return false;
  return Object.values(file.parties).every(
    ({ ratifiers, mandate }) =>
      (mandate[issue.id]?.allowed.includes(better.id) ?? true) &&
      ratifiers.every(({ stances }) => {
        const likes = stances.find((stance) => stance.issue === issue.id)?.options ?? {};
        return (likes[option.id] ?? 0) <= (likes[better.id] ?? 0);
      }),
  );
}

/** Whether the other option, which is open to both, is worth more to both, whatever those at home think. */
function isBehind(file: ScenarioFile, issue: IssueFile, rivals: Rivals): boolean {
  const { option, mine, better, others } = rivals;
  if (option.contingent || mine[0] >= others[0] || mine[1] >= others[1]) return false;
  return Object.values(file.parties).every(({ mandate }) => {
    const rule = mandate[issue.id];
    return (
      rule === undefined ||
      rule.allowed.includes(better.id) ||
      rule.consult.some((each) => each.option === better.id)
    );
  });
}
