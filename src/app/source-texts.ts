/** The texts of the seeds and of the works on record, by path; one file of the build holds them. */
export const seedTexts = import.meta.glob<string>('/seeds/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const workTexts = import.meta.glob<string>('/seeds/works/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
