import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { diagnoseScenario } from '../../src/scenario/parse.ts';
import { edited, exampleScenario, exampleText, problemsOf, textAt } from './example.ts';
import { wordsOf } from '../kit/problem-words.ts';

/** The example with fewer issues: those named, everywhere. */
function shortened(kept: readonly string[], extra: object): string {
  const file = parse(exampleText) as Record<string, unknown>;
  const cut = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(cut);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !gone.includes(key))
        .map(([key, each]) => [key, cut(each)]),
    );
  };
  const gone = (file.issues as { id: string }[])
    .map(({ id }) => id)
    .filter((id) => !kept.includes(id));
  const data = cut(file) as {
    issues: { id: string }[];
    parties: Record<
      string,
      {
        points: Record<string, { options: Record<string, number> }>;
        linkages?: unknown[];
        concessions: { issue: string }[];
        ratifiers: { stances: { issue: string }[] }[];
      }
    >;
  };
  data.issues = data.issues.filter(({ id }) => kept.includes(id));
  for (const party of Object.values(data.parties)) {
    delete party.linkages;
    party.concessions = party.concessions.filter(({ issue }) => kept.includes(issue));
    for (const ratifier of party.ratifiers) {
      ratifier.stances = ratifier.stances.map((stance) =>
        kept.includes(stance.issue) ? stance : { ...stance, issue: kept[0] ?? '', options: {} },
      );
    }
    const [sheet] = Object.values(party.points);
    if (!sheet) throw new Error('no sheet');
    const most = Math.max(...Object.values(sheet.options));
    sheet.options = Object.fromEntries(
      Object.entries(sheet.options).map(([id, points]) => [id, points === most ? 100 : points]),
    );
  }
  return stringify({ ...data, events: [], history: { ...historyOf(file), package: {} }, ...extra });
}

function historyOf(file: Record<string, unknown>): object {
  return file.history as object;
}

const said = (text: string) => {
  const { value, problems } = diagnoseScenario('x.yaml', text);
  return { good: value !== undefined, messages: problems.map(wordsOf) };
};

describe('kinds of scenario', () => {
  it('are summits unless they say otherwise', () => {
    expect(exampleScenario().kind).toBe('summit');
    expect(exampleScenario(edited(['format: 2', 'format: 2\nkind: benchmark'])).kind).toBe(
      'benchmark',
    );
    expect(problemsOf(edited(['format: 2', 'format: 2\nkind: bench']))[0]?.message).toMatch(
      /"kind" is "bench"; it must be one of summit, practice, benchmark/,
    );
  });

  it('let a benchmark have one issue, and a summit five at least', () => {
    const benchmark = said(shortened(['animals'], { kind: 'benchmark' }));
    expect(benchmark).toEqual({ good: true, messages: [] });
    const summit = said(shortened(['animals'], {}));
    expect(summit.good).toBe(false);
    expect(summit.messages).toContain('"issues" is a list of 1; it must be a list of 5 to 8.');
  });

  it('let a practice game have two issues, and its hints point only at what there is', () => {
    const practice = (hints: readonly object[]) => {
      const data = parse(shortened(['animals', 'term'], { kind: 'practice', rounds: 2 })) as {
        parties: Record<string, object>;
      };
      data.parties['fi'] = { ...data.parties['fi'], hints };
      return said(stringify(data));
    };
    const good = {
      id: 'a',
      when: { phase: 'floor', round: 1, lacks: 'term' },
      at: 'stop',
      issue: 'animals',
      option: 'few',
      say: 'Click a stop.',
    };
    expect(practice([good]).messages.filter((each) => each.includes('hint'))).toEqual([]);
    const wrong = (change: object) => practice([{ ...good, ...change }]).messages.join('\n');
    expect(wrong({ when: { phase: 'floor', round: 3 } })).toContain('There are 2 rounds');
    expect(wrong({ option: 'none-such' })).toContain('No option is called "none-such"');
    expect(wrong({ issue: undefined, option: undefined })).toContain('says of which issue');
    expect(wrong({ at: 'main' })).toContain('Only a hint at a stop names an issue');
    expect(wrong({ at: 'ratifier', issue: undefined, option: undefined })).toContain('which one');
    expect(wrong({ say: 'word '.repeat(31) })).toContain('These are 31 words; 30 are the most.');
  });

  it('let a benchmark have issues of two options, and of twenty, not of one or of 21', () => {
    const sized = (count: number, kind: string) => {
      const data = parse(shortened(['term'], { kind })) as {
        issues: [{ options: { id: string }[]; statusQuo: string }];
        parties: Record<
          string,
          {
            points: { term: { options: object } };
            positions: { term: { option: string } };
            concessions: unknown[];
          }
        >;
      };
      const [issue] = data.issues;
      const ids = Array.from({ length: count }, (_, n) => `o${n}`);
      issue.options = ids.map((id) => ({ ...issue.options[0], id }));
      issue.statusQuo = 'o0';
      for (const party of Object.values(data.parties)) {
        party.points.term.options = Object.fromEntries(ids.map((id, n) => [id, n === 0 ? 100 : n]));
        party.positions.term.option = 'o0';
      }
      return said(stringify(data));
    };
    expect(sized(2, 'benchmark')).toEqual({ good: true, messages: [] });
    expect(sized(20, 'benchmark')).toEqual({ good: true, messages: [] });
    expect(sized(1, 'benchmark').messages).toContainEqual(
      expect.stringMatching(/a list of 2 to 20/),
    );
    expect(sized(21, 'benchmark').messages).toContainEqual(
      expect.stringMatching(/a list of 2 to 20/),
    );
    expect(sized(2, 'summit').messages).toContainEqual(expect.stringMatching(/a list of 3 to 6/));
  });
});

describe('words of the rules', () => {
  it('are no names of parties', () => {
    const text = exampleText.replace('opens: se', 'opens: all').replace('\n  se:\n', '\n  all:\n');
    const problem = problemsOf(text).find(({ message }) => message.includes('"all"'));
    expect(problem?.message).toBe(
      'No party may be called "all": the rules use that word for whom a happening is told to. Choose another name.',
    );
    expect(textAt(text, problem ?? expect.fail())).toMatch(/^all:/);
  });

  it('are no names of issues', () => {
    for (const kind of ['summit', 'practice', 'benchmark']) {
      const text = `kind: ${kind}\n${exampleText.replaceAll(/\bterm\b/g, 'vague')}`;
      const problem = problemsOf(text).find(({ message }) => message.includes('"vague"'));
      expect(problem?.message).toMatch(
        /^No issue may be called "vague": .* Choose another name\.$/,
      );
      expect(textAt(text, problem ?? expect.fail())).toMatch(/^vague/);
    }
  });
});
