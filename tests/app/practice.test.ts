import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import shelf from '../../scenarios/shelf.json' with { type: 'json' };
import { firstGame, throughFirstCaucus } from '../../src/app/first-game/begin-practice.ts';
import { newsstandOf } from '../../src/app/shelf/newsstand.ts';
import { shelfIn } from '../../src/app/shelf/shelf.ts';
import type { Move } from '../../src/negotiation/move.ts';
import type { View } from '../../src/negotiation/view.ts';
import type { SeatHolder } from '../../src/record/record.ts';
import { hintAt, voiceAt } from '../../src/reckoning/voice.ts';
import { reckon } from '../../src/reckoning/worth.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Hint, Package } from '../../src/scenario/scenario.ts';
import { createHost, type Host } from '../../src/session/host.ts';

const text = readFileSync(`scenarios/${firstGame.scenario}.yaml`, 'utf8');
const parsed = parseScenario(`${firstGame.scenario}.yaml`, text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
const scenario = parsed.value;
const chair = Object.entries(firstGame.seats).find(([, { kind }]) => kind === 'person')?.[0] ?? '';

function begin(dice = firstGame.dice): Host {
  const seats = firstGame.seats as Readonly<Record<string, SeatHolder>>;
  const host = createHost({ scenario, text, dice, seats });
  throughFirstCaucus(host, chair);
  return host;
}

/** What somebody does who only does what the hint points at; undefined where it points at no act. */
function obey(view: View, hint: Hint, drafted: Package): Move | Package | undefined {
  if (hint.at === 'stop') return { ...drafted, [hint.issue ?? '']: hint.option ?? '' };
  if (hint.at === 'decline') return { kind: 'decline' };
  if (hint.at === 'reassure') return { kind: 'reassure', ratifier: hint.ratifier ?? '' };
  if (hint.at !== 'main') return undefined;
  return view.phase === 'floor'
    ? { kind: 'table', packages: [drafted], severable: false, final: false }
    : { kind: 'accept', package: 0 };
}

/** Plays along the hints to the end; gives the hints in the order in which they were said. */
function follow(host: Host): readonly string[] {
  const said: string[] = [];
  let drafted: Package = {};
  for (let steps = 0; host.turn() !== undefined && steps < 60; steps += 1) {
    if (host.turn() !== chair) {
      host.stepAi();
      continue;
    }
    const view = host.view(chair);
    const hint = hintAt(view, drafted);
    if (!hint) throw new Error(`No hint in round ${view.round}, ${view.phase}.`);
    said.push(hint.id);
    const done = obey(view, hint, drafted);
    if (done === undefined) throw new Error(`${hint.id} points at nothing that could be done.`);
    if (!('kind' in done)) {
      drafted = done;
      continue;
    }
    const sent = host.send(chair, done);
    if (!sent.ok) throw new Error(`${hint.id}: ${JSON.stringify(sent.error)}`);
    drafted = {};
  }
  const over = hintAt(host.view(chair), {});
  return over ? [...said, over.id] : said;
}

describe('the first game, played along its hints', () => {
  const host = begin();
  const said = follow(host);
  const view = host.view(chair);

  it('is four moves long, says each hint once, and ends in an agreement', () => {
    expect(said).toEqual([
      'their-text',
      'ask-treaty',
      'ask-iraq',
      'table-first',
      'calm-the-generals',
      'keep-treaty',
      'give-iraq',
      'table-second',
      'onward',
    ]);
    expect(view.outcome?.kind).toBe('agreement');
  });

  it('begins with an offer that is worth less than no deal, as the hint says', () => {
    const start = begin();
    while (start.view(chair).phase !== 'answer') start.stepAi();
    const { offers } = start.view(chair);
    const worth = reckon(start.view(chair), offers[0]?.packages[0] ?? {}, { kind: 'accept' });
    expect(worth.above).toBeLessThan(0);
  });

  it('has the other side refuse aloud, name the obstacle, and take the trade', () => {
    const answers = view.log.filter(({ kind }) => kind === 'declined' || kind === 'accepted');
    expect(answers).toMatchObject([
      { kind: 'declined' },
      { kind: 'declined', obstacle: 'iraq' },
      { kind: 'accepted' },
    ]);
  });

  it('brings home more than no deal, and the telegram tells truly what that is worth', () => {
    const noDeal = reckon(begin().view(chair), {}, { kind: 'accept' }).noDeal;
    expect(view.outcome?.points[chair]).toBeGreaterThan(noDeal);
    expect(scenario.parties.find(({ id }) => id === chair)?.telegram?.text).toContain(
      ` ${noDeal} points`,
    );
  });

  it('has the ratifier that was reassured fall on yes, and without that on no', () => {
    const votes = (of: View) =>
      of.log.flatMap((each) => (each.kind === 'voted' ? [[each.ratifier, each.approves]] : []));
    expect(votes(view)).toContainEqual(['defence-ministry', true]);
    const careless = begin();
    for (let steps = 0; careless.turn() !== undefined && steps < 60; steps += 1) {
      const here = careless.view(chair);
      if (careless.turn() !== chair) careless.stepAi();
      else if (here.phase === 'caucus') careless.send(chair, { kind: 'hold' });
      else if (here.phase === 'answer') careless.send(chair, { kind: 'decline' });
      else {
        careless.send(chair, {
          kind: 'table',
          packages: [{ abm: 'no-notice', iraq: here.round === 1 ? 'suspend' : 'short-list' }],
          severable: false,
          final: false,
        });
      }
    }
    expect(votes(careless.view(chair))).toContainEqual(['defence-ministry', false]);
    expect(careless.view(chair).outcome?.kind).toBe('unratified');
  });
});

describe('the voice at the table', () => {
  const atAnswer = begin();
  while (atAnswer.view(chair).phase !== 'answer') atAnswer.stepAi();
  const view = atAnswer.view(chair);

  it('is the hint of the file until that is put away, and then the staff alone', () => {
    expect(voiceAt(view, {}, [])).toMatchObject({ kind: 'hint', hint: { id: 'their-text' } });
    const id = 'hint:rome-practice:their-text';
    expect(voiceAt(view, {}, [id])).toEqual({ kind: 'staff' });
    expect(voiceAt(view, {}, ['hints:rome-practice'])).toEqual({ kind: 'staff' });
  });

  it('is one note of the game where the file has no hints, each until it is put away', () => {
    const plain = { ...view, own: { ...view.own, hints: [] } };
    expect(voiceAt(plain, {}, [])).toEqual({ kind: 'note', id: 'table-answer' });
    expect(voiceAt(plain, {}, ['table-answer'])).toEqual({ kind: 'staff' });
    expect(voiceAt({ ...plain, turn: view.other }, {}, [])).toEqual({
      kind: 'note',
      id: 'table-stage',
    });
    expect(voiceAt({ ...plain, round: 3 }, {}, [])).toEqual({ kind: 'staff' });
  });
});

describe('the data of the shelf', () => {
  const newsstand = newsstandOf(shelfIn('en'));

  it('puts every paper in its place, the one to start with first, and no practice game among them', () => {
    expect(newsstand.papers.map(({ id }) => id)).toEqual(shelf.order);
    expect(newsstand.papers[0]).toBe(newsstand.startHere);
    expect(newsstand.practice?.kind).toBe('practice');
  });

  it('seats one person in the first game, at a chair that has hints and a telegram', () => {
    expect(Object.keys(firstGame.seats).toSorted()).toEqual(
      scenario.parties.map(({ id }) => id).toSorted(),
    );
    const own = scenario.parties.find(({ id }) => id === chair);
    expect(own?.telegram).toBeDefined();
    expect(own?.hints?.length).toBeGreaterThan(5);
  });
});
