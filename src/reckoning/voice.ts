import type { View } from '../negotiation/view.ts';
import type { Hint, HintWhen, Package } from '../scenario/scenario.ts';

/** Notes that the game itself has for a newcomer at the table, by what they stand beside. */
export type NoteId =
  'table-caucus' | 'table-offer' | 'table-answer' | 'table-stage' | 'table-watch';

/** Who speaks at the table: never two at once. */
export type Voice =
  | { readonly kind: 'hint'; readonly hint: Hint; readonly id: string } // of the scenario's file
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'staff' }; // the player's own adviser

/** What has been put away, by id, and does not come back. */
export type PutAway = readonly string[];

/**
 * The one voice that speaks to the person in this chair now: the scenario's own hint, else a note of
 * the game's that was not put away yet, else the staff.
 *
 * @param drafted the alternative that is being put together
 */
export function voiceAt(view: View, drafted: Package, away: PutAway): Voice {
  if (hasHints(view)) {
    const found = hintAt(view, drafted);
    if (found === undefined) return { kind: 'staff' };
    const id = hintId(view, found);
    const isAway = away.includes(id) || away.includes(allHintsId(view));
    return isAway ? { kind: 'staff' } : { kind: 'hint', hint: found, id };
  }
  const note = notesAt(view).find((id) => !away.includes(id));
  return note === undefined ? { kind: 'staff' } : { kind: 'note', id: note };
}

/** The voice for whoever only watches: there is one note, and no staff with another chair's papers. */
export function watchingVoice({ round, phase }: View, away: PutAway): Voice {
  const tells = round === 1 && phase !== 'over' && !away.includes('table-watch');
  return tells ? { kind: 'note', id: 'table-watch' } : { kind: 'staff' };
}

/** Whether these talks lead a newcomer in this chair by hints of their own. */
export function hasHints({ own }: View): boolean {
  return (own.hints ?? []).length > 0;
}

/** The first hint of the file whose moment this is. @internal */
export function hintAt(view: View, drafted: Package): Hint | undefined {
  return view.own.hints?.find(({ when }) => isMoment(view, drafted, when));
}

/** By which a hint is put away, so that it does not come back in another game either. */
function hintId({ scenario }: View, { id }: Hint): string {
  return `hint:${scenario.id}:${id}`;
}

/** By which all hints of these talks are put away at once. */
export function allHintsId({ scenario }: View): string {
  return `hints:${scenario.id}`;
}

function isMoment(view: View, drafted: Package, when: HintWhen): boolean {
  const { phase, round, lacks, event } = when;
  if (view.phase !== phase) return false;
  if (phase !== 'over' && view.turn !== view.party) return false;
  if (round !== undefined && view.round !== round) return false;
  if (event !== undefined && !hasCome(view, event)) return false;
  return lacks === undefined || (drafted[lacks] === undefined && view.closed[lacks] === undefined);
}

function hasCome({ log }: View, event: string): boolean {
  return log.some((each) => each.kind === 'dispatch' && each.event === event);
}

const newcomers = 2; // rounds in which the notes are there

/** Notes that have something to say, the most useful first. */
function notesAt({ phase, round, turn, party }: View): readonly NoteId[] {
  if (phase === 'over' || round > newcomers) return [];
  if (turn !== party) return round === 1 ? ['table-stage'] : [];
  if (phase === 'caucus') return round === 1 ? ['table-stage', 'table-caucus'] : [];
  if (phase === 'floor') return ['table-offer'];
  return phase === 'answer' ? ['table-answer'] : [];
}
