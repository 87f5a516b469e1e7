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
  readonly today?: number | 'none'; // which of them is how things are, by its place; none adds one
}

/** How long an answer may be before it is cut. */
export const mostCharacters = {
  ...{ title: 80, city: 40, place: 80, name: 40, capital: 40, head: 60, office: 120 },
  ...{ issue: 80, option: 40, home: 80 },
} as const;

/** How many there may be of a thing, and how many are made up where fewer are given. */
export const issueCount = { least: 5, most: 8 } as const;
export const optionCount = { least: 3, most: 5 } as const;
export const homeCount = { least: 2, most: 4 } as const;
