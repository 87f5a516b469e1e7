import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const program = resolve(import.meta.dirname, '../../src/cli/start.ts');

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
