/**
 * Appends to the store of a folder for ever, to several streams at once, and prints `stream seq` for each
 * event that was acknowledged. The folder has the class already.
 */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../../src/server/store/sqlite-store.ts';

const [folder = ''] = process.argv.slice(2);
const store = await openSqliteStore(folder);

async function appendTo(stream: string): Promise<never> {
  for (let seq = (await store.read(stream, 0)).length + 1; ; seq += 1) {
    const { kind } = await store.append({
      classId: 'class',
      command: `${stream} ${seq}`,
      answer: '""',
      streams: [{ stream, expected: seq - 1, events: [`"${stream} ${seq}"`], due: undefined }],
    });
    if (kind !== 'done') throw new Error(kind);
    writeSync(1, `${stream} ${seq}\n`);
  }
}

await Promise.all(Array.from({ length: 12 }, (_, at) => appendTo(`s${at}`)));
