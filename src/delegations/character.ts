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

/** The persona's temper as skill and hidden type leave it (D4). */
export function temperOf({ persona, skill, type }: Character): Persona {
  const own = PERSONAS[persona];
  const patience = type?.patience ?? 0;
  const exponent = own.exponent * 1.5 ** patience;
  if (skill === 'seasoned') return { ...own, exponent };
  const green = skill === 'first-time';
  return {
    ...own,
    exponent: exponent * (green ? 0.25 : 0.7), // gives early
    opening: own.opening * (green ? 0.5 : 0.85),
    least: own.least * (green ? 0.1 : 0.6),
    reciprocity: own.reciprocity * (green ? 0 : 0.6), // whatever the other side does
    candour: green ? 1 : own.candour, // telegraphs what is in the way
    menus: green ? 0 : own.menus,
    finals: green ? 0 : own.finals,
    walkOuts: green ? 0 : own.walkOuts,
  };
}
