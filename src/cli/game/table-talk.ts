import type { Move } from '../../negotiation/move.ts';
import { refusalOf } from '../../negotiation/legality.ts';
import type { View } from '../../negotiation/view.ts';
import type { IssueId } from '../../scenario/scenario.ts';
import { refusalSaid } from '../refusal-said.ts';
import type { Lines } from './lines.ts';
import { menuOf, type Choice } from './menu.ts';
import { offerHelp, readOffer } from './offer-line.ts';
import { papers, prospects, standing } from './papers.ts';
import { issueTitle, packageWords, paragraphs, partyName } from './words.ts';

/** What a person at the terminal wants: a move, to keep the game, or to stop. */
export type Wish =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'save'; readonly file: string }
  | { readonly kind: 'quit' }
  | { readonly kind: 'end' }; // of the input

export interface Terminal {
  readonly lines: Lines;
  readonly say: (text: string) => void;
}

const help = [
  'Type the number of a choice. At any time:',
  '  status       where the talks stand',
  '  papers       your points, your mandate, who must approve at home',
  '  issue N      what an issue is about',
  '  save FILE    keep the game; play FILE goes on with it',
  '  quit         stop',
];

/** Asks a person until there is something to do. */
export async function ask(view: View, terminal: Terminal): Promise<Wish> {
  const { say } = terminal;
  say(['', ...standing(view), ...situation(view)].join('\n'));
  let path: readonly Choice[] = menuOf(view);
  for (;;) {
    say(menuText(view, path));
    const line = await terminal.lines.next();
    if (line === undefined) return { kind: 'end' };
    const [word = '', rest = ''] = split(line);
    const aside = asideOf(view, word, rest);
    if (aside !== undefined) {
      say(aside.join('\n'));
      continue;
    }
    if (word === 'quit' || word === 'exit') return { kind: 'quit' };
    if (word === 'save') {
      if (rest !== '') return { kind: 'save', file: rest };
      say('Say where to: save FILE.');
      continue;
    }
    if (word === '' || word === 'back') {
      path = menuOf(view);
      continue;
    }
    const choice = /^\d+$/.test(word) ? path[Number(word) - 1] : undefined;
    if (choice === undefined) {
      say(`Type a number from 1 to ${path.length}, or help.`);
    } else if ('choices' in choice) {
      path = choice.choices;
    } else if ('move' in choice) {
      return { kind: 'move', move: choice.move };
    } else {
      const wish = await askInWriting(view, choice.ask, terminal);
      if (wish !== undefined) return wish;
    }
  }
}

function split(line: string): readonly [string, string] {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(line) ?? [];
  return [word.toLowerCase(), rest];
}

function asideOf(view: View, word: string, rest: string): readonly string[] | undefined {
  switch (word) {
    case 'help':
    case '?':
      return help;
    case 'status':
      return standing(view);
    case 'papers':
      return papers(view);
    case 'issue': {
      const issue = view.scenario.issues[Number(rest) - 1];
      if (!issue) return [`There are issues 1 to ${view.scenario.issues.length}.`];
      return [issueTitle(view, issue.id), paragraphs(issue.text)];
    }
    default:
      return undefined;
  }
}

function situation(view: View): readonly string[] {
  const offer = view.onTable === undefined ? undefined : view.offers[view.onTable];
  if (view.phase === 'answer' && offer) {
    return offer.packages.flatMap((pkg) => [
      `On the table: ${packageWords(view, pkg)}`,
      ...prospects(view, pkg),
    ]);
  }
  if (view.phase === 'annex' && view.annex) {
    return [
      `The annex: ${packageWords(view, view.annex.package)}`,
      ...prospects(view, view.annex.package),
    ];
  }
  return [];
}

function menuText(view: View, choices: readonly Choice[]): string {
  const title = {
    caucus: 'In caucus, one action:',
    reply: 'They ask; you answer:',
    floor: 'You have the floor:',
    answer: 'Your answer:',
    lastWord: 'Your final offer was declined:',
    annex: 'The annex:',
  }[view.phase as string];
  const lines = choices.map(({ label }, index) => `  ${index + 1}  ${label}`);
  return [`${partyName(view, view.party)}. ${title ?? ''}`, ...lines, '> '].join('\n');
}

async function askInWriting(
  view: View,
  what: 'offer' | 'initials',
  { lines, say }: Terminal,
): Promise<Wish | undefined> {
  for (;;) {
    say((what === 'offer' ? offerHelp(view) : initialsHelp(view)).join('\n'));
    const line = await lines.next();
    if (line === undefined) return { kind: 'end' };
    if (line.trim() === '') return undefined;
    const read = what === 'offer' ? readOffer(view, line) : undefined;
    if (read && !read.ok) {
      say(read.error);
      continue;
    }
    const move: Move = read ? read.value : { kind: 'initial', issues: initialsOf(view, line) };
    const refusal = refusalOf(view, move);
    if (refusal) {
      say(refusalSaid(view, refusal));
      continue;
    }
    if (move.kind === 'table') say(move.packages.flatMap((pkg) => prospects(view, pkg)).join('\n'));
    return { kind: 'move', move };
  }
}

function initialsHelp(view: View): readonly string[] {
  return [
    ...offeredIssues(view).map((issue, index) => `  ${index + 1} ${issueTitle(view, issue)}`),
    'Write the numbers of the issues to initial: 1 3. An empty line goes back.',
  ];
}

function offeredIssues(view: View): readonly IssueId[] {
  const offer = view.onTable === undefined ? undefined : view.offers[view.onTable];
  return Object.keys(offer?.packages[0] ?? {});
}

function initialsOf(view: View, line: string): readonly IssueId[] {
  const issues = offeredIssues(view);
  const words = line.split(/[\s,;]+/).filter(Boolean);
  return [...new Set(words.map((word) => issues[Number(word) - 1] ?? word))];
}
