import type { GoodwillReason, TrustReason } from '../negotiation/happening.ts';

/** Every sentence the stage says itself; a host may hand over its own in another language. */
export interface TableWords {
  readonly trust: string;
  readonly trustNow: (trust: number) => string;
  readonly trustMoved: (by: string, reason: string, round: number) => string;
  readonly trustStill: string;
  readonly trustReasons: Readonly<Record<TrustReason, string>>;
  readonly round: string;
  readonly roundNow: (round: number, rounds: number) => string;
  readonly floor: (party: string) => string;
  readonly home: string;
  readonly supportNow: (name: string, steps: string, threshold: string) => string;
  readonly verdicts: Readonly<Record<'for' | 'even' | 'against', string>>;
  readonly veto: string;
  readonly supportOf: string; // what package the gauge is reckoned for
  readonly stanceOn: (option: string, steps: string) => string;
  readonly goodwillMoved: (steps: string, reason: string, round: number) => string;
  readonly goodwillReasons: Readonly<Record<GoodwillReason, string>>;
  readonly statusQuo: string;
  readonly locked: string;
  readonly stands: (party: string) => string;
  readonly drafted: string;
  readonly initialled: string;
  readonly essential: string;
  readonly offer: (party: string, alternative: number, of: number) => string;
  readonly finalOffer: string;
  readonly severable: string;
  readonly packageDeal: string;
  readonly finalStamp: string;
  readonly agreedStamp: string;
}

export const englishWords: TableWords = {
  trust: 'Trust',
  trustNow: (trust) => `Trust stands at ${trust} of 100.`,
  trustMoved: (by, reason, round) => `${by} in round ${round}: ${reason}`,
  trustStill: 'Nothing has moved it yet.',
  trustReasons: {
    accepted: 'an offer was accepted',
    initialled: 'issues were initialled',
    gesture: 'a gesture was made',
    expertsAgreed: 'both agreed to ask the experts',
    expertsRefused: 'a study by experts was refused',
    commitment: 'a side tied its hands in public',
    retreat: 'a public commitment was given up',
    reopened: 'a closed issue was reopened',
    leak: 'a back channel leaked',
    finalDeclined: 'a final offer was declined',
    walkOut: 'a delegation walked out',
    unratified: 'the agreement failed at home',
    ratified: 'the agreement was ratified',
    event: 'an event away from the table',
  },
  round: 'Round',
  roundNow: (round, rounds) => `Round ${round} of ${rounds}`,
  floor: (party) => `${party} is to act.`,
  home: 'Support at home',
  supportNow: (name, steps, threshold) => `${name}: support ${steps}, approves from ${threshold}.`,
  verdicts: { for: 'Would approve', even: 'Just at the threshold', against: 'Not won over' },
  veto: 'May block alone.',
  supportOf: 'Reckoned for what is initialled and drafted, the status quo elsewhere.',
  stanceOn: (option, steps) => `${steps} for “${option}”`,
  goodwillMoved: (steps, reason, round) => `${steps} in round ${round}: ${reason}`,
  goodwillReasons: {
    commitment: 'a public statement',
    retreat: 'a retreat from a public statement',
    gesture: 'a gesture',
    reassured: 'reassured',
    leak: 'a leak',
    reopened: 'an issue was reopened',
    credibility: 'a final offer that was not final',
    event: 'an event',
  },
  statusQuo: 'Holds if nothing is agreed.',
  locked: 'Closed until experts study the issue.',
  stands: (party) => `${party} stands here.`,
  drafted: 'Your draft.',
  initialled: 'Initialled by both.',
  essential: 'Essential: no agreement without it.',
  offer: (party, alternative, of) =>
    of > 1 ? `Offer of ${party}, ${alternative} of ${of}` : `Offer of ${party}`,
  finalOffer: 'Marked final.',
  severable: 'Issues may be initialled one by one.',
  packageDeal: 'All or nothing.',
  finalStamp: 'FINAL',
  agreedStamp: 'AGREED',
};

/** A signed whole number, with a true minus. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}
