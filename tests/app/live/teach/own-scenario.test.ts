import { describe, expect, it } from 'vitest';
import { ownScenario } from '../../../../src/app/live/teach/own-scenario.ts';
import { limits } from '../../../../src/classroom/limits.ts';
import { bundledScenario } from '../../../kit/bundled-scenario.ts';

const fileOf = (text: string) => new File([text], 'own.yaml');

describe('a scenario of one’s own', () => {
  it('is what its file says, as it stood', async () => {
    const { text, scenario } = bundledScenario('rome-2001');
    expect(await ownScenario(fileOf(text))).toEqual({
      ok: true,
      value: { id: scenario.id, title: scenario.title, text, rounds: scenario.rounds },
    });
  });

  it('is refused with every problem and its place', async () => {
    const read = await ownScenario(fileOf('format: 2\ntitle: Nothing much\n'));
    const problems = read.ok ? [] : read.error;
    expect(problems.length).toBeGreaterThan(3);
    expect(problems.every(({ file, line }) => file === 'own.yaml' && line === 1)).toBe(true);
  });

  it('is refused where a server would not take it for its size', async () => {
    const { text } = bundledScenario('rome-2001');
    const read = await ownScenario(fileOf(`${text}#${'x'.repeat(limits.scenario)}`));
    expect(read).toMatchObject({ ok: false, error: [{ code: 'too-large' }] });
  });
});
