import type { CommanderError } from 'commander';
import type { Key } from '../words/say.ts';
import type { TerminalArea, TerminalSpeak } from './voice.ts';

/** Commander's own sentences, which it gives in English alone, and ours for them. */
const sentences: readonly (readonly [RegExp, Key<TerminalArea>])[] = [
  [/^error: unknown option '(?<name>.*)'$/s, 'terminal:use.unknownOption'],
  [/^error: unknown command '(?<name>.*)'$/s, 'terminal:use.unknownCommand'],
  [/^error: missing required argument '(?<name>.*)'$/s, 'terminal:use.missingArgument'],
  [/^error: option '(?<name>.*)' argument missing$/s, 'terminal:use.optionMissingArgument'],
  [
    /^error: option '(?<name>.*)' argument '(?<given>.*)' is invalid\. (?<why>.*)$/s,
    'terminal:use.invalidArgument',
  ],
  [
    /^error: too many arguments for '(?<name>.*)'\. Expected (?<count>\d+) arguments? but got (?<got>\d+): (?<given>.*)\.$/s,
    'terminal:use.tooMany',
  ],
];

const guess = /\n\(Did you mean (?:one of )?(?<names>.*)\?\)$/s;

/** What was wrong with the use of the command line; undefined where Commander has shown the help. */
export function wrongUse(speak: TerminalSpeak, error: CommanderError): string | undefined {
  if (error.code === 'commander.help') return undefined;
  const names = guess.exec(error.message)?.groups?.['names'];
  const found = error.message.replace(guess, '');
  const said = translated(speak, found) ?? found;
  if (names === undefined) return said;
  const several = names.includes(', ');
  return `${said}\n${speak(several ? 'terminal:use.meantOneOf' : 'terminal:use.meant', { names })}`;
}

function translated(speak: TerminalSpeak, message: string): string | undefined {
  for (const [pattern, key] of sentences) {
    const gaps = pattern.exec(message)?.groups;
    if (gaps)
      return speak(key, { ...gaps, ...(gaps['count'] ? { count: Number(gaps['count']) } : {}) });
  }
  return undefined;
}
