import { inOrder } from '../key-order.ts';
import type { PlainBlock } from '../text/held.ts';
import { pairText } from '../text/value-text.ts';
import type { Answers } from './answers.ts';
import { planOf, type Plan } from './plan.ts';
import { draftIssue } from './draft-issue.ts';
import { draftParty } from './draft-party.ts';
import { statusQuoOf } from './draft-points.ts';
import type { DraftKey, SayDraft } from './draft-key.ts';

export type { Answers, DraftKey, SayDraft };

/**
 * A scenario of what an author has answered, however little: the text of a whole file, with
 * comments, that plays at once. All that it says is hers or said by `say`, in her language.
 */
export function firstDraft(answers: Answers, say: SayDraft): string {
  const plan = planOf(answers, say);
  const draft = inOrder(undefined, [], draftOf(plan, say)) as PlainBlock;
  const depth = { indent: 0, taken: 0, width: 100 };
  const blocks = Object.entries(draft).map(([key, value]) => {
    const note = notes[key];
    const before = note === undefined ? '' : `\n${comment(say(note, { title: plan.title }))}`;
    const gap = key === 'parties' ? '\n' : '';
    return `${before}${gap}${pairText(key, value, depth)}\n`;
  });
  const head = ['yaml-language-server: $schema=./scenario.schema.json', '', say('draft.noteFile')];
  return `${comment(head.join('\n'))}\n${blocks.join('')}`;
}

const notes: Readonly<Record<string, DraftKey>> = {
  issues: 'draft.noteIssues',
  events: 'draft.noteEvents',
  history: 'draft.noteHistory',
};

function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => `${`# ${line}`.trimEnd()}\n`)
    .join('');
}

function draftOf(plan: Plan, say: SayDraft): PlainBlock {
  const [one, other] = plan.sides;
  const statusQuo = statusQuoOf(plan);
  return {
    format: 2,
    id: plan.id,
    language: plan.language,
    title: plan.title,
    summary: say('draft.summary', { one: one.name, other: other.name, city: plan.city }),
    date: plan.date,
    venue: {
      city: plan.city,
      place: plan.place,
      backdrop: 'conference',
      staging: 'table',
      because: say('draft.becauseVenue'),
    },
    rounds: 7,
    opens: one.id,
    trust: 50,
    minutes: 20,
    difficulty: 1,
    seeds: [],
    learn: [say('draft.learnTrade'), say('draft.learnHome')],
    parties: { [one.id]: draftParty(plan, 0, say), [other.id]: draftParty(plan, 1, say) },
    issues: plan.issues.map((issue, at) => {
      const names = [one.name, other.name] as const;
      const essential = isEssential(plan, at);
      return draftIssue(issue, { names, essential, statusQuo: statusQuo[at] ?? '' }, say);
    }),
    events: [],
    history: {
      outcome: 'partial',
      text: say('draft.history'),
      because: say('draft.becauseHistory'),
    },
  };
}

/** What matters most to either side has to be settled. */
function isEssential({ sides }: Plan, at: number): boolean {
  return sides.some(({ ranks }) => ranks[at] === 0);
}
