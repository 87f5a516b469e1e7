// Run from the top: `stylelint --config .config/stylelint.config.js "src/**/*.css"`
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // Modules give their classes to TypeScript: `styles['trackTitle']`.
    'selector-class-pattern': '^[a-z][a-zA-Z]*$',
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    // The measures of a page are named in style/breakpoints.css.
    'media-feature-name-disallowed-list': ['/width$/', '/height$/'],
    'value-keyword-case': ['lower', { ignoreProperties: ['/^--face-/'] }],
    'property-no-vendor-prefix': [true, { ignoreProperties: ['/text-size-adjust$/'] }], // Safari
    'import-notation': 'string',
    'custom-property-empty-line-before': null, // a list of tokens is grouped by what they are for
  },
  overrides: [
    {
      files: ['../src/screens/style/*.css'],
      rules: { 'selector-class-pattern': '^[a-z][a-z-]*$' }, // used by name, everywhere
    },
  ],
};
