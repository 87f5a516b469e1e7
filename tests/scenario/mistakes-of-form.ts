import type { ProblemCode } from '../../src/scenario/problems/problem.ts';

/** One change to the example, and what the reader must say of it. */
export interface Mistake {
  readonly holds: string;
  readonly from: string;
  readonly to: string;
  readonly code: ProblemCode;
  readonly at: string; // what stands where the problem points
  readonly says: RegExp;
}

/** Mistakes in keys, values and names of the file itself, its agenda among them. */
export const mistakesOfForm: readonly Mistake[] = [
  {
    holds: 'an unknown key, with the nearest one',
    from: 'rounds: 8',
    to: 'rounds: 8\nrouns: 8',
    code: 'unknown-key',
    at: 'rouns: 8',
    says: /no key "rouns".*"rounds"/,
  },
  {
    holds: 'a key that stands there twice',
    from: 'trust: 45',
    to: 'trust: 45\ntrust: 46',
    code: 'duplicate-key',
    at: 'trust: 46',
    says: /given twice/,
  },
  {
    holds: 'a missing key, at what it is missing in',
    from: '  staging: table\n',
    to: '',
    code: 'missing',
    at: 'venue:',
    says: /"staging" is missing: one of table, telephone/,
  },
  {
    holds: 'a place that is not on the map',
    from: 'at: [25.5, 69.3]',
    to: 'at: [25.5, 693]',
    code: 'wrong-value',
    at: '693',
    says: /^Entry 2 of "at" is 693; it must be a number from -90 to 90\.$/,
  },
  {
    holds: 'a word where a number is wanted',
    from: 'trust: 45',
    to: 'trust: high',
    code: 'wrong-type',
    at: 'high',
    says: /"trust" is "high"; it must be a whole number from 0 to 100/,
  },
  {
    holds: 'half a point',
    from: 'some: 24',
    to: 'some: 24.5',
    code: 'wrong-value',
    at: '24.5',
    says: /24\.5; it must be whole points/,
  },
  {
    holds: 'a number out of range',
    from: 'trust: 45',
    to: 'trust: 145',
    code: 'wrong-value',
    at: '145',
    says: /0 to 100/,
  },
  {
    holds: 'a misspelt word of a choice',
    from: 'persona: professional',
    to: 'persona: profesional',
    code: 'wrong-value',
    at: 'profesional',
    says: /Did you mean "professional"\?/,
  },
  {
    holds: 'an id that is no id',
    from: 'id: stray-herd',
    to: 'id: Stray herd',
    code: 'wrong-value',
    at: 'Stray herd',
    says: /small letters, digits and hyphens/,
  },
  {
    holds: 'an id that every object has',
    from: 'id: stray-herd',
    to: 'id: constructor',
    code: 'wrong-value',
    at: 'constructor',
    says: /^"id" is "constructor"; it must be another name, as this one is reserved\.$/,
  },
  {
    holds: 'a key that libraries drop without a word',
    from: 'package: { animals: some',
    to: 'package: { __proto__: few, animals: some',
    code: 'wrong-value',
    at: '__proto__',
    says: /^"__proto__" is reserved/,
  },
  {
    holds: 'a name of letters that nobody can see',
    from: 'name: Finland',
    to: "name: '\u200b\u200d\u2060'",
    code: 'wrong-value',
    at: "'",
    says: /^"name" is .*; it must be text/,
  },
  {
    holds: 'a label too long for its place',
    from: 'title: Twelve thousand each',
    to: `title: ${'x'.repeat(41)}`,
    code: 'wrong-value',
    at: 'xxx',
    says: /at most 40 characters, not 41/,
  },
  {
    holds: 'a date that the calendar does not have',
    from: '2031-05-12',
    to: '2031-02-29',
    code: 'wrong-value',
    at: '2031-02-29',
    says: /calendar/,
  },
  {
    holds: 'an unknown version',
    from: 'format: 2',
    to: 'format: 7',
    code: 'unknown-version',
    at: '7',
    says: /Format 7 is not known/,
  },
  {
    holds: 'a third party',
    from: 'parties:\n',
    to: 'parties:\n  no: {}\n',
    code: 'range',
    at: 'no: {}',
    says: /3 parties; it must be two/,
  },
  {
    holds: 'two issues of one name',
    from: '- id: fence\n    title: The fence',
    to: '- id: animals\n    title: The fence',
    code: 'duplicate-name',
    at: 'animals',
    says: /Two issues are called "animals"/,
  },
  {
    holds: 'an opening party that is not there',
    from: 'opens: se',
    to: 'opens: sw',
    code: 'unknown-name',
    at: 'sw',
    says: /No party is called "sw": did you mean "se"\?/,
  },
  {
    holds: 'a status quo that is no option',
    from: 'statusQuo: many',
    to: 'statusQuo: mnay',
    code: 'unknown-name',
    at: 'mnay',
    says: /No option is called "mnay": did you mean "many"\?/,
  },
  {
    holds: 'a status quo that experts would have to open',
    from: 'statusQuo: none\n    options:\n      - id: full',
    to: 'statusQuo: gates\n    options:\n      - id: full',
    code: 'range',
    at: 'true',
    says: /status quo holds from the start/,
  },
];
