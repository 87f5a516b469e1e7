import { expect, it } from 'vitest';
import type { ShelfEntry } from '../../src/app/shelf/shelf-entry.ts';
import { firstSetup, seatsFor, typedDice, whoOf } from '../../src/screens/choose/setup.ts';

const party = { name: '', flag: '', colour: '', brief: '', delegation: [] };
const entry: ShelfEntry = {
  kind: 'summit',
  hash: '',
  id: 'a',
  language: 'en',
  title: '',
  teaser: '',
  summary: '',
  date: '',
  city: '',
  place: '',
  backdrop: 'conference',
  rounds: 6,
  minutes: 20,
  difficulty: 1,
  issues: [],
  parties: [
    { ...party, id: 'us', persona: 'professional' },
    { ...party, id: 'ru', persona: 'hard-liner' },
  ],
};

it('a person sits down first in the chair that the file names first', () => {
  expect(firstSetup(entry).seats).toEqual({
    us: { kind: 'person' },
    ru: { kind: 'ai', persona: 'hard-liner', skill: 'practised' },
  });
});

it.each(['seat:us', 'seat:ru', 'pair', 'watch'] as const)('%s is what was chosen', (who) => {
  expect(whoOf(entry, { seats: seatsFor(entry, who), dice: '' })).toBe(who);
});

it.each([
  ['', undefined],
  ['  ', undefined],
  ['0', 0],
  [' 42 ', 42],
  ['4294967295', 4294967295],
  ['4294967296', 'wrong'],
  ['-1', 'wrong'],
  ['1.5', 'wrong'],
  ['1e3', 'wrong'],
  ['dice', 'wrong'],
] as const)('dice typed as %j are %j', (text, dice) => {
  expect(typedDice(text)).toBe(dice);
});
