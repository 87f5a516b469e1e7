import { basename } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outcomeWords } from '../../src/cli/game/outcome-words.ts';
import { happeningWords } from '../../src/cli/game/happening-words.ts';
import { view } from '../../src/negotiation/view.ts';
import { playToEnd, usualLineup } from '../../src/simulation/play-game.ts';
import { shippedScenarios } from '../delegations/self-play.ts';

/**
 * Where the wording, the rules, a scenario or a delegation were changed on purpose, this writes them
 * anew: `WRITE_GOLDEN=1 npx vitest run --project unit tests/simulation/golden.test.ts`
 */
const writes = process.env['WRITE_GOLDEN'] === '1';
const dice = 2001;

describe('golden transcripts', () => {
  it.each(shippedScenarios().map((scenario) => [scenario.id, scenario] as const))(
    '[N3] %s goes as it went before',
    (slug, scenario) => {
      const end = playToEnd(scenario, dice, usualLineup(scenario));
      const seen = view(end, scenario.parties[0].id);
      const lines = [
        ...seen.log.flatMap((each) => happeningWords(seen, each) ?? []),
        ...(end.outcome ? outcomeWords(seen, end.outcome) : []),
      ];
      const file = new URL(`../golden/${basename(slug)}.txt`, import.meta.url);
      const told = `${lines.join('\n').trim()}\n`;
      if (writes) writeFileSync(file, told);
      expect(told).toBe(readFileSync(file, 'utf8'));
    },
  );
});
