import { Help, type HelpConfiguration } from 'commander';
import type { TerminalSpeak } from './voice.ts';

/** Commander's help with its headings and notes in the language that is spoken. */
export function helpIn(speak: TerminalSpeak): HelpConfiguration {
  const titles = new Map([
    ['Usage:', speak('terminal:help.usage')],
    ['Arguments:', speak('terminal:help.arguments')],
    ['Options:', speak('terminal:help.options')],
    ['Global Options:', speak('terminal:help.globalOptions')],
    ['Commands:', speak('terminal:help.commands')],
  ]);
  const plain = new Help();
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles.get(title) ?? title,
    optionDescription: (option) =>
      plain
        .optionDescription(option)
        .replace(/\(default: (?<value>.*)\)$/s, (_, value: string) =>
          speak('terminal:help.default', { value }),
        ),
  };
}
