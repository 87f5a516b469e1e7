import type { Box } from '../layout/box.ts';
import type { Hit } from './hit.ts';
import type { Layout } from '../layout/layout.ts';
import type { Telling } from './tell.ts';

/**
 * The instruments are drawn on the canvas; over each lies an empty button of the page, so that its
 * reason can also be reached by keyboard and read by a screen reader.
 */
export interface Hotspots {
  readonly lay: (layout: Layout, tell: (hit: Hit) => Telling) => void;
}

export function openHotspots(
  root: HTMLElement,
  show: (hit: Hit, box: Box) => void,
  hide: () => void,
): Hotspots {
  const buttons = new Map<string, HTMLButtonElement>();

  function button(key: string, hit: Hit): HTMLButtonElement {
    const known = buttons.get(key);
    if (known) return known;
    const made = document.createElement('button');
    made.type = 'button';
    made.dataset['instrument'] = key;
    Object.assign(made.style, {
      position: 'absolute',
      zIndex: '1',
      margin: '0',
      padding: '0',
      border: '0',
      background: 'transparent',
      cursor: 'help',
    });
    const open = (): void => {
      const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = made;
      show(hit, { x, y, width, height });
    };
    made.addEventListener('focus', open);
    made.addEventListener('pointerenter', open);
    made.addEventListener('click', open);
    made.addEventListener('blur', hide);
    made.addEventListener('pointerleave', hide);
    made.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') hide();
    });
    buttons.set(key, made);
    root.append(made);
    return made;
  }

  return {
    lay: ({ rail }, tell) => {
      const wanted: readonly (readonly [string, Hit, Box])[] = [
        ['trust', { kind: 'trust' }, rail.trust],
        ['clock', { kind: 'clock' }, rail.clock],
        ...rail.support.map(
          ({ ratifier, box }) =>
            [`ratifier/${ratifier}`, { kind: 'ratifier', ratifier }, box] as const,
        ),
      ];
      for (const [key, old] of buttons) {
        if (wanted.some(([name]) => name === key)) continue;
        old.remove();
        buttons.delete(key);
      }
      for (const [key, hit, box] of wanted) {
        const each = button(key, hit);
        const { title, lines } = tell(hit);
        each.setAttribute('aria-label', [title, ...lines].join(' '));
        Object.assign(each.style, {
          left: `${box.x}px`,
          top: `${box.y}px`,
          width: `${box.width}px`,
          height: `${box.height}px`,
        });
      }
    },
  };
}
