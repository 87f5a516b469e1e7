import type { Answers, SideAnswers } from '../../../authoring/begin/answers.ts';
import { capitalised } from '../../../lib/capitalised.ts';

/** The five questions, in their order. */
export const steps = ['talks', 'sides', 'issues', 'matters', 'home'] as const;

/** What stands in the fields; whatever is empty is made up. */
export interface Typed {
  readonly title: string;
  readonly city: string;
  readonly place: string;
  readonly date: string;
  readonly sides: readonly [TypedSide, TypedSide];
  readonly issues: readonly TypedIssue[];
}

export interface TypedSide {
  readonly name: string;
  readonly head: string;
  readonly office: string;
  readonly home: string; // a line each
  readonly first: readonly string[]; // issues by their place, the weightiest first; '' where not said
}

export interface TypedIssue {
  readonly title: string;
  readonly options: string; // a line each
}

const side: TypedSide = { name: '', head: '', office: '', home: '', first: ['', ''] };
const issue: TypedIssue = { title: '', options: '' };

export const mostIssues = 5;

export const nothingYet: Typed = {
  ...{ title: '', city: '', place: '', date: '' },
  sides: [side, side],
  issues: [issue, issue, issue],
};

export function anotherIssue(issues: Typed['issues']): Typed['issues'] {
  return [...issues, issue];
}

/** What has a name among the issues, by its place among those that go into the draft. */
export function namedIssues(issues: Typed['issues']): readonly TypedIssue[] {
  return issues.filter(({ title, options }) => title.trim() !== '' || options.trim() !== '');
}

export function answersOf({ title, city, place, date, sides, issues }: Typed): Answers {
  const [one, other] = sides;
  return {
    ...given({ title: headed(title), city, place, date }),
    sides: [sideAnswers(one), sideAnswers(other)],
    issues: namedIssues(issues).map((each) => ({
      ...given({ title: headed(each.title) }),
      options: lines(each.options),
    })),
  };
}

function sideAnswers({ name, head, office, home, first }: TypedSide): SideAnswers {
  const told = first.filter((at) => at !== '').map(Number);
  return { ...given({ name: headed(name), head, office }), home: lines(home), first: told };
}

/** What something was written for. */
function given<Key extends string>(fields: Record<Key, string>): Partial<Record<Key, string>> {
  const filled = Object.entries<string>(fields).filter(([, text]) => text.trim() !== '');
  return Object.fromEntries(filled) as Partial<Record<Key, string>>;
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(headed);
}

/** As it stands in a heading: “the players” with a capital, “eBay” as it is. */
function headed(text: string): string {
  const clean = text.trim();
  return /^\p{Ll}+(?![\p{L}\p{N}])/u.test(clean) ? capitalised(clean) : clean;
}
