import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/record/parse.ts';
import { serializeRecord } from '../../src/record/serialize.ts';
import { moderatedGame } from '../arbitraries/moderation.ts';

const { record } = moderatedGame(4);
const letters = [{ after: 0, party: 'us', text: 'Shall we begin with the radars?' }];

describe('notes that delegations passed to one another', () => {
  test('are kept in the record as they were written', () => {
    const read = parseRecord(serializeRecord({ ...record, letters }));
    expect(read).toMatchObject({ ok: true, value: { letters } });
  });

  test.each([
    [[{ after: -1, party: 'us', text: 'x' }]],
    [[{ after: 0, party: 'us' }]],
    [[{ after: 0, party: 'us', text: 'x'.repeat(2001) }]],
    ['none'],
  ])('are refused in words where they are not such: %j', (wrong) => {
    const text = JSON.stringify({ ...record, letters: wrong });
    const read = parseRecord(text);
    expect(read).toMatchObject({ ok: false, error: [{ code: 'wrong-value' }] });
  });
});
