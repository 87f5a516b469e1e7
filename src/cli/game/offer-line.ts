import { legalMoves } from '../../negotiation/legal-moves.ts';
import type { MoveKind, TableMove } from '../../negotiation/move.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { quoted } from '../../scenario/problems/explain.ts';
import { nearest } from '../../scenario/problems/nearest.ts';
import type { IssueId, Package } from '../../scenario/scenario.ts';
import type { Chair } from './chair.ts';

/** What can be put into a package of a kind of move, numbered as `readPackage` takes it. */
export function packageHelp(
  { speak, view, short, option }: Chair,
  kind: MoveKind,
): readonly string[] {
  const { [kind]: room = {} } = legalMoves(view).packages;
  return view.scenario.issues.flatMap(({ id }, index) => {
    const options = Object.hasOwn(room, id) ? room[id] : undefined;
    if (options === undefined) return [];
    const names = numbered(options.map((each) => option(id, each))).join(' | ');
    return [`  ${index + 1} ${short(id)}: ${names || speak('terminal:offer.nothingNow')}`];
  });
}

/** By the numbers that may be typed. */
function numbered(names: readonly string[]): readonly string[] {
  return names.map((name, at) => `${at + 1} ${name}`);
}

/** The same of an offer, with the marks that it can have. */
export function offerHelp(chair: Chair): readonly string[] {
  const { speak } = chair;
  return [
    ...packageHelp(chair, 'table'),
    speak('terminal:offer.how'),
    speak('terminal:offer.marks', {
      severable: speak('terminal:command.severable'),
      final: speak('terminal:command.final'),
    }),
  ];
}

/** Reads an offer as a person writes it. What is wrong with it is said in a sentence. */
export function readOffer(chair: Chair, line: string): Result<TableMove, string> {
  const marks = {
    severable: ['severable', chair.speak('terminal:command.severable')],
    final: ['final', chair.speak('terminal:command.final')],
  };
  const words = line.trim().split(/[\s,;]+/);
  const severable = words.some((word) => marks.severable.includes(word));
  const final = words.some((word) => marks.final.includes(word));
  const rest = words.filter((word) => !Object.values(marks).flat().includes(word)).join(' ');
  const packages: Package[] = [];
  for (const part of rest.split('|')) {
    const pkg = readPackage(chair, 'table', part);
    if (!pkg.ok) return pkg;
    packages.push(pkg.value);
  }
  return ok({ kind: 'table', packages, severable, final });
}

/** Reads one package, as above. */
export function readPackage(chair: Chair, kind: MoveKind, part: string): Result<Package, string> {
  const { speak, view } = chair;
  const { [kind]: room = {} } = legalMoves(view).packages;
  const pkg: Record<IssueId, string> = {};
  for (const term of part.trim().split(/\s+/).filter(Boolean)) {
    const [left = '', right = '', more] = term.split('=');
    if (right === '' || more !== undefined) {
      return err(speak('terminal:offer.noTerm', { term: quoted(term) }));
    }
    const issues = view.scenario.issues.map(({ id }) => ({ id, name: chair.short(id) }));
    const issue = pick(issues, left);
    if (issue === undefined) {
      const said = { name: quoted(left), instead: instead(chair, left, issues) };
      return err(speak('terminal:offer.noIssue', said));
    }
    const open = Object.hasOwn(room, issue) ? (room[issue] ?? []) : [];
    const options = open.map((id) => ({ id, name: chair.option(issue, id) }));
    const option = pick(options, right);
    if (option === undefined) {
      const said = {
        issue: chair.short(issue),
        name: quoted(right),
        instead: instead(chair, right, options),
      };
      return err(speak('terminal:offer.noOption', said));
    }
    pkg[issue] = option;
  }
  return Object.keys(pkg).length === 0 ? err(speak('terminal:offer.nothing')) : ok(pkg);
}

/** What may be named: by its number in the list, by its id, or by its name with hyphens for spaces. */
interface Named {
  readonly id: string;
  readonly name: string;
}

function pick(all: readonly Named[], given: string): string | undefined {
  const named = all.find(({ id, name }) => id === given || hyphened(name) === hyphened(given));
  return (named ?? (/^\d+$/.test(given) ? all[Number(given) - 1] : undefined))?.id;
}

function hyphened(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** Which name was meant, or which there are. */
function instead({ speak }: Chair, given: string, all: readonly Named[]): string {
  if (all.length === 0) return speak('terminal:offer.thereIsNone');
  const meant = nearest(given, [...all.map(({ id }) => id), ...all.map(({ name }) => name)]);
  if (meant !== undefined) return speak('terminal:offer.meant', { name: meant });
  return speak('terminal:offer.thereAre', {
    names: numbered(all.map(({ name }) => name)).join(', '),
  });
}
