import type { Phrasebook } from '../../speech/lines.ts';
import { blunt } from './blunt.ts';
import { formal } from './formal.ts';
import { lawyerly } from './lawyerly.ts';
import { plain } from './plain.ts';
import { procedural } from './procedural.ts';
import { warm } from './warm.ts';

export const plainPhrasebook: Phrasebook = {
  language: 'en-plain',
  registers: { plain, lawyerly, procedural, blunt, formal, warm },
};
