import type { Context } from 'hono';
import type { Refused } from '../classroom/message.ts';
import { statuses } from './statuses.ts';
import { StoreTrouble } from './store/store.ts';

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
