import type { Answers, IssueAnswers, SideAnswers } from '../../../authoring/begin/answers.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { isRecord } from '../../plain-data.ts';

/** The five questions, in their order. */
export const steps = ['talks', 'sides', 'issues', 'matters', 'home'] as const;
export type Step = (typeof steps)[number];

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
  readonly capital: string;
  readonly head: string;
  readonly office: string;
  readonly home: readonly string[];
  readonly first: readonly string[]; // issues by their place, the weightiest first; '' where not said
}

export interface TypedIssue {
  readonly title: string;
  readonly options: readonly string[]; // what the first side wants, what lies between, what the other wants
  readonly today: string; // an option by its place, 'none' of them, or '' where not said
}

const side: TypedSide = {
  ...{ name: '', capital: '', head: '', office: '' },
  home: ['', ''],
  first: ['', ''],
};
const issue: TypedIssue = { title: '', today: '', options: ['', '', ''] };

export const mostIssues = 5;

export const nothingYet: Typed = {
  ...{ title: '', city: '', place: '', date: '' },
  sides: [side, side],
  issues: [issue, issue, issue],
};

/** Whether nothing has been answered yet. */
export function isNothing(typed: Typed): boolean {
  return JSON.stringify(typed) === JSON.stringify(nothingYet);
}

export function anotherIssue(issues: Typed['issues']): Typed['issues'] {
  return [...issues, issue];
}

/** One more answer between the two ends; what was said of today goes along. */
export function anotherOption({ options, today, ...rest }: TypedIssue): TypedIssue {
  const last = options.length - 1;
  const isLast = today === `${last}`;
  return {
    ...rest,
    options: [...options.slice(0, last), '', options[last] ?? ''],
    today: isLast ? `${last + 1}` : today,
  };
}

/** Whether anything was written of an issue: only then does it go into the draft. */
export function isNamed({ title, options }: TypedIssue): boolean {
  return title.trim() !== '' || options.some((option) => option.trim() !== '');
}

export function answersOf({ title, city, place, date, sides, issues }: Typed): Answers {
  const [one, other] = sides;
  const named = issues.flatMap((each, at) => (isNamed(each) ? [`${at}`] : []));
  return {
    ...given({ title: headed(title), city, place, date }),
    sides: [sideAnswers(one, named), sideAnswers(other, named)],
    issues: issues.filter(isNamed).map(issueAnswers),
  };
}

function sideAnswers(
  { name, capital, head, office, home, first }: TypedSide,
  named: readonly string[], // issues that go into the draft
): SideAnswers {
  const told = first.map((at) => named.indexOf(at)).filter((at) => at >= 0);
  return {
    ...given({ name: headed(name), capital, head, office }),
    home: home.map(headed),
    first: told,
  };
}

function issueAnswers({ title, options, today }: TypedIssue): IssueAnswers {
  const isSaid = today !== '' && today !== 'none' && (options[Number(today)] ?? '').trim() !== '';
  return {
    ...given({ title: headed(title) }),
    options: options.map(headed),
    ...(today === 'none' ? { today } : isSaid ? { today: Number(today) } : {}),
  };
}

/** What something was written for. */
function given<Key extends string>(fields: Record<Key, string>): Partial<Record<Key, string>> {
  const filled = Object.entries<string>(fields).filter(([, text]) => text.trim() !== '');
  return Object.fromEntries(filled) as Partial<Record<Key, string>>;
}

/** As it stands in a heading: “the players” with a capital, “eBay” as it is. */
function headed(text: string): string {
  const clean = text.trim();
  return /^\p{Ll}+(?![\p{L}\p{N}])/u.test(clean) ? capitalised(clean) : clean;
}

/** What was kept, as far as it can be told; a new page may ask for more than an old one kept. */
export function readTyped(kept: unknown): Typed {
  if (!isRecord(kept)) return nothingYet;
  const [one, other] = listIn(kept['sides']);
  const issues = listIn(kept['issues']).slice(0, mostIssues).map(readIssue);
  return {
    ...textsIn(kept, { title: '', city: '', place: '', date: '' }),
    sides: [readSide(one), readSide(other)],
    issues: issues.length > 0 ? issues : nothingYet.issues,
  };
}

function readSide(kept: unknown): TypedSide {
  if (!isRecord(kept)) return side;
  return {
    ...textsIn(kept, { name: '', capital: '', head: '', office: '' }),
    home: filledUp(textList(kept['home']), side.home),
    first: filledUp(textList(kept['first']), side.first),
  };
}

function readIssue(kept: unknown): TypedIssue {
  if (!isRecord(kept)) return issue;
  return {
    ...textsIn(kept, { title: '', today: '' }),
    options: filledUp(textList(kept['options']), issue.options),
  };
}

function textsIn<Key extends string>(
  kept: Readonly<Record<string, unknown>>,
  empty: Record<Key, string>,
): Record<Key, string> {
  const texts = Object.keys(empty).map((key) => {
    const text = kept[key];
    return [key, typeof text === 'string' ? text : ''];
  });
  return Object.fromEntries(texts) as Record<Key, string>;
}

const listIn = (kept: unknown): readonly unknown[] => (Array.isArray(kept) ? kept : []);

const textList = (kept: unknown): readonly string[] =>
  listIn(kept).filter((text): text is string => typeof text === 'string');

const filledUp = (texts: readonly string[], least: readonly string[]): readonly string[] => [
  ...texts,
  ...least.slice(texts.length),
];
