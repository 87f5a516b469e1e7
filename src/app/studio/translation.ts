import { edit, type Edit, type PlainValue } from '../../authoring/edit.ts';
import { changedText } from '../../authoring/text-change.ts';
import { readTree } from '../../authoring/tree.ts';
import { valueAt } from '../../authoring/references/references.ts';
import type { Problem } from '../../scenario/problems/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import {
  mostLetters,
  parseOverlay,
  textsOf,
  type Texts,
} from '../../scenario/translation/overlay.ts';
import { saveFile } from '../files/save-file.ts';

/** A text of the draft beside what a translation says. */
export interface TranslationRow {
  readonly place: readonly string[]; // told by ids
  readonly original: string;
  readonly translated: string | undefined;
  readonly most: number; // letters that fit
}

/** Every text of a draft that can be translated, in the order of the file. */
export function translationRows(scenario: Scenario, overlay: string): readonly TranslationRow[] {
  const texts = valueAt(readTree(overlay)?.data, ['texts']);
  return rowsOf(textsOf(scenario), [], texts);
}

function rowsOf(
  originals: Texts,
  around: readonly string[],
  texts: unknown,
): readonly TranslationRow[] {
  return Object.entries(originals).flatMap(([name, original]) => {
    const place = [...around, name];
    if (typeof original !== 'string') return rowsOf(original, place, texts);
    const found = valueAt(texts, place);
    const translated = typeof found === 'string' ? found : undefined;
    return [{ place, original, translated, most: mostLetters(place) }];
  });
}

/** A translation that says nothing yet. */
export function freshOverlay(scenario: string, language: string): string {
  const file = { format: 1, scenario, language, texts: '{}' };
  return Object.entries(file)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

/** The text of a translation with one place said so, or no longer said; as it was if it is broken. */
export function translated(overlay: string, place: readonly string[], text: string): string {
  const data = readTree(overlay)?.data;
  const wanted =
    text === '' ? leftOut(data, ['texts', ...place]) : said(data, ['texts', ...place], text);
  const made = edit(overlay, wanted);
  return made.ok ? changedText(overlay, made.value) : overlay;
}

/** What is set is the highest block that is not there yet. */
function said(data: unknown, path: readonly string[], text: string): Edit {
  const known = path.findIndex((_, at) => !isFilled(valueAt(data, path.slice(0, at + 1))));
  const depth = known < 0 ? path.length : known + 1;
  const value = path
    .slice(depth)
    .reduceRight<PlainValue>((inner, name) => ({ [name]: inner }), text);
  return { kind: 'set', path: path.slice(0, depth), value };
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' || Object.keys(value ?? {}).length > 0;
}

/** What goes is the highest block that holds nothing else. */
function leftOut(data: unknown, path: readonly string[]): Edit {
  let depth = path.length;
  while (depth > 2 && Object.keys(valueAt(data, path.slice(0, depth - 1)) ?? {}).length === 1) {
    depth -= 1;
  }
  return { kind: 'remove', path: path.slice(0, depth) };
}

/** What is wrong with a translation, as the terminal would say it of the file. */
export function overlayProblems(
  scenario: Scenario,
  language: string,
  overlay: string,
): readonly Problem[] {
  const parsed = parseOverlay(`${scenario.id}.${language}.yaml`, overlay, scenario);
  return parsed.ok ? parsed.value.warnings : parsed.error;
}

/** Hands a translation to the person as the file that stands beside the scenario. */
export function saveOverlay(scenario: string, language: string, overlay: string): void {
  saveFile(`${scenario}.${language}.yaml`, new Blob([overlay], { type: 'application/yaml' }));
}
