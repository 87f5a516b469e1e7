import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { type BuiltSite, serveBuiltSite } from '../support/built-site.ts';

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'common-ground-translated-'));
let site: BuiltSite;

/** The game with a scenario that says it is German, translated to English in part. */
beforeAll(async () => {
  const parts = ['.config', 'assets', 'index.html', 'package.json', 'scenarios', 'seeds', 'src'];
  for (const part of [...parts, 'tests/support', 'tsconfig.json', 'vite.config.ts']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const file = join(copy, 'scenarios/rome-2001.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('language: en', 'language: de'));
  writeFileSync(
    join(copy, 'scenarios/rome-2001.en.yaml'),
    `format: 1
scenario: rome-2001
language: en
texts:
  title: Told in English
  parties: { us: { name: Washington’s side } }
`,
  );
  site = await serveBuiltSite(copy);
}, 240_000);

afterAll(async () => {
  await site.close();
  rmSync(copy, { recursive: true, force: true });
});

test('a translation beside a scenario is on the shelf, in the papers and in the list of games', async ({
  browser,
}) => {
  const page = await browser.newPage({ baseURL: site.address });
  await page.goto('/#/shelf');
  await page.getByText('Told in English').first().waitFor();
  // What nobody translated stands in the author's language, and says so.
  const teaser = page.getByText(/^Washington wants to leave a treaty/);
  expect(await teaser.first().getAttribute('lang')).toBe('de');
  await page.goto('/#/choose/rome-2001');
  await page.getByRole('heading', { level: 1, name: 'Told in English' }).waitFor();
  await page.getByText('Washington’s side').first().waitFor();
  await page.getByRole('button', { name: 'Open the dossier' }).click();
  await page.waitForURL(/#\/dossier\//);
  await page.getByText('Washington’s side').first().waitFor({ state: 'attached' });
  expect(await page.getByText('Something to Talk About').count()).toBe(0);
  await page.goto('/#/games');
  await page.getByRole('heading', { level: 3, name: 'Told in English' }).waitFor();
  await page.close();
});
