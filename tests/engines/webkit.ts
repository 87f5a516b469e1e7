import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, By, Capabilities, Origin, type WebDriver } from 'selenium-webdriver';
import type { Engine, EnginePage } from './engine.ts';
import { programAt, programIn } from './programs.ts';

const driver = (): string | undefined => programIn('WebKitWebDriver');
const browser = (): string | undefined => programAt('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
const display = (): string | undefined => programIn('xvfb-run');

/** WebKit as GTK programs have it: its little browser, under a display of its own, by WebDriver. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  missing: () =>
    driver() && browser() && display() && programIn('xauth')
      ? undefined
      : 'apt-get install webkit2gtk-driver xvfb xauth',
  start: async () => {
    const port = await freePort();
    const screen = ['-a', '-s', '-screen 0 1600x1100x24'];
    const server = spawn(
      display() ?? '',
      [...screen, driver() ?? '', `--port=${port}`, '--host=127.0.0.1'],
      { stdio: 'ignore', detached: true },
    );
    const stop = (): void => {
      // The display and the driver are a group of their own.
      if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
    };
    try {
      await listening(port);
      const session = await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(
          new Capabilities({
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': { binary: browser(), args: ['--automation'] },
          }),
        )
        .build();
      await session.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
      return pageOf(session, stop);
    } catch (error) {
      stop();
      throw error;
    }
  },
};

function pageOf(session: WebDriver, stop: () => void): EnginePage {
  return {
    open: (address) => session.get(address),
    reload: () => session.navigate().refresh(),
    run: (work, ...args) =>
      session.executeScript<never>(`return (${String(work)})(...arguments)`, ...args),
    click: (x, y) =>
      session
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
        .click()
        .perform(),
    type: (text) => session.actions().sendKeys(text).perform(),
    upload: async (selector, path) => {
      await session.findElement(By.css(selector)).sendKeys(path);
    },
    resize: async (width, height) => {
      const window = session.manage().window();
      await window.setRect({ width, height });
      // The bars of the window are not the page.
      const [inner = width, outer = height] = await session.executeScript<number[]>(
        'return [innerWidth, innerHeight]',
      );
      await window.setRect({ width: width + (width - inner), height: height + (height - outer) });
    },
    screenshot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    close: async () => {
      await session.quit();
      stop();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

async function listening(port: number): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}
