import { cleaned, slugs } from '../../analysis/genius/labels.ts';
import { issueCount, mostCharacters as most, optionCount, type IssueAnswers } from './answers.ts';
import { brief, told } from './brief.ts';
import type { SayDraft } from './draft-key.ts';

export interface PlannedIssue {
  readonly id: string;
  readonly title: string;
  readonly options: readonly PlannedOption[];
  readonly statusQuo: string | undefined; // its id, where the author has said
}

export interface PlannedOption {
  readonly id: string;
  readonly title: string;
  readonly whole: string; // all that was written, where the title has no room for it
}

/** As many as a scenario needs, with something to choose at each. */
export function issuesOf(
  given: readonly IssueAnswers[],
  names: readonly string[],
  say: SayDraft,
): readonly PlannedIssue[] {
  const kept = given
    .filter(({ title, options }) => told(title, most.issue) !== undefined || options?.some(Boolean))
    .slice(0, issueCount.most);
  const made = (
    ['draft.issue1', 'draft.issue2', 'draft.issue3', 'draft.issue4', 'draft.issue5'] as const
  ).map((key): IssueAnswers => ({ title: say(key) }));
  const all = [...kept, ...made.slice(kept.length, issueCount.least)];
  const titles = all.map(
    ({ title }, at) => told(title, most.issue) ?? say('draft.issue', { n: at + 1 }),
  );
  const ids = slugs(titles, 'issue');
  return all.map((issue, at) => ({
    id: ids[at] ?? `issue-${at + 1}`,
    title: titles[at] ?? '',
    ...optionsOf(issue, names, say),
  }));
}

/** One more issue, of which nothing is known yet. */
export function oneMoreIssue(
  taken: readonly { readonly id: string; readonly title: unknown }[],
  names: readonly string[],
  say: SayDraft,
): PlannedIssue {
  let n = taken.length + 1;
  while (taken.some(({ title }) => title === say('draft.issue', { n }))) n += 1;
  const title = say('draft.issue', { n });
  const all = slugs([...taken.map(({ id }) => id), title], 'issue');
  return { id: all.at(-1) ?? `issue-${n}`, title, ...optionsOf({}, names, say) };
}

interface Written {
  readonly whole: string;
  readonly isToday: boolean;
}

function optionsOf(
  { options = [], today }: IssueAnswers,
  names: readonly string[],
  say: SayDraft,
): Pick<PlannedIssue, 'options' | 'statusQuo'> {
  const written = options
    .map((text, at): Written => ({ whole: cleaned(text), isToday: at === today }))
    .filter(({ whole }) => whole !== '');
  const distinct = [...new Set(written.map(({ whole }) => whole))].map((whole) => ({
    whole,
    isToday: written.some((each) => each.whole === whole && each.isToday),
  }));
  const own = distinct.slice(0, optionCount.most);
  const isAdded = today === 'none' && own.length < optionCount.most;
  const between = isAdded ? [{ whole: say('draft.optionToday'), isToday: true }] : [];
  const all = withMiddle(own, between, names, say);
  const titles = labels(
    all.map(({ whole }) => whole),
    most.option,
  );
  const ids = slugs(titles, 'option');
  const planned = all.map(({ whole }, n) => ({
    ...{ id: ids[n] ?? `option-${n + 1}`, title: titles[n] ?? '', whole },
  }));
  return { options: planned, statusQuo: planned[all.findIndex(({ isToday }) => isToday)]?.id };
}

/** At least two ends and something between them. */
function withMiddle(
  own: readonly Written[],
  between: readonly Written[],
  names: readonly string[],
  say: SayDraft,
): readonly Written[] {
  const wish = (at: 0 | 1): Written => ({
    whole: say('draft.wish', { side: brief(names[at] ?? '', 22) }),
    isToday: false,
  });
  const [first = wish(0), last = wish(1), ...others] = own;
  const ends = others.length > 0 ? own : [first, last];
  const half = Math.ceil(ends.length / 2);
  const all = [...ends.slice(0, half), ...between, ...ends.slice(half)];
  if (all.length >= optionCount.least) return all;
  return [first, { whole: say('draft.optionMiddle'), isToday: false }, last];
}

/** A title for each that fits, no two alike. */
function labels(texts: readonly string[], most: number): readonly string[] {
  const given = new Set<string>();
  return texts.map((text) => {
    let label = brief(text, most);
    for (let n = 2; given.has(label); n += 1) label = `${brief(text, most - 4)} (${n})`;
    given.add(label);
    return label;
  });
}
