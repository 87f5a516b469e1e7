import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCodes,
  dealsOf,
  filterResults,
  gamesOf,
  impassesOf,
  NO_RESULTS,
  scenariosOf,
  sharesFor,
  sharedPrompts,
} from '../../../src/debrief/class/class-results.ts';
import english from '../../../src/words/en/review.json' with { type: 'json' };
import type { ClassResult } from '../../../src/debrief/class/class-result.ts';
import { prompts } from '../../../src/debrief/prompts/prompts.ts';
import { packResult, unpackResult } from '../../../src/debrief/code/pack-result.ts';
import { encodeResult } from '../../../src/debrief/code/result-code.ts';
import { decodeResult } from '../../kit/decode-result.ts';
import { resultOf } from '../../../src/debrief/code/result-of.ts';
import { everyAct } from '../../../src/negotiation/rulebook.ts';
import ofVersion1 from '../fixtures/codes-of-version-1.json' with { type: 'json' };
import ofVersion2 from '../fixtures/codes-of-version-2.json' with { type: 'json' };
import { GAMES, randomReview } from '../games.ts';

const mark = { move: 3, round: 1, by: 'us', kind: 'table', swing: -12.5 } as const;

function resultOfGame(seed: number, side = 'us'): ClassResult {
  const review = randomReview('telephone-2013', seed);
  return resultOf(review, side, {
    turningPoints: [mark],
    prompts: prompts(review).map(({ key }) => key),
  });
}

const code = encodeResult(resultOfGame(1));

const kindOf = (text: string): string | undefined => {
  const read = decodeResult(text);
  return read.ok ? undefined : read.error.kind;
};

