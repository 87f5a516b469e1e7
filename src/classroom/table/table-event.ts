import type { ModeratorAct } from '../../negotiation/moderator/act.ts';
import type { Move } from '../../negotiation/move.ts';
import type { Preparation } from '../../record/record.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import type { MemberId } from '../lesson/lesson-event.ts';
import type { TimeLimits } from '../lesson/settings.ts';
import type { Addressee } from './message.ts';

/** What happens at a table, in the order in which it is kept. */
export type TableEvent = { readonly at: number } & TableEventBody;

export type TableEventBody =
  | {
      readonly kind: 'opened';
      readonly game: string; // its own id in the record
      readonly number: number; // as people call it, from 1
      readonly dice: number;
      readonly chairs: Readonly<Record<PartyId, readonly MemberId[]>>;
      readonly limits: TimeLimits;
    }
  | { readonly kind: 'begun' } // the talks may start: the first clock runs
  | { readonly kind: 'seated'; readonly chairs: Readonly<Record<PartyId, readonly MemberId[]>> }
  | { readonly kind: 'limited'; readonly limits: TimeLimits }
  | { readonly kind: 'penPassed'; readonly party: PartyId; readonly to: MemberId }
  | {
      readonly kind: 'prepared';
      readonly party: PartyId;
      readonly by: MemberId;
      readonly preparation: Preparation;
    }
  | {
      readonly kind: 'proposed'; // to the pen of the own delegation
      readonly party: PartyId;
      readonly by: MemberId;
      readonly move: Move;
    }
  | { readonly kind: 'withdrawn'; readonly party: PartyId; readonly draft: number }
  | {
      readonly kind: 'talked'; // inside the delegation
      readonly party: PartyId;
      readonly by: MemberId;
      readonly text: string;
    }
  | {
      readonly kind: 'noted'; // across the table
      readonly party: PartyId;
      readonly by: MemberId;
      readonly text: string;
    }
  | { readonly kind: 'wrote'; readonly to: Addressee; readonly text: string } // the teacher
  | { readonly kind: 'hidden'; readonly message: number; readonly hidden: boolean }
  | {
      readonly kind: 'moved';
      readonly party: PartyId;
      readonly by: MemberId | undefined; // undefined: an AI
      readonly move: Move;
      readonly rationale?: unknown; // of an AI, sealed until the debrief
    }
  | { readonly kind: 'moderated'; readonly act: ModeratorAct }
  | {
      readonly kind: 'voteSeen'; // the vote at home, on the own screen
      readonly by: MemberId | undefined; // undefined: nobody waits for the rest any longer
    };
