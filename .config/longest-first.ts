import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: begun last, one would run alone on a whole machine. */
const longest = [
  'whole-games.e2e.ts',
  'debrief.e2e.ts',
  'front-page.e2e.ts',
  'play-again.e2e.ts',
  'table.e2e.ts',
  'outcome.e2e.ts',
  'pseudo-language.e2e.ts',
  'start.e2e.ts',
  'lesson.e2e.ts',
  'translated-scenario.e2e.ts',
  'validate.test.ts',
  'games.test.ts',
  'front-page.test.ts',
];

/** Begins with what takes longest; the others follow as Vitest would have them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = longest.indexOf(basename(moduleId));
      return found < 0 ? longest.length : found;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
