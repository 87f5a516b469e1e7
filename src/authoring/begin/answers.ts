import { cleaned, shortened, slugs } from '../../analysis/genius/labels.ts';
import type { SayDraft } from './draft-key.ts';

/** What an author answers before there is a file; whatever is left out is made up. */
export interface Answers {
  readonly title?: string;
  readonly date?: string; // YYYY-MM-DD
  readonly city?: string;
  readonly place?: string;
  readonly language?: string; // of the texts, BCP 47
  readonly sides?: readonly [SideAnswers?, SideAnswers?];
  readonly issues?: readonly IssueAnswers[]; // eight at most; what is missing of five is made up
}

export interface SideAnswers {
  readonly name?: string;
  readonly adjective?: string;
  readonly capital?: string;
  readonly flag?: string;
  readonly head?: string; // who speaks for it
  readonly office?: string;
  readonly home?: readonly string[]; // who has to agree
  readonly first?: readonly number[]; // issues by their place in the list, the weightiest first
}

export interface IssueAnswers {
  readonly title?: string;
  readonly options?: readonly string[]; // from what the first side wishes to what the second does
}

/** The same with everything filled in, within the limits of the format, and with ids. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly city: string;
  readonly place: string;
  readonly language: string;
  readonly sides: readonly [Side, Side];
  readonly issues: readonly PlannedIssue[];
}

export interface Side {
  readonly id: string;
  readonly name: string;
  readonly adjective: string;
  readonly capital: string;
  readonly flag: string | undefined; // of a country; any other side has an emblem
  readonly letters: string; // of that
  readonly head: string;
  readonly office: string;
  readonly home: readonly { readonly id: string; readonly name: string }[];
  readonly ranks: readonly number[]; // of each issue: 0 matters most
}

export interface PlannedIssue {
  readonly id: string;
  readonly title: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
}

const fewestIssues = 5;
const mostIssues = 8;
const home = { least: 2, most: 4 };
const options = { least: 3, most: 5 };

export function planOf(answers: Answers, say: SayDraft): Plan {
  const title = told(answers.title, 80) ?? say('draft.title');
  const [one, other] = answers.sides ?? [];
  const names = [
    told(one?.name, 40) ?? say('draft.sideOne'),
    told(other?.name, 40) ?? say('draft.sideOther'),
  ];
  const issues = issuesOf(answers.issues ?? [], names, say);
  const ids = slugs(names, 'side');
  const homes = homesOf([one?.home ?? [], other?.home ?? []], say);
  const side = (at: 0 | 1, given: SideAnswers = {}): Side => {
    const name = names[at] ?? '';
    return {
      id: ids[at] ?? `side-${at + 1}`,
      name,
      adjective: told(given.adjective, 40) ?? name,
      capital: told(given.capital, 40) ?? name,
      flag: given.flag,
      letters: lettersOf(name) || `${at + 1}`,
      head: told(given.head, 60) ?? say('draft.head', { side: shortened(name, 30) }),
      office: told(given.office, 120) ?? say('draft.office'),
      home: homes[at],
      ranks: ranksOf(given.first, issues.length, at),
    };
  };
  return {
    id: slugs([title], 'talks')[0] ?? 'talks',
    title,
    date: told(answers.date, 10) ?? '2030-06-03',
    city: told(answers.city, 40) ?? say('draft.city'),
    place: told(answers.place, 80) ?? say('draft.place'),
    language: answers.language ?? 'en',
    sides: [side(0, one), side(1, other)],
    issues,
  };
}

/** What was written, on one line and no longer than it may be; undefined where nothing was. */
function told(text: string | undefined, most: number): string | undefined {
  const clean = cleaned(text ?? '');
  return clean === '' ? undefined : shortened(clean, most);
}

const distinct = (texts: readonly string[], most: number): readonly string[] => [
  ...new Set(texts.flatMap((text) => told(text, most) ?? [])),
];

/** The initials of a name without its English article, or the beginning of its only word. */
function lettersOf(name: string): string {
  const words = name.replace(/^(?:the|an?) (?=\S)/i, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters =
    words.length > 1 ? words.map((word) => [...word][0] ?? '') : [...(words[0] ?? '')];
  const most = words.length > 1 ? 3 : 2;
  // A capital may take two letters where the small one takes one.
  return [...letters.slice(0, most).join('').toUpperCase()].slice(0, 3).join('');
}

function issuesOf(
  given: readonly IssueAnswers[],
  names: readonly string[],
  say: SayDraft,
): readonly PlannedIssue[] {
  const kept = given
    .filter(({ title, options: some }) => told(title, 80) !== undefined || some?.some(Boolean))
    .slice(0, mostIssues);
  const made = (
    ['draft.issue1', 'draft.issue2', 'draft.issue3', 'draft.issue4', 'draft.issue5'] as const
  ).map((key): IssueAnswers => ({ title: say(key) }));
  const all = [...kept, ...made.slice(kept.length, fewestIssues)];
  const titles = all.map(({ title }, at) => told(title, 80) ?? say('draft.issue', { n: at + 1 }));
  const ids = slugs(titles, 'issue');
  return all.map(({ options: some = [] }, at) => {
    const named = withMiddle(distinct(some, 40).slice(0, options.most), names, say);
    const optionIds = slugs(named, 'option');
    return {
      id: ids[at] ?? `issue-${at + 1}`,
      title: titles[at] ?? '',
      options: named.map((title, n) => ({ id: optionIds[n] ?? `option-${n + 1}`, title })),
    };
  });
}

/** At least two ends and something between them. */
function withMiddle(
  named: readonly string[],
  names: readonly string[],
  say: SayDraft,
): readonly string[] {
  const wish = (at: 0 | 1): string => say('draft.wish', { side: shortened(names[at] ?? '', 23) });
  const [first = wish(0), last = wish(1)] = named;
  return named.length >= options.least ? named : [first, say('draft.optionMiddle'), last];
}

function homesOf(
  given: readonly (readonly string[])[],
  say: SayDraft,
): readonly [Side['home'], Side['home']] {
  const usual = [say('draft.homeOne'), say('draft.homeOther')];
  const names = given.map((each) => {
    const own = distinct(each, 80).slice(0, home.most);
    return own.length >= home.least ? own : distinct([...own, ...usual], 80).slice(0, home.least);
  });
  // Unique across both sides.
  const ids = slugs(names.flat(), 'home');
  const from = names[0]?.length ?? 0;
  const side = (at: 0 | 1): Side['home'] =>
    (names[at] ?? []).map((name, n) => ({ name, id: ids[n + at * from] ?? `home-${n + 1}` }));
  return [side(0), side(1)];
}

/** Which place each issue has in what matters to a side: unless told, each side's last is the other's first. */
function ranksOf(
  first: readonly number[] | undefined,
  count: number,
  at: 0 | 1,
): readonly number[] {
  const usual = [...Array(count).keys()];
  const rest = at === 0 ? usual : usual.toReversed();
  const told = [...new Set(first ?? [])].filter((issue) => usual.includes(issue));
  const order = [...told, ...rest.filter((issue) => !told.includes(issue))];
  return usual.map((issue) => order.indexOf(issue));
}
