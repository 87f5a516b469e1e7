import type { PlainBlock } from '../text/held.ts';
import { brief, briefLabel, withoutStop } from './brief.ts';
import type { SayDraft } from './draft-key.ts';
import type { PlannedIssue } from './planned-issues.ts';

/** What of an issue its options do not tell. */
interface Frame {
  readonly names: readonly [string, string]; // of the sides
  readonly essential: boolean;
  readonly statusQuo: string; // the id of an option
}

/** An issue of a first draft. */
export function draftIssue(
  { id, title, options }: PlannedIssue,
  { names: [one, other], essential, statusQuo }: Frame,
  say: SayDraft,
): PlainBlock {
  return {
    id,
    title,
    short: briefLabel(title, 16),
    text: say('draft.issueText', {
      issue: title,
      one,
      other,
      first: options[0]?.title ?? '',
      last: options.at(-1)?.title ?? '',
    }),
    essential,
    statusQuo,
    options: options.map((option) => ({
      id: option.id,
      title: option.title,
      clause: say('draft.clause', { issue: title, option: withoutStop(option.whole) }),
      headline: brief(say('draft.headline', { option: withoutStop(option.whole) }), 120),
      because: say('draft.becauseOption'),
    })),
    because: say('draft.becauseIssue'),
  };
}
