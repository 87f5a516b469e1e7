import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import choose from '../../src/words/en/choose.json' with { type: 'json' };
import debrief from '../../src/words/en/debrief.json' with { type: 'json' };
import games from '../../src/words/en/games.json' with { type: 'json' };
import outcomeWords from '../../src/words/en/outcome.json' with { type: 'json' };
import { checkpointHash } from '../../src/record/checkpoint.ts';
import { parseRecord } from '../../src/record/parse.ts';
import { replay } from '../../src/record/replay.ts';
import { buttonsFor, taskLines, taskShown, type Task } from '../e2e/tasks.ts';
import type { EnginePage } from './engine.ts';
import { press, see, until } from './hands.ts';

/** Keeps a picture of the screen under a name. */
export type Shoot = (name: string) => Promise<void>;

const outcomes = /^(Agreement|Partial agreement|No agreement|Walk-out|Refused at home)$/;

/**
 * One whole game as a person plays it, from the title to the debrief, with a reload in mid-round; then
 * the game is exported, deleted, brought back, and compared with what Node makes of its record.
 */
export async function playGame(page: EnginePage, address: string, shoot: Shoot): Promise<string> {
  await page.open(address);
  await see(page, 'link', /^Play/);
  await shoot('title');
  // Past the first game, which would lie in the list of games beside this one.
  await page.open(`${address}#/shelf`);
  await see(page, 'heading', 'Choose a negotiation');
  await shoot('shelf');
  await press(page, 'link', /^Take a chair/);
  await see(page, 'button', choose.begin);
  await setDice(page);
  await shoot('choose');
  await press(page, 'button', choose.begin);
  await see(page, 'heading', 'Score sheet');
  await shoot('dossier');
  await press(page, 'button', /to the table$/);
  const moves = await playThrough(page, shoot);
  await press(page, 'link', 'See the outcome');
  const outcome = await see(page, 'heading', outcomes);
  await shoot('outcome');
  await press(page, 'link', outcomeWords.toDebrief);
  await see(page, 'heading', debrief.beats.result);
  await shoot('debrief');
  await press(page, 'link', debrief.beats.openReport);
  await see(page, 'heading', /dance/i);
  await shoot('report');
  const record = await exportAndBringBack(page, address, shoot);
  compare(record);
  return `${outcome}, ${moves} moves`;
}

/** The same dice each time, so that a failure can be seen again. */
async function setDice(page: EnginePage): Promise<void> {
  await press(page, 'summary, button', choose.more);
  await press(page, 'input[inputmode=numeric]', /^/);
  await page.type('12');
}

/** Plays to the end; in mid-round the page is loaded anew. */
async function playThrough(page: EnginePage, shoot: Shoot): Promise<number> {
  const shown = new Set<Task>();
  for (let made = 0; ; made += 1) {
    if (made === 3) await page.reload();
    const task = await nextTask(page);
    if (task === 'over') return made;
    if (!shown.has(task)) await shoot(`table-${task}`);
    shown.add(task);
    await press(page, 'button', ...buttonsFor[task]);
  }
}

async function nextTask(page: EnginePage): Promise<Task | 'over'> {
  const task = await until('task', () => page.run(taskShown, taskLines));
  return task as Task | 'over';
}

/** The text of the exported file, once the same game has been deleted and read back from it. */
async function exportAndBringBack(
  page: EnginePage,
  address: string,
  shoot: Shoot,
): Promise<string> {
  await page.open(`${address}#/games`);
  await see(page, 'button', /^More to do/);
  await shoot('games');
  // The file's text is caught where it is made: where a download goes is the browser's affair.
  await page.run(() => {
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) {
        void file.text().then((text) => {
          document.documentElement.dataset['exported'] = text;
        });
      }
      return made(file);
    };
  });
  await press(page, 'button', /^More to do/);
  await press(page, '[role=menuitem]', /^Export/);
  const text = await until('exported file', () =>
    page.run(() => document.documentElement.dataset['exported'] ?? null),
  );
  await press(page, 'button', /^More to do/);
  await press(page, '[role=menuitem]', /^Delete/);
  await press(page, 'button', games.deleteYes);
  await until('empty list', () =>
    page.run((none) => (document.body.textContent.includes(none) ? true : null), games.none),
  );
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-engine-'));
  try {
    const path = join(folder, 'game.json');
    writeFileSync(path, text);
    await page.upload('input[type=file]', path);
    await see(page, 'button', /^More to do/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return text;
}

/** What Node makes of the record is what the browser made, to the last checkpoint. */
function compare(text: string): void {
  const record = parseRecord(text);
  if (!record.ok) throw new Error(`The exported game is none: ${JSON.stringify(record.error[0])}`);
  const again = replay(record.value);
  if (!again.ok) throw new Error('The exported game holds a scenario that cannot be read.');
  const { summit, diverged, refused } = again.value;
  if (refused) throw new Error(`Node refuses move ${refused.index + 1} of the exported game.`);
  if (diverged) throw new Error(`Node comes to another state after ${diverged.after} moves.`);
  const last = record.value.checkpoints.at(-1);
  if (last?.after !== record.value.moves.length || last.hash !== checkpointHash(summit.state)) {
    throw new Error('The last checkpoint is not that of the last move.');
  }
}
