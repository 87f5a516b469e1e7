/** First drafts of the worked example that play badly, as edits of its text. */
export type Edits = readonly (readonly [from: string, to: string])[];

/**
 * Each side needs leave for what the other wants, which its ratifiers mind as long as nothing is
 * closed; and no draft can bring it.
 */
export const inTheWayOfEachOther = (needs: number): Edits => [
  ['rounds: 8\n', 'rounds: 8\nwithout: [nonPaper]\n'],
  [
    '        allowed: [none, gates, part]\n',
    `        allowed: [none]\n        consult: [{ option: part, needsSupport: ${needs} }, { option: gates, needsSupport: ${needs} }]\n`,
  ],
  [
    '    mandate: {}\n',
    `    mandate:
      animals:
        allowed: [many]
        consult: [{ option: some, needsSupport: ${needs} }, { option: few, needsSupport: ${needs} }]
        because: 'designed: the neighbour has to pay for it'
`,
  ],
];

const option = (id: string): string => `      - {
          id: ${id},
          title: The ${id},
          clause: It is the ${id}.,
          headline: The ${id} it is,
          because: 'designed: nobody wants it',
        }
`;

/** Terms that nobody has a reason to sign. */
export const twoMoreTerms: Edits = [
  [
    'options: { five: 10, ten: 5, twenty: 0 }',
    'options: { five: 10, seven: 1, eight: 1, ten: 6, twenty: 0 }',
  ],
  [
    'options: { five: 0, ten: 6, twenty: 10 }',
    'options: { five: 0, seven: 0, eight: 0, ten: 6, twenty: 10 }',
  ],
  [
    '      - {\n          id: ten,\n',
    `${['seven', 'eight'].map(option).join('')}      - {\n          id: ten,\n`,
  ],
];

/** And ways to share the costs. */
export const twoMoreCosts: Edits = [
  [
    'options: { neighbour: 20, shared: 12, own: 0 }',
    'options: { neighbour: 20, third: 1, shared: 12, quarter: 0, own: 0 }',
  ],
  [
    'options: { neighbour: 0, shared: 12, own: 20 }',
    'options: { neighbour: 0, third: 0, shared: 12, quarter: 1, own: 20 }',
  ],
  [
    '      - {\n          id: shared,\n',
    `${['third', 'quarter'].map(option).join('')}      - {\n          id: shared,\n`,
  ],
];

/** And ways to count. */
export const twoMoreCounts: Edits = [
  [
    'options: { none: 0, yearly: 12, joint: 16 }',
    'options: { none: 0, seldom: 1, often: 1, yearly: 12, joint: 16 }',
  ],
  [
    'options: { none: 16, yearly: 13, joint: 6 }',
    'options: { none: 16, seldom: 1, often: 1, yearly: 13, joint: 6 }',
  ],
  [
    '      - {\n          id: yearly,\n',
    `${['seldom', 'often'].map(option).join('')}      - {\n          id: yearly,\n`,
  ],
];
