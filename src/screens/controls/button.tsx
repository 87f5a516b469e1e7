import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { useId } from 'react';
import { Link } from 'wouter';
import { announce } from '../page/announcer.ts';
import styles from './button.module.css';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'title'> {
  readonly look?: ButtonLook;
  readonly icon?: ReactNode;
  /** Why it cannot be pressed now. It stays in the focus order and says so. */
  readonly why?: string | undefined;
  /** What it will do, in a line under the button. */
  readonly note?: string | undefined;
  readonly block?: boolean;
  /** The note is for whoever hears the page; whoever sees it is told elsewhere. */
  readonly noteUnseen?: boolean;
}

/**
 * A native button. One that cannot be pressed is not `disabled`, which would hide the reason from
 * the keyboard: it is marked, described by the reason, and pressing it says the reason.
 */
export function Button({
  look = 'plain',
  icon,
  why,
  note,
  block = false,
  noteUnseen = false,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  const id = useId();
  const said = why ?? note;
  const button = (
    <button
      type="button"
      {...rest}
      className={buttonClass(look, block, className)}
      aria-disabled={why === undefined ? undefined : true}
      aria-describedby={said === undefined ? rest['aria-describedby'] : id}
      onClick={(event) => {
        if (why === undefined) onClick?.(event);
        else announce(why);
      }}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
  if (said === undefined) return button;
  if (noteUnseen) {
    return (
      <>
        {button}
        <span id={id} className="visually-hidden">
          {said}
        </span>
      </>
    );
  }
  return (
    <span className={block ? styles['withNoteBlock'] : styles['withNote']}>
      {button}
      <span id={id} className={why === undefined ? styles['note'] : styles['why']}>
        {said}
      </span>
    </span>
  );
}

interface LinkButtonProps {
  readonly to: string;
  readonly look?: ButtonLook;
  readonly icon?: ReactNode;
  readonly block?: boolean;
  readonly blank?: boolean; // in a window of its own
  readonly className?: string | undefined;
  readonly 'data-hint-target'?: string | undefined; // what a hint at the table may point at
  readonly children: ReactNode;
}

/** Looks like a button and goes somewhere: a link, so that it opens in a new tab as links do. */
export function LinkButton({
  to,
  look = 'plain',
  icon,
  block = false,
  blank = false,
  className,
  children,
  'data-hint-target': target,
}: LinkButtonProps) {
  const classes = buttonClass(look, block, className);
  const inside = (
    <>
      {icon}
      <span>{children}</span>
    </>
  );
  if (blank) {
    return (
      <a href={`#${to}`} target="_blank" rel="noreferrer" className={classes}>
        {inside}
      </a>
    );
  }
  return (
    <Link href={to} className={classes} data-hint-target={target}>
      {inside}
    </Link>
  );
}

function buttonClass(look: ButtonLook, block = false, more?: string): string {
  const looks = [look !== 'plain' && styles[look], block && styles['block']];
  return [styles['button'], ...looks, more].filter(Boolean).join(' ');
}
