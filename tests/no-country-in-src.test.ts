import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

const files = ['src', 'assets'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(ts|tsx|json|css|svg)$/.test(name)),
);

/** Parties and places of one scenario or another, and how many scenarios there are. */
const named = [
  /\b(?:Washington|Moscow|Pentagon|Duma|Soviet|Russian?s?|Americans?|United States|USA|NATO)\b/,
  /['"`](?:us|ru)['"`]/,
  /flags\/[14]x[13]\/(?!\$)[a-z]{2}\.svg/,
  /\bkremlin\b/i,
  /\bfive (?:negotiations|talks|scenarios|newspapers|reports)\b/i,
];

const allowed: Readonly<Record<string, readonly RegExp[]>> = {
  // A room that is drawn, by its name.
  'src/scenario/lists.ts': [/^ *'kremlin',$/],
  'src/words/en/studio/studio.json': [/^ *"kremlin": "The Kremlin",$/],
  'src/table/rooms/draw-room.ts': [
    /^import \{ kremlin \} from '\.\/kremlin\.ts';$/,
    /^ *kremlin: \{ draw: kremlin, usual: 'towers' \},$/,
  ],
  'src/table/rooms/table-look.ts': [/^ *kremlin: \{ cloth: /],
  'src/table/rooms/kremlin.ts': [/^export const kremlin: DrawRoom/],
  'src/sound/rooms/room-tone.ts': [/^ *kremlin: \[$/],
  'src/words/en/settings.json': [/^ *"kremlin": "Kremlin",$/],
  'assets/readme/pictures.ts': [/^ *await beginGame\(page, 'United States'\);$/], // the README's game
  // What codes of results were packed with, and are unpacked with for ever.
  'src/debrief/code/pack-result.ts': [/^const SCENARIOS = /, /^const PARTIES = /],
};

function told(file: string): readonly string[] {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .filter((line) => named.some((name) => name.test(line)))
    .filter((line) => !allowed[file]?.some((each) => each.test(line)))
    .map((line) => `${file}: ${line.trim().slice(0, 120)}`);
}

describe('the game', () => {
  it('knows no country, no capital and no number of scenarios: those stand in the scenarios', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap(told)).toEqual([]);
  });

  it('is excused only where it still names one', () => {
    const unused = Object.entries(allowed).flatMap(([file, excuses]) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n');
      return excuses
        .filter((each) => !lines.some((line) => each.test(line)))
        .map((each) => `${file}: ${each.source}`);
    });
    expect(unused).toEqual([]);
  });
});
