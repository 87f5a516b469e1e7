import styles from './notice.module.css';

/** A table with two empty chairs and a lamp: nobody is there. */
export function EmptyTable() {
  return (
    <svg className={styles['drawing']} viewBox="0 0 320 200" aria-hidden="true">
      <g className={styles['line']}>
        <path d="M160 0v46M138 74l8-28h28l8 28z" />
        <path d="M150 74c0 12 20 12 20 0" />
        <path d="M60 190v-62c0-18 34-18 34 0v62M60 146h34" />
        <path d="M226 190v-62c0-18 34-18 34 0v62M226 146h34" />
        <path className={styles['cloth']} d="M84 126h152l18 30H66z" />
        <path d="M96 156v34M224 156v34" />
        <path className={styles['sheet']} d="M138 132h26l3 16h-32zM172 134l22 2-2 13-22-2z" />
        <path d="M10 190h300" />
      </g>
    </svg>
  );
}
