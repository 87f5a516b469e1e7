import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refused } from '../classroom/message.ts';
import { StoreTrouble } from './store/store.ts';

/** The status of each refusal, for whoever reads no bodies: proxies, monitors, logs. */
export const statuses: Readonly<Record<Refused['code'], ContentfulStatusCode>> = {
  malformed: 400,
  noToken: 401,
  badToken: 401,
  notYours: 403,
  pen: 403,
  penHeld: 403,
  talkOff: 403,
  notesOff: 403,
  noLeave: 403,
  noRoute: 404,
  noClass: 404,
  noTable: 404,
  noChair: 404,
  noMember: 404,
  noMessage: 404,
  noDraft: 404,
  stale: 409,
  paused: 409,
  notBegun: 409,
  begun: 409,
  over: 409,
  notSeated: 409,
  nameTaken: 409,
  full: 409,
  delegationFull: 409,
  gone: 410,
  tooLarge: 413,
  move: 422,
  text: 422,
  scenario: 422,
  tooMany: 429,
  internal: 500,
  storeAway: 503,
  storeFull: 507,
};

export function refusal(context: Context, refused: Refused): Response {
  return context.json({ ok: false, refusal: refused }, statuses[refused.code]);
}

/** What is told of an error of ours: no more than which kind it was. */
export function refusedFor(error: unknown): Refused {
  if (!(error instanceof StoreTrouble)) return { code: 'internal' };
  return { code: error.code === 'full' || error.code === 'readOnly' ? 'storeFull' : 'storeAway' };
}

/** For all that is handed out: nothing from elsewhere, nothing framed, nothing told to others. */
export const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
    "img-src 'self' data: blob:; media-src 'self' data: blob:; font-src 'self' data:; " +
    "connect-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
