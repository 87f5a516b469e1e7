import type { HttpBindings } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { joining, opening, sentStudentCommand, sentTeacherCommand } from '../classroom/commands.ts';
import type { Refused } from '../classroom/message.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { createFollower, isAhead, type Eyes } from './following.ts';
import type { Guard } from './guard.ts';
import { following, keying, shoulder } from './requests.ts';
import { isSame } from './chance.ts';
import type { School } from './school.ts';
import type { KeptToken } from './store/store.ts';
import type { Streams } from './stream.ts';
import { headers, refusal, refusedFor } from './wire.ts';

interface Env {
  Bindings: HttpBindings;
}
type Asked = Context<Env>;

export interface AppParts {
  readonly school: School;
  readonly streams: Streams;
  readonly guard: Guard;
  readonly hostKey: string;
  readonly addresses: () => readonly string[];
  readonly behindProxy: boolean; // then the address of a client is in a header
  readonly log: (error: unknown) => void;
}

/** The largest request but for the opening of a class, which brings a scenario. */
const REQUEST = 64 * 2 ** 10;
const OPENING = 2 * 2 ** 20;

/** The routes of a class (PROTOCOL.md). What is not asked as a schema says is refused with a code. */
export function createApp(parts: AppParts): Hono<Env> {
  const { school, streams, guard, hostKey, log } = parts;
  const app = new Hono<Env>();
  const all = Object.entries(headers);

  app.onError((error, context) => {
    log(error);
    return refusal(context, refusedFor(error));
  });
  app.use(async ({ env: { outgoing }, req }: Asked, next) => {
    // On what Node sends, and not on Hono's answer, which each header would make anew.
    for (const [name, value] of all) outgoing.setHeader(name, value);
    if (req.path.startsWith('/api/')) outgoing.setHeader('cache-control', 'no-store');
    return next();
  });
  app.use('/api/*', async (context: Asked, next) => {
    if (!(await guard.mayAsk(addressOf(context, parts), bearer(context))))
      return refusal(context, { code: 'tooMany' });
    return next();
  });
  const limitTo = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (context) => refusal(context, { code: 'tooLarge' }) });
  const small = limitTo(REQUEST);

  app.get('/api/health', async (context) => {
    await school.probe();
    return context.json({ ok: true, streams: streams.count() });
  });

  app.post('/api/join', small, async (context) => {
    const asked = await bodyOf(context, joining);
    if (!asked.ok) return refusal(context, asked.error);
    const address = addressOf(context, parts);
    if (!(await guard.mayTry(address))) return refusal(context, { code: 'tooMany' });
    const joined = await school.join(asked.value);
    if (joined.ok) return context.json({ ok: true, ...joined.value });
    if (joined.error.code === 'noClass') await guard.wasWrong(address);
    return refusal(context, joined.error);
  });

  const isHost = (context: Asked): boolean => isSame(bearer(context) ?? '', hostKey);

  app.get('/api/classes', async (context) => {
    if (!isHost(context)) return refusal(context, { code: 'badToken' });
    return context.json({ ok: true, classes: await school.classes() });
  });
  app.post('/api/classes', limitTo(OPENING), async (context) => {
    if (!isHost(context)) return refusal(context, { code: 'badToken' });
    const asked = await bodyOf(context, opening);
    if (!asked.ok) return refusal(context, asked.error);
    const opened = await school.open(asked.value);
    return opened.ok ? context.json({ ok: true, ...opened.value }) : refusal(context, opened.error);
  });
  app.post('/api/classes/:id/keys', small, async (context) => {
    if (!isHost(context)) return refusal(context, { code: 'badToken' });
    const asked = await bodyOf(context, keying);
    if (!asked.ok) return refusal(context, asked.error);
    const given = await school.giveKeys(context.req.param('id'), asked.value);
    return given.ok ? context.json({ ok: true, ...given.value }) : refusal(context, given.error);
  });

  app.post('/api/commands', small, async (context) => {
    const token = await holderOf(context, school);
    if (!token.ok) return refusal(context, token.error);
    const { role } = token.value;
    if (role === 'projector') return refusal(context, { code: 'notYours' });
    const done =
      role === 'teacher' ? await teach(context, token.value) : await study(context, token.value);
    return done.ok ? context.json({ ok: true, number: done.value }) : refusal(context, done.error);
  });
  const teach = async (context: Asked, token: KeptToken): Promise<Result<string, Refused>> => {
    const asked = await bodyOf(context, sentTeacherCommand);
    return asked.ok ? school.teach(token, asked.value) : asked;
  };
  const study = async (context: Asked, token: KeptToken): Promise<Result<string, Refused>> => {
    const asked = await bodyOf(context, sentStudentCommand);
    return asked.ok ? school.study(token, asked.value) : asked;
  };

  app.post('/api/here', small, async (context) => {
    const token = await holderOf(context, school);
    if (!token.ok) return refusal(context, token.error);
    const here = await school.here(token.value);
    return here.ok ? context.body(null, 204) : refusal(context, here.error);
  });
  app.get('/api/stream', async (context) => {
    const asked = await whoFollows(context, school);
    if (!asked.ok) return refusal(context, asked.error);
    const { live, eyes, after, holder } = asked.value;
    streams.open({ live, holder }, createFollower(eyes, after), context.env.outgoing);
    return RESPONSE_ALREADY_SENT;
  });
  app.get('/api/sight', async (context) => {
    const asked = await whoFollows(context, school);
    if (!asked.ok) return refusal(context, asked.error);
    const message = await school.sightAfter(asked.value);
    return message === undefined ? context.body(null, 204) : context.json(message);
  });

  app.get('/api/addresses', async (context) => {
    const token = await holderOf(context, school);
    if (!token.ok) return refusal(context, token.error);
    if (token.value.role === 'student') return refusal(context, { code: 'notYours' });
    return context.json({ ok: true, addresses: parts.addresses() });
  });
  for (const [path, read] of [
    ['/api/records', school.records],
    ['/api/export', school.whole],
  ] as const) {
    app.get(path, async (context) => {
      const token = await holderOf(context, school);
      if (!token.ok) return refusal(context, token.error);
      if (token.value.role !== 'teacher') return refusal(context, { code: 'notYours' });
      const found = await read(token.value.classId);
      return found.ok ? context.json(found.value) : refusal(context, found.error);
    });
  }
  app.delete('/api/classes', async (context) => {
    const token = await holderOf(context, school);
    if (!token.ok) return refusal(context, token.error);
    if (token.value.role !== 'teacher') return refusal(context, { code: 'notYours' });
    await school.remove(token.value.classId);
    return context.json({ ok: true });
  });

  app.all('/api/*', (context) => refusal(context, { code: 'noRoute' }));
  return app;
}

