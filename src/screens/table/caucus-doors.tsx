import { BackChannelDoor } from './door-back-channel.tsx';
import { CommitDoor, JustifyDoor } from './door-press.tsx';
import { ConsultDoor } from './door-consult.tsx';
import { ExpertsDoor } from './door-experts.tsx';
import { GestureDoor, HoldDoor, ReassureDoor } from './door-small.tsx';

/** The actions of a caucus, in the order of the rules. */
export const caucusDoors = [
  { id: 'consult', Door: ConsultDoor },
  { id: 'backChannel', Door: BackChannelDoor },
  { id: 'commit', Door: CommitDoor },
  { id: 'justify', Door: JustifyDoor },
  { id: 'experts', Door: ExpertsDoor },
  { id: 'gesture', Door: GestureDoor },
  { id: 'reassure', Door: ReassureDoor },
  { id: 'hold', Door: HoldDoor },
] as const;

export type DoorId = (typeof caucusDoors)[number]['id'];
