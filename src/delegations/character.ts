import type { HiddenType, PersonaId } from '../scenario/scenario.ts';
import { PERSONAS, type Persona } from './personas.ts';

/** Who an AI delegation is in one game: what it decides by, besides its view and its dice. */
export interface Character {
  readonly persona: PersonaId;
  readonly skill: Skill;
  readonly type: HiddenType | undefined;
}

export type Skill = 'first-time' | 'practised' | 'seasoned';

export const SKILLS: readonly Skill[] = ['first-time', 'practised', 'seasoned'];

/** A persona as it negotiates with some skill and hidden type (D4). */
export interface Temper extends Persona {
  /** How far below its aim it already takes an offer, of the way to the least it would sign: 0–1. */
  readonly yields: number;
  /** What it leaves out of account of the price of a promise to those at home (N25): 0–1. */
  readonly placates: number;
}

/** What skill makes of a persona's numbers, a share of each; and how much it yields of itself. */
const SKILLED = {
  'first-time': { opening: 0.8, exponent: 0.5, least: 0.1, reciprocity: 0.3, yields: 1 },
  practised: { opening: 0.95, exponent: 0.8, least: 0.75, reciprocity: 0.7, yields: 0.3 },
  seasoned: { opening: 1, exponent: 1.6, least: 1.42, reciprocity: 1, yields: 0 },
} satisfies Readonly<Record<Skill, unknown>>;

export function temperOf({ persona, skill, type }: Character): Temper {
  const own = PERSONAS[persona];
  const share = SKILLED[skill];
  const patience = type?.patience ?? 0;
  const green = skill === 'first-time';
  return {
    ...own,
    exponent: own.exponent * 1.5 ** patience * share.exponent, // the less, the earlier it gives
    opening: own.opening * share.opening,
    least: own.least * share.least,
    reciprocity: own.reciprocity * share.reciprocity,
    candour: green ? 1 : own.candour, // telegraphs what is in the way
    menus: green ? 0 : own.menus,
    finals: green ? 0 : own.finals,
    walkOuts: green ? 0 : own.walkOuts,
    yields: share.yields, // does not dare to hold out
    placates: green ? 0.7 : 0, // nor to come home to a quarrel
  };
}
