import { BackChannelAct } from './act-back-channel.tsx';
import { CommitAct } from './act-commit.tsx';
import { ConsultAct } from './act-consult.tsx';
import { ExpertsAct } from './act-experts.tsx';
import { GestureAct } from './act-gesture.tsx';
import { HoldAct } from './act-hold.tsx';
import { JustifyAct } from './act-justify.tsx';
import { ReassureAct } from './act-reassure.tsx';

/** The acts of a caucus, in the order of the rules. */
export const caucusActs = [
  { id: 'consult', Act: ConsultAct },
  { id: 'backChannel', Act: BackChannelAct },
  { id: 'commit', Act: CommitAct },
  { id: 'justify', Act: JustifyAct },
  { id: 'experts', Act: ExpertsAct },
  { id: 'gesture', Act: GestureAct },
  { id: 'reassure', Act: ReassureAct },
  { id: 'hold', Act: HoldAct },
] as const;

export type CaucusActId = (typeof caucusActs)[number]['id'];
