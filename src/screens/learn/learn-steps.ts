/** What is learnt in two minutes, in order. */
export const steps = ['issues', 'points', 'round', 'offers', 'home', 'trust'] as const;
export type LearnStep = (typeof steps)[number];