/** `a.b.c` for every text of nested ones; of its plurals only the stem. */
function keysOf(texts: object, at = ''): readonly string[] {
  const keys = Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${at}${key}.`)
      : [`${at}${key.replace(/_(?:one|other)$/, '')}`],
  );
  return [...new Set(keys)];
}

/** Shares are kept to a thousandth. */
function rounded(result: ClassResult): ClassResult {
  const thousandth = (share: number | undefined): number | undefined =>
    share === undefined ? undefined : Math.round(share * 1000) / 1000;
  const { value, efficiency, ...rest } = result.scores;
  const [first, second] = value;
  return {
    ...result,
    scores: {
      ...rest,
      value: [
        { ...first, share: thousandth(first.share) },
        { ...second, share: thousandth(second.share) },
      ],
      efficiency: thousandth(efficiency),
    },
  };
}

const fullWidth = (character: string): string =>
  String.fromCharCode(character.charCodeAt(0) + 0xfee0);

describe('a result code', () => {
  it.each(GAMES)('gives the result of %s back, and is short', (name, game) => {
    const spelled = name.startsWith('volkswagen-1993'); // younger than the format's lists
    const review = game();
    const turned = { ...mark, by: review.sides[0] };
    for (const side of [...review.sides, undefined]) {
      const result = resultOf(review, side, {
        turningPoints: [turned, turned, turned],
        prompts: prompts(review).map(({ key }) => key),
      });
      const text = encodeResult(result);
      expect(text.length).toBeLessThanOrEqual(spelled ? 105 : 90);
      expect(decodeResult(text)).toEqual({ ok: true, value: rounded(result) });
    }
  });

  it('holds no name, no notes and no text of a player', () => {
    const review = randomReview('telephone-2013', 1);
    const noted = {
      ...review,
      record: { ...review.record, notes: { us: { aims: 'Anna was here', guesses: {} } } },
    };
    expect(encodeResult(resultOf(noted, 'us'))).toBe(encodeResult(resultOf(review, 'us')));
  });

  it.each([
    ['line wraps', code.replaceAll(/(.{20})/g, '$1\r\n')],
    ['mail quoting', code.replaceAll(/(.{20})/g, '$1\n> ')],
    ['quotation marks', `“${code}”`],
    ['a sentence round it', `Anna, table 4: ${code} Thank you!`],
    ['small letters', code.toLowerCase()],
    ['soft hyphens', code.replaceAll(/(.{3})/g, '$1\u00ad')],
    ['the hyphens of a printed page', code.replaceAll(/(.{30})/g, '$1-\n')],
    ['the soft hyphens of a PDF', code.replaceAll(/(.{30})/g, '$1\u00ac\n')],
    ['a line end within its beginning', `CG\n${code.slice(2, 3)}\n${code.slice(3)}`],
    ['marks of direction', `\u2067${code.replaceAll(/(.{9})/g, '$1\u200e')}\u2069`],
    ['full-width letters', code.replaceAll(/[!-~]/g, fullWidth)],
    ['a full-width colon', code.replace(':', '：')],
    ['inner quotation marks of a chat', `‹‘${code}’›, ‚${''}`],
    ['brackets', `(${code})`],
    ['emphasis', `**${code}**`],
    ['groups of a person who writes it down', code.replaceAll(/(.{8})/g, '$1 – ')],
    ['U for V', code.replaceAll('V', 'U')],
    ['zero-width and no-break spaces', code.replaceAll(/(.{10})/g, '$1\u200b\u00a0')],
    ['a missing semicolon', code.slice(0, -1)],
    ['soft line breaks of mail', code.replaceAll(/(.{25})/g, '$1=\r\n')],
    [
      'O for nought and l for one',
      code.slice(0, 4) + code.slice(4).replaceAll('0', 'O').replaceAll('1', 'l'),
    ],
  ])('survives %s', (_, text) => {
    expect(decodeResult(text)).toEqual(decodeResult(code));
    expect(decodeResult(text).ok).toBe(true);
  });

  it('is refused by name where it is not whole, not ours, or of a later version', () => {
    expect(kindOf(code.slice(0, 40))).toBe('truncated');
    expect(kindOf(code.replace('CG3:', 'CG9:'))).toBe('future');
    expect(kindOf(code.replace('CG3:', 'CG0:'))).toBe('old');
    const at = 20;
    const other = code[at] === 'A' ? 'B' : 'A';
    expect(kindOf(code.slice(0, at) + other + code.slice(at + 1))).toBe('damaged');
  });

  it('is never read as something else, whichever character is changed to whatever', () => {
    const others = [...'0178AFKZ.:; \nÄ'];
    for (const at of [...code].keys()) {
      for (const other of others) {
        const read = decodeResult(code.slice(0, at) + other + code.slice(at + 1));
        if (read.ok) expect(read).toEqual(decodeResult(code));
      }
      const [own = '', next = ''] = [code[at], code[at + 1]];
      const swapped = decodeResult(code.slice(0, at) + next + own + code.slice(at + 2));
      if (swapped.ok) expect(swapped).toEqual(decodeResult(code));
    }
  });

  it('is refused for every one of its digits that is changed', () => {
    const digits = [...code].flatMap((digit, at) => (at > 3 && /[0-9A-Z]/.test(digit) ? [at] : []));
    for (const at of digits) {
      const other = code[at] === 'Z' ? 'Y' : 'Z';
      expect(kindOf(code.slice(0, at) + other + code.slice(at + 1))).toBe('damaged');
    }
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: code.length }), (junk, at) => {
        expect(decodeResult(junk)).toBeDefined();
        expect(decodeResult(code.slice(0, at) + junk + code.slice(at))).toBeDefined();
      }),
    );
  });

  it('has room for names as long as they may be, and for figures as large', () => {
    const long = (at: number): string => `${'x'.repeat(46)}${String(at).padStart(2, '0')}`;
    const agreed = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [long(at), long(at)]));
    const sides = [long(90), long(91)] as const;
    const result: ClassResult = {
      ...resultOfGame(1),
      ...{ scenario: { id: long(92), hash: '89abcdef' }, sides, side: sides[0], agreed },
      turningPoints: [{ ...mark, move: 1234, round: 40, by: sides[0], swing: -99999.9 }],
      prompts: ['batna.walkOut', 'a.question-of_Later', 'trust.short'],
      reservation: [-7000, 100],
      points: [3000, -4000],
      scores: {
        value: [
          { value: 10000, share: -12.345 },
          { value: -4100, share: undefined },
        ],
        efficiency: 1.001,
        durability: -99,
        relationship: 100,
      },
    };
    const text = encodeResult(result);
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(decodeResult(text)).toEqual({ ok: true, value: result });
  });

  it('gives every question of the debrief a number', () => {
    const keys = keysOf(english.prompt);
    expect(keys.length).toBeGreaterThan(25);
    const length = (prompts: readonly string[]) =>
      encodeResult({ ...resultOfGame(1), prompts }).length;
    const spelled = length(['batna.walkOut']);
    for (const key of keys) expect(length([key]), key).toBeLessThanOrEqual(spelled + 1);
    expect(length(['batna.unheardOf'])).toBeGreaterThan(spelled + 10);
  });

  it('is refused, and never throws, where a whole number is no result', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 600n }), (packed) => {
        const result = unpackResult(packed);
        if (result) expect(unpackResult(packResult(result))).toEqual(result);
      }),
    );
    expect(unpackResult(packResult(resultOfGame(1)) + 2n ** 900n)).toBeUndefined();
    const turned = { ...resultOfGame(1), sides: ['us', 'us'] as const };
    expect(unpackResult(packResult(turned))).toBeUndefined();
    const named = { ...resultOfGame(1), sides: ['us', '-us'] as const };
    expect(unpackResult(packResult(named))).toBeUndefined();
  });

  it('of version 2 is read as it was written', () => {
    for (const { code: old, result } of ofVersion2) {
      const read = decodeResult(old);
      if (!read.ok) throw new Error(read.error.kind);
      expect(JSON.parse(JSON.stringify(read.value))).toEqual(result);
      expect(decodeResult(encodeResult(read.value))).toEqual(read);
    }
  });

  it('can say every kind of move that there ever was', () => {
    for (const kind of everyAct) {
      const result = { ...resultOfGame(1), turningPoints: [{ ...mark, kind }] };
      expect(unpackResult(packResult(result))?.turningPoints[0]?.kind).toBe(kind);
    }
  });

  it('of version 1 is read as it was written', () => {
    for (const { code: old, result } of ofVersion1) {
      const read = decodeResult(old);
      if (!read.ok) throw new Error(read.error.kind);
      const { scenario, game, scores, ...rest } = result;
      const { scores: figures, ...others } = JSON.parse(JSON.stringify(read.value)) as ClassResult;
      expect(others).toEqual({
        ...rest,
        scenario: { id: scenario.id, hash: scenario.hash.slice(-8) },
        game: game.slice(-10),
      });
      expect(figures.relationship).toBe(scores.relationship);
      expect(figures.efficiency ?? 0).toBeCloseTo(scores.efficiency, 3);
      expect(decodeResult(encodeResult(read.value))).toEqual(read);
      expect(kindOf(old.slice(0, 150))).toBe('truncated');
    }
  });
});

describe('the results of a class', () => {
  const seeds = Array.from({ length: 40 }, (_, at) => at + 1);
  const results = seeds.map((seed) => resultOfGame(seed, seed % 2 === 0 ? 'us' : 'ru'));
  const codes = results.map(encodeResult);

  it('reads a whole class with broken, foreign and doubled codes among them', () => {
    const many = Array.from({ length: 200 }, (_, at) =>
      encodeResult({ ...results[at % 40]!, game: at.toString(16).padStart(16, '0') }),
    );
    const pasted = many.map((each, at) => `${at}. Player: ${each}\n`);
    pasted.splice(50, 0, `${codes[3]!.slice(0, 40)}\n`, `${many[7]!}\n`);
    pasted.push(`${many[0]!.replace('CG3:', 'CG7:')}\n`, `QX4:${'AB12'.repeat(20)}\n`);
    const { results: read, problems } = addCodes(NO_RESULTS, pasted.join(''));
    expect(read).toHaveLength(200);
    expect(problems.map(({ kind, line }) => [kind, line])).toEqual([
      ['truncated', 51],
      ['duplicate', 52],
      ['future', 203],
      ['unknown', 204],
    ]);
  });

  it('says that a text holds no code, and nothing of no text', () => {
    expect(addCodes(NO_RESULTS, 'Nothing here').problems).toMatchObject([
      { kind: 'none', line: 1 },
    ]);
    expect(addCodes(NO_RESULTS, ' \n').problems).toEqual([]);
  });

  it('adds to what is there, and takes no game twice', () => {
    const first = addCodes(NO_RESULTS, codes.slice(0, 5).join('\n'));
    const second = addCodes(first, codes.slice(3, 8).join('\n'));
    expect(second.results).toHaveLength(8);
    expect(second.problems.map(({ kind }) => kind)).toEqual(['duplicate', 'duplicate']);
  });

  it('sets results of other scenarios apart where one is asked for', () => {
    const other = encodeResult(resultOf(randomReview('rome-2001', 1), 'us'));
    const hash = new Set([results[0]!.scenario.hash]);
    const read = addCodes(NO_RESULTS, `${codes[0]!}\n${other}`, hash);
    expect(read.results).toHaveLength(1);
    expect(read.problems[0]).toMatchObject({ kind: 'foreign', line: 2 });
  });

  it('compares sides across scenarios that name them in another order', () => {
    const [share, none] = [
      { value: 9, share: 0.9 },
      { value: 1, share: 0.1 },
    ] as const;
    const scores = { ...results[0]!.scores, value: [share, none] as const };
    expect(sharesFor({ scores, sides: ['us', 'ru'] }, ['us', 'ru'])).toEqual([0.9, 0.1]);
    expect(sharesFor({ scores, sides: ['ru', 'us'] }, ['us', 'ru'])).toEqual([0.1, 0.9]);
    expect(sharesFor({ scores, sides: ['owner', 'tenant'] }, ['us', 'ru'])).toEqual([0.9, 0.1]);
  });

  it('says in English what is wrong with a code, and shows the line it stands in', () => {
    const wrong = [
      ...['Nothing here', code.slice(0, 44), code.replace('CG3:', 'CG9:')],
      ...[code.replace('CG3:', 'CG0:'), code.replace('CG3:', 'ZZ1:'), `${code}\n${code}`],
      code.slice(0, 20) + (code[20] === 'A' ? 'B' : 'A') + code.slice(21),
    ].map((text) => addCodes(NO_RESULTS, `Anna: ${text}`).problems.at(-1)!);
    expect(new Set(wrong.map(({ kind }) => kind)).size).toBe(wrong.length);
    for (const { said } of wrong) {
      const [, kind = ''] = said.key.split('.');
      expect((english.code as Readonly<Record<string, string>>)[kind], said.key).toBeDefined();
    }
    expect(wrong[1]?.excerpt).toMatch(/^Anna: CG3:/);
  });

  it('filters by side, outcome and scenario, and counts a game once', () => {
    expect(filterResults(results, { side: 'us' })).toHaveLength(20);
    expect(filterResults(results, { scenario: 'none' })).toHaveLength(0);
    const both = [resultOfGame(1, 'us'), resultOfGame(1, 'ru')];
    expect(gamesOf(both)).toHaveLength(1);
    expect(dealsOf(results).length + impassesOf(results).length).toBe(gamesOf(results).length);
    expect(scenariosOf(results)).toEqual([{ ...results[0]!.scenario, results: 40 }]);
  });

  it('names the prompts that most games share', () => {
    const shared = sharedPrompts(results);
    const [first] = shared;
    expect(first?.games).toBe(
      gamesOf(results).filter((each) => each.prompts.includes(first?.key ?? '')).length,
    );
    expect(shared.map(({ games }) => games)).toEqual(
      shared.map(({ games }) => games).sort((a, b) => b - a),
    );
  });
});
