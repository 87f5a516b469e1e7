import { offerOnTable } from '../../negotiation/course/offers.ts';
import type { Move } from '../../negotiation/move.ts';
import { refusalOf } from '../../negotiation/legality.ts';
import type { Phase } from '../../negotiation/state.ts';
import { proposedBy, proposedIn } from '../../reckoning/proposed.ts';
import type { Key } from '../../words/say.ts';
import { refusalSaid } from '../problems.ts';
import type { TerminalArea } from '../voice.ts';
import { paragraphs, type Chair } from './chair.ts';
import { commandOf, commandHelp, type Command } from './commands.ts';
import type { Lines } from './lines.ts';
import { menuOf, type Choice } from './menu.ts';
import { papers, prospects, standing } from './papers.ts';
import type { Writing } from './writing.ts';

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

/** Asks a person until there is something to do. */
export async function ask(chair: Chair, terminal: Terminal): Promise<Wish> {
  const { speak } = chair;
  const { say } = terminal;
  say(['', ...standing(chair), ...situation(chair)].join('\n'));
  let path: readonly Choice[] = menuOf(chair);
  for (;;) {
    say(menuText(chair, path));
    const line = await terminal.lines.next();
    if (line === undefined) return { kind: 'end' };
    const [word = '', rest = ''] = split(line);
    const command = commandOf(speak, word);
    if (command === 'quit') return { kind: 'quit' };
    if (command === 'save') {
      if (rest !== '') return { kind: 'save', file: rest };
      say(
        speak('terminal:talk.saveWhere', {
          save: speak('terminal:command.save'),
          file: speak('terminal:command.file'),
        }),
      );
    } else if (command === 'back' || word === '') {
      path = menuOf(chair);
    } else if (command !== undefined) {
      say(aside(chair, command, rest).join('\n'));
    } else {
      const choice = /^\d+$/.test(word) ? path[Number(word) - 1] : undefined;
      if (choice === undefined) {
        const most = path.length;
        say(speak('terminal:talk.number', { most, help: speak('terminal:command.help') }));
      } else if ('choices' in choice) {
        if (choice.warning !== undefined) say(choice.warning);
        path = choice.choices;
      } else if ('back' in choice) path = menuOf(chair);
      else if ('move' in choice) return { kind: 'move', move: choice.move };
      else {
        const wish = await askInWriting(chair, choice.ask, terminal);
        if (wish !== undefined) return wish;
      }
    }
  }
}

function split(line: string): readonly [string, string] {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(line) ?? [];
  return [word.toLowerCase(), rest];
}

type Aside = Exclude<Command, 'quit' | 'save' | 'back'>;

/** What somebody wants to know before they choose. */
function aside(chair: Chair, command: Aside, rest: string): readonly string[] {
  const { speak, view } = chair;
  switch (command) {
    case 'help':
      return commandHelp(speak);
    case 'status':
      return standing(chair);
    case 'papers':
      return papers(chair);
    case 'issue': {
      const issue = view.scenario.issues[Number(rest) - 1];
      if (issue) return [chair.issue(issue.id), paragraphs(issue.text)];
      return [speak('terminal:talk.issues', { most: view.scenario.issues.length })];
    }
  }
}

function situation(chair: Chair): readonly string[] {
  const { speak, view } = chair;
  const offer = offerOnTable(view);
  if (view.phase === 'answer' && offer) {
    const alternatives = proposedIn(view, offer);
    const oneOf = alternatives.length > 1;
    return alternatives.flatMap((each, at) => [
      speak(oneOf ? 'terminal:talk.oneOnTable' : 'terminal:talk.onTable', {
        number: at + 1,
        terms: chair.terms(each.package),
      }),
      prospects(chair, each),
      ...whyNotAccept(chair, at),
    ]);
  }
  if (view.phase === 'reply' && view.request?.kind === 'nonPaper') {
    return proposedBy(view, view.request).map((each) => prospects(chair, each));
  }
  if (view.phase === 'annex' && view.annex) {
    const { package: pkg } = view.annex;
    return [
      speak('terminal:talk.annex', { terms: chair.terms(pkg) }),
      prospects(chair, { package: pkg, how: { kind: 'annex' } }),
    ];
  }
  return [];
}

/** N11: why an alternative cannot be accepted, since the menu leaves it out. */
function whyNotAccept({ speak, view }: Chair, at: number): readonly string[] {
  const refusal = refusalOf(view, { kind: 'accept', package: at });
  if (refusal === undefined) return [];
  return [`  ${speak('terminal:talk.cannotAccept', { why: refusalSaid(view, refusal) })}`];
}

/** What is asked of whoever has the turn; nobody has it in the other phases. */
const asked: Readonly<Record<Phase, Key<TerminalArea> | undefined>> = {
  dispatches: undefined,
  caucus: 'table:turn.yours.caucus',
  reply: 'table:turn.yours.reply',
  floor: 'table:turn.yours.floor',
  answer: 'table:turn.yours.answer',
  lastWord: 'table:turn.yours.lastWord',
  roundEnd: undefined,
  annex: 'table:turn.yours.annex',
  ratification: undefined,
  over: undefined,
};

function menuText({ speak, view, party }: Chair, choices: readonly Choice[]): string {
  const key = asked[view.phase];
  const lines = choices.map(({ label }, index) => `  ${index + 1}  ${label}`);
  return [`${party(view.party)}. ${key === undefined ? '' : speak(key)}`, ...lines, '> '].join(
    '\n',
  );
}

async function askInWriting(
  chair: Chair,
  { help, read }: Writing,
  { lines, say }: Terminal,
): Promise<Wish | undefined> {
  for (;;) {
    say(help(chair).join('\n'));
    const line = await lines.next();
    if (line === undefined) return { kind: 'end' };
    if (line.trim() === '') return undefined;
    const written = read(chair, line);
    if (!written.ok) {
      say(written.error);
      continue;
    }
    const move = written.value;
    const refusal = refusalOf(chair.view, move);
    if (refusal) {
      say(refusalSaid(chair.view, refusal));
      continue;
    }
    if (move.kind === 'table') {
      const proposed = proposedBy(chair.view, move);
      say(proposed.map((each) => prospects(chair, each)).join('\n'));
    }
    return { kind: 'move', move };
  }
}
