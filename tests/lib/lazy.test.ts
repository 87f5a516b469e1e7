import { describe, expect, it, vi } from 'vitest';
import { lazy } from '../../src/lib/lazy.ts';

describe('what is worked out when it is first asked for', () => {
  it('is not worked out before, and once only', () => {
    const make = vi.fn<() => undefined>();
    const asked = lazy(make);
    expect(make).not.toHaveBeenCalled();
    expect([asked(), asked()]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });
});
