import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Hands each connection to the next of some servers that takes it, as a load balancer does. */
export interface Balancer {
  readonly url: string;
  readonly stop: () => void;
}

export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  let turn = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    tryNext(client, ports.length);
  });
  const tryNext = (client: Socket, left: number): void => {
    if (left === 0) {
      client.destroy();
      return;
    }
    turn = (turn + 1) % ports.length;
    const behind = connect(ports[turn] ?? 0, '127.0.0.1');
    let there = false;
    behind.on('connect', () => {
      there = true;
      client.pipe(behind);
      behind.pipe(client);
    });
    behind.on('error', () => {
      if (there) client.destroy();
      else tryNext(client, left - 1);
    });
    behind.on('close', () => {
      if (there) client.destroy();
    });
    client.on('close', () => behind.destroy());
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.close();
      for (const each of open) each.destroy();
    },
  };
}
