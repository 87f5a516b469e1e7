import { expect, it } from 'vitest';
import { closestTag } from '../../../src/scenario/translation/overlay-tag.ts';

it.each([
  ['ru', ['de', 'ru'], 'ru'],
  ['pt-BR', ['pt', 'pt-BR'], 'pt-BR'],
  ['pt-br', ['pt-BR'], 'pt-BR'],
  ['pt-BR', ['pt', 'pt-PT'], 'pt'],
  ['zh-Hans-CN', ['zh', 'zh-Hans'], 'zh-Hans'],
  ['pt', ['pt-BR'], undefined],
  ['ru', [], undefined],
  ['', ['ru'], undefined],
] as const)('whoever wants %s of %j is served by %s', (wanted, tags, served) => {
  expect(closestTag(tags, wanted)).toBe(served);
});
