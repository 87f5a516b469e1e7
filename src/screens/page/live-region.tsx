import { useAnnouncement } from './announcer.ts';

/** Stands once, at the root: a region that comes and goes is not heard. */
export function LiveRegion() {
  const { text, turn } = useAnnouncement();
  return (
    <div className="visually-hidden">
      <p role="status">{turn === 0 ? text : ''}</p>
      <p role="status">{turn === 1 ? text : ''}</p>
    </div>
  );
}
