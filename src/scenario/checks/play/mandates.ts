import { quoted } from '../../problems/explain.ts';
import { tell } from '../../problems/problem-key.ts';
import type { PartyFile, ScenarioFile } from '../../schema/schema.ts';
import type { Path } from '../../text/yaml-nodes.ts';
import { entries, members, type Report } from '../report.ts';

const usuallyReassured = 2; // times, N25
const keptQuiet = 2; // steps with the least patient, N21
const basisEases = 1; // steps of the mean, N27

/** A party can say what it stands for, make the concessions it has, and widen its mandate. */
export function checkMandates(file: ScenarioFile, report: Report): void {
  for (const [, party, path] of members(['parties'], file.parties)) {
    for (const [issue, { option }, at] of members([...path, 'positions'], party.positions)) {
      const rule = party.mandate[issue];
      if (rule && !rule.allowed.includes(option)) {
        report.warn([...at, 'option'], () => {
          return [tell('play.ownPosition', { option: quoted(option) })];
        });
      }
    }
    for (const [step, at] of entries([...path, 'concessions'], party.concessions)) {
      if (isRedLine(party, step.issue, step.to)) {
        report.warn([...at, 'to'], () => {
          return [tell('play.redLine', { option: quoted(step.to) })];
        });
      }
    }
    checkConsultations(file, party, path, report);
    checkDirection(file, party, path, report);
  }
}

function isRedLine(party: PartyFile, issue: string, option: string): boolean {
  const rule = party.mandate[issue];
  if (!rule || rule.allowed.includes(option)) return false;
  return rule.consult.every((leave) => leave.option !== option);
}

/** N20: leave that no support its ratifiers could ever give would be enough for. */
function checkConsultations(
  file: ScenarioFile,
  party: PartyFile,
  path: Path,
  report: Report,
): void {
  for (const [issue, rule, at] of members([...path, 'mandate'], party.mandate)) {
    for (const [leave, each] of entries([...at, 'consult'], rule.consult)) {
      const most = mostSupport(file, party, issue, leave.option);
      if (most >= leave.needsSupport) continue;
      report.warn([...each, 'needsSupport'], () => {
        return [
          tell('play.consultation', {
            option: quoted(leave.option),
            needed: leave.needsSupport,
            most: Math.floor(most * 100) / 100,
          }),
        ];
      });
    }
  }
}

/** Of a party, in its file or read, all that its ratifiers' support is made of. */
interface Home {
  readonly ratifiers: readonly { readonly id: string; readonly stances: readonly Liking[] }[];
  readonly gestures: readonly { readonly ratifiers: Readonly<Record<string, number>> }[];
}

interface Liking {
  readonly issue: string;
  readonly options: Readonly<Record<string, number>>;
}

interface Talks {
  readonly issues: Agenda;
  readonly without: readonly string[]; // acts of the caucus
  readonly rules: { readonly reassuredAtMost?: number | undefined };
}

type Agenda = readonly {
  readonly id: string;
  readonly options: readonly { readonly id: string }[];
}[];

/**
 * The mean support for an option with everybody's favourite elsewhere, every gesture, all reassurance,
 * two private answers (N21) and a statement on every issue (N22), and with what is eased for a draft
 * (N27): never less than mandates and rounds leave room for, see
 * analysis/instruments/.
 */
export function mostSupport(
  { issues, without, rules }: Talks,
  { ratifiers, gestures }: Home,
  issue: string,
  option: string,
): number {
  const reassured = rules.reassuredAtMost ?? usuallyReassured;
  const sum = ratifiers.reduce((all, { id, stances }) => {
    const here = stances.find((stance) => stance.issue === issue)?.options[option] ?? 0;
    const elsewhere = stances
      .filter((stance) => stance.issue !== issue)
      .reduce((liked, stance) => liked + mostLiked(issues, stance), 0);
    const welcome = stances.filter((stance) => mostLiked(issues, stance) > 0).length;
    const made = gestures.reduce((steps, each) => steps + Math.max(0, each.ratifiers[id] ?? 0), 0);
    return all + here + elsewhere + welcome + made + reassured;
  }, 0);
  const quiet = without.includes('backChannel') ? 0 : keptQuiet;
  const eased = without.includes('nonPaper') ? 0 : basisEases;
  return (sum + quiet) / ratifiers.length + eased;
}

function mostLiked(issues: Agenda, stance: Liking): number {
  const options = issues.find(({ id }) => id === stance.issue)?.options ?? [];
  return Math.max(...options.map(({ id }) => stance.options[id] ?? 0));
}

/** Steps of a ladder that lead away from the other side. */
function checkDirection(file: ScenarioFile, party: PartyFile, path: Path, report: Report): void {
  const other = Object.values(file.parties).find((each) => each !== party);
  for (const [step, at] of entries([...path, 'concessions'], party.concessions)) {
    const options = file.issues.find(({ id }) => id === step.issue)?.options ?? [];
    const place = (option: string | undefined) => options.findIndex(({ id }) => id === option);
    const theirs = place(other?.positions[step.issue]?.option);
    const before = Math.abs(place(step.from) - theirs);
    const after = Math.abs(place(step.to) - theirs);
    if (after > before) {
      report.warn([...at, 'to'], () => {
        return [tell('play.away', { to: quoted(step.to), from: quoted(step.from) })];
      });
    }
  }
}
