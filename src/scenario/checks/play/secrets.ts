import { tell } from '../../problems/problem-key.ts';
import type { SecretKey } from '../check-key.ts';
import type { ScenarioFile } from '../../schema/schema.ts';
import { publicPapers, publicTexts, type PlacedText } from './public-texts.ts';
import type { Report } from '../report.ts';

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

/** What nobody says to the other side's face, though a draft may say it there. */
const asides: readonly (readonly [RegExp, SecretKey])[] = [
  [/\b(?:secretly|between ourselves|off the record)\b/i, 'secret.secretly'],
  [/\b(?:in secret|in truth|privately),? (?:we|our)\b/i, 'secret.secretly'],
  [/\bwe (?:only )?(?:pretend|bluff|are bluffing)\b/i, 'secret.secretly'],
  [/\bwhat we (?:really|actually) want\b/i, 'secret.secretly'],
  [
    /\bour (?:real|true|actual|hidden) (?:aim|goal|price|position|limit|minimum|maximum)\b/i,
    'secret.settles',
  ],
  [/\bour (?:fall-?back|minimum|maximum|walk-?away)\b/i, 'secret.settles'],
  [
    /\bwe (?:would|could|might|will)(?: \w+)? (?:settle for|make do with|content ourselves with)\b/i,
    'secret.settles',
  ],
];

/** What both sides read must not give away what one side alone may know. */
export function checkSecrets(file: ScenarioFile, report: Report): void {
  look(publicPapers(file), secrets, report);
  look(publicTexts(file), asides, report);
}

function look(
  texts: readonly PlacedText[],
  patterns: readonly (readonly [RegExp, SecretKey])[],
  report: Report,
): void {
  for (const { path, text } of texts) {
    for (const [pattern, what] of patterns) {
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      report.warn(path, () => [tell('play.secret', { found, what: tell(what) })]);
      if (patterns === asides) break; // one such phrase is told, the others say the same
    }
  }
}
