import { quoted } from '../../problems/explain.ts';
import { tell } from '../../problems/problem-key.ts';
import type { PartyFile, ScenarioFile } from '../../schema/schema.ts';
import type { Path } from '../../text/yaml-nodes.ts';
import type { Report } from '../report.ts';
import { worthOf } from '../sheets.ts';

type IssueFile = ScenarioFile['issues'][number];

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
      const better = issue.options.find((_, m) => isIdle(file, issue, worths, n, m));
      const ahead = issue.options.filter((_, m) => isAhead(file, issue, worths, n, m));
      if (better) {
        report.warn([...path, 'options', n, 'id'], () => {
          return [tell('play.idle', { option: quoted(option.id), better: quoted(better.id) })];
        });
      } else if (ahead.length >= manyAhead) {
        const names = ahead.map(({ id }) => quoted(id)).join(', ');
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

/**
 * Whether option `n` has no use beside option `m`: no more points for anybody and fewer for
 * somebody, no ratifier who likes it better, no linkage, no concession and no history that names
 * it. The status quo needs nobody's choice.
 */
function isIdle(
  file: ScenarioFile,
  issue: IssueFile,
  worths: readonly (readonly [number, number])[],
  n: number,
  m: number,
): boolean {
  const option = issue.options[n];
  const better = issue.options[m];
  const [mine, others] = [worths[n], worths[m]];
  if (!option || !better || !mine || !others || n === m) return false;
  if (option.id === issue.statusQuo || better.bridging || better.contingent) return false;
  if (better.needsTrust !== undefined) return false;
  if (mine[0] > others[0] || mine[1] > others[1]) return false;
  if (mine[0] === others[0] && mine[1] === others[1]) return false;
  return Object.values(file.parties).every(
    ({ ratifiers, linkages, mandate }) =>
      linkages.every(({ when }) => !(when[issue.id] ?? []).includes(option.id)) &&
      (mandate[issue.id]?.allowed.includes(better.id) ?? true) &&
      ratifiers.every(({ stances }) => {
        const likes = stances.find((stance) => stance.issue === issue.id)?.options ?? {};
        return (likes[option.id] ?? 0) <= (likes[better.id] ?? 0);
      }),
  );
}

/** Whether option `m`, which is open to both, is worth more to both than option `n`, whatever those at home think. */
function isAhead(
  file: ScenarioFile,
  issue: IssueFile,
  worths: readonly (readonly [number, number])[],
  n: number,
  m: number,
): boolean {
  const option = issue.options[n];
  const better = issue.options[m];
  const [mine, others] = [worths[n], worths[m]];
  if (!option || !better || !mine || !others) return false;
  if (option.id === issue.statusQuo || option.contingent || better.contingent) return false;
  if (better.bridging || better.needsTrust !== undefined) return false;
  if (mine[0] >= others[0] || mine[1] >= others[1]) return false;
  return Object.values(file.parties).every(({ linkages, mandate }) => {
    const rule = mandate[issue.id];
    const isLinked = linkages.some(({ when }) => (when[issue.id] ?? []).includes(option.id));
    const isOpen =
      rule === undefined ||
      rule.allowed.includes(better.id) ||
      rule.consult.some((each) => each.option === better.id);
    return isOpen && !isLinked;
  });
}
