import { describe, expect, it } from 'vitest';
import { reviewGame } from '../../src/debrief/review.ts';
import type { GameRecord, SeatHolder } from '../../src/record/record.ts';
import { parseRecord } from '../../src/record/parse.ts';
import { replay } from '../../src/record/replay.ts';
import { serializeRecord } from '../../src/record/serialize.ts';
import { applyOverlay } from '../../src/scenario/translation/overlay.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { asWritten, type Translate } from '../../src/scenario/translation/translate.ts';
import { fromOtherChair } from '../../src/session/other-chair.ts';
import { createHost, forkHost, resumeHost, type Host } from '../../src/session/host.ts';
import { pseudoOverlay } from '../../src/words/pseudo-overlay.ts';
import { bundledScenario, FILES, type File } from '../kit/bundled-scenario.ts';

const translate: Translate = (scenario) => applyOverlay(scenario, pseudoOverlay(scenario));
const ai: SeatHolder = { kind: 'ai', persona: 'professional', skill: 'practised', type: undefined };

function seatsOf({ parties }: Scenario): Readonly<Record<string, SeatHolder>> {
  return Object.fromEntries(parties.map(({ id }) => [id, ai]));
}

function playedBy(file: File, told: Translate): GameRecord {
  const { scenario, text } = bundledScenario(file);
  const session = createHost({ scenario, text, dice: 5, seats: seatsOf(scenario) }, told);
  while (session.stepAi());
  return session.record();
}

function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const titleAt = (session: Host): string =>
  session.view(session.scenario.parties[0].id).scenario.title;

describe('a game in a translation', () => {
  it.each(FILES)('of %s is the same game: moves, hashes and outcome', (file) => {
    const plain = playedBy(file, asWritten);
    const told = playedBy(file, translate);
    expect(told).toEqual(plain);
    expect(told.checkpoints.length).toBeGreaterThan(2);
    expect(serializeRecord(told)).toBe(serializeRecord(plain));
    for (const way of [asWritten, translate]) {
      const again = value(replay(told, way));
      expect(again).toMatchObject({ diverged: undefined, refused: undefined, edited: false });
      expect(again.summit.state.outcome).toEqual(plain.outcome);
    }
  });

  it('embeds the text that the author wrote, and is told in the other', () => {
    const { scenario, text } = bundledScenario('rome-2001');
    const start = { scenario, text, dice: 1, seats: seatsOf(scenario) };
    const session = createHost(start, translate);
    expect(session.record().scenario.text).toBe(text);
    expect(titleAt(session)).toBe(translate(scenario).title);
    expect(titleAt(createHost(start))).toBe(scenario.title);
  });

  it('goes on, is begun anew, is taken from the other chair and is reviewed in either language', () => {
    const record = value(parseRecord(serializeRecord(playedBy('rome-2001', translate))));
    const { title } = bundledScenario('rome-2001').scenario;
    const [{ id: chair }] = bundledScenario('rome-2001').scenario.parties;
    for (const told of [asWritten, translate]) {
      const wanted = told(bundledScenario('rome-2001').scenario).title;
      const resumed = value(resumeHost(record, told));
      const forked = value(forkHost(record, 4, record.seats, 'fork', told));
      const other = value(fromOtherChair(record, chair, 'other', told));
      const review = value(reviewGame(record, told));
      expect([resumed, forked, other].map(titleAt)).toEqual([wanted, wanted, wanted]);
      expect(resumed.diverged).toBeUndefined();
      expect(review.scenario.title).toBe(wanted);
      expect(review).toMatchObject({ diverged: undefined, refused: undefined, stored: undefined });
    }
    expect(translate(bundledScenario('rome-2001').scenario).title).not.toBe(title);
  });
});
