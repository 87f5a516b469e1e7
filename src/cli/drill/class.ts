import type { ClassSettings } from '../../classroom/lesson/settings.ts';
import { freshToken } from '../../server/chance.ts';
import type { TableRecord } from '../../classroom/message.ts';
import type { Followed, Protocol, Reply } from './protocol.ts';
import { takeSeat, type Seat } from './seat.ts';

/** A class that a drill has opened, with two students at each of its tables. */
export interface DrillClass {
  readonly seats: readonly (readonly [Seat, Seat])[];
  readonly watching: readonly Followed[]; // the console and the screen for all
  readonly records: () => Promise<readonly TableRecord[]>;
  readonly remove: () => Promise<void>;
}

export interface ClassOrder {
  readonly protocol: Protocol;
  readonly key: string;
  readonly scenario: { readonly id: string; readonly text: string };
  readonly tables: number;
  readonly pause: number; // ms between two moves at a table
}

const settings: ClassSettings = {
  delegation: 1,
  talk: true,
  notes: true,
  sameDice: false,
  limits: { prepare: null, caucus: null, floor: null, answer: null },
  onExpiry: 'substitute',
};

/** A server's refusal where there should have been none: the drill cannot begin. */
export class Refusal extends Error {}

export async function openDrillClass(order: ClassOrder): Promise<DrillClass> {
  const { protocol, key, scenario, tables, pause } = order;
  const [teacher, projector] = [freshToken(), freshToken()];
  const opened = await asked(protocol, 'classes', key, {
    token: teacher,
    projector,
    scenario,
    language: 'en',
    settings,
  });
  const { code } = opened.body as { readonly code: string };
  const tokens = Array.from({ length: tables * 2 }, freshToken);
  for (const [at, token] of tokens.entries()) {
    await asked(protocol, 'join', undefined, { token, code, name: `${code} ${at + 1}` });
  }
  const tell = (command: object) =>
    asked(protocol, 'commands', teacher, { id: freshToken(), command });
  await tell({ kind: 'seatAll' });
  await tell({ kind: 'stage', stage: 'play' });

  const seats = Array.from({ length: tables }, (_, at) => {
    // Who saw a move is whoever did not make it.
    const seen = (by: () => Seat) => (moves: number, since: number) => {
      const now = performance.now();
      for (const one of by().sent) {
        if (one.index >= moves || one.shown !== undefined) continue;
        one.shown = now;
        one.since = since;
      }
    };
    const [one = '', two = ''] = tokens.slice(at * 2, at * 2 + 2);
    const left: Seat = takeSeat({ protocol, token: one, pause, onSeen: seen(() => right) });
    const right: Seat = takeSeat({ protocol, token: two, pause, onSeen: seen(() => left) });
    return [left, right] as const;
  });
  const watching = [teacher, projector].map((token) => protocol.follow(token, () => undefined));

  return {
    seats,
    watching,
    records: async () => {
      const { body } = await asked(protocol, 'records', teacher);
      return (body as { readonly records: readonly TableRecord[] }).records;
    },
    remove: async () => {
      for (const each of [...seats.flat().map(({ followed }) => followed), ...watching])
        each.stop();
      await protocol.send('DELETE', 'classes', teacher);
    },
  };
}

/** Asks until there is an answer, as a client does. */
async function asked(
  { send }: Protocol,
  path: string,
  token: string | undefined,
  body?: object,
): Promise<Reply> {
  for (let tries = 0; ; tries += 1) {
    const method = body === undefined ? 'GET' : 'POST';
    const reply = await send(method, path, token, body).catch(() => undefined);
    if (reply?.status === 200) return reply;
    const passing = reply === undefined || reply.status === 429 || reply.status >= 500;
    if (!passing || tries >= 100) throw new Refusal(`${path} ${JSON.stringify(reply?.body)}`);
    await new Promise((done) => setTimeout(done, 300));
  }
}
