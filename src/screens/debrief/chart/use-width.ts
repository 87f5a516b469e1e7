import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

const onPaper = 440; // CSS pixels, as wide as the sheet gives it (chart.module.css): letters keep their size

/** The width of an element in CSS pixels, as it changes, and on paper. */
export function useWidth<Element extends HTMLElement>(first: number) {
  const place = useRef<Element>(null);
  const [width, setWidth] = useState(first);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(240, Math.round(entry.contentRect.width)));
    });
    observer.observe(place.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  useEffect(() => {
    // The sheet is laid out as soon as this returns.
    const set = (now: boolean) => () => {
      flushSync(() => {
        setPrinting(now);
      });
    };
    const [begin, end] = [set(true), set(false)];
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return [place, printing ? onPaper : width] as const;
}
