import { slugs } from '../../analysis/genius/labels.ts';
import { homeCount, mostCharacters as most, type Answers, type SideAnswers } from './answers.ts';
import { brief, told } from './brief.ts';
import type { SayDraft } from './draft-key.ts';
import { adjectiveOf, bareName, takesPlural } from './english-names.ts';
import { issuesOf, type PlannedIssue } from './planned-issues.ts';

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
  readonly home: readonly Home[];
  readonly ranks: readonly number[]; // of each issue: 0 matters most
}

/** Who has to agree at home. */
interface Home {
  readonly id: string;
  readonly name: string;
  readonly plural: boolean; // as far as its name tells
}

export function planOf(answers: Answers, say: SayDraft): Plan {
  const title = told(answers.title, most.title) ?? say('draft.title');
  const city = told(answers.city, most.city) ?? say('draft.city');
  const [one, other] = answers.sides ?? [];
  const names = [
    told(one?.name, most.name) ?? say('draft.sideOne'),
    told(other?.name, most.name) ?? say('draft.sideOther'),
  ];
  const issues = issuesOf(answers.issues ?? [], names, say);
  const ids = slugs(names, 'side');
  const homes = homesOf([one?.home ?? [], other?.home ?? []], say);
  const side = (at: 0 | 1, given: SideAnswers = {}): Side => {
    const name = names[at] ?? '';
    return {
      id: ids[at] ?? `side-${at + 1}`,
      name,
      adjective: told(given.adjective, 40) ?? brief(adjectiveOf(name), 40),
      capital: told(given.capital, most.capital) ?? city,
      flag: given.flag,
      letters: lettersOf(name) || `${at + 1}`,
      head: told(given.head, most.head) ?? say('draft.head', { side: brief(name, 30) }),
      office: told(given.office, most.office) ?? say('draft.office'),
      home: homes[at],
      ranks: ranksOf(given.first, issues.length, at),
    };
  };
  return {
    id: slugs([title], 'talks')[0] ?? 'talks',
    title,
    date: told(answers.date, 10) ?? '2030-06-03',
    city,
    place: told(answers.place, most.place) ?? say('draft.place'),
    language: answers.language ?? 'en',
    sides: [side(0, one), side(1, other)],
    issues,
  };
}

const distinct = (texts: readonly string[], most: number): readonly string[] => [
  ...new Set(texts.flatMap((text) => told(text, most) ?? [])),
];

/** The initials of a name without its English article, or the beginning of its only word. */
function lettersOf(name: string): string {
  const words = bareName(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters =
    words.length > 1 ? words.map((word) => [...word][0] ?? '') : [...(words[0] ?? '')];
  const most = words.length > 1 ? 3 : 2;
  // A capital may take two letters where the small one takes one.
  return [...letters.slice(0, most).join('').toUpperCase()].slice(0, 3).join('');
}

function homesOf(
  given: readonly (readonly string[])[],
  say: SayDraft,
): readonly [Side['home'], Side['home']] {
  const usual = [say('draft.homeOne'), say('draft.homeOther')];
  const names = given.map((each) => {
    const own = distinct(each, most.home).slice(0, homeCount.most);
    if (own.length >= homeCount.least) return own;
    return distinct([...own, ...usual], most.home).slice(0, homeCount.least);
  });
  // Unique across both sides.
  const ids = slugs(names.flat(), 'home');
  const from = names[0]?.length ?? 0;
  const side = (at: 0 | 1): Side['home'] =>
    (names[at] ?? []).map((name, n) => ({
      ...{ name, id: ids[n + at * from] ?? `home-${n + 1}` },
      plural: takesPlural(name),
    }));
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
