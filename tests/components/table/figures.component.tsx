import { expect, test, vi } from 'vitest';
import { mountTable } from '../../../src/table/mount-table.ts';
import { moods } from '../../../src/table/picture/mood.ts';
import { englishStage } from '../../kit/stage-words.ts';
import { shown } from '../../table/fixture-shown.ts';
import { fixtureView } from '../../table/fixture-view.ts';

test.each(['canvas', 'webgl'] as const)(
  'on %s a stage that changes its height a little has its figures already',
  async (renderer) => {
    // The stage first asks what draws: told of a card, it draws with WebGL, as on most machines.
    vi.spyOn(WebGLRenderingContext.prototype, 'getParameter').mockReturnValueOnce('a card');
    const decode = vi.spyOn(HTMLImageElement.prototype, 'decode');
    const painted = (): number =>
      decode.mock.contexts.filter(
        (image) => image instanceof HTMLImageElement && image.src.startsWith('data:image/svg+xml'),
      ).length;
    const place = document.body.appendChild(document.createElement('div'));
    Object.assign(place.style, { width: '1000px', height: '400px' });
    const table = mountTable(place, {
      words: englishStage,
      reducedMotion: true,
      theme: 'day',
      plain: renderer === 'canvas',
      onIntent: () => undefined,
    });
    const view = fixtureView();
    const people = view.scenario.parties.flatMap(({ delegation }) => delegation).length;
    const all = people * moods.length * 2; // faces and hands
    table.show(shown(view), []);
    await expect.poll(painted).toBe(all);
    const stage = place.querySelector<HTMLElement>('[data-renderer]');
    expect(stage?.dataset['renderer']).toBe(renderer);

    // As where a telephone's address bar comes and goes: the canvas follows, the figures stay.
    const drawn = (): number | undefined => place.querySelector('canvas')?.clientHeight;
    for (const height of [402, 399, 400]) {
      place.style.height = `${height}px`;
      await expect.poll(drawn).toBe(height);
    }
    place.style.height = '250px';
    await expect.poll(drawn).toBe(250);
    await expect.poll(painted).toBe(2 * all);
    table.destroy();
    place.remove();
  },
);
