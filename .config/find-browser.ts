import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** How Chromium is started: as root, without a network of its own, drawing in software. */
export const launchFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/**
 * Features that the tests' browser does without. For the address bar of each new window it would load
 * pages of its own, which are never seen, and it would keep a process ready for a page that is never
 * asked for: together these cost as much as the page itself. Of two lists the browser reads only the
 * last, so those that Playwright turns off stand here once more.
 */
const featuresOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
];

/**
 * How the tests start it: pages are put together on the processor itself. Through a graphics card that
 * is only played by software (Debian asks for one) each frame costs several times as much; WebGL still
 * goes through it. A canvas may then be seen in part where another thing lies over it: pictures that
 * are kept or looked at are taken without this. Scripts are compiled and tidied up after on the thread
 * that runs them: a browser on every core leaves no other one free, and what threads of its own begin
 * for a page that is soon closed comes to nothing.
 */
export const testFlags: readonly string[] = [
  ...launchFlags,
  '--disable-gpu-compositing',
  '--js-flags=--single-threaded',
  `--disable-features=${featuresOff.join(',')}`,
];

/**
 * The path of a Chromium, Chrome or Edge: `CHROME_PATH`, what the machine has, Playwright's own, or
 * else one that is installed now. Throws, saying what to do, where none can be had: tests in the
 * browser are never skipped.
 */
export function findBrowser(): string {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROME_PATH is "${chosen}", which is no program that can be run.`);
  }
  const found = installed() ?? install();
  if (found) return found;
  throw new Error(
    'The tests need a Chromium, Chrome or Edge, and none was found or could be installed. ' +
      'Install one (on Debian: apt-get install chromium), or set CHROME_PATH to its program.',
  );
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...elsewhere,
    chromium.executablePath(),
  ].find(isExecutable);
}

function install(): string | undefined {
  const asRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (asRootOnDebian) {
    // Debian's own brings the libraries it needs; Playwright's would lack them on a bare machine.
    tryRun('apt-get', ['update']);
    tryRun('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
    const found = installed();
    if (found) return found;
  }
  const playwright = dirname(
    createRequire(import.meta.url).resolve('playwright-core/package.json'),
  );
  tryRun(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium']);
  return installed();
}

function tryRun(command: string, args: readonly string[]): void {
  console.log(`No browser yet: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
