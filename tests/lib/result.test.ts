import { describe, expect, it } from 'vitest';
import { err, ok, type Result } from '../../src/lib/result.ts';

function half(n: number): Result<number, string> {
  return n % 2 === 0 ? ok(n / 2) : err(`${String(n)} is odd`);
}

describe('result', () => {
  it('carries the value of a success and the reason of a refusal', () => {
    expect(half(6)).toEqual({ ok: true, value: 3 });
    expect(half(7)).toEqual({ ok: false, error: '7 is odd' });
  });
});
