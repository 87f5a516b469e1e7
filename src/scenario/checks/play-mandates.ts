import { quoted } from '../problems/explain.ts';
import { tell } from '../problems/problem-key.ts';
import type { PartyFile, ScenarioFile } from '../schema/schema.ts';
import type { Path } from '../text/yaml-nodes.ts';
import { entries, members, type Report } from './report.ts';

const mostReassured = 2; // times, N25

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
      const most =
        party.ratifiers.reduce((sum, { id, stances }) => {
          const here = stances.find((stance) => stance.issue === issue)?.options[leave.option] ?? 0;
          const elsewhere = stances
            .filter((stance) => stance.issue !== issue)
            .reduce((all, stance) => all + mostLiked(file, stance), 0);
          const gestures = party.gestures.reduce(
            (all, gesture) => all + Math.max(0, gesture.ratifiers[id] ?? 0),
            0,
          );
          return sum + here + elsewhere + gestures + mostReassured;
        }, 0) / party.ratifiers.length;
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

function mostLiked(
  file: ScenarioFile,
  stance: PartyFile['ratifiers'][number]['stances'][number],
): number {
  const options = file.issues.find(({ id }) => id === stance.issue)?.options ?? [];
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