function bearer(context: Asked): string | undefined {
  return /^Bearer ([A-Za-z0-9_-]{1,200})$/.exec(context.req.header('authorization') ?? '')?.[1];
}

async function holderOf(context: Asked, school: School): Promise<Result<KeptToken, Refused>> {
  const token = bearer(context);
  if (token === undefined) return err({ code: 'noToken' });
  const holder = await school.holder(token);
  return holder === undefined ? err({ code: 'badToken' }) : ok(holder);
}

async function bodyOf<S extends z.ZodType>(
  context: Asked,
  schema: S,
): Promise<Result<z.output<S>, Refused>> {
  const body: unknown = await context.req.json().catch(() => undefined);
  const read = schema.safeParse(body);
  return read.success ? ok(read.data) : err({ code: 'malformed' });
}

async function whoFollows(context: Asked, school: School) {
  const token = await holderOf(context, school);
  if (!token.ok) return token;
  const { classId, role, member, hash: holder } = token.value;
  const query = following.safeParse(context.req.query());
  if (!query.success) return err<Refused>({ code: 'malformed' });
  const live = await school.live(classId);
  if (!live.ok) return live;
  const asked = shoulder.safeParse(context.req.query());
  if (asked.success && role !== 'teacher') return err<Refused>({ code: 'notYours' });
  const eyes: Eyes = asked.success
    ? { role: 'shoulder', ...asked.data }
    : role === 'student'
      ? { role, member: member ?? '' }
      : { role };
  // They come from another process, which has kept what this one has not heard of yet.
  if (isAhead(live.value.room(), eyes, query.data.after)) {
    await live.value.refresh().catch(() => undefined);
  }
  return ok({ live: live.value, holder, eyes, ...query.data });
}

function addressOf(context: Asked, { behindProxy }: AppParts): string {
  const told = behindProxy
    ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  return told ?? getConnInfo(context).remote.address ?? '';
}
