import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../../src/cli/serving/start.ts';
import { openTerminal } from '../../../src/cli/voice.ts';

const { speak } = await openTerminal('en');

describe('readStartOptions', () => {
  it('serves on port 4173 of this machine unless told otherwise', () => {
    expect(readStartOptions(speak, [])).toEqual({
      ok: true,
      value: { help: false, port: 4173, host: undefined },
    });
  });

  it('takes a port and a host in either spelling', () => {
    const expected = { ok: true, value: { help: false, port: 8080, host: '10.0.0.5' } };
    expect(readStartOptions(speak, ['--port', '8080', '--host', '10.0.0.5'])).toEqual(expected);
    expect(readStartOptions(speak, ['--host=10.0.0.5', '-p', '8080'])).toEqual(expected);
  });

  it('takes a host standing alone as every address of the machine', () => {
    expect(readStartOptions(speak, ['--host'])).toMatchObject({ value: { host: true } });
    expect(readStartOptions(speak, ['--host', '--port', '80'])).toMatchObject({
      value: { host: true, port: 80 },
    });
  });

  it.each([['abc'], ['0'], ['65536'], ['80.5'], [''], [' ']])(
    'refuses the port "%s" and says what would do',
    (port) => {
      expect(readStartOptions(speak, [`--port=${port}`])).toEqual({
        ok: false,
        error: `--port takes a whole number from 1 to 65535, not "${port}".`,
      });
    },
  );

  it.each([[['--prot', '80']], [['extra']], [['--port']], [['--help=yes']]])(
    'refuses %j with the options there are',
    (args) => {
      const options = readStartOptions(speak, args);
      expect(options).toMatchObject({ ok: false });
      expect(!options.ok && options.error).toMatch(
        /It takes --port, --host, --language and --help\.$/,
      );
    },
  );
});
