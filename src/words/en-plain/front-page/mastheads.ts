import type { Grammar } from '../../../press/grammar.ts';

export const mastheads: Grammar['mastheads'] = [
  { title: 'The Plumb & Level', motto: 'The news, told straight' },
  { title: 'The Ninth Bell', motto: 'Ready when you get up' },
  { title: 'The Green Baize', motto: 'What they said at the table' },
  { title: 'The Corridor & Cable', motto: 'We listen, then we check' },
  { title: 'The Blotting Paper', motto: 'Nothing gets lost' },
  { title: 'The Level Keel Post', motto: 'Fair to both sides' },
  { title: 'The Long Envelope', motto: 'Open it every day' },
  { title: 'The Inkstand Gazetteer', motto: 'Short words, true stories' },
  { title: 'The Quayside Enquirer-General', motto: 'All the news that comes in' },
  { title: 'The Two Clocks', motto: 'What time is it where you are?' },
  { title: 'The Interpreter’s Morning', motto: 'Said so that you understand it' },
  { title: 'The Small Print', motto: 'We read it so that you know' },
];
