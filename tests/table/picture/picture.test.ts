import { describe, expect, it } from 'vitest';
import type { Happening, HappeningBody } from '../../../src/negotiation/happening.ts';
import type { Offer } from '../../../src/negotiation/state.ts';
import { moodsOf } from '../../../src/table/picture/moods.ts';
import { pictureOf } from '../../../src/table/picture/picture.ts';
import { shown } from '../fixture-shown.ts';
import { fixtureView } from '../fixture-view.ts';

const said = (...bodies: readonly HappeningBody[]): readonly Happening[] =>
  bodies.map((body) => ({ round: 2, audience: 'all', ...body }));

const offer = (changes: Partial<Offer> = {}): Offer => ({
  number: 0,
  by: 'us',
  round: 2,
  packages: [{ interceptors: 'interceptors-1' }, { interceptors: 'interceptors-0' }],
  severable: false,
  final: false,
  answer: undefined,
  ...changes,
});

const track = (picture: ReturnType<typeof pictureOf>, issue: string) =>
  picture.tracks.find((each) => each.issue === issue);

describe('the picture of a view', () => {
  it('puts a token of each side where that side stands, whoever looks', () => {
    for (const party of ['us', 'ru'] as const) {
      const picture = pictureOf(shown(fixtureView({ party })));
      expect(track(picture, 'interceptors')?.stands).toEqual([3, 0]);
      expect(track(picture, 'data-sharing')?.stands).toEqual([2, 1]);
      expect(picture.viewer).toBe(party === 'us' ? 0 : 1);
    }
  });

  it('[N12] seals an initialled option, and takes no draft on it', () => {
    const view = fixtureView({ changes: { closed: { interceptors: 'interceptors-1' } } });
    const sealed = track(
      pictureOf(shown(view, { interceptors: 'interceptors-2' })),
      'interceptors',
    );
    expect(sealed?.closed).toBe(1);
    expect(sealed?.draft).toBeUndefined();
  });

  it('shows a draft only where it differs from the stand', () => {
    const view = fixtureView();
    const picture = pictureOf(shown(view, { interceptors: 'interceptors-1', radar: 'radar-4' }));
    expect(track(picture, 'interceptors')?.draft).toBe(1);
    expect(track(picture, 'radar')?.draft).toBeUndefined();
  });

  it('[N23] locks a bridging option until experts have opened it', () => {
    const locked = track(pictureOf(shown(fixtureView())), 'interceptors')?.places[2]?.locked;
    const opened = { interceptors: ['interceptors-2'] };
    const open = track(pictureOf(shown(fixtureView({ changes: { opened } }))), 'interceptors');
    expect(locked).toBe(true);
    expect(open?.places[2]?.locked).toBe(false);
  });

  it('[N10] lays a folder for each alternative of the offer on the table, and none of another', () => {
    const offers = [offer({ final: true }), offer({ number: 1, by: 'ru' })];
    const on = pictureOf(shown(fixtureView({ changes: { offers, onTable: 0 } }))).folders;
    expect(on).toMatchObject([
      { offer: 0, alternative: 0, of: 2, by: 0, final: true },
      { offer: 0, alternative: 1, of: 2, by: 0, final: true },
    ]);
    expect(pictureOf(shown(fixtureView({ changes: { offers } }))).folders).toEqual([]);
  });

  it('[N31] sets each ratifier at its margin over the threshold, as its support was reckoned', () => {
    const view = fixtureView();
    const home = [
      { ratifier: 'congress', steps: 4, stances: [] },
      { ratifier: 'allies', steps: -1, stances: [] },
    ];
    expect(pictureOf({ view, draft: {}, home }).support).toEqual([
      { ratifier: 'congress', margin: 3 }, // over a threshold of 1
      { ratifier: 'allies', margin: -3 }, // over one of 2
    ]);
  });

  it('lets the light go from morning to lamplight, and never back, as rounds pass', () => {
    const lights = Array.from({ length: 8 }, (_, index) =>
      [0, 1, 2].map(
        (floors) =>
          pictureOf(
            shown(
              fixtureView({
                changes: { round: index + 1, floors: Array(floors).fill('passed') as 'passed'[] },
              }),
            ),
          ).light,
      ),
    ).flat();
    expect(lights[0]).toBe(0);
    expect(lights.toSorted((one, other) => one - other)).toEqual(lights);
    expect(lights.at(-1)).toBeGreaterThan(0.95);
  });

  it('[N14] leaves the chairs empty of a delegation that walked out', () => {
    const log = said({ kind: 'walkedOut', party: 'ru' });
    const { seats } = pictureOf(shown(fixtureView({ changes: { log } })));
    expect(seats.map(({ gone }) => gone)).toEqual([false, true]);
  });

  it('lets the one lean in who is to act', () => {
    const { seats } = pictureOf(shown(fixtureView({ changes: { turn: 'ru' } })));
    expect(seats.map(({ leaning }) => leaning)).toEqual([false, true]);
  });
});

