import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The text in the ink of both themes: keys stand out, comments stand back. */
const inks = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: 'var(--brass-ink)', fontWeight: '700' },
  { tag: tags.lineComment, color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: tags.string, color: 'var(--good)' },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--ink-soft)' },
  { tag: [tags.labelName, tags.typeName], color: 'var(--bad)' },
]);

const control = {
  minHeight: 'var(--touch)',
  padding: 'var(--s1) var(--s3)',
  border: '1.5px solid var(--field-line)',
  borderRadius: 'var(--corner)',
  background: 'var(--paper)',
  color: 'var(--ink)',
  font: '400 1rem / 1.2 var(--face-control)',
};

const sheet = EditorView.theme({
  '&': {
    border: '1.5px solid var(--field-line)',
    background: 'var(--sheet)',
    color: 'var(--ink)',
    height: '100%',
    containerType: 'inline-size', // so that what is shown beside the text can be as wide as it, and no wider
  },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace",
    fontSize: '0.9375rem',
    lineHeight: '1.55',
  },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: 'var(--s3)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-gutters': {
    background: 'var(--fold)',
    color: 'var(--ink-soft)',
    borderRight: '1px solid var(--hairline)',
  },
  '.cm-activeLine': { background: 'color-mix(in srgb, var(--fold) 45%, transparent)' },
  '.cm-activeLineGutter': { background: 'var(--paper)', color: 'var(--ink)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { background: 'color-mix(in srgb, var(--brass) 40%, transparent)' },
  '.cm-searchMatch': { background: 'var(--warn-ground)', outline: '1px solid var(--brass)' },
  '.cm-searchMatch-selected': { background: 'var(--good-ground)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { background: 'var(--good-ground)' },
  '.cm-foldPlaceholder': {
    border: '1px solid var(--field-line)',
    background: 'var(--fold)',
    color: 'var(--ink)',
    paddingInline: 'var(--s2)',
  },
  '.cm-panels': {
    background: 'var(--fold)',
    color: 'var(--ink)',
    font: '400 1rem / 1.4 var(--face-control)',
  },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--rule)' },
  '.cm-panels.cm-panels-bottom': { borderTop: '1px solid var(--rule)' },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 'var(--s2)',
    padding: 'var(--s2) calc(var(--touch) + var(--s2)) var(--s2) var(--s2)',
  },
  '.cm-panel.cm-search br': { display: 'none' },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: 'var(--touch)',
    fontSize: '1rem',
  },
  '.cm-panel.cm-search input[type=checkbox]': { width: '1.25rem', height: '1.25rem' },
  '.cm-panel .cm-textfield': { ...control, margin: '0' },
  '.cm-panel .cm-button': { ...control, background: 'var(--sheet)', margin: '0' },
  '.cm-panel.cm-search [name=close], .cm-panel.cm-panel-lint [name=close]': {
    minWidth: 'var(--touch)',
    minHeight: 'var(--touch)',
    color: 'var(--ink)',
    fontSize: '1.5rem',
    cursor: 'pointer',
  },
  '.cm-panel.cm-panel-lint ul': { maxHeight: '9rem', paddingRight: 'var(--touch)' },
  '.cm-panel.cm-panel-lint ul [aria-selected], .cm-panel.cm-panel-lint ul:focus [aria-selected]': {
    background: 'var(--sheet)',
    color: 'var(--ink)',
  },
  '.cm-diagnostic': { padding: 'var(--s2) var(--s3)', fontFamily: 'var(--face-control)' },
  '.cm-diagnostic-error': { borderLeft: '5px solid var(--bad)' },
  '.cm-diagnostic-warning': { borderLeft: '5px solid var(--brass)' },
  '.cm-lintRange-error, .cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--bad) 1.5px',
    textUnderlineOffset: '0.2em',
  },
  '.cm-lintRange-warning': { textDecorationColor: 'var(--warn)' },
  // The library's own are of a red and a yellow that suit neither paper.
  '.cm-lint-marker': { content: 'normal', forcedColorAdjust: 'none' },
  '.cm-lint-marker-error': { background: 'var(--bad)', borderRadius: '50%' },
  '.cm-lint-marker-warning': {
    background: 'var(--warn)',
    clipPath: 'polygon(50% 8%, 100% 95%, 0 95%)',
  },
  '.cm-tooltip': {
    maxWidth: 'min(34rem, 100cqi)',
    border: '1.5px solid var(--rule)',
    background: 'var(--sheet)',
    color: 'var(--ink)',
    boxShadow: 'var(--lift)',
    font: '400 1rem / 1.4 var(--face-control)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--face-control)',
    fontSize: '1rem',
    maxHeight: '16rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: 'var(--s2) var(--s3)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--ink)',
    color: 'var(--paper)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', color: 'inherit' },
  '.cm-completionInfo': { padding: 'var(--s2) var(--s3)', maxWidth: '22rem' },
});

export const theme = [sheet, syntaxHighlighting(inks)];
