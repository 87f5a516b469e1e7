import { cleaned, shortened } from '../../analysis/genius/labels.ts';
import { bareName } from './english-names.ts';

/** A text that fits: what is too long ends after a whole word where it can, with an ellipsis. */
export function brief(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = shortened(text, most).slice(0, -1);
  const isWhole = /^\s/u.test(text.slice(cut.length));
  const words = isWhole ? cut : cut.replace(/\s\S*$/u, '');
  const kept = words.length * 2 > most ? words : cut;
  return `${kept.replace(/[\s\p{P}]+$/u, '')}…`;
}

/** A label of a name: without its English article where it is too long. */
export function briefLabel(name: string, most: number): string {
  if (name.length <= most) return name;
  const bare = bareName(name);
  return brief(bare.slice(0, 1).toUpperCase() + bare.slice(1), most);
}

/** What may stand before the full stop of a sentence: a text without its own. */
export function withoutStop(text: string): string {
  return text.replace(/[\s.…]+$/u, '');
}

/** What was written, on one line and no longer than it may be; undefined where nothing was. */
export function told(text: string | undefined, most: number): string | undefined {
  const clean = cleaned(text ?? '');
  return clean === '' ? undefined : brief(clean, most);
}
