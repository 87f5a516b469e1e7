import type { TestProjectInlineConfiguration } from 'vitest/config';
import { statelessFolders } from './stateless-folders.ts';

type Tests = NonNullable<TestProjectInlineConfiguration['test']>;

const inNode: Tests = {
  environment: 'node',
  maxWorkers: '100%', // left to itself, Vitest keeps a core free: of two cores that is half
  testTimeout: 60_000, // no test measures time; a busy machine is only slower
};

const stateless = statelessFolders.map((folder) => `tests/${folder}/**/*.test.ts`);

/** The tests of what may keep something from one call to the next: each file has modules of its own. */
export const unitProject: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    ...inNode,
    name: 'unit',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: stateless,
  },
};

/** The tests of what keeps nothing: its modules, and the games that are played, serve all files. */
export const statelessProject: TestProjectInlineConfiguration = {
  extends: true,
  test: { ...inNode, name: 'stateless', include: stateless, isolate: false },
};
