import { useLayoutEffect, type RefObject } from 'react';
import { motionReduced } from '../../app/appearance.ts';

/**
 * Lets a sheet roll in when its place is first seen, as it is clipped away itself until then; where
 * motion is not wanted, it simply lies there.
 */
export function useRolledIn(sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const at = sheet.current;
    const place = at?.parentElement;
    if (!at || !place || motionReduced()) return;
    at.dataset['roll'] = 'waiting';
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        at.dataset['roll'] = 'in';
        observer.disconnect();
      },
      { rootMargin: '0px 0px -12% 0px' },
    );
    observer.observe(place);
    return () => {
      observer.disconnect();
      delete at.dataset['roll'];
    };
  }, [sheet]);
}
