import type { Grammar } from '../../../press/grammar.ts';

export const mastheads: Grammar['mastheads'] = [
  { title: 'The Plumb & Level', motto: 'Straight down, whatever leans' },
  { title: 'The Ninth Bell', motto: 'Printed before anyone is awake' },
  { title: 'The Green Baize', motto: 'What was said across the table' },
  { title: 'The Corridor & Cable', motto: 'Heard at the door, checked by wire' },
  { title: 'The Blotting Paper', motto: 'What the ink left behind' },
  { title: 'The Level Keel Post', motto: 'Neither shore is nearer' },
  { title: 'The Long Envelope', motto: 'Opened daily' },
  { title: 'The Inkstand Gazetteer', motto: 'Dry facts, wet ink' },
  { title: 'The Quayside Enquirer-General', motto: 'All ships, all cargoes' },
  { title: 'The Two Clocks', motto: 'The hour here and the hour there' },
  { title: 'The Interpreter’s Morning', motto: 'Word for word, where there was a word' },
  { title: 'The Annex', motto: 'A supplement to events' },
];
