import { describe, expect, it } from 'vitest';
import { classCsv, type SayInCsv } from '../../../src/debrief/class/csv.ts';
import { resultOf } from '../../../src/debrief/code/result-of.ts';
import { englishVoice } from '../../kit/voice.ts';
import { aiReview, randomReview } from '../games.ts';

const { t } = await englishVoice('review');
const say: SayInCsv = (key, values) => t(`review:${key}`, values);

describe('the results of a class as CSV', () => {
  it('names what was agreed where the scenario is at hand, and counts it where it is not', () => {
    const review = aiReview('rome-2001', 4);
    const { outcome, scenario } = review;
    const result = resultOf(review, 'us');
    const issues = Object.keys(outcome.agreed);
    expect(issues.length).toBeGreaterThan(0);
    const named = classCsv([result], say, ({ id }) => (id === scenario.id ? scenario : undefined));
    for (const issue of issues) expect(named).toContain(`${issue}: ${outcome.agreed[issue]!}`);
    const at = scenario.issues.findIndex(({ id }) => id === issues[0]);
    const option = scenario.issues[at]!.options.findIndex(
      ({ id }) => id === outcome.agreed[issues[0]!],
    );
    expect(classCsv([result], say)).toContain(`issue ${at + 1}: option ${option + 1}`);
  });

  it('names its columns in words, and one who watched as such', () => {
    const watched = { ...resultOf(randomReview('rome-2001', 1), 'us'), side: undefined };
    const [head, line] = classCsv([watched], say).split('\r\n');
    expect(head).toBe(
      [
        ['scenario', 'scenario hash', 'game', 'side', 'other side', 'outcome'],
        ['points', 'points of the other side'],
        ['reservation value', 'reservation value of the other side', 'value', 'share of value'],
        ['efficiency', 'durability', 'relationship', 'agreed', 'turning points', 'prompts'],
      ]
        .flat()
        .map((column) => `"${column}"`)
        .join(','),
    );
    const [one, other] = watched.sides;
    expect(line).toContain(`"${one} (watched)","${other}",`);
  });

  it('has one line for each result, each as wide as the head', () => {
    const results = [1, 2, 3].map((seed) => resultOf(randomReview('rome-2001', seed), 'us'));
    const lines = classCsv(results, say).trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    const width = (line: string): number =>
      line.replaceAll(/"(?:[^"]|"")*"/g, '').split(',').length;
    expect(new Set(lines.map(width)).size).toBe(1);
    const { points, sides } = results[0]!;
    const own = points[sides.indexOf('us')];
    expect(lines[1]).toContain(`"us","ru","${results[0]!.outcome}",${own},`);
  });
});
