import type { ReactNode } from 'react';
import type { AskingMove, CaucusMove } from '../../../negotiation/move.ts';
import type { Request, RequestOf } from '../../../negotiation/state.ts';
import { BackChannelAct, BackChannelReply } from './act-back-channel.tsx';
import { CommitAct } from './act-commit.tsx';
import { ConsultAct } from './act-consult.tsx';
import { ExpertsAct, ExpertsReply } from './act-experts.tsx';
import { GestureAct } from './act-gesture.tsx';
import { HoldAct } from './act-hold.tsx';
import { JustifyAct } from './act-justify.tsx';
import { NonPaperAct, NonPaperReply } from './act-non-paper.tsx';
import { ReassureAct } from './act-reassure.tsx';

export type CaucusActId = CaucusMove['kind'];
type Asking = AskingMove['kind'];

/** What each act of a caucus looks like. Which of them there are, the rules of the game say. */
export const caucusActs: Readonly<Record<CaucusActId, () => ReactNode>> = {
  consult: () => <ConsultAct />,
  backChannel: () => <BackChannelAct />,
  nonPaper: () => <NonPaperAct />,
  commit: () => <CommitAct />,
  justify: () => <JustifyAct />,
  experts: () => <ExpertsAct />,
  gesture: () => <GestureAct />,
  reassure: () => <ReassureAct />,
  hold: () => <HoldAct />,
};

/** How each that asks something is put to the one who must answer it. */
const replies: { readonly [K in Asking]: (request: RequestOf<K>) => ReactNode } = {
  backChannel: (request) => <BackChannelReply request={request} />,
  experts: (request) => <ExpertsReply request={request} />,
  nonPaper: (request) => <NonPaperReply request={request} />,
};

export function isCaucusAct(kind: string): kind is CaucusActId {
  return Object.hasOwn(caucusActs, kind);
}

/** The question that awaits the viewer's answer. */
export function Reply({ request }: { readonly request: Request }) {
  return replyTo(request);
}

function replyTo<K extends Asking>(request: RequestOf<K>): ReactNode {
  const reply: (request: RequestOf<K>) => ReactNode = replies[request.kind];
  return reply(request);
}
