import type { Report } from '../../src/press/report.ts';

/** Every line of a page, or statement of a report, in the order in which it is read. */
export function linesOf<Part>(page: Report<Part>): readonly Part[] {
  const { headline, deck, lead, sides, reactions, pictured, caption } = page;
  const stories = [...sides, ...reactions].flatMap((story) => [story.headline, ...story.body]);
  return [headline, deck, ...lead.flat(), ...stories, pictured, caption];
}
