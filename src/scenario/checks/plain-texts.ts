import { textKeys } from '../text-keys.ts';
import type { Path } from '../yaml-nodes.ts';
import type { Report } from './report.ts';

/** What looks like markup to an author's other programs, and is shown to players as it stands. */
const markup: readonly (readonly [RegExp, string])[] = [
  [/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--/i, 'no HTML'],
  [/&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});/i, 'no HTML; type the character itself'],
  [/\*\*|__(?=\p{L})|~~/u, 'no Markdown'],
  [/(?<![\w*])\*(?=\p{L})[^*\n]{1,200}(?<=\S)\*(?![\w*])/u, 'no Markdown'],
  [/\[[^\]\n]{1,200}\]\([^)\s]{1,200}\)|^#{1,6} |`[^`\n]{1,200}`/m, 'no Markdown'],
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
        return `Players would read “${found.slice(0, 40)}” as it stands: texts are plain: ${rule}.`;
      });
      return; // once a text
    }
    const letter = garbled.exec(text)?.[0];
    if (letter === undefined) return;
    report.warn(path, () => {
      return `“${letter}” looks like one letter that was read in the wrong encoding. Type it again.`;
    });
  });
}

function walk(value: unknown, path: Path, see: (path: Path, text: string) => void): void {
  if (typeof value === 'string') {
    const name = path.findLast((step) => typeof step === 'string');
    if (typeof name === 'string' && (textKeys.has(name) || name === 'learn')) see(path, value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      walk(member, [...path, Array.isArray(value) ? Number(key) : key], see);
    }
  }
}
