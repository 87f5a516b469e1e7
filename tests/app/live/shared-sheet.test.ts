import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sharedSheet } from '../../../src/app/live/shared-sheet.ts';
import {
  changed,
  noChanges,
  plainAims,
  withChanges,
  type PreparationChanges,
} from '../../../src/classroom/preparation-changes.ts';
import type { Preparation } from '../../../src/record/record.ts';

const empty: Preparation = { aims: '', guesses: {} };

describe('what one person changed in a sheet that several write', () => {
  it('is laid upon what the others have written meanwhile', () => {
    const changes = changed(
      noChanges,
      { aims: 'A radar', guesses: { radar: 1 } },
      {
        aims: 'A joint radar',
        guesses: { radar: 1, data: 2 },
      },
    );
    const theirs = { aims: 'A radar, and data', guesses: { radar: 3 } } as const;
    expect(withChanges(theirs, changes)).toEqual({
      aims: 'A joint radar, and data',
      guesses: { radar: 3, data: 2 },
    });
  });

  it('takes a guess back where it was taken back here', () => {
    const changes = changed(noChanges, { aims: '', guesses: { radar: 1 } }, empty);
    expect(withChanges({ aims: '', guesses: { radar: 1, data: 2 } }, changes)).toEqual({
      aims: '',
      guesses: { data: 2 },
    });
  });

  it('keeps a blank at the end of what is being typed, which the class does not keep', () => {
    const one = changed(
      noChanges,
      { aims: 'hello ', guesses: {} },
      { aims: 'hello world', guesses: {} },
    );
    expect(withChanges({ aims: 'hello', guesses: {} }, one).aims).toBe('hello world');
  });
});

describe('a shared sheet', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** The class behind it: lays what is sent upon what it has, and shows that when told to. */
  function behind(first: Preparation = empty) {
    const sent: PreparationChanges[] = [];
    let kept = first;
    const lay = (changes: PreparationChanges): void => {
      const { aims, guesses } = withChanges(kept, changes);
      kept = { aims: plainAims(aims), guesses };
    };
    const sheet = sharedSheet(first, (changes) => {
      sent.push(changes);
      lay(changes);
      return Promise.resolve();
    });
    return { sheet, sent, lay, kept: () => kept, show: () => sheet.take(kept) };
  }

  it('is sent once when nothing was written for a while', async () => {
    const { sheet, sent } = behind();
    void sheet.prepare({ aims: 'A', guesses: {} });
    await vi.advanceTimersByTimeAsync(100);
    void sheet.prepare({ aims: 'A radar', guesses: {} });
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([{ aims: { from: '', to: 'A radar' }, guesses: {} }]);
  });

  it('waits until what it sent is shown before it sends more, and loses none of it', async () => {
    const { sheet, sent, show } = behind();
    void sheet.prepare({ aims: 'A', guesses: {} });
    await vi.advanceTimersByTimeAsync(500);
    void sheet.prepare({ aims: 'A radar', guesses: {} });
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toHaveLength(1);
    expect(sheet.notes().aims).toBe('A radar');
    show();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.at(-1)).toEqual({ aims: { from: 'A', to: 'A radar' }, guesses: {} });
  });

  it('sends on even where nothing is shown of what it sent', async () => {
    const { sheet, sent } = behind();
    void sheet.prepare({ aims: 'A', guesses: {} });
    await vi.advanceTimersByTimeAsync(500);
    void sheet.prepare({ aims: 'A', guesses: { radar: 2 } });
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent.at(-1)).toEqual({ aims: undefined, guesses: { radar: 2 } });
  });

  it('loses nothing of two who send before either has seen what the other wrote', async () => {
    const { sheet, lay, kept, show } = behind({ aims: 'A radar.', guesses: {} });
    void sheet.prepare({ aims: 'A radar. And trust.', guesses: { data: 1 } });
    await vi.advanceTimersByTimeAsync(500);
    lay({ aims: { from: 'A radar.', to: 'Now: A radar.' }, guesses: { radar: 2 } });
    const both = { aims: 'Now: A radar. And trust.', guesses: { data: 1, radar: 2 } };
    expect(kept()).toEqual(both);
    show();
    expect(sheet.notes()).toEqual(both);
  });

  it('says when what was written has been sent', async () => {
    const { sheet, show } = behind();
    let done = false;
    void sheet.prepare({ aims: 'A', guesses: {} }).then(() => {
      done = true;
    });
    await vi.advanceTimersByTimeAsync(300);
    expect(done).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    show();
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toBe(true);
  });

  it('shows what the others wrote, with what is written here upon it', () => {
    const { sheet } = behind();
    void sheet.prepare({ aims: '', guesses: { data: 1 } });
    sheet.take({ aims: 'Theirs', guesses: { radar: 3 } });
    expect(sheet.notes()).toEqual({ aims: 'Theirs', guesses: { radar: 3, data: 1 } });
  });
});
