/** The years of the talks on the shelf, earliest first: all that the title says of them. */
export const shelfYears: readonly number[] = Object.values(
  import.meta.glob<number | undefined>(['/scenarios/*.yaml', '!/scenarios/*.*.yaml'], {
    eager: true,
    query: '?year',
    import: 'default',
  }),
)
  .filter((year) => year !== undefined)
  .sort((one, other) => one - other);
