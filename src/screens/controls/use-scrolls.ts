import { useEffect, useState, type RefObject } from 'react';

/** Whether an element has more in it than it shows: what scrolls must be reachable by keyboard. */
export function useScrolls(place: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        setScrolls(element.scrollHeight > element.clientHeight + 1);
      });
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [place]);
  return scrolls;
}
