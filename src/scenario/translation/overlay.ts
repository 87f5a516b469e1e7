import * as z from 'zod';
import { err, ok, type Result } from '../../lib/result.ts';
import { diagnoseAs } from '../problems/diagnose.ts';
import { error, quoted, show, unknownKey, type Finding } from '../problems/explain.ts';
import { block, id, pattern } from '../schema/fields.ts';
import { migrate } from '../migrations/migrate.ts';
import { shortest } from '../schema/party-schema.ts';
import { membersOf } from '../places.ts';
import type { Problem } from '../problems/problem.ts';
import { tell } from '../problems/problem-key.ts';
import type { Scenario } from '../scenario.ts';
import { checkPlainTexts } from '../checks/plain-texts.ts';
import { reportTo } from '../checks/report.ts';
import { overlayName } from '../text/file-name.ts';
import { textKeys, textLists } from './text-keys.ts';
import { want } from '../schema/want.ts';
import type { Path } from '../text/yaml-nodes.ts';

const currentFormat = 1; // of overlays: a number of its own

/** Texts as a tree of the scenario's own ids; lists without ids are counted from 1. */
export interface Texts {
  readonly [name: string]: string | Texts;
}

const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const overlaySchema = block({
  format: z.literal(1, { error: want('want.format', { version: 1 }) }),
  scenario: id(),
  language: pattern(want('want.languageOfOverlay'), languagePattern),
  texts: z.record(z.string(), z.unknown(), { error: want('want.blockOfTexts') }),
});

export interface Overlay {
  readonly scenario: string;
  readonly language: string;
  readonly texts: Texts;
  readonly missing: readonly string[]; // places that stay in the scenario's own language
  readonly warnings: readonly Problem[];
}

/** Parts of a scenario whose keys are ids and whose values are not texts. */
const withoutTexts: ReadonlySet<string> = new Set([
  'mandate',
  'package',
  'points',
  'weights',
  'when',
]);

/** Reads a translation of this scenario (`<slug>.<language>.yaml`); all its problems if any. */
export function parseOverlay(
  file: string,
  text: string,
  scenario: Scenario,
): Result<Overlay, readonly Problem[]> {
  const texts = textsOf(scenario);
  const { value, problems } = diagnoseAs(file, text, {
    schema: () => overlaySchema,
    migrate: (data) => migrate(data, currentFormat, []),
    check: (data) => {
      const { scenario: named, language, texts: given } = (data ?? {}) as Record<string, unknown>;
      const wrongOne: readonly Finding[] =
        typeof named !== 'string' || named === scenario.id
          ? []
          : [
              error(['scenario'], 'unknown-name', () => {
                return [
                  tell('overlay.otherScenario', { named: quoted(named), scenario: scenario.id }),
                ];
              }),
            ];
      const odd: Finding[] = [];
      checkPlainTexts(data, reportTo(odd));
      return [
        ...wrongOne,
        ...otherLanguage(file, language),
        ...compare(given, texts, ['texts']),
        ...odd,
      ];
    },
  });
  if (value === undefined) return err(problems);
  const translated = value.texts as Texts;
  return ok({
    ...value,
    texts: translated,
    missing: missingIn(translated, texts, ''),
    warnings: problems,
  });
}

/** What is wrong with the language that a translation says, by the name of its file. */
function otherLanguage(file: string, language: unknown): readonly Finding[] {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const [, slug = '', tag] = overlayName.exec(name) ?? [];
  if (tag === undefined || typeof language !== 'string' || !languagePattern.test(language)) {
    return [];
  }
  if (tag.toLowerCase() === language.toLowerCase()) return [];
  const other = `${slug}.${language}.yaml`;
  return [
    error(['language'], 'unknown-name', () => [
      tell('overlay.otherLanguage', { language, name, tag, other }),
    ]),
  ];
}

/** The scenario with its texts in the overlay's language, where the overlay has them. */
export function applyOverlay(scenario: Scenario, { language, texts }: Overlay): Scenario {
  return { ...(replace(scenario, texts) as Scenario), language };
}

/** All texts of a scenario that an overlay can replace. */
export function textsOf(scenario: Scenario): Texts {
  return collect(scenario);
}

function collect(value: object): Texts {
  const texts: Record<string, string | Texts> = {};
  for (const [name, member] of membersOf(value)) {
    if (typeof member === 'string') {
      if (Array.isArray(value) || textKeys.has(name)) texts[name] = member;
    } else if (typeof member === 'object' && member !== null && hasTexts(name, member)) {
      const inner = collect(member);
      // The author's form knows no sheet: its linkages stand beside the positions.
      if (name === 'sheet') Object.assign(texts, inner);
      else if (Object.keys(inner).length > 0) texts[name] = inner;
    }
  }
  return texts;
}

/** Lists of strings are lists of ids, but for those of texts. */
function hasTexts(name: string, member: object): boolean {
  if (withoutTexts.has(name)) return false;
  return textLists.has(name) || !Array.isArray(member) || typeof member[0] !== 'string';
}

function compare(given: unknown, texts: Texts, path: Path): readonly Finding[] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    if (given === undefined && path.length === 1) return []; // the schema says that it is missing
    return [
      error(path, 'wrong-type', () => {
        return [
          tell('overlay.noBlock', { found: show(given), keys: Object.keys(texts).join(', ') }),
        ];
      }),
    ];
  }
  return Object.entries(given).flatMap(([name, member]: [string, unknown]) => {
    const here = [...path, name];
    const original = Object.hasOwn(texts, name) ? texts[name] : undefined;
    if (original === undefined) {
      const unknown = error(here, 'unknown-key', () => unknownKey(name, Object.keys(texts)));
      return [{ ...unknown, at: 'key' as const }];
    }
    if (typeof original !== 'string') return compare(member, original, here);
    const most = mostLetters(here);
    if (typeof member === 'string' && member.trim() !== '' && member.length <= most) return [];
    return [
      error(here, 'wrong-value', () => {
        return [
          typeof member === 'string'
            ? tell('overlay.tooLong', { length: member.length, most })
            : tell('overlay.text', { found: show(member), most }),
        ];
      }),
    ];
  });
}

/** Letters that fit where a text of this place is shown. */
export function mostLetters(path: Path): number {
  const [name, , list] = path.toReversed();
  if (name === 'title' && list === 'options') return shortest.option;
  if (name === 'short') return list === 'ratifiers' ? shortest.ratifier : shortest.issue;
  return name === 'text' ? 6000 : 1500;
}

function missingIn(given: Texts, texts: Texts, place: string): readonly string[] {
  return Object.entries(texts).flatMap(([name, original]) => {
    const here = place === '' ? name : `${place}.${name}`;
    const found = given[name];
    if (typeof original === 'string') return found === undefined ? [here] : [];
    return missingIn(typeof found === 'object' ? found : {}, original, here);
  });
}

function replace(value: object, texts: Texts): unknown {
  const replaced = membersOf(value).map(([name, member]) => {
    const text = name === 'sheet' ? texts : Object.hasOwn(texts, name) ? texts[name] : undefined;
    if (text === undefined) return [name, member] as const;
    if (typeof text === 'string') {
      return [name, typeof member === 'string' && isText(value, name) ? text : member] as const;
    }
    const inside = typeof member === 'object' && member !== null && hasTexts(name, member);
    return [name, inside ? replace(member, text) : member] as const;
  });
  if (Array.isArray(value)) return replaced.map(([, member]) => member);
  return Object.fromEntries(replaced);
}

const isText = (value: object, name: string): boolean => Array.isArray(value) || textKeys.has(name);
