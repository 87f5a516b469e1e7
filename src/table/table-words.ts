import type { GoodwillReason, TrustReason } from '../negotiation/happening.ts';
import type { Verdict } from './picture/picture.ts';

/** Every sentence the stage says; the page hands them over in its language. */
export interface TableWords {
  readonly trust: string;
  readonly trustNow: (trust: number) => string;
  readonly trustMoved: (by: string, reason: string, round: number) => string;
  readonly trustStill: string;
  readonly trustReason: (reason: TrustReason) => string;
  readonly round: string;
  readonly roundNow: (round: number, rounds: number) => string;
  readonly floor: (party: string) => string;
  readonly supportNow: (name: string, steps: string, threshold: string) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly veto: string;
  readonly supportOf: string; // what package the gauge is reckoned for
  readonly stanceOn: (option: string, steps: string) => string;
  readonly goodwillMoved: (steps: string, reason: string, round: number) => string;
  readonly goodwillReason: (reason: GoodwillReason) => string;
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
