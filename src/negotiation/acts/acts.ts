import type { MoveKind } from '../move.ts';
import { accept } from './accept.ts';
import type { Act } from './act.ts';
import { answerAnnex } from './answer-annex.ts';
import { backChannel, tell } from './back-channel.ts';
import { commit } from './commit.ts';
import { consult } from './consult.ts';
import { decline } from './decline.ts';
import { answerExperts, experts } from './experts.ts';
import { gesture } from './gesture.ts';
import { hold } from './hold.ts';
import { initial } from './initial.ts';
import { justify } from './justify.ts';
import { answerNonPaper, nonPaper } from './non-paper.ts';
import { pass } from './pass.ts';
import { reassure } from './reassure.ts';
import { reopen } from './reopen.ts';
import { stay } from './stay.ts';
import { table } from './table.ts';
import { walkOut } from './walk-out.ts';

/** Every kind of move there is. */
const acts = {
  consult,
  backChannel,
  nonPaper,
  commit,
  justify,
  experts,
  gesture,
  reassure,
  hold,
  tell,
  answerExperts,
  answerNonPaper,
  table,
  reopen,
  pass,
  accept,
  initial,
  decline,
  walkOut,
  stay,
  answerAnnex,
} satisfies { readonly [K in MoveKind]: Act<K> };

export function isMoveKind(kind: unknown): kind is MoveKind {
  return typeof kind === 'string' && Object.hasOwn(acts, kind);
}

/** What the rules know of a kind of move, which takes moves of that kind alone. */
export function actOf<K extends MoveKind>(kind: K): Act<K> {
  const all: { readonly [L in MoveKind]: Act<L> } = acts;
  return all[kind];
}
