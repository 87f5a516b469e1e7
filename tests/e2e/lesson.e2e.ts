import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { test } from '../support/browser-test.ts';
import { hostKey, serve, type Served } from '../server/kit.ts';
import { axeFindings, overflow } from './axe.ts';
import { classPlayers, type ClassPlayers } from './class-players.ts';
import { byMouse, nextTask, playThrough, type Hand } from './play-through.ts';

let served: Served;

beforeAll(async () => {
  served = await serve(undefined, 0, { page: inject('folder') });
});

afterAll(async () => {
  await served.stop();
  expect(served.troubles).toEqual([]);
});

interface Seen {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
}

/** A browser of its own, as each student has one. */
async function open(browser: Browser, width: number, height: number): Promise<Seen> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    // What a broken connection logs is no fault of the page.
    const offline = /ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED|CONNECTION)/.test(message.text());
    if (message.type() === 'error' && !offline) complaints.push(`logged: ${message.text()}`);
  });
  return { page, context, complaints };
}

/** On a telephone the stage's instruments are small; each has its equal among the tabs (2.5.8). */
const smallTwins = '[data-instrument]';

async function isWell({ page, complaints }: Seen): Promise<void> {
  await page.locator('h1').first().waitFor();
  expect(await axeFindings(page, smallTwins)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('a whole lesson', () => {
  test('is held with a teacher, a projector, two students and twenty-six more', async ({
    browser,
  }) => {
    const teacher = await open(browser, 1366, 768);
    const ann = await open(browser, 1366, 768);
    const ben = await open(browser, 360, 740);

    // The teacher opens a class.
    await teacher.page.goto(`${served.url}#/teach/${hostKey}`);
    await button(teacher.page, 'Open a class').waitFor();
    expect(teacher.page.url()).not.toContain(hostKey);
    await teacher.page.getByText('No time pressure').click();
    await isWell(teacher);
    await button(teacher.page, 'Open a class').click();
    await teacher.page.waitForURL(/console/);
    const code = teacher.page.url().split('/').at(-1) ?? '';
    await teacher.page.getByText('Nobody is here yet').first().waitFor();
    await isWell(teacher);

    // They come in.
    await come(ann, code, 'Ann');
    await come(ben, code.toLowerCase(), 'Ben');
    await isWell(ann);
    await isWell(ben);
    const names = Array.from({ length: 26 }, (_, at) => `Student ${at + 1}`);
    const others: ClassPlayers = await classPlayers(served.protocol, code, names);
    const keys = await teacher.context.storageState();
    const wall = await openAs(browser, keys, 1280, 720);
    await wall.page.goto(`${served.url}#/projector/${code}`);
    await wall.page.getByText('28 are here').waitFor();
    await isWell(wall);
    await ben.page.reload();
    await ben.page.getByText('You are Ben.').waitFor();
    await teacher.page.getByText('28 students are here').waitFor();

    // They are seated, and read their papers.
    await button(teacher.page, 'Seat everyone').click();
    await teacher.page.getByText('Table 7', { exact: true }).waitFor();
    await isWell(teacher);
    await button(teacher.page, 'Start the preparation').click();
    await ann.page.waitForURL(/dossier/);
    await ben.page.waitForURL(/dossier/);
    await isWell(ann);
    const aims = ann.page.getByRole('textbox').first();
    await aims.fill('A treaty that holds, and the radars opened.');
    const partner = others.students[12]; // seated behind Ann, as they come
    await expect
      .poll(() => partner?.sight().seat?.preparation.aims)
      .toBe('A treaty that holds, and the radars opened.');
    await aims.blur();

    // The talks.
    await button(teacher.page, 'Begin the talks').click();
    await ann.page.waitForURL(/table/);
    await ben.page.waitForURL(/table/);
    await isWell(ben);
    await isWell(wall);
    await partner?.tell({ kind: 'talk', text: 'Ask for the <b>radars</b> first.' });
    await partner?.tell({ kind: 'propose', move: { kind: 'pass' } });
    await roomOf(ann, 'Delegation');
    await ann.page.getByText('Ask for the <b>radars</b> first.').waitFor();
    await isWell(ann);
    await roomOf(ann, 'Proposals');
    await ann.page.getByText('Student 13 proposes:').waitFor();
    await isWell(ann);
    await roomOf(ann, 'Notes');
    await ann.page.getByLabel('Write across the table').fill('Good morning from us.');
    await button(ann.page, 'Send').click();
    await button(ann.page, 'Close').click();
    await roomOf(ben, 'Notes');
    await ben.page.getByText('Good morning from us.').waitFor();
    await isWell(ben);
    await button(ben.page, 'Close').click();

    // The teacher looks closer, brings in news, pauses and goes on.
    await button(teacher.page, 'Look closer at table 1').first().click();
    await teacher.page.getByText('Ask for the <b>radars</b> first.').waitFor();
    await isWell(teacher);
    await button(teacher.page, 'All tables').click();
    await button(teacher.page, 'News…').click();
    await teacher.page.getByLabel('Text').fill('Snow closes the airport of Rome.');
    await button(teacher.page, 'Send').click();
    await ann.page.getByText('Snow closes the airport of Rome.').first().waitFor();
    await button(teacher.page, 'Pause').first().click();
    await ben.page.getByText('Paused').first().waitFor();
    await button(teacher.page, 'Resume').first().click();

    // One of them loses the connection on the way, and both play to the end.
    await Promise.all([
      playThrough(ann.page, bySending),
      (async () => {
        await playThrough(ben.page, bySending, 2);
        await ben.context.setOffline(true);
        await ben.page.getByText(/Connection lost/).waitFor({ timeout: 40_000 });
        await isWell(ben);
        await ben.context.setOffline(false);
        await ben.page.getByText(/Connection lost/).waitFor({ state: 'detached' });
        await playThrough(ben.page, bySending);
      })(),
    ]);
    expect(await nextTask(ben.page)).toBe('over');

    // The debrief, for each and for all.
    await button(teacher.page, /go to the debrief/).click();
    const yes = button(teacher.page, 'End them');
    await yes.or(teacher.page.getByText('How the games ended').first()).first().waitFor();
    if (await yes.isVisible()) await yes.click();
    await teacher.page.getByText('How the games ended').first().waitFor();
    await isWell(teacher);
    for (const student of [ann, ben]) {
      await student.page.getByRole('link', { name: 'See the outcome' }).first().click();
      await student.page.waitForURL(/outcome/);
      await isWell(student);
      await student.page
        .getByRole('link', { name: /debrief/i })
        .first()
        .click();
      await student.page.waitForURL(/debrief/);
      await student.page.getByRole('link', { name: 'Read the full report' }).click();
      await student.page.getByText('Good morning from us.').first().waitFor();
      await student.page.getByText('Our game may be shown to the class as an example').click();
    }
    await isWell(ann);
    for (const student of others.students) await student.tell({ kind: 'lend', lends: true });
    await wall.page.getByText(/Frontier of what both/).waitFor();
    await isWell(wall);
    await button(teacher.page, 'Show as the example: table 1').click();
    await wall.page.getByRole('heading', { name: 'The negotiation dance' }).waitFor();
    await isWell(wall);

    // Afterwards: kept as a file, and deleted.
    const [download] = await Promise.all([
      teacher.page.waitForEvent('download'),
      button(teacher.page, 'Save the class as a file').click(),
    ]);
    const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
      readonly records: readonly { readonly over: boolean }[];
    };
    expect(file.records.map(({ over }) => over)).toEqual(Array.from({ length: 7 }, () => true));
    await button(teacher.page, 'Delete the class').click();
    await button(teacher.page, 'Delete everything').click();
    await ben.page.getByText('This class was deleted').first().waitFor();
    expect([ann, ben, wall, teacher].flatMap(({ complaints }) => complaints)).toEqual([]);
    others.stop();
    for (const { context } of [ann, ben, wall, teacher]) await context.close();
  }, 300_000);
});

/** By mouse, until the server has shown what came of it. */
const bySending: Hand = async (page, control) => {
  await byMouse(page, control);
  await page.getByText('Sending…').waitFor({ state: 'detached' });
};

async function come({ page }: Seen, code: string, name: string): Promise<void> {
  await page.goto(served.url);
  await page.getByRole('link', { name: 'Join your class' }).click();
  await page.getByLabel('Class code').fill(code);
  await page.getByLabel('Your name in this class').fill(name);
  await button(page, 'Join').click();
  await page.getByText(`You are ${name}.`).waitFor();
}

async function openAs(
  browser: Browser,
  storageState: Awaited<ReturnType<BrowserContext['storageState']>>,
  width: number,
  height: number,
): Promise<Seen> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    storageState,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  return { page, context, complaints };
}

/** Opens a part of the room at the table, by its button in the bar. */
async function roomOf({ page }: Seen, tab: string): Promise<void> {
  await button(page, new RegExp(`^${tab}`))
    .first()
    .click();
}
