import { stringify, type Scalar } from 'yaml';
import { canBeBlock, canFold, folded, wrapped } from './wrap.ts';

/** How a value stood before, so that the new one is written likewise. */
export interface Former {
  readonly type: Scalar.Type | undefined;
  readonly source: string;
  readonly value: unknown;
}

/** Where a value is to be written. */
export interface Where {
  readonly flow: boolean; // between brackets: on one line
  readonly indent: number; // how deep the lines after the first stand
  readonly room: number; // letters that are left on its first line
  readonly width: number; // how long the lines of a file are
  readonly former?: Former;
}

type Written = string | number | boolean | null;

/**
 * A value as it is written: in the style in which the former one stood, where the text still allows
 * that. Its lines are joined by `\n`. Several, best first: what is read again decides.
 */
export function scalarTexts(value: Written, where: Where): readonly string[] {
  if (typeof value !== 'string') return [numberText(value)];
  const { flow, former } = where;
  const kept = former && keptStyle(value, where, former);
  const quoted = JSON.stringify(value);
  if (kept !== undefined) return [kept, freshText(value, where), quoted];
  return flow ? [inlineText(value, true), quoted] : [freshText(value, where), quoted];
}

function numberText(value: number | boolean | null): string {
  if (typeof value !== 'number' || Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}

function keptStyle(value: string, where: Where, former: Former): string | undefined {
  const { type, source } = former;
  switch (type) {
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return blockText(value, where, type === 'BLOCK_FOLDED', formerWidth(former, where));
    case 'QUOTE_DOUBLE':
      return spread(JSON.stringify(value), where, source, value);
    case 'QUOTE_SINGLE':
      return isOneLine(value) ? spread(singleQuoted(value), where, source, value) : undefined;
    case 'PLAIN':
    case undefined: {
      const isLoose = isDate(value) && isDate(former.value);
      if (!mayBePlain(value, where.flow, isLoose)) return undefined;
      if (!source.includes('\n') && growsTooLong(value, where, source)) return undefined;
      return spread(value, where, source, value);
    }
  }
}

/** A value that stood over several lines stays so. */
function spread(text: string, { indent, flow }: Where, source: string, value: string): string {
  if (flow || !source.includes('\n') || !canFold(value) || value.includes('\n')) return text;
  const longest = Math.max(
    ...source
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.length),
  );
  return wrapped(text, Math.max(longest - indent, 20)).join(`\n${' '.repeat(indent)}`);
}

/** Whether a text that stood on a line of its own would now need a block. */
function growsTooLong(value: string, { flow, room }: Where, source: string): boolean {
  return !flow && value.length > room && source.length <= room && canFold(value);
}

/** How wide a block was: as its longest line, or as the file's if it has but one. */
function formerWidth({ source }: Former, { width, indent }: Where): number {
  const lines = source.trimEnd().split(/\r?\n/).slice(1);
  if (lines.length < 2) return width - indent;
  return Math.max(...lines.map((line) => line.length)) - indent;
}

/** A value in the style of the scenarios of the repository, where nothing stood. */
function freshText(value: string, where: Where): string {
  const inline = inlineText(value, where.flow);
  if (where.flow) return inline;
  const isLong = inline.length > where.room && /\S \S/.test(value);
  if (!isLong && isOneLine(value)) return inline;
  return (
    blockText(value, where, true, where.width - where.indent) ??
    blockText(value, where, false, where.width - where.indent) ??
    JSON.stringify(value)
  );
}

function blockText(
  value: string,
  { indent, flow }: Where,
  isFolded: boolean,
  width: number,
): string | undefined {
  if (flow || !(isFolded ? canFold(value) : canBeBlock(value))) return undefined;
  const clip = value.endsWith('\n');
  const body = clip ? value.slice(0, -1) : value;
  const lines = isFolded ? folded(body, Math.max(width, 20)) : body.split('\n');
  const shown = lines.map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`));
  return `${isFolded ? '>' : '|'}${clip ? '' : '-'}\n${shown.join('\n')}`;
}

/** On one line: as it is, or in whichever quotes need fewer backslashes. */
export function inlineText(value: string, flow: boolean): string {
  if (mayBePlain(value, flow, false)) return value;
  if (!isOneLine(value) || (value.includes("'") && !/["\\]/.test(value)))
    return JSON.stringify(value);
  return singleQuoted(value);
}

function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function isOneLine(value: string): boolean {
  return !/[^\P{C}\t]|[\u2028\u2029\u0085]/u.test(value);
}

const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(value);

/** Whether a text is read as itself without quotes, by older readers too unless `isLoose`. */
function mayBePlain(value: string, flow: boolean, isLoose: boolean): boolean {
  if (!isOneLine(value) || (flow && /[,[\]{}]|:$/.test(value))) return false;
  const options = { lineWidth: 0, ...(isLoose ? {} : { compat: 'yaml-1.1' as const }) };
  return stringify(value, options) === `${value}\n`;
}
