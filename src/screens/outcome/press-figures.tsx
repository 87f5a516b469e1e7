import type { FrontPage } from '../../press/front-page.ts';
import type { Pictures } from './use-press-pictures.ts';
import styles from './front-page.module.css';

interface PressFiguresProps {
  readonly page: FrontPage;
  readonly pictures: Pictures;
}

/** The picture of the ending, large, and the map beside it, small; each with what is seen in it. */
export function PressFigures({ page, pictures: { ending, map } }: PressFiguresProps) {
  if (ending === undefined && map === undefined) return null;
  return (
    <div className={styles['figures']}>
      {ending !== undefined && (
        <figure>
          <img src={ending} alt="" />
          <figcaption>{page.pictured.text}</figcaption>
        </figure>
      )}
      {map !== undefined && (
        <figure className={styles['map']}>
          <img src={map} alt="" />
          <figcaption>{page.caption.text}</figcaption>
        </figure>
      )}
    </div>
  );
}
