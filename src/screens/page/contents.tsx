import { goToPart } from './go-to-part.ts';
import styles from './contents.module.css';

interface ContentsProps {
  readonly label: string;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly className?: string | undefined;
}

/** Goes to a part of the page; buttons, since what stands after # belongs to the routes. */
export function Contents({ label, parts, className }: ContentsProps) {
  return (
    <nav className={[styles['contents'], className].filter(Boolean).join(' ')} aria-label={label}>
      <ol>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                goToPart(id);
              }}
            >
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
