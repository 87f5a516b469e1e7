import type { ReactNode } from 'react';
import type { CaucusMove } from '../../../negotiation/move.ts';
import { BackChannelAct } from './act-back-channel.tsx';
import { CommitAct } from './act-commit.tsx';
import { ConsultAct } from './act-consult.tsx';
import { ExpertsAct } from './act-experts.tsx';
import { GestureAct } from './act-gesture.tsx';
import { HoldAct } from './act-hold.tsx';
import { JustifyAct } from './act-justify.tsx';
import { ReassureAct } from './act-reassure.tsx';

export type CaucusActId = CaucusMove['kind'];

/** What each act of a caucus looks like. Which of them there are, the rules of the game say. */
export const caucusActs: Readonly<Record<CaucusActId, () => ReactNode>> = {
  consult: () => <ConsultAct />,
  backChannel: () => <BackChannelAct />,
  commit: () => <CommitAct />,
  justify: () => <JustifyAct />,
  experts: () => <ExpertsAct />,
  gesture: () => <GestureAct />,
  reassure: () => <ReassureAct />,
  hold: () => <HoldAct />,
};

export function isCaucusAct(kind: string): kind is CaucusActId {
  return Object.hasOwn(caucusActs, kind);
}
