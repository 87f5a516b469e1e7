import { basename } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { transcript } from '../../src/cli/game/transcript.ts';
import { openTerminal } from '../../src/cli/voice.ts';
import { playToEnd, usualLineup } from '../../src/simulation/play-game.ts';
import { shippedScenarios } from '../delegations/self-play.ts';

/**
 * Where the wording, the rules, a scenario or a delegation were changed on purpose, this writes them
 * anew: `WRITE_GOLDEN=1 npx vitest run --project unit tests/simulation/golden.test.ts`
 */
const writes = process.env['WRITE_GOLDEN'] === '1';
const dice = 2001;
const voice = await openTerminal('en');

describe('golden transcripts', () => {
  it.each(shippedScenarios().map((scenario) => [scenario.id, scenario] as const))(
    '[N3] %s goes as it went before',
    (slug, scenario) => {
      const end = playToEnd(scenario, dice, usualLineup(scenario));
      const lines = transcript(voice, end);
      const file = new URL(`../golden/${basename(slug)}.txt`, import.meta.url);
      const told = `${lines.join('\n').trim()}\n`;
      if (writes) writeFileSync(file, told);
      expect(told).toBe(readFileSync(file, 'utf8'));
    },
  );
});
