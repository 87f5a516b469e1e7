import { tell } from '../problems/problem-key.ts';
import type { RuleKey } from './check-key.ts';
import { textKeys, textLists } from '../translation/text-keys.ts';
import type { Path } from '../text/yaml-nodes.ts';
import type { Report } from './report.ts';

/** What looks like markup to an author's other programs, and is shown to players as it stands. */
const markup: readonly (readonly [RegExp, RuleKey])[] = [
  [/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--/i, 'rule.html'],
  [/&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});/i, 'rule.entity'],
  [/\*\*|__(?=\p{L})|~~/u, 'rule.markdown'],
  [/(?<![\w*])\*(?=\p{L})[^*\n]{1,200}(?<=\S)\*(?![\w*])/u, 'rule.markdown'],
  [/\[[^\]\n]{1,200}\]\([^)\s]{1,200}\)|^#{1,6} |`[^`\n]{1,200}`/m, 'rule.markdown'],
];

/** Letters of several bytes that were once read one byte at a time. */
const garbled =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€[\u0080-\u00bf™œ˜“”¦¢]/u;

/** Warns of texts that would not look to players as they do to their author. */
export function checkPlainTexts(data: unknown, report: Report): void {
  walk(data, [], (path, text) => {
    for (const [pattern, rule] of markup) {
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      report.warn(path, () => {
        return [tell('play.markup', { text: found.slice(0, 40), rule: tell(rule) })];
      });
      return; // once a text
    }
    const letter = garbled.exec(text)?.[0];
    if (letter === undefined) return;
    report.warn(path, () => {
      return [tell('play.garbled', { letters: letter })];
    });
  });
}

function walk(value: unknown, path: Path, see: (path: Path, text: string) => void): void {
  if (typeof value === 'string') {
    const name = path.findLast((step) => typeof step === 'string');
    if (typeof name === 'string' && (textKeys.has(name) || textLists.has(name))) see(path, value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      walk(member, [...path, Array.isArray(value) ? Number(key) : key], see);
    }
  }
}
