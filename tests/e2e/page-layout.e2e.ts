import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { decide } from '../../src/delegations/decide.ts';
import { dice } from '../../src/lib/dice.ts';
import {
  hostKey,
  joinClass,
  openClass,
  serve,
  type OpenClass,
  type Served,
  type Student,
} from '../server/kit.ts';
import { test } from '../support/browser-test.ts';
import { finishedRecord } from './finished-game.ts';
import { bringIn } from './imported-game.ts';
import { faultsAt, type Look } from './page-faults.ts';
import { windows } from './windows.ts';

const [chromebook, , , projector, , telephone] = windows;

const usual = windows.map((size): Look => ({ size, text: 1, theme: 'day', acts: true }));

/**
 * By night and with large letters: enough of what takes long to draw. A telephone may then have no
 * more than a heading in sight, but for the pages where a game begins.
 */
const enlarged: readonly Look[] = [
  { size: chromebook, text: 1.5, theme: 'night', acts: true },
  { size: telephone, text: 1.5, theme: 'night', acts: false },
];

const everyLook = [...usual, ...enlarged];

/** Whatever the window and the letters, one sees what to do first. */
const toBegin = everyLook.map((look): Look => ({ ...look, acts: true }));

/** What is read to its end before anything is done. */
const asRead = (looks: readonly Look[]) => looks.map((look): Look => ({ ...look, acts: false }));

let served: Served;

beforeAll(async () => {
  served = await serve(undefined, 0, { page: inject('folder') });
});

afterAll(async () => {
  await served.stop();
  expect(served.troubles).toEqual([]);
});

/** A page of the class's server, on which nothing moves; with these keys in its browser. */
async function open(browser: Browser, keys: readonly object[] = []): Promise<Page> {
  const context = await browser.newContext({
    baseURL: served.url,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await context.addInitScript(
    (kept) => {
      localStorage.setItem('common-ground:class-keys', kept);
    },
    JSON.stringify({ host: hostKey, keys }),
  );
  return context.newPage();
}

/** What is wrong with a page, in whatever window. */
async function faultsOf(
  page: Page,
  path: string,
  looks: readonly Look[] = everyLook,
  wait?: () => Promise<void>,
): Promise<readonly string[]> {
  await page.goto(`/#${path}`);
  await page.locator('h1').first().waitFor();
  await wait?.();
  await page.evaluate(() => document.fonts.ready);
  const faults: string[] = [];
  for (const look of looks) faults.push(...(await faultsAt(page, look)));
  return faults.map((fault) => `${path}, ${fault}`);
}

const keysOf = ({ code, teacher, projector }: OpenClass, student: Student) => [
  { token: teacher, role: 'teacher', code, title: '', projector },
  { token: student.token, role: 'student', code, title: '', name: 'Ann' },
];

/** Plays a game of a class to its end, as two good delegations would. */
async function playToEnd(students: readonly Student[]): Promise<void> {
  for (let made = 0; ; made += 1) {
    const { seat } = students[0]!.sight();
    const { turn, phase } = seat!.view;
    if (phase === 'over') return;
    const mover = students.find((each) => each.sight().seat?.chair === turn)!;
    const { view, played } = mover.sight().seat!;
    const character = { persona: 'conciliator', skill: 'practised', type: undefined } as const;
    await mover.move(decide(view, character, dice(1, 'layout', made)).move);
    await expect
      .poll(() => students.every((each) => each.sight().seat!.played > played))
      .toBe(true);
  }
}

describe('whatever the window', () => {
  test('every page of a game at home fits, with its controls apart and its labels whole', async ({
    browser,
  }) => {
    const page = await open(browser);
    await page.goto('/');
    const game = await bringIn(
      page,
      finishedRecord({ scenario: 'rome-2001', persons: ['us'], dice: 5 }),
    );
    const faults = [
      ...(await faultsOf(page, '/', toBegin)),
      ...(await faultsOf(page, '/shelf', toBegin)),
      ...(await faultsOf(page, '/games', toBegin)),
      ...(await faultsOf(page, '/choose/rome-2001', toBegin)),
      ...(await faultsOf(page, '/choose/moscow-2007', toBegin)),
      ...(await faultsOf(page, '/learn', asRead(everyLook))),
      ...(await faultsOf(page, '/settings')),
      ...(await faultsOf(page, '/studio', toBegin)),
      ...(await faultsOf(page, '/studio/begin')),
      ...(await faultsOf(page, '/class', toBegin)),
      ...(await faultsOf(page, '/gallery', enlarged.slice(1))),
      ...(await faultsOf(page, `/dossier/${game}`)),
      ...(await faultsOf(page, `/outcome/${game}`, enlarged)),
      ...(await faultsOf(page, `/outcome/${game}/statement`)),
      ...(await faultsOf(page, `/debrief/${game}`)),
      ...(await faultsOf(page, `/debrief/${game}/report`)),
    ];
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('so does every page of a class, at each of its stages', async ({ browser }) => {
    const lesson = await openClass(served.protocol);
    const ann = await joinClass(served.protocol, lesson.code, 'Ann');
    const ben = await joinClass(served.protocol, lesson.code, 'Bartholomew Hohenzoller');
    const page = await open(browser, keysOf(lesson, ann));
    const atConsole = `/console/${lesson.code}`;
    const atWall = `/projector/${lesson.code}`;
    const faults: string[] = [];
    const look = async (...paths: readonly string[]) => {
      for (const path of paths) faults.push(...(await faultsOf(page, path)));
    };
    await look('/teach', '/join', `/join/${lesson.code}`, '/lesson', atConsole, atWall);
    await lesson.tell({ kind: 'stage', stage: 'play' });
    await look('/lesson', atConsole, atWall);
    await expect.poll(() => ann.sight().seat?.begun && ben.sight().seat?.begun).toBe(true);
    await playToEnd([ann, ben]);
    await lesson.tell({ kind: 'stage', stage: 'debrief' });
    const chart = page.getByRole('img', { name: /^Chart/ }).first();
    for (const path of [atConsole, atWall]) {
      faults.push(...(await faultsOf(page, path, everyLook, () => chart.waitFor())));
      // What the class looks at together is on the first screen, whole.
      for (const size of [chromebook, projector]) {
        await faultsAt(page, { ...usual[0]!, size });
        const { y, height } = (await chart.boundingBox())!;
        expect(y + height, path).toBeLessThanOrEqual(size[1]);
      }
    }
    expect(faults).toEqual([]);
    await page.context().close();
    for (const { followed } of [ann, ben]) followed.stop();
  });
});
