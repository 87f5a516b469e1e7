import { tell } from '../problems/problem-key.ts';
import type { SecretKey } from './check-key.ts';
import type { ScenarioFile } from '../schema/schema.ts';
import type { Path } from '../text/yaml-nodes.ts';
import { entries, members, type Report } from './report.ts';

/** Words that only a confidential paper would use. */
const secrets: readonly (readonly [RegExp, SecretKey])[] = [
  [/\b\d+(?:\.\d+)?\s*(?:points?|pts)\b/i, 'secret.points'],
  [/\breservation (?:value|point|price)\b/i, 'secret.reservation'],
  [/\bBATNA\b/i, 'secret.batna'],
  [/\bred[- ]lines?\b/i, 'secret.redLine'],
  [/\bbottom line\b/i, 'secret.bottomLine'],
  [/\bscore ?sheet\b/i, 'secret.scoreSheet'],
  [/\b(?:our|their|its|the) mandate\b/i, 'secret.mandate'],
];

/** What both sides read must not give away what one side alone may know. */
export function checkSecrets(file: ScenarioFile, report: Report): void {
  const look = (path: Path, text: string): void => {
    for (const [pattern, what] of secrets) {
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) {
        report.warn(path, () => [tell('play.secret', { found, what: tell(what) })]);
      }
    }
  };
  look(['summary'], file.summary);
  for (const [issue, at] of entries(['issues'], file.issues)) look([...at, 'text'], issue.text);
  for (const [, party, path] of members(['parties'], file.parties)) {
    look([...path, 'brief', 'public', 'text'], party.brief.public.text);
    for (const [, position, at] of members([...path, 'positions'], party.positions)) {
      look([...at, 'text'], position.text);
    }
    for (const [step, at] of entries([...path, 'concessions'], party.concessions)) {
      look([...at, 'public'], step.public);
    }
    for (const [ratifier, at] of entries([...path, 'ratifiers'], party.ratifiers)) {
      look([...at, 'about'], ratifier.about);
    }
  }
}
