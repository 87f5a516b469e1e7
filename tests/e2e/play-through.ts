import type { Locator, Page } from 'playwright-core';
import { buttonsFor, taskLines, taskShown, type Task } from './tasks.ts';

/** How a control is reached and pressed. */
export type Hand = (page: Page, control: Locator) => Promise<void>;

export const byMouse: Hand = (_, control) => control.click();

/** Tabs until the control has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  const focus = (element: Node) =>
    element.isConnected ? element === document.activeElement : 'gone';
  // Found once, unless it is put anew: to look it up at each tab costs more than the tab.
  let element = await control.elementHandle();
  for (let tabs = 0; tabs < 400; tabs += 1) {
    const reached = await element.evaluate(focus);
    if (reached === true) return;
    if (reached === 'gone') element = await control.elementHandle();
    else await page.keyboard.press('Tab');
  }
  throw new Error(`Four hundred tabs do not reach ${String(control)}.`);
}

export const byKeyboard: Hand = async (page, control) => {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
};

/** Whose turn it is, from the line that says so: a task, or that the talks are over. */
export async function nextTask(page: Page): Promise<Task | 'over'> {
  const shown = await page.waitForFunction(taskShown, taskLines);
  return (await shown.jsonValue()) as Task | 'over';
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** The first of some buttons that is there and may be pressed. */
async function firstOpen(page: Page, names: readonly (string | RegExp)[]): Promise<Locator> {
  for (const name of names) {
    const found = button(page, name).and(page.locator(':not([aria-disabled=true])')).first();
    if ((await found.count()) > 0) return found;
  }
  throw new Error(`None of ${names.join(', ')} can be pressed.`);
}

/** One move: holds in caucus, passes on the floor, accepts what it may and else declines. */
async function move(page: Page, task: Task, press: Hand): Promise<void> {
  await press(page, await firstOpen(page, buttonsFor[task]));
}

/** Plays the game at the table to its end, or so many moves; gives how many it made. */
export async function playThrough(page: Page, press: Hand, most = 150): Promise<number> {
  for (let made = 0; made < most; made += 1) {
    const task = await nextTask(page);
    if (task === 'over') return made;
    await move(page, task, press);
  }
  return most;
}

/** Plays until it has the floor. */
export async function toOwnFloor(page: Page, press: Hand): Promise<void> {
  for (;;) {
    const task = await nextTask(page);
    if (task === 'over') throw new Error('The game ended before a floor was had.');
    if (task === 'floor') return;
    await move(page, task, press);
  }
}
