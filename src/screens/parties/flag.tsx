import styles from './flag.module.css';

const drawings = import.meta.glob<string>('/node_modules/flag-icons/flags/4x3/{us,ru}.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** A flag is drawn where we bundle it; a scenario of other parties shows the country's letters. */
export function Flag({ code }: { readonly code: string }) {
  const drawing = drawings[`/node_modules/flag-icons/flags/4x3/${code}.svg`];
  if (drawing === undefined) {
    return (
      <span className={styles['letters']} aria-hidden="true">
        {code.toUpperCase()}
      </span>
    );
  }
  return <img className={styles['flag']} src={drawing} alt="" />;
}
