import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import type { Game, OfferDraft, Refused } from '../../app/game-store.ts';
import type { CaucusMove, Move } from '../../negotiation/move.ts';
import type { View } from '../../negotiation/view.ts';
import type { IssueId } from '../../scenario/scenario.ts';
import type { Names } from '../../words/names.ts';
import type { Speeches } from '../../words/speech/speeches.ts';

export const tabIds = ['now', 'offer', 'caucus', 'home', 'transcript'] as const;
export type TabId = (typeof tabIds)[number];

/** What a person has begun and not yet done: it outlives a look at another tab. */
export interface Desk {
  readonly act: CaucusMove['kind'] | undefined; // the private action that lies open
  readonly ticked: readonly IssueId[]; // of an offer, to be initialled
  readonly obstacle: IssueId; // named when declining; empty: none
  readonly alternative: number | undefined; // the one of an offer that is looked at
}

/** Where the dock takes what the tab above it has open; null where it does not want it now. */
export interface DockPlaces {
  readonly act: HTMLElement | null; // the button of a private action
  readonly reading: HTMLElement | null; // the option that is pointed at, in words
}

export type TableT = TFunction<'table'>;

/** What every control at the table works with. */
export interface Bench {
  readonly game: Game;
  readonly view: View;
  readonly names: Names;
  readonly speeches: Speeches; // what was said at what happened
  readonly t: TableT;
  readonly watching: boolean;
  readonly proposing: boolean; // what is sent is put before whoever makes the moves
  readonly send: (move: Move) => void;
  /** Why a move cannot be made now, in words; undefined where it can. */
  readonly whyNot: (move: Move) => string | undefined;
  readonly refusalWords: (refusal: Refused) => string;
  readonly draft: (draft: OfferDraft) => void;
  readonly desk: Desk;
  readonly lay: (what: Partial<Desk>) => void;
  readonly places: DockPlaces;
  readonly holdPlace: (which: keyof DockPlaces, place: HTMLElement | null) => void;
  readonly tab: TabId; // the one that is open
  readonly goTo: (tab: TabId) => void;
}

const BenchContext = createContext<Bench | undefined>(undefined);

export const BenchProvider = BenchContext.Provider;

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (bench === undefined) throw new Error('A control of the table stands outside of it.');
  return bench;
}
