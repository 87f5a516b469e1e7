import { describe, expect, it } from 'vitest';
import { troubleWords } from '../../../src/app/live/refusal-words.ts';
import { openClassroom } from '../../kit/classroom.ts';
import { englishVoice } from '../../kit/voice.ts';

const { t } = await englishVoice('live', 'refusals');

describe('why something asked of a class was not done', () => {
  it('is said in words, whoever refused it', () => {
    expect(troubleWords(t, { code: 'stale' })).toMatch(/Something happened at the table before/);
    expect(troubleWords(t, { code: 'tooMany' })).toMatch(/too often/);
    expect(troubleWords(t, { code: 'unreachable' })).toMatch(/cannot be reached/);
  });

  it('is what the rules say where they refuse a move', () => {
    const room = openClassroom({ names: ['Anna', 'Ben'] });
    room.teacher({ kind: 'stage', stage: 'play' });
    const { view, played } = room.seat('m1');
    const refused = room.student('m1', {
      kind: 'move',
      move: { kind: 'decline' },
      expected: played,
    });
    expect(refused?.code).toBe('move');
    if (refused === undefined) throw new Error('The move was made.');
    expect(troubleWords(t, refused, view)).toMatch(/caucus/);
    expect(troubleWords(t, refused)).toBe('The rules do not allow this at the moment.');
  });
});
