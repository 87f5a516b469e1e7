import { describe, expect, it } from 'vitest';
import { chairAt } from '../../src/cli/game/chair.ts';
import { told } from '../../src/cli/game/told.ts';
import { openTerminal } from '../../src/cli/voice.ts';
import { speechesOf } from '../../src/words/speech/speeches.ts';
import { entriesOf } from '../../src/words/transcript/entries.ts';
import { playedGame, scenarios } from '../kit/played-games.ts';

const terminal = await openTerminal('en');

describe.each(scenarios)('a transcript of %s', (slug) => {
  it('has three lines for an offer at most, and tells no alternative twice', () => {
    for (const seen of playedGame(slug).ends) {
      const chair = chairAt(terminal.speak, seen, true);
      const offers = entriesOf(chair, speechesOf(chair, terminal.phrasebook)).filter(
        ({ happenings: [first] }) => first.kind === 'tabled',
      );
      expect(offers.length).toBeGreaterThan(0);
      for (const entry of offers) {
        const lines = told(chair, entry, true);
        expect(lines.length).toBeLessThanOrEqual(3);
        const inFull = entry.words.includes('offers a choice: ');
        const below = lines.filter((line) => /^ {2}Alternative 1: /.test(line));
        expect(below).toHaveLength(entry.sheets.length > 1 && !inFull ? 1 : 0);
      }
    }
  });
});
