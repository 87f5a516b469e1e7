import { quoted } from '../problems/explain.ts';
import { didYouMean } from '../problems/hints.ts';
import { tell } from '../problems/problem-key.ts';
import type { Path } from '../text/yaml-nodes.ts';
import { contrast, paper, white } from './contrast.ts';
import { flags } from './flags.ts';
import type { LooseParty, Report } from './report.ts';

// WCAG 2.2: 1.4.11, graphics and large text; 1.4.3, small letters.
const least = { colour: 3, letters: 4.5 } as const;

const isColour = (colour: string | undefined): colour is string =>
  colour !== undefined && /^#[0-9a-fA-F]{6}$/.test(colour);

/** What a party is known by: a flag or an emblem, and colours that can be told from their ground. */
export function checkLook(party: LooseParty, path: Path, report: Report): void {
  const { flag, emblem, colour } = party;
  if (flag !== undefined && emblem !== undefined) {
    report.keyError([...path, 'emblem'], 'range', () => [tell('party.twoMarks')]);
  }
  // A value of the wrong form is told by the schema, and is there all the same.
  if (!Object.hasOwn(party, 'flag') && !Object.hasOwn(party, 'emblem')) {
    report.keyError(path, 'missing', () => [tell('party.noMark')]);
  }
  checkFlag(flag, [...path, 'flag'], report);
  checkContrast(colour, [...path, 'colour'], least.colour, [paper, white], report);
  checkContrast(emblem?.colour, [...path, 'emblem', 'colour'], least.letters, [white], report);
}

function checkFlag(flag: string | undefined, path: Path, report: Report): void {
  if (flag === undefined || !/^[a-z]{2}$/.test(flag) || flags.has(flag)) return;
  report.error(path, 'wrong-value', () => {
    const hint = flag === 'uk' ? [tell('party.uk')] : didYouMean(flag, [...flags]);
    return [tell('party.flag', { flag: quoted(flag) }), ...hint];
  });
}

function checkContrast(
  colour: string | undefined,
  path: Path,
  needed: number,
  grounds: readonly string[],
  report: Report,
): void {
  if (!isColour(colour)) return;
  const ground = grounds.find((each) => contrast(colour, each) < needed);
  if (ground === undefined) return;
  report.error(path, 'range', () => {
    const figure = (Math.floor(contrast(colour, ground) * 10) / 10).toFixed(1);
    const named = ground === paper ? tell('party.paper', { colour: paper }) : tell('party.white');
    return [tell('party.contrast', { colour, figure, ground: named, least: needed })];
  });
}
