import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../src/scenario/problem.ts';
import { edited, problemsOf, textAt } from './example.ts';

interface Mistake {
  readonly holds: string;
  readonly from: string;
  readonly to: string;
  readonly code: ProblemCode;
  readonly at: string; // what stands where the problem points
  readonly says: RegExp;
}

const mistakes: readonly Mistake[] = [
  {
    holds: 'an unknown key, with the nearest one',
    from: 'rounds: 6',
    to: 'rounds: 6\nrouns: 6',
    code: 'unknown-key',
    at: 'rouns: 6',
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
    says: /"id" is "constructor"/,
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
    from: 'format: 1',
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
  {
    holds: 'a position missing for an issue',
    from: "      term:\n        option: five\n        text: Five years, then we look again.\n        because: 'designed: the shorter term'\n",
    to: '',
    code: 'missing',
    at: 'positions:',
    says: /position on the issue "term" is missing/,
  },
  {
    holds: 'a position that is closed at the start',
    from: '        option: none\n        text: Nothing',
    to: '        option: gates\n        text: Nothing',
    code: 'range',
    at: 'gates',
    says: /closed at the start/,
  },
  {
    holds: 'points missing for an option',
    from: '{ many: 0, some: 24, few: 40 }',
    to: '{ many: 0, few: 40 }',
    code: 'missing',
    at: 'options:',
    says: /points of the option "some" is missing/,
  },
  {
    holds: 'best points that are not 100 [N50]',
    from: 'few: 40 }',
    to: 'few: 41 }',
    code: 'points',
    at: 'points:',
    says: /41 \+ 14 \+ 20 \+ 16 \+ 10 = 101 points; it must be 100/,
  },
  {
    holds: 'two branches for an option that is not contingent [N42]',
    from: 'part: 8,',
    to: 'part: { happens: 1, otherwise: 2, belief: 0.5 },',
    code: 'range',
    at: '{ happens: 1',
    says: /"part" is not contingent/,
  },
  {
    holds: 'a misspelt branch of a contingent option, inside it',
    from: 'otherwise: 6, belief',
    to: 'otherwize: 6, belief',
    code: 'unknown-key',
    at: 'otherwize',
    says: /Did you mean "otherwise"\?/,
  },
  {
    holds: 'a contingent option whose event is not there [N42]',
    from: 'event: hard-winter',
    to: 'event: hard-wintr',
    code: 'unknown-name',
    at: 'hard-wintr',
    says: /No event.*"hard-winter"/,
  },
  {
    holds: 'a linkage of one issue',
    from: 'when: { animals: [few, some], inspections: [joint] }',
    to: 'when: { animals: [few, some] }',
    code: 'range',
    at: 'when:',
    says: /two issues or more/,
  },
  {
    holds: 'an option that is allowed and consulted about [N20]',
    from: 'allowed: [few, some]',
    to: 'allowed: [few, some, many]',
    code: 'duplicate-name',
    at: 'many, needsSupport',
    says: /in this mandate already/,
  },
  {
    holds: 'a ladder that starts elsewhere than at the position [N16]',
    from: '        from: few',
    to: '        from: many',
    code: 'ladder',
    at: 'many',
    says: /must start at "few", the party's position/,
  },
  {
    holds: 'a ladder that goes back [N16]',
    from: '        from: none\n        to: part',
    to: '        from: none\n        to: none',
    code: 'ladder',
    at: 'none',
    says: /goes on, not back/,
  },
  {
    holds: 'a quorum out of reach [N32]',
    from: 'quorum: 2',
    to: 'quorum: 4',
    code: 'range',
    at: '4',
    says: /together weigh 3/,
  },
  {
    holds: 'a stance beyond two steps [N30]',
    from: 'few: 2, some: 1, many: -2',
    to: 'few: 3, some: 1, many: -2',
    code: 'wrong-value',
    at: '3,',
    says: /-2 to 2/,
  },
  {
    holds: 'a second stance on one issue',
    from: '          - issue: animals\n',
    to: "          - { issue: animals, options: {}, because: 'designed: x' }\n          - issue: animals\n",
    code: 'duplicate-name',
    at: 'animals',
    says: /stance on "animals" already/,
  },
  {
    holds: "a gesture that moves the other side's ratifier [N24]",
    from: 'ratifiers: { herders: -1 }',
    to: 'ratifiers: { treasury: -1 }',
    code: 'unknown-name',
    at: 'treasury',
    says: /No ratifier of this party/,
  },
  {
    holds: 'a colour too pale for paper',
    from: "'#1F5A92'",
    to: "'#9FBAD2'",
    code: 'range',
    at: "'#9FBAD2'",
    says: /contrast of 1\.\d:1 against paper/,
  },
  {
    holds: 'a flag that nobody flies',
    from: 'flag: fi',
    to: 'flag: uk',
    code: 'wrong-value',
    at: 'uk',
    says: /The United Kingdom is "gb"/,
  },
  {
    holds: 'an event after the last round',
    from: 'rounds: [2, 4]',
    to: 'rounds: [2, 9]',
    code: 'range',
    at: '[2, 9]',
    says: /6 rounds/,
  },
  {
    holds: 'an event without a time',
    from: 'epilogue: true, chance',
    to: 'chance',
    code: 'missing',
    at: 'when:',
    says: /`rounds: \[first, last\]`/,
  },
  {
    holds: 'events that wait for each other',
    from: 'if: { trustBelow: 60,',
    to: 'if: { after: [stray-herd],',
    code: 'range',
    at: 'after:',
    says: /waits for itself/,
  },
  {
    holds: 'an effect of two kinds',
    from: '- trust: -3',
    to: '- { trust: -3, ratifier: herders, steps: 1 }',
    code: 'range',
    at: '{ trust',
    says: /here are trust, ratifier/,
  },
  {
    holds: 'an effect that lacks its number',
    from: '{ noAgreement: fi, points: 2 }',
    to: '{ noAgreement: fi }',
    code: 'missing',
    at: '{ noAgreement',
    says: /"points" is missing: it goes with "noAgreement"/,
  },
  {
    holds: 'an effect that opens what is open',
    from: 'opens: { issue: fence, option: gates }',
    to: 'opens: { issue: fence, option: part }',
    code: 'range',
    at: 'part',
    says: /only a bridging option/,
  },
  {
    holds: 'an effect on a consultation that is not in the mandate',
    from: 'option: many, by: 1',
    to: 'option: some, by: 1',
    code: 'unknown-name',
    at: 'some',
    says: /se can consult its capital about on animals/,
  },
  {
    holds: 'a flow on the map that leads nowhere',
    from: 'kind: facility',
    to: 'kind: flow',
    code: 'missing',
    at: '{ kind',
    says: /other end/,
  },
  {
    holds: 'a history of options that are not there',
    from: 'package: { animals: some }',
    to: 'package: { animals: same }',
    code: 'unknown-name',
    at: 'same',
    says: /did you mean "some"\?/,
  },
  {
    holds: 'a because that is none',
    from: "because: 'designed: the far end'",
    to: 'because: it seemed right',
    code: 'citation',
    at: 'it seemed',
    says: /neither a citation/,
  },
  {
    holds: 'a citation of a seed that is not listed',
    from: "because: 'designed: the far end'",
    to: 'because: rome-2001#f4',
    code: 'citation',
    at: 'rome-2001#f4',
    says: /not in the scenario's "seeds"/,
  },
  {
    holds: 'a control character',
    from: 'city: Tromsø',
    to: 'city: "Trom\\u0007"',
    code: 'not-text',
    at: '"Trom',
    says: /U\+0007/,
  },
  {
    holds: 'a character that turns the text around it',
    from: 'city: Tromsø',
    to: 'city: "Trom\u202eø"',
    code: 'not-text',
    at: '"Trom',
    says: /U\+202E/,
  },
  {
    holds: 'a tag that would make something else of a text',
    from: 'city: Tromsø',
    to: 'city: !!binary Tromsø',
    code: 'wrong-type',
    at: 'Tromsø',
    says: /The tag .*binary/,
  },
  {
    holds: 'the prototype of an object as a key',
    from: 'city: Tromsø',
    to: 'city: Tromsø\n  __proto__: {}',
    code: 'unknown-key',
    at: '__proto__',
    says: /no key "__proto__"/,
  },
];

describe('parseScenario refuses', () => {
  it.each(mistakes)('$holds', ({ from, to, code, at, says }) => {
    const text = edited([from, to]);
    const found = problemsOf(text).filter(
      (problem) => problem.code === code && says.test(problem.message),
    );
    expect(problemsOf(text).map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringMatching(says)]),
    );
    expect(found).toHaveLength(1);
    expect(found.map((problem) => textAt(text, problem))).toEqual([
      expect.stringMatching(new RegExp(`^${at.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)),
    ]);
    expect(found[0]?.severity).toBe('error');
  });

  it('all that is wrong at once, in the order of the file', () => {
    // These take away what others of the list are about.
    const inTheWay: readonly ProblemCode[] = ['unknown-version'];
    const about = ['two issues of one name', 'an id that is no id', 'an id that every object has'];
    about.push('a position that is closed at the start');
    const chosen = mistakes.filter(
      ({ holds, code }) => !about.includes(holds) && !inTheWay.includes(code),
    );
    const usable = chosen.filter(
      ({ from }, index) => chosen.findIndex((other) => other.from === from) === index,
    );
    const text = usable.reduce((all, { from, to }) => all.replace(from, () => to), edited());
    const problems = problemsOf(text);
    const applied = usable.filter(({ to }) => text.includes(to));
    expect(applied.length).toBeGreaterThan(30);
    const missed = applied.filter(
      ({ code, says }) =>
        !problems.some((problem) => problem.code === code && says.test(problem.message)),
    );
    expect(missed.map(({ holds }) => holds)).toEqual([]);
    const lines = problems.map(({ line, column }) => line * 1e6 + column);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});
