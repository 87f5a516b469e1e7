/** What the author of broken YAML did. */
export type CauseKey =
  | `cause.${
      | 'apostrophe'
      | 'backslash'
      | 'belongsIn'
      | 'bracketIsBlock'
      | 'bracketIsList'
      | 'closesNothing'
      | 'colonInText'
      | 'curlyQuote'
      | 'dash'
      | 'deeper'
      | 'deeperText'
      | 'goesOn'
      | 'goesOnAbove'
      | 'indentBy'
      | 'isKey'
      | 'itsTitle'
      | 'lineSeparator'
      | 'merge'
      | 'more'
      | 'neverClosed'
      | 'neverOpened'
      | 'noKey'
      | 'nothingOpen'
      | 'openBracket'
      | 'quoteGoesOn'
      | 'quoteInside'
      | 'startMark'
      | 'tabs'
      | 'textInBrackets'
      | 'thisLine'
      | 'tightColon'
      | 'tightDash'
      | 'typeAtEnd'
      | 'unseen'
      | 'unseenSpace'
      | 'veryLeft'
      | 'webPages'
      | 'wideColon'}`
  | MarkKey
  | HaltKey;

/** Why a text cannot begin with a mark of YAML's own. */
export type MarkKey = `mark.${
  | 'alias'
  | 'anchor'
  | 'begins'
  | 'directive'
  | 'endsBlock'
  | 'endsKey'
  | 'endsList'
  | 'entry'
  | 'kept'
  | 'parts'
  | 'tag'
  | 'text'}`;

/** What the library of YAML means, where no cause is known. */
export type HaltKey = `halt.${
  | 'aliasProps'
  | 'block'
  | 'directive'
  | 'flow'
  | 'indent'
  | 'lines'
  | 'longKey'
  | 'missing'
  | 'notYaml'
  | 'start'
  | 'tab'
  | 'tag'
  | 'token'}`;
