import { beforeAll, describe, expect, it } from 'vitest';
import type { GameRecord } from '../../src/record/record.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { resumeHost } from '../../src/session/host.ts';
import { travel, type Journey, type Version } from '../../src/session/journey.ts';
import { journeyWords } from '../../src/words/journey.ts';
import type { Voice } from '../../src/words/voice.ts';
import { bundledScenario, FILES } from '../kit/bundled-scenario.ts';
import { personGame, type Manner } from '../kit/finished-game.ts';
import { moderatedHost } from '../kit/moderated-game.ts';
import { englishVoice } from '../kit/voice.ts';

const { text } = bundledScenario('rome-2001');

/** The scenario with one of its passages written otherwise; what is not there cannot be. */
function version(passage: string | RegExp, instead: string): Version {
  expect(text).toMatch(passage);
  const now = text.replace(passage, instead);
  const scenario = parseScenario('rome-2001.yaml', now);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error[0]));
  return { scenario: scenario.value, text: now };
}

function journey(record: GameRecord, now: Version): Journey {
  const went = travel(record, now);
  if (!went.ok) throw new Error(JSON.stringify(went.error[0]));
  return went.value;
}

describe('a kept game on a later version of its scenario', () => {
  it.each(FILES)('is the same where nothing that plays was changed: %s', (file) => {
    const bundled = bundledScenario(file);
    for (const manner of ['sensible', 'random', 'leaving'] satisfies Manner[]) {
      const record = personGame(file, 3, manner);
      const now = { ...bundled, text: `${bundled.text}# A word to the reader.\n` };
      const { end, record: again } = journey(record, now);
      expect(end).toEqual({ kind: 'same', moves: record.moves.length });
      expect(again.scenario.text).toBe(now.text);
      const { scenario: _, ...rest } = record;
      const { scenario: __, ...same } = again;
      expect(same).toEqual(rest);
    }
  });

  it('is the same with the words of a moderator and the moves of a substitute', () => {
    const host = moderatedHost('rome-2001', 3);
    while (host.turn() !== undefined) if (!host.stepAi()) host.substitute(host.turn() ?? '');
    const record = host.record();
    const parsed = parseScenario('talks.yaml', record.scenario.text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
    const now = { scenario: parsed.value, text: record.scenario.text };
    expect(record.moderation.length).toBeGreaterThan(0);
    expect(journey(record, now).end).toEqual({ kind: 'same', moves: record.moves.length });
  });

  it('differs from the start where the talks begin otherwise', () => {
    const now = version(/^trust: \d+$/m, 'trust: 21');
    const { end } = journey(personGame('rome-2001', 3, 'sensible'), now);
    expect(end).toMatchObject({ kind: 'leads', move: 0, parts: ['trust'] });
  });

  it('differs at the move that an AI delegation now makes otherwise, and names both', () => {
    // What it has without agreement is what it measures every offer by.
    const { scenario } = bundledScenario('rome-2001');
    const parties = scenario.parties.map((party) => ({
      ...party,
      noAgreement: { ...party.noAgreement, points: party.noAgreement.points + 30 },
    }));
    const now = { scenario: { ...scenario, parties } as unknown as Version['scenario'], text };
    const record = personGame('rome-2001', 3, 'sensible');
    const { end, record: again } = journey(record, now);
    expect(end.kind).toBe('decides');
    if (end.kind !== 'decides') return;
    expect(end.was).toEqual(record.moves[end.move]?.move);
    expect(end.is).not.toEqual(end.was);
    expect(record.seats[end.party ?? '']?.kind).toBe('ai');
    expect(again.moves).toHaveLength(end.move + 1);
    // The reasons given may be others before: the sums they name are measured by it too.
    const made = ({ moves }: typeof record) => moves.map(({ party, move }) => ({ party, move }));
    expect(made(again).slice(0, -1)).toEqual(made(record).slice(0, end.move));
  });

  it('is no longer possible where a move that a person made is not open any more', () => {
    const record = personGame('rome-2001', 3, 'sensible');
    const now = version(
      /^rounds: \d+$/m,
      'rounds: 7\nwithout: [consult, gesture, commit, experts, nonPaper, backChannel, reassure, justify]',
    );
    const { end } = journey(
      {
        ...record,
        seats: Object.fromEntries(Object.keys(record.seats).map((id) => [id, { kind: 'person' }])),
      },
      now,
    );
    expect(end).toMatchObject({ kind: 'refused', isAct: false, refusal: { code: 'left-out' } });
  });

  it('has nobody to play where a side has another name', () => {
    const { scenario } = bundledScenario('moscow-2007');
    const record = personGame('rome-2001', 3, 'sensible');
    const stranger = {
      ...record,
      seats: { ...record.seats, elsewhere: { kind: 'person' as const } },
    };
    expect(journey(stranger, { scenario, text }).end).toEqual({
      kind: 'otherSides',
      party: 'elsewhere',
    });
  });

  it('can be played on from where it came to', () => {
    const now = version(/^trust: \d+$/m, 'trust: 21');
    const { record } = journey(personGame('rome-2001', 3, 'sensible'), now);
    const host = resumeHost(record);
    expect(host.ok && host.value.diverged).toBe(undefined);
    expect(host.ok && host.value.turn()).toBe(bundledScenario('rome-2001').scenario.opens);
  });

  it('says what is wrong where the text that it embeds cannot be read', () => {
    const record = personGame('rome-2001', 3, 'sensible');
    const broken = { ...record, scenario: { ...record.scenario, text: 'format: 2' } };
    expect(travel(broken, bundledScenario('rome-2001'))).toMatchObject({ ok: false });
  });
});

describe('what is said of it', () => {
  let voice: Voice<'journeys' | 'debrief' | 'happenings' | 'table' | 'refusals'>;
  beforeAll(async () => {
    voice = await englishVoice('journeys', 'debrief', 'happenings', 'table', 'refusals');
  });

  it('tells what happened then and what happens now', () => {
    const now = version(/needsSupport: [-\d.]+/g, 'needsSupport: 2');
    for (let seed = 1; seed < 80; seed++) {
      const { end } = journey(personGame('rome-2001', seed, 'random'), now);
      if (end.kind !== 'leads' || end.move === 0) continue;
      const lines = journeyWords(voice.t, now.scenario, end);
      expect(lines[0]).toMatch(
        /^Differs after move \d+ \(round \d\): what the two sides’ papers say/,
      );
      expect(lines.join('\n')).toMatch(/Then: .* is granted[^]*Now: .* is refused/);
      return;
    }
    throw new Error('Nobody was granted permission.');
  });

  it('begins with how many moves are the same', () => {
    const record = personGame('rome-2001', 3, 'sensible');
    const { end } = journey(record, bundledScenario('rome-2001'));
    expect(journeyWords(voice.t, bundledScenario('rome-2001').scenario, end)).toEqual([
      `The same game: ${record.moves.length} moves`,
    ]);
  });
});
