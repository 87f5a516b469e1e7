import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between a store and its database, hears what is asked, and may let nothing through. */
export interface GoBetween {
  readonly url: string;
  readonly heard: () => string;
  readonly freeze: (isFrozen: boolean) => void;
  readonly close: () => void;
}

export async function goBetween(url: string): Promise<GoBetween> {
  const { port, hostname } = new URL(url);
  const sockets: Socket[] = [];
  let isFrozen = false;
  let heard = '';
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    sockets.push(near, far);
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
    far.on('error', () => near.destroy()).on('close', () => near.destroy());
    near.on('data', (data) => {
      if (isFrozen) return;
      heard += data.toString('latin1');
      far.write(data);
    });
    far.on('data', (data) => isFrozen || near.write(data));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const door = (server.address() as AddressInfo).port;
  return {
    url: url.replace(`:${port}/`, `:${door}/`),
    heard: () => heard,
    freeze: (now) => (isFrozen = now),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