describe('the faces', () => {
  const moods = (log: readonly Happening[], offers: readonly Offer[] = [offer()]) =>
    moodsOf(fixtureView({ changes: { log, offers, turn: undefined } }));

  it('are pleased on both sides when an offer is accepted', () => {
    const accepted = said({ kind: 'accepted', party: 'ru', offer: 0, package: 0 });
    expect(moods(accepted)).toEqual(['pleased', 'pleased']);
  });

  it('show a decline to the side that made the offer', () => {
    const declined = said({ kind: 'declined', party: 'ru', offer: 0, obstacle: undefined });
    expect(moods(declined)).toEqual(['displeased', 'wary']);
  });

  it('are firm over a final offer, and wary across the table', () => {
    const tabled = said({ kind: 'tabled', party: 'us', offer: 0 });
    expect(moods(tabled, [offer({ final: true })])).toEqual(['firm', 'wary']);
    expect(moods(tabled)).toEqual(['attentive', 'attentive']);
  });

  it('turn wary on both sides when a back channel leaks', () => {
    expect(moods(said({ kind: 'leaked' }))).toEqual(['wary', 'wary']);
  });

  it('lose a smile in a new round, and a frown in two', () => {
    const declined = said({ kind: 'declined', party: 'ru', offer: 0, obstacle: undefined });
    const opened = said({ kind: 'roundOpened' });
    expect(moods([...declined, ...opened])[0]).toBe('wary');
    expect(moods([...declined, ...opened, ...opened])[0]).toBe('neutral');
    const accepted = said({ kind: 'accepted', party: 'ru', offer: 0, package: 0 });
    expect(moods([...accepted, ...opened])).toEqual(['neutral', 'neutral']);
  });

  it('answer to how a thing turned out: leave, a question, a study, a vote at home', () => {
    const [issue, option, issues] = ['radar', 'radar-3', ['radar', 'iran']] as const;
    const consulted = { kind: 'consulted', party: 'us', issue, option } as const;
    const support = { meanSupport: 1, needed: 2 };
    const told = { kind: 'backChannelTold', party: 'ru', issues } as const;
    const study = { kind: 'expertsAnswered', party: 'ru', issue } as const;
    const after = (body: HappeningBody) => moods(said(body));
    expect(after({ ...consulted, ...support, granted: true })).toEqual(['pleased', 'neutral']);
    expect(after({ ...consulted, ...support, granted: false })).toEqual(['displeased', 'neutral']);
    expect(after({ ...told, matters: 'radar' })).toEqual(['pleased', 'attentive']);
    expect(after({ ...told, matters: 'vague' })).toEqual(['wary', 'wary']);
    expect(after({ ...study, agree: true })).toEqual(['pleased', 'pleased']);
    expect(after({ ...study, agree: false })).toEqual(['displeased', 'firm']);
    expect(after({ kind: 'ratified', party: 'us', passed: false })).toEqual([
      'displeased',
      'displeased',
    ]);
  });

  it('stay as they are where only a meter moves or the news comes in', () => {
    const declined = said({ kind: 'declined', party: 'ru', offer: 0, obstacle: undefined });
    const quiet = said(
      { kind: 'dispatch', event: 'news' },
      { kind: 'trustMoved', by: -3, now: 49, reason: 'event' },
      { kind: 'reassured', party: 'ru', ratifier: 'duma', price: 2 },
      { kind: 'justified', party: 'us', issue: 'radar' },
    );
    expect(moods([...declined, ...quiet])).toEqual(moods(declined));
  });
});
