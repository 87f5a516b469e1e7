import type { TerminalSpeak } from '../voice.ts';

/** What can be typed instead of the number of a choice. */
const commands = ['help', 'status', 'papers', 'issue', 'save', 'back', 'quit'] as const;

export type Command = (typeof commands)[number];

const short: Readonly<Record<string, Command>> = { '?': 'help', exit: 'quit' };

/** A command by its word in the language that is spoken, or in English, which scripts type. */
export function commandOf(speak: TerminalSpeak, word: string): Command | undefined {
  const spoken = commands.find((each) => speak(`terminal:command.${each}`) === word);
  if (spoken !== undefined) return spoken;
  return (
    commands.find((each) => each === word) ?? (Object.hasOwn(short, word) ? short[word] : undefined)
  );
}

export function commandHelp(speak: TerminalSpeak): readonly string[] {
  const file = speak('terminal:command.file');
  const rows = [
    [speak('terminal:command.status'), speak('terminal:talkHelp.status')],
    [speak('terminal:command.papers'), speak('terminal:talkHelp.papers')],
    [`${speak('terminal:command.issue')} N`, speak('terminal:talkHelp.issue')],
    [`${speak('terminal:command.save')} ${file}`, speak('terminal:talkHelp.save', { file })],
    [speak('terminal:command.quit'), speak('terminal:talkHelp.quit')],
  ] as const;
  const width = Math.max(11, ...rows.map(([typed]) => typed.length));
  return [
    speak('terminal:talkHelp.lead'),
    ...rows.map(([typed, does]) => `  ${typed.padEnd(width)}  ${does}`),
  ];
}
