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

export function temperOf({ persona, skill, type }: Character): Temper {
  const own = PERSONAS[persona];
  const patience = type?.patience ?? 0;
  const exponent = own.exponent * 1.5 ** patience;
  if (skill === 'seasoned') return { ...own, exponent, yields: 0, placates: 0 };
  const green = skill === 'first-time';
  return {
    ...own,
    exponent: exponent * (green ? 0.6 : 0.8), // gives early
    opening: own.opening * (green ? 0.85 : 0.95),
    least: own.least * (green ? 0.2 : 0.75),
    reciprocity: own.reciprocity * (green ? 0.3 : 0.7),
    candour: green ? 1 : own.candour, // telegraphs what is in the way
    menus: green ? 0 : own.menus,
    finals: green ? 0 : own.finals,
    walkOuts: green ? 0 : own.walkOuts,
    yields: green ? 1 : 0.3, // does not dare to hold out
    placates: green ? 0.7 : 0, // nor to come home to a quarrel
  };
}
