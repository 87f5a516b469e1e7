import { course } from './course.ts';
import type { Scene } from './scene.ts';
import type { SideStories } from './stories/side-stories.ts';
import type { Statement } from './statements/statement.ts';
import type { Paragraph } from './story.ts';
import { dealBody } from './deal-body.ts';
import { failureBody } from './failure-body.ts';
import type { Top } from './news/top.ts';

/**
 * The lead story, the news first: what was agreed or not, who gave what for what, what is left, how
 * it came about. In some papers the course of the talks stands before the rest of the terms.
 */
export function leadOf(
  scene: Scene,
  { news, second }: Top,
  beside: SideStories,
): readonly Paragraph<Statement>[] {
  const [consent, ...rest] = bodyOf(scene, news.lead, second.deck);
  const first = [news.lead, ...(consent ?? [])];
  const how = course(scene, news.about, beside);
  const isEarly = scene.roll('order').chance(0.35);
  const [next = [], ...last] = rest;
  const paragraphs = isEarly ? [first, next, how, ...last] : [first, next, ...last, how];
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** What goes with the lead into the first paragraph, then the others. */
function bodyOf(scene: Scene, lead: Statement, deck: Statement): readonly Paragraph<Statement>[] {
  switch (scene.outcome.kind) {
    case 'agreement':
    case 'partial':
      return dealBody(scene, lead, deck);
    case 'stalemate':
    case 'walkOut':
    case 'unratified':
      return failureBody(scene, lead, deck);
  }
}
