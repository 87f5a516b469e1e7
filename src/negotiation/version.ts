/** Counts up whenever the same moves could lead elsewhere: a record names the rules it was played by. */
export const RULES_VERSION = 1;
