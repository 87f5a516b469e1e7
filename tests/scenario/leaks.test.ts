import { describe, expect, it } from 'vitest';
import { diagnoseScenario } from '../../src/scenario/parse.ts';
import { bundledScenario, FILES } from '../kit/bundled-scenario.ts';
import { wordsOf } from '../kit/problem-words.ts';
import { edited, textAt } from './example.ts';

const brief =
  "text: The numbers matter most to you; the fence is the neighbour's worry, not yours.";
const open = 'text: Sweden wants a convention that keeps its summer pastures free.';

type Edit = readonly [from: string, to: string];

/** What is warned of in the example with some texts of its own. */
function warned(...edits: readonly Edit[]) {
  const text = edited(...edits);
  return diagnoseScenario('example.yaml', text).problems.map((problem) => ({
    at: textAt(text, problem).trim(),
    says: wordsOf(problem),
  }));
}

describe('what is confidential', () => {
  it('is told by no text of the scenarios in the repository that both sides read', () => {
    const found = FILES.flatMap((file) =>
      diagnoseScenario(`${file}.yaml`, bundledScenario(file).text).problems.map(wordsOf),
    );
    expect(found).toEqual([]);
    expect(warned()).toEqual([]);
  });

  it('is known again word for word, whoever says “we” or “you”, and told where it stands', () => {
    const copied = warned([
      open,
      "text: Sweden wants a convention. The fence is the neighbour's worry, not ours.",
    ]);
    expect(copied).toHaveLength(1);
    expect(copied[0]?.at).toMatch(/^Sweden wants a convention\./);
    expect(copied[0]?.says).toBe(
      "Both sides read this, and it repeats word for word what is confidential in parties.se.brief.confidential.text: “the fence is the neighbour's worry, not yours.” Take it out of here.",
    );
  });

  it.each([
    [
      'summary',
      'year, and each capital would rather have a new one than a fence.',
      'year. They are nine tenths of the trouble.',
      'parties.fi.concessions.fi-fence-part.home',
    ],
    [
      'issue',
      'text: How long the convention holds.',
      'text: It keeps our own animals out of the bog.',
      'parties.se.concessions.se-fence-part.home',
    ],
    [
      'position',
      'text: Nothing should stand across the fell.',
      'text: On numbers you can be generous, for the fence matters most to you.',
      'parties.fi.brief.confidential.text',
    ],
    [
      'ratifier',
      'about: It pays.',
      'about: This delegation listens to the herders more than to the treasury!',
      'parties.se.types.herders-first.text',
    ],
    [
      'event',
      'text: Snow lies until May.',
      'text: Eight thousand is what graze there today.',
      'parties.se.concessions.se-animals-some.home',
    ],
    [
      'lesson',
      '- Two sides that rank the issues differently can both gain by trading one for another.',
      '- The fence matters most to you.',
      'parties.fi.brief.confidential.text',
    ],
  ])('is found in the text of a %s', (_, from, to, where) => {
    expect(warned([from, to]).map(({ says }) => says)).toEqual([
      expect.stringContaining(`confidential in ${where}: “`),
    ]);
  });

  it('is known again where a word or two are changed, and not where the words only come to mind', () => {
    const secret =
      'text: The fence would keep our herds out of the bog, and that is worth more to us than we say.';
    const said = (text: string) => warned([brief, secret], [open, `text: ${text}`]);
    expect(
      said('A fence would keep our herds out of the bog and is worth more to us than we ever say.'),
    ).toEqual([
      {
        at: expect.any(String) as string,
        says: expect.stringContaining('says nearly what is confidential') as string,
      },
    ]);
    expect(said('A fence is worth a talk, and we shall say so.')).toEqual([]);
  });

  it('is not what any reader of the agenda knows', () => {
    expect(
      warned(
        ['home: They are nine tenths of the trouble.', 'home: The two worst places, as we said.'],
        ['title: In the two worst places', 'title: The two worst places, as we said'],
        [open, 'text: The two worst places, as we said.'],
      ),
    ).toEqual([]);
  });

  it('is a number of things that only the brief tells, but not one that is on the agenda or on record', () => {
    const told = (secret: string, shown: string, ...more: readonly Edit[]) =>
      warned([brief, `text: ${secret}`], [open, `text: ${shown}`], ...more).map(({ says }) => says);
    expect(told('You can go to 6,500 reindeer.', 'Sweden feeds 6500 reindeer.')).toEqual([
      'Both sides read this, but “6,500 reindeer” is known only from parties.se.brief.confidential.text, which is confidential. Take the number out of here, or put it on the agenda.',
    ]);
    expect(
      told('You could give up about six hundred places.', 'There are six hundred places.'),
    ).toHaveLength(1);
    expect(
      told('Of twelve thousand animals half are yours.', 'Let twelve thousand animals graze.'),
    ).toEqual([]);
    expect(
      told('You can go to 6,500 reindeer.', 'Sweden feeds 6500 reindeer.', [
        'The herds of both sides may cross',
        'The 6500 reindeer of both sides may cross',
      ]),
    ).toEqual([]);
    expect(told('In 1931 summers were short.', 'Since 1931 summers were long.')).toEqual([]);
  });

  it.each([
    'Secretly we would settle for a short fence.',
    'We would gladly settle for eight thousand.',
    'Our real limit is eight thousand.',
    'Privately, we do not mind the fence.',
    'We only pretend to want a fence.',
  ])('is what no side says to the face of the other: %s', (aside) => {
    for (const [from, to] of [
      [open, `text: ${aside}`],
      ['public: We can live with eight thousand.', `public: ${aside}`],
      ['text: Snow lies until May.', `text: ${aside}`],
    ] as const) {
      expect(warned([from, to]).map(({ says }) => says)).toEqual([
        expect.stringMatching(
          /^Both sides read this, and ".*" sounds like (something that is said behind|what one side would settle for)/,
        ),
      ]);
    }
  });
});
