import { useAnnouncements } from './announcer.ts';

/** Stands once, at the root: a region that comes and goes is not heard. */
export function LiveRegion() {
  const [first, second] = useAnnouncements();
  return (
    <div className="visually-hidden">
      <p role="status">{first}</p>
      <p role="status">{second}</p>
    </div>
  );
}
