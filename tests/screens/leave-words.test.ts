import { expect, it } from 'vitest';
import type { OptionSignability } from '../../src/analysis/instruments/signability.ts';
import { signWords } from '../../src/screens/studio/instruments/leave-words.ts';
import { scenario } from '../kit/scenario.ts';

type T = Parameters<typeof signWords>[0];

it('leave that is out of reach is told with the most support of any way to ask for it', () => {
  const told = ((key: string, values: object) =>
    `${key} ${JSON.stringify(values)}`) as unknown as T;
  const leave = { needed: 9, most: 5.5, drafted: 7 } as OptionSignability['leave'];
  const found = { statusQuo: false, never: 'outOfReach', leave } as OptionSignability;
  expect(signWords(told, scenario(), found)).toBe(
    'sign.never.outOfReach {"needed":"+9","most":"+7"}',
  );
});
