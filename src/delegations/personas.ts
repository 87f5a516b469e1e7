import type { PersonaId } from '../scenario/scenario.ts';

/** D4: a way of negotiating. Shares are 0–1. */
export interface Persona {
  /** Where it opens: the share of the way from the fair package to its best. */
  readonly opening: number;
  /** Of its aspiration curve 1 − tᵉ: over 1 it holds out, under 1 it gives early. */
  readonly exponent: number;
  /** The share of its fair gain that it insists on to the end. */
  readonly least: number;
  /** How far it waits for the other side's concessions before making its own. */
  readonly reciprocity: number;
  /** How readily it says what is in the way, and signs what can be signed early. */
  readonly candour: number;
  /** How soon it tables alternatives to learn which is liked. */
  readonly menus: number;
  /** How readily it commits itself before the press. */
  readonly press: number;
  /** How readily it marks an offer final. */
  readonly finals: number;
  /** How readily it leaves talks that offer it nothing. */
  readonly walkOuts: number;
  /** How readily it spends a caucus on gestures. */
  readonly warmth: number;
}

export const PERSONAS: Readonly<Record<PersonaId, Persona>> = {
  conciliator: {
    opening: 0.6,
    exponent: 0.7,
    least: 0.3,
    reciprocity: 0.35,
    candour: 0.9,
    menus: 0.5,
    press: 0,
    finals: 0,
    walkOuts: 0,
    warmth: 1,
  },
  professional: {
    opening: 0.8,
    exponent: 1,
    least: 0.42,
    reciprocity: 0.5,
    candour: 0.6,
    menus: 0.8,
    press: 0.2,
    finals: 0.1,
    walkOuts: 0.1,
    warmth: 0.6,
  },
  'hard-liner': {
    opening: 1,
    exponent: 2.2,
    least: 0.66,
    reciprocity: 0.6,
    candour: 0.2,
    menus: 0,
    press: 1,
    finals: 0.6,
    walkOuts: 0.5,
    warmth: 0,
  },
  tactician: {
    opening: 0.95,
    exponent: 1.6,
    least: 0.48,
    reciprocity: 0.8,
    candour: 0.3,
    menus: 1,
    press: 0.4,
    finals: 0.3,
    walkOuts: 0.1,
    warmth: 0.3,
  },
  principled: {
    opening: 0.45,
    exponent: 0.8,
    least: 0.5,
    reciprocity: 0.15,
    candour: 1,
    menus: 0.3,
    press: 0.3,
    finals: 0,
    walkOuts: 0.2,
    warmth: 0.5,
  },
};
