import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createApp, type AppParts } from '../../src/server/app.ts';
import { statuses } from '../../src/server/statuses.ts';

const paper = readFileSync(join(import.meta.dirname, '../../src/server/PROTOCOL.md'), 'utf8');

describe('PROTOCOL.md', () => {
  test('names each route that there is, and no other', () => {
    const { routes } = createApp({ school: {} } as unknown as AppParts);
    const there = routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path}`);
    const named = [...paper.matchAll(/^\| `([A-Z]+ \/api\/[^`]*)` +\|/gm)].map(
      ([, route]) => route,
    );
    expect(there.length).toBeGreaterThan(10);
    expect(named.toSorted()).toEqual([...new Set(there)].toSorted());
  });

  test('names each refusal with its status, and no other', () => {
    const named = [...paper.matchAll(/^\| `(\w+)` +\| (\d{3}) +\|/gm)].map(([, code, status]) => [
      code,
      Number(status),
    ]);
    expect(Object.fromEntries(named)).toEqual(statuses);
    expect(named).toHaveLength(Object.keys(statuses).length);
  });
});
