/** `node class-process-main.ts STORE KEY PORT`: a server of classes and nothing else; says when it is there. */
import { serveClasses } from '../../src/server/serve.ts';
import { openStore } from '../../src/server/store/open-store.ts';

const [where = '', hostKey = '', port = '0'] = process.argv.slice(2);
const isDatabase = where.startsWith('postgres:');
const store = await openStore(isDatabase ? { folder: '', url: where } : { folder: where });
const server = await serveClasses({
  store,
  port: Number(port),
  host: '127.0.0.1',
  hostKey,
  log: (error) => {
    console.error(error);
  },
});
const stop = (): void => {
  void server.stop().then(() => process.exit(0));
};
process.stdin.on('end', stop).resume();
process.on('SIGTERM', stop);
console.log('there');
