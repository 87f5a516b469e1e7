import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkCode } from '../../../src/app/hand-on/link-code.ts';
import { textOfLink } from '../../../src/app/hand-on/scenario-link.ts';
import { diagnoseScenario } from '../../../src/scenario/parse.ts';
import { wordsOf } from '../../kit/problem-words.ts';

const example = readFileSync('tests/fixtures/example.yaml', 'utf8');
const script = '<script>document.title = "run"</script>';

/** What is found wrong with a scenario that came in a link. */
async function problemsIn(text: string): Promise<readonly string[]> {
  const carried = await textOfLink(await linkCode(text));
  if (!carried.ok) return [carried.error];
  expect(carried.value === text).toBe(true);
  return diagnoseScenario('stranger.yaml', carried.value).problems.map(wordsOf);
}

describe('a scenario of a stranger', () => {
  it.each([
    [
      'of hundreds of thousands of aliases',
      `a: &a 1\nb: [${'*a,'.repeat(300_000)}1]\n`,
      /word|mark/,
    ],
    ['of a million aliases', `a: &a 1\nb: [${'*a,'.repeat(1_000_000)}1]\n`, /bomb/],
    ['of a billion rounds', example.replace(/^rounds: \d+$/m, 'rounds: 1000000000'), /rounds.*20/],
    ['of rounds without end', example.replace(/^rounds: \d+$/m, 'rounds: .inf'), /number/],
    ['of ten million letters', `title: ${'a'.repeat(10_000_000)}\n`, /bomb/],
    [
      'of a title of half a million',
      example.replace(/^title: .*$/m, `title: ${'a'.repeat(500_000)}`),
      /80/,
    ],
  ])('%s is refused in words', async (_, text, why) => {
    expect((await problemsIn(text)).join('\n')).toMatch(why);
  });

  it('with a script in every field is text, and warned of', async () => {
    const text = example.replaceAll(
      /^( *(?:- )?(?:text|summary|about|public|home): ).*$/gm,
      `$1'${script}'`,
    );
    expect(text.split(script).length).toBeGreaterThan(20);
    const problems = await problemsIn(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((each) => /HTML|<script>|two|same|word for word|text/i.test(each))).toBe(
      true,
    );
  });
});
