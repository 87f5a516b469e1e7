import { useEffect, useState, type RefObject } from 'react';

/** Whether a panel that is open lies over the whole width of the window: what is under it is out of reach. */
export function useCovering(panel: RefObject<HTMLElement | null>, open: boolean): boolean {
  const [covering, setCovering] = useState(false);
  useEffect(() => {
    if (!open) return;
    const look = () => {
      const { current } = panel;
      setCovering(current !== null && current.offsetWidth >= document.documentElement.clientWidth);
    };
    look();
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('resize', look);
      setCovering(false);
    };
  }, [panel, open]);
  return covering && open;
}
