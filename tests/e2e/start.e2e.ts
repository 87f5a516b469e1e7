import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'src/cli/serving/start.ts');

test('a taken port is said, and the next free one serves the page', async () => {
  const occupant = createServer().listen(0, '127.0.0.1');
  await once(occupant, 'listening');
  const { port } = occupant.address() as { port: number };
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const started = spawn(process.execPath, [program, '--port', `${port}`, '--host', '127.0.0.1'], {
    env,
  });
  try {
    let said = '';
    for await (const chunk of started.stdout) {
      said += String(chunk);
      if (said.includes('is open at')) break;
    }
    expect(said).toContain(`Port ${port} is taken`);
    const address = /http:\S+/.exec(said)?.[0] ?? '';
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Common Ground</title>');
  } finally {
    started.kill();
    occupant.close();
  }
});

test('the game is built and served from a folder whose name would mean something in an address', async () => {
  const home = mkdtempSync(join(tmpdir(), 'common-ground-start-'));
  const folder = join(home, 'Unterlagen #2 (é) 100%');
  mkdirSync(folder);
  const parts = ['.config', 'assets', 'index.html', 'package.json', 'scenarios', 'seeds', 'src'];
  for (const part of [...parts, 'tsconfig.json', 'vite.config.ts']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const started = spawn(
    process.execPath,
    [join(folder, 'src/cli/serving/start.ts'), '--port', '4620', '--host', '127.0.0.1'],
    { env, cwd: folder },
  );
  try {
    let said = '';
    for await (const chunk of started.stdout) {
      said += String(chunk);
      if (said.includes('is open at')) break;
    }
    const address = /http:\S+/.exec(said)?.[0] ?? '';
    const page = await (await fetch(address)).text();
    const script = /src="\/(assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
    expect((await fetch(`${address}${script}`)).status).toBe(200);
  } finally {
    started.kill();
    rmSync(home, { recursive: true, force: true });
  }
});
