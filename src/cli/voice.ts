import { visible } from '../scenario/problems/problem.ts';
import type { Language } from '../words/languages.ts';
import { fetchPhrasebook } from '../words/phrasebook.ts';
import type { Phrasebook } from '../words/speech/lines.ts';
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

export interface TerminalVoice extends Voice<TerminalArea> {
  readonly phrasebook: Phrasebook;
}

export type TerminalSpeak = Speak<TerminalArea>;

/** Speaks at the terminal; what authors and players wrote cannot steer it. */
export async function openTerminal(language: Language): Promise<TerminalVoice> {
  const [voice, phrasebook] = await Promise.all([
    openVoice(language, areas, visible),
    fetchPhrasebook(language),
  ]);
  return { ...voice, phrasebook };
}
