import { quoted } from '../problems/explain.ts';
import { meantBy } from '../problems/hints.ts';
import { tell } from '../problems/problem-key.ts';
import type { Path } from '../text/yaml-nodes.ts';
import { checkHints } from './hints.ts';
import { checkLook } from './look.ts';
import type { Names } from './names.ts';
import {
  entries,
  expectKnown,
  members,
  type LooseFile,
  type LooseParty,
  type Report,
} from './report.ts';

export function checkParties(file: LooseFile, names: Names, report: Report): void {
  const parties = members(['parties'], file.parties);
  const isOneLost = file.parties !== undefined && names.parties === undefined;
  if (file.parties !== undefined && parties.length !== 2 && !isOneLost) {
    report.error(['parties'], 'range', () => [tell('party.count', { count: parties.length })]);
  }
  expectKnown(report, ['opens'], 'value', 'party', file.opens, names.parties);
  for (const [id, party, path] of parties) {
    checkAdjective(file, party, path, report);
    checkLook(party, path, report);
    checkPositions(party, path, names, report);
    checkMandate(party, path, names, report);
    checkTypes(party, path, names, report);
    checkRatifiers(party, path, names, report);
    checkGestures(id, party, path, names, report);
    checkHints(file, id, party, path, names, report);
  }
}

/** English puts its own article before an adjective: “the the union delegation”. */
function checkAdjective(
  { language = 'en' }: LooseFile,
  { adjective }: LooseParty,
  path: Path,
  report: Report,
): void {
  if (adjective === undefined || !/^en\b/.test(language)) return;
  const [article] = /^(?:the|an?)(?= \S)/i.exec(adjective) ?? [];
  if (article === undefined) return;
  report.warn([...path, 'adjective'], () => [
    tell('party.article', { article, bare: adjective.slice(article.length + 1) }),
  ]);
}

function checkPositions(party: LooseParty, path: Path, names: Names, report: Report): void {
  const at = [...path, 'positions'];
  expectEvery(report, at, party.positions, names.issues, 'party.noPosition');
  for (const [issue, position, each] of members(at, party.positions)) {
    expectKnown(report, each, 'key', 'issue', issue, names.issues);
    const option = [...each, 'option'];
    expectKnown(report, option, 'value', 'option', position.option, names.options(issue));
    if (position.option !== undefined && names.bridging(issue).includes(position.option)) {
      report.error(option, 'range', () => {
        return [tell('party.positionClosed')];
      });
    }
  }
}

function checkMandate(party: LooseParty, path: Path, names: Names, report: Report): void {
  for (const [issue, rule, each] of members([...path, 'mandate'], party.mandate)) {
    expectKnown(report, each, 'key', 'issue', issue, names.issues);
    const known = names.options(issue);
    const named = new Set<string>();
    const once = (option: string | undefined, at: Path): void => {
      expectKnown(report, at, 'value', 'option', option, known);
      if (option === undefined) return;
      if (named.has(option)) {
        report.error(at, 'duplicate-name', () => {
          return [tell('party.twiceInMandate', { option: quoted(option) })];
        });
      }
      named.add(option);
    };
    for (const [option, at] of entries([...each, 'allowed'], rule.allowed)) once(option, at);
    for (const [leave, at] of entries([...each, 'consult'], rule.consult)) {
      once(leave.option, [...at, 'option']);
    }
  }
}

function checkTypes(party: LooseParty, path: Path, names: Names, report: Report): void {
  for (const [type, at] of entries([...path, 'types'], party.types)) {
    for (const [issue, , each] of members([...at, 'weights'], type.weights)) {
      expectKnown(report, each, 'key', 'issue', issue, names.issues);
    }
  }
}

function checkRatifiers(party: LooseParty, path: Path, names: Names, report: Report): void {
  const ratifiers = entries([...path, 'ratifiers'], party.ratifiers);
  for (const [ratifier, at] of ratifiers) {
    const seen = new Set<string>();
    for (const [stance, each] of entries([...at, 'stances'], ratifier.stances)) {
      const { issue } = stance;
      expectKnown(report, [...each, 'issue'], 'value', 'issue', issue, names.issues);
      if (issue !== undefined && seen.has(issue)) {
        report.error([...each, 'issue'], 'duplicate-name', () => {
          return [tell('party.stanceTwice', { issue: quoted(issue) })];
        });
      }
      if (issue !== undefined) seen.add(issue);
      for (const [option, , place] of members([...each, 'options'], stance.options)) {
        expectKnown(report, place, 'key', 'option', option, names.options(issue));
      }
    }
  }
  const weights = ratifiers.map(([ratifier]) => ratifier.weight);
  const { quorum } = party;
  if (quorum === undefined || weights.length < 2 || weights.includes(undefined)) return;
  const all = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  if (quorum > all) {
    report.error([...path, 'quorum'], 'range', () => {
      return [tell('party.quorum', { quorum, all })];
    });
  }
}

function checkGestures(
  id: string,
  party: LooseParty,
  path: Path,
  names: Names,
  report: Report,
): void {
  for (const [gesture, at] of entries([...path, 'gestures'], party.gestures)) {
    for (const [ratifier, , each] of members([...at, 'ratifiers'], gesture.ratifiers)) {
      expectKnown(report, each, 'key', 'ownRatifier', ratifier, names.ratifiers(id));
    }
  }
}

/** Something is said on every one of the known names. */
export function expectEvery(
  report: Report,
  path: Path,
  block: Readonly<Record<string, unknown>> | undefined,
  known: readonly string[] | undefined,
  missing: 'party.noPointsOfIssue' | 'party.noPointsOfOption' | 'party.noPosition',
): void {
  if (block === undefined || known === undefined) return;
  // A name that is misspelt is told as such, and not missed as well.
  const unknown = Object.keys(block).filter((name) => !known.includes(name));
  const meant = new Set(unknown.map((name) => meantBy(name, known)));
  for (const name of new Set(known)) {
    if (!Object.hasOwn(block, name) && !meant.has(name)) {
      report.keyError(path, 'missing', () => [tell(missing, { name: quoted(name) })]);
    }
  }
}
