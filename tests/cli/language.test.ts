import { Command, CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { languageIn } from '../../src/cli/language.ts';
import { openTerminal } from '../../src/cli/voice.ts';
import { wrongUse } from '../../src/cli/wrong-use.ts';
import { cg, example } from './cg.ts';

describe('the language of the command line', { timeout: 120_000 }, () => {
  it.each([
    [['play', 'x.yaml'], 'en'],
    [['play', '--language', 'en', 'x.yaml'], 'en'],
    [['play', 'x.yaml', '--language=en'], 'en'],
    [['play', 'x.yaml', '--language'], 'en'], // Commander says that its argument is missing
  ])('of %j is %s', (args, language) => {
    expect(languageIn(args)).toEqual({ ok: true, value: language });
  });

  it.each([[['play', '--language', 'xx']], [['--language=xx', 'play']]])(
    'of %j is none that there is',
    (args) => {
      expect(languageIn(args)).toEqual({ ok: false, error: 'xx' });
    },
  );

  it('can be asked for before or behind a command, and an unknown one is refused with the list', () => {
    const { code, out, err } = cg(['validate', example, '--language', 'tlh']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^There is no language "tlh"\. The languages are: en\b/);
    expect(cg(['--language', 'en', 'validate', example]).code).toBe(0);
    expect(cg(['validate', '--help']).out).toMatch(/--language <tag>/);
  });
});

describe('called wrongly', async () => {
  const { speak } = await openTerminal('en');
  const complained = (args: readonly string[]): CommanderError => {
    const program = new Command('cg').exitOverride().configureOutput({ writeErr: () => undefined });
    program
      .command('play')
      .argument('<file>')
      .option('--dice <n>', 'dice', () => {
        throw new CommanderError(1, 'commander.invalidArgument', 'A whole number is needed.');
      });
    program.command('replay').exitOverride();
    try {
      program.parse(args, { from: 'user' });
    } catch (error) {
      if (error instanceof CommanderError) return error;
      throw error;
    }
    throw new Error('it was right');
  };

  it.each([
    [['play', 'x', '--dcie', '1']],
    [['play', 'x', '--zzzzzz']],
    [['pley']],
    [['zzzzzz']],
    [['play']],
    [['play', 'x', '--dice']],
    [['play', 'x', '--dice', 'two']],
    [['play', 'x', 'y']],
  ])('%j is said in English as Commander itself says it', (args) => {
    const error = complained(args);
    expect(wrongUse(speak, error)).toBe(error.message);
    expect(wrongUse((key) => key, error)).toMatch(/^terminal:use\.\w+(\nterminal:use\.meant)?$/);
  });

  it('that is shown by the help needs no word more', () => {
    expect(wrongUse(speak, complained([]))).toBeUndefined();
  });
});
