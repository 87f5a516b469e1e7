// Cuts the few pieces that the portraits need out of Open Peeps (Pablo Stanley, CC0 1.0) and writes
// them to pieces.ts, so that no drawing library is shipped to the browser.
// Run with `node assets/portraits/generate.ts` after changing the choice below.
import { writeFileSync } from 'node:fs';
import { createAvatar, type Options } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { format } from 'prettier';

type PeepsOptions = Partial<openPeeps.Options & Options>;

/** Which head of Open Peeps stands for a scenario's `hair`. */
const heads = {
  short: 'short2',
  'grey-short': 'short1',
  side: 'grayShort',
  receding: 'noHair3',
  bald: 'noHair1',
  long: 'medium1',
  bun: 'grayBun',
} as const;

const beards = { moustache: 'moustache6', full: 'full' } as const;

/** A mood is put together from the strokes of several faces: [face, strokes]. */
const moods = {
  neutral: [
    ['smile', [1, 2, 3, 4, 5]],
    ['tired', [0]],
  ],
  attentive: [
    ['smile', [1]],
    ['explaining', [7, 8, 9, 10]],
    ['old', [0]],
  ],
  pleased: [
    ['smile', [1, 2, 3, 4, 5]],
    ['calm', [0]],
  ],
  wary: [
    ['blank', [2, 3, 4, 5, 6]],
    ['suspicious', [0]],
  ],
  displeased: [
    ['serious', [1, 2]],
    ['solemn', [0]],
  ],
  firm: [
    ['driven', [1, 2, 3, 4, 5]],
    ['tired', [0]],
  ],
} as const satisfies Record<string, readonly (readonly [string, readonly number[]])[]>;

const skin = '#aa0001';
const hair = '#aa0002';

/** The groups of one avatar in the order Open Peeps draws them: body, head, face, beard, mask, glasses. */
function groups(options: PeepsOptions): readonly string[] {
  const drawing = createAvatar(openPeeps, {
    skinColor: [skin.slice(1)],
    headContrastColor: [hair.slice(1)],
    clothingColor: ['aa0003'],
    facialHairProbability: 0,
    maskProbability: 0,
    accessoriesProbability: 0,
    face: ['calm'],
    head: ['short1'],
    ...options,
  }).toString();
  const found = drawing.split(/<g transform="(?:matrix|translate)\([^"]*\)">/).slice(1);
  return found.map((group) => group.replace(/<\/g>(<\/g><\/svg>|<\/svg>)?$/, ''));
}

interface Stroke {
  readonly fill: 'skin' | 'hair' | 'ink';
  readonly d: string;
}

function strokes(group: string): readonly Stroke[] {
  return [...group.matchAll(/<path[^>]*>/g)].map(([path]) => {
    const d = / d="([^"]*)"/.exec(path)?.[1];
    const fill = / fill="([^"]*)"/.exec(path)?.[1];
    if (d === undefined) throw new Error(`no outline in ${path.slice(0, 60)}`);
    return { d, fill: fill === skin ? 'skin' : fill === hair ? 'hair' : 'ink' };
  });
}

/** Cuts an outline into its closed strokes, each with a start of its own. */
function apart(d: string): readonly string[] {
  let x = 0;
  let y = 0;
  return d.split(/(?=[Mm])/).map((part) => {
    const start = /^([Mm])\s*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)/.exec(part);
    if (!start || !/[Zz]\s*$/.test(part)) throw new Error(`not a closed stroke: ${part.slice(0, 40)}`);
    const relative = start[1] === 'm';
    x = Number(start[2]) + (relative ? x : 0);
    y = Number(start[3]) + (relative ? y : 0);
    // A path that goes on after its move does so relatively.
    const rest = part.slice(start[0].length);
    const onward = /^\s*[-\d.]/.test(rest) ? `${relative ? 'l' : 'L'}${rest}` : rest;
    return `M${round(x)} ${round(y)}${onward}`;
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;

function faceStrokes(face: string): readonly string[] {
  const group = groups({ face: [face] } as PeepsOptions)[1] ?? '';
  return strokes(group).flatMap(({ d }) => apart(d));
}

const pieces = {
  heads: Object.fromEntries(
    Object.entries(heads).map(([name, head]) => [name, strokes(groups({ head: [head] })[0] ?? '')]),
  ),
  faces: Object.fromEntries(
    Object.entries(moods).map(([mood, from]) => [
      mood,
      from
        .flatMap(([face, which]) => {
          const all = faceStrokes(face);
          return which.map((index) => all[index] ?? '');
        })
        .join(''),
    ]),
  ),
  beards: Object.fromEntries(
    Object.entries(beards).map(([name, beard]) => [
      name,
      strokes(groups({ facialHair: [beard], facialHairProbability: 100 })[2] ?? '')
        .map(({ d }) => d)
        .join(''),
    ]),
  ),
  glasses: strokes(groups({ accessories: ['glasses2'], accessoriesProbability: 100 })[4] ?? '')
    .map(({ d }) => d)
    .join(''),
};

const file = `// Written by generate.ts out of Open Peeps by Pablo Stanley (CC0 1.0): do not edit.
export interface Stroke {
  readonly fill: 'skin' | 'hair' | 'ink';
  readonly d: string;
}

export const pieces: {
  readonly heads: Readonly<Record<${names(pieces.heads)}, readonly Stroke[]>>;
  readonly faces: Readonly<Record<${names(pieces.faces)}, string>>;
  readonly beards: Readonly<Record<${names(pieces.beards)}, string>>;
  readonly glasses: string;
} = ${JSON.stringify(pieces)};
`;

function names(record: object): string {
  return Object.keys(record)
    .map((name) => JSON.stringify(name))
    .join(' | ');
}

writeFileSync(
  new URL('./pieces.ts', import.meta.url),
  await format(file, { parser: 'typescript', printWidth: 100, singleQuote: true }),
);
