import type { Box } from '../layout/box.ts';
import { faces, palettes, type Theme } from '../draw/palette.ts';
import type { Telling } from './tell.ts';

/** A small card over the stage that says what a thing is and why it stands as it does. */
export interface Tooltip {
  readonly show: (telling: Telling, near: Box) => void;
  readonly hide: () => void;
  /**
   * Says why something was not done, and stays: nothing that is hovered takes its place, until a
   * press anywhere else, Escape, or `dismiss`.
   */
  readonly refuse: (telling: Telling, near: Box) => void;
  readonly dismiss: () => void;
  readonly destroy: () => void;
  readonly setTheme: (theme: Theme) => void;
}

let count = 0;

export function openTooltip(root: HTMLElement, theme: Theme): Tooltip & { readonly id: string } {
  const card = document.createElement('div');
  const id = `table-note-${(count += 1)}`;
  card.id = id;
  card.setAttribute('role', 'tooltip');
  card.hidden = true;
  Object.assign(card.style, {
    position: 'absolute',
    zIndex: '2',
    maxWidth: 'min(19rem, calc(100% - 12px))',
    padding: '.45rem .6rem',
    border: '1px solid',
    borderRadius: '2px',
    font: `400 .8125rem/1.35 ${faces.control}`,
    boxShadow: '0 6px 18px -10px rgb(0 0 0 / .7)',
    pointerEvents: 'none',
    boxSizing: 'border-box',
  });
  root.append(card);
  let refusing = false;
  let colours = theme;
  setTheme(theme);

  function setTheme(next: Theme): void {
    colours = next;
    const night = next === 'night';
    const edge = refusing ? (night ? '#ff9d86' : '#9c2b1c') : night ? '#8f836d' : '#1e1b18';
    card.style.background = night ? '#25221d' : '#fbf6ea';
    card.style.color = palettes[next].ink;
    card.style.borderColor = edge;
  }

  function refuseNow(now: boolean): void {
    refusing = now;
    card.toggleAttribute('data-refusal', now);
    card.style.borderInlineStartWidth = now ? '5px' : '1px';
    card.style.pointerEvents = now ? 'auto' : 'none'; // its words can be taken with the pointer
    setTheme(colours);
  }

  function dismiss(): void {
    if (!refusing) return;
    refuseNow(false);
    card.hidden = true;
  }

  const pressed = ({ target }: Event): void => {
    if (!(target instanceof Node && card.contains(target))) dismiss();
  };
  const keyed = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') dismiss();
  };
  document.addEventListener('pointerdown', pressed, true);
  document.addEventListener('keydown', keyed, true);

  function write({ title, lines }: Telling, near: Box): void {
    const head = document.createElement('strong');
    head.textContent = title;
    head.dir = 'auto';
    head.style.display = 'block';
    const rest = lines.map((line) => {
      const each = document.createElement('span');
      each.textContent = line;
      each.dir = 'auto';
      each.style.display = 'block';
      return each;
    });
    card.replaceChildren(head, ...rest);
    card.hidden = title === '';
    const [width, height] = [card.offsetWidth, card.offsetHeight];
    const left = near.x + near.width / 2 - width / 2;
    const above = near.y - height - 8;
    const top = above >= 2 ? above : near.y + near.height + 8;
    card.style.left = `${Math.max(6, Math.min(left, root.clientWidth - width - 6))}px`;
    card.style.top = `${Math.max(2, Math.min(top, root.clientHeight - height - 2))}px`;
  }

  return {
    id,
    setTheme,
    dismiss,
    show: (telling, near) => {
      if (!refusing) write(telling, near);
    },
    hide: () => {
      if (!refusing) card.hidden = true;
    },
    refuse: (telling, near) => {
      refuseNow(true);
      write(telling, near);
    },
    destroy: () => {
      document.removeEventListener('pointerdown', pressed, true);
      document.removeEventListener('keydown', keyed, true);
    },
  };
}
