import { useEffect, useRef, useState } from 'react';

/** The width of an element in CSS pixels, as it changes. */
export function useWidth<Element extends HTMLElement>(first: number) {
  const place = useRef<Element>(null);
  const [width, setWidth] = useState(first);
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
  return [place, width] as const;
}
