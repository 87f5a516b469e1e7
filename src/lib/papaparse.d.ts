/** As much of Papa Parse as is used; its own types bring those of Node, which pure folders lack. */
declare module 'papaparse' {
  interface UnparseConfig {
    readonly quotes: (value: unknown) => boolean;
    readonly escapeFormulae: RegExp;
  }

  const Papa: {
    /** Lines are parted by CRLF; the last one has none. */
    readonly unparse: (rows: (readonly unknown[])[], config: UnparseConfig) => string;
  };
  export = Papa;
}
