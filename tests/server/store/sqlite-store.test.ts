import { describe } from 'vitest';
import { holdsTheContract } from './contract.ts';
import { newFolder } from './sqlite-place.ts';

describe('a store in a file', () => {
  holdsTheContract(() => Promise.resolve(newFolder()));
});
