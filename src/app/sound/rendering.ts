import type { Samples } from '../../sound/signal/samples.ts';
import type { Recipe, Rendered, RenderRequest } from './recipe.ts';
import RenderWorker from './render-worker.ts?worker&inline';

/** Renders recipes, each once, one after the other; what fails is never heard, and that is all. */
export function openRendering(): (recipe: Recipe) => Promise<Samples> {
  const worker = new RenderWorker();
  const asked = new Map<string, Promise<Samples>>();
  const waiting = new Map<string, (samples: Samples) => void>();
  worker.addEventListener('message', ({ data: { key, samples } }: MessageEvent<Rendered>) => {
    waiting.get(key)?.(samples);
    waiting.delete(key);
  });
  return (recipe) => {
    const key = keyOf(recipe);
    const before = asked.get(key);
    if (before) return before;
    const rendered = new Promise<Samples>((done) => waiting.set(key, done));
    asked.set(key, rendered);
    worker.postMessage({ key, of: recipe } satisfies RenderRequest);
    return rendered;
  };
}

function keyOf(recipe: Recipe): string {
  return recipe.kind === 'room' ? `room/${recipe.room}` : `${recipe.sound}/${recipe.take}`;
}
