import { visible } from '../scenario/problems/problem.ts';
import type { Language } from '../words/languages.ts';
import type { Speak } from '../words/say.ts';
import { openVoice, type Voice } from '../words/voice.ts';

const areas = [
  'terminal',
  'figures',
  'happenings',
  'table',
  'refusals',
  'dossier',
  'journeys',
  'debrief',
] as const;

export type TerminalArea = (typeof areas)[number];
export type TerminalVoice = Voice<TerminalArea>;
export type TerminalSpeak = Speak<TerminalArea>;

/** Speaks at the terminal; what authors and players wrote cannot steer it. */
export function openTerminal(language: Language): Promise<TerminalVoice> {
  return openVoice(language, areas, visible);
}
