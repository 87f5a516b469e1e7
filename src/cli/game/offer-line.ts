import { legalMoves } from '../../negotiation/legal-moves.ts';
import type { TableMove } from '../../negotiation/move.ts';
import type { View } from '../../negotiation/view.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { show } from '../../scenario/explain.ts';
import { nearest } from '../../scenario/nearest.ts';
import type { IssueId, Package } from '../../scenario/scenario.ts';
import { issueShort, optionTitle } from './words.ts';

/** What can be offered, numbered as `readOffer` takes it. */
export function offerHelp(view: View): readonly string[] {
  const { table = {} } = legalMoves(view);
  return [
    ...view.scenario.issues.flatMap(({ id }, index) => {
      const options = Object.hasOwn(table, id) ? table[id] : undefined;
      if (options === undefined) return [];
      const names = options.map((option, n) => `${n + 1} ${optionTitle(view, id, option)}`);
      return [`  ${index + 1} ${issueShort(view, id)}: ${names.join(' | ') || '(nothing now)'}`];
    }),
    'Write issue=option, by number or id: 1=2 3=1. Split alternatives by a bar: 1=2 | 1=1 3=2.',
    'Add the word severable or final. An empty line goes back.',
  ];
}

/** Reads an offer as a person writes it. What is wrong with it is said in a sentence. */
export function readOffer(view: View, line: string): Result<TableMove, string> {
  const words = line.trim().split(/[\s,;]+/);
  const severable = words.includes('severable');
  const final = words.includes('final');
  const rest = words.filter((word) => word !== 'severable' && word !== 'final').join(' ');
  const packages: Package[] = [];
  for (const part of rest.split('|')) {
    const pkg = readPackage(view, part);
    if (!pkg.ok) return pkg;
    packages.push(pkg.value);
  }
  return ok({ kind: 'table', packages, severable, final });
}

function readPackage(view: View, part: string): Result<Package, string> {
  const { table = {} } = legalMoves(view);
  const pkg: Record<IssueId, string> = {};
  for (const term of part.trim().split(/\s+/).filter(Boolean)) {
    const [left = '', right = '', more] = term.split('=');
    if (right === '' || more !== undefined) return err(`${show(term)} is not issue=option.`);
    const issues = view.scenario.issues.map(({ id }) => id);
    const issue = pick(issues, left);
    if (issue === undefined) return err(unknown('issue', left, issues));
    const options = Object.hasOwn(table, issue) ? (table[issue] ?? []) : [];
    const option = pick(options, right);
    if (option === undefined)
      return err(unknown(`option of ${issue} that is open`, right, options));
    pkg[issue] = option;
  }
  return Object.keys(pkg).length === 0 ? err('Nothing is offered.') : ok(pkg);
}

function pick(ids: readonly string[], given: string): string | undefined {
  return (
    ids.find((id) => id === given) ?? (/^\d+$/.test(given) ? ids[Number(given) - 1] : undefined)
  );
}

function unknown(kind: string, given: string, ids: readonly string[]): string {
  const meant = nearest(given, ids);
  const hint =
    meant === undefined ? `there are ${ids.join(', ') || 'none'}` : `did you mean "${meant}"?`;
  return `There is no ${kind} called ${show(given)}: ${hint}`;
}
