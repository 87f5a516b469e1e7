import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { useLive } from '../../../src/app/live/live-store.ts';
import { scenarioText } from '../../../src/app/shelf/scenario-text.ts';
import { seatSight } from '../../../src/classroom/sight/student-sight.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { WithConsole } from '../../../src/screens/live/console/with-console.tsx';
import { openClassroom, type Classroom } from '../../kit/classroom.ts';
import { serveClass } from './class-server.ts';
import { show } from './show.tsx';

type Marks = NonNullable<Parameters<typeof openClassroom>[0]>;

/** A class of Rome, whose records can be read again. */
export async function romeClass(marks: Marks = {}): Promise<Classroom> {
  return classOf('rome-2001', marks);
}

/** A class that plays one of the negotiations on the shelf. */
export async function classOf(slug: string, marks: Marks = {}): Promise<Classroom> {
  const text = (await scenarioText(slug)) ?? '';
  const parsed = parseScenario(slug, text);
  if (!parsed.ok) throw new Error('The bundled negotiation cannot be read.');
  return openClassroom({ scenario: parsed.value, text, ...marks });
}

/** A part of the console as a class's teacher has it, with a server behind it. */
export async function showConsole(room: Classroom, part: ReactNode) {
  const server = serveClass(room, 'teacher');
  answerQuestions(room);
  const shown = await show(<ConsoleNow>{part}</ConsoleNow>);
  return { ...server, at: shown.at };
}

function ConsoleNow({ children }: { readonly children: ReactNode }) {
  const sight = useLive((live) => live?.sight);
  if (sight?.role !== 'teacher') return null;
  return (
    <WithConsole token="teacher" sight={sight}>
      {(trouble) => (
        <>
          {trouble !== undefined && <p role="alert">{trouble}</p>}
          {children}
        </>
      )}
    </WithConsole>
  );
}

const addresses = ['http://192.168.1.5:4180/', 'http://10.0.0.2:4180/'];

/** What is asked of the server besides commands: addresses, records, shoulders, the whole class. */
export function answerQuestions(room: Classroom): void {
  const fetching = vi.spyOn(window, 'fetch');
  const command = fetching.getMockImplementation();
  fetching.mockImplementation(async (address, init) => {
    const method = init?.method ?? 'GET';
    const { pathname, searchParams } = new URL(addressOf(address));
    if (method === 'POST' && command) return command(address, init);
    if (method === 'DELETE') return Response.json({ ok: true });
    if (pathname.endsWith('/addresses')) return Response.json({ ok: true, addresses });
    if (pathname.endsWith('/records')) {
      return Response.json({ ok: true, records: recordsOf(room) });
    }
    if (pathname.endsWith('/stream')) return overShoulder(room, searchParams);
    return Response.json({ commonGroundClass: 1 });
  });
}

function addressOf(address: RequestInfo | URL): string {
  return address instanceof Request ? address.url : String(address);
}

function recordsOf(room: Classroom) {
  return [...room.room().tables.values()].map(({ id, record }) => ({ table: id, record }));
}

function overShoulder(room: Classroom, asked: URLSearchParams): Response {
  const { lesson, tables } = room.room();
  const table = tables.get(asked.get('table') ?? '');
  if (table === undefined) return Response.json({ ok: false, refusal: { code: 'noTable' } });
  const seat = seatSight(lesson, table, asked.get('chair') ?? '', true);
  const sight = { role: 'shoulder', seat };
  const message = { kind: 'sight', number: '1.1', now: room.now(), sight, told: [] };
  const text = `data: ${JSON.stringify(message)}\n\n`;
  const body = new ReadableStream({
    start: (stream) => {
      stream.enqueue(new TextEncoder().encode(text)); // and stays open
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}
