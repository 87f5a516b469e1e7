/** The version of the record format that is written; older ones are migrated when read. */
export const RECORD_VERSION = 4;
