import { openVoice } from '../words/voice.ts';

/** What every command says goes through here, and so does its exit code. */

/** A terminal shows each character as it stands: values need no marks of direction. */
export const voice = await openVoice('en', ['problems', 'schema'], (value) => value);

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** 0 all is well, 1 what was asked about is not, 2 wrong use. The worst one stands. */
export function exit(code: 1 | 2): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}

/** Says on the error channel why a command cannot be carried out. */
export function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  exit(2);
}
