/**
 * What stands for the name of a thing that cannot be found. Never its id: ids are for files and for
 * the rules, and no player reads one.
 */
export const unnamed = '…';
