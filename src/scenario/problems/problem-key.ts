import { phrase, type Phrase, type Values } from '../../lib/phrase.ts';
import type { CauseKey } from '../causes/cause-key.ts';
import type { CheckKey } from '../checks/check-key.ts';
import type { TextKey } from '../../lib/text-of-bytes.ts';

/** What can be said of a file of the format, in the order of where it is found. */
export type ProblemKey =
  | TextKey
  | CauseKey
  | CheckKey
  // foreign.ts, file-text.ts: what is no text of ours
  | 'file.tooLarge'
  | 'file.tooLargeScenario'
  | 'foreign.archive'
  | 'foreign.compressed'
  | 'foreign.excel'
  | 'foreign.gif'
  | 'foreign.jpeg'
  | 'foreign.libreOffice'
  | 'foreign.notPlain'
  | 'foreign.odt'
  | 'foreign.office'
  | 'foreign.pages'
  | 'foreign.pdf'
  | 'foreign.png'
  | 'foreign.powerPoint'
  | 'foreign.rtf'
  | 'foreign.savedGame'
  | 'foreign.sevenZip'
  | 'foreign.webPage'
  | 'foreign.word'
  | 'foreign.xml'
  // file-name.ts: names of files, and the id within
  | 'fileName.alone'
  | 'fileName.callIt'
  | 'fileName.choose'
  | 'fileName.ending'
  | 'fileName.noId'
  | 'fileName.otherId'
  | 'fileName.otherIdTaken'
  // yaml-text.ts, yaml-nodes.ts: what makes a text unreadable
  | 'yaml.aliasOfItself'
  | 'yaml.aliasOfNothing'
  | 'yaml.aliases'
  | 'yaml.comment'
  | 'yaml.deep'
  | 'yaml.empty'
  | 'yaml.key'
  | 'yaml.letterLost'
  | 'yaml.lineSeparator'
  | 'yaml.mark'
  | 'yaml.notText'
  | 'yaml.reserved'
  | 'yaml.secondDocument'
  | 'yaml.tag'
  | 'yaml.twice'
  | 'yaml.words'
  // explain.ts, echoes.ts, migrate.ts: what the schema found
  | 'echo.inside'
  | 'echo.lacksDash'
  | 'echo.lacksIndent'
  | 'echo.oneEntry'
  | 'echo.outside'
  | 'echo.twoEntries'
  | 'form.empty'
  | 'form.format'
  | 'form.isNot'
  | 'form.key'
  | 'form.missing'
  | 'form.noKey'
  | 'form.noKeyOf'
  | 'form.oneVersion'
  | 'form.versions'
  | 'name.entry'
  | 'name.file'
  | 'name.list'
  | 'value.block'
  | 'value.empty'
  | 'value.list'
  | WantKey
  // hints.ts, look-alike.ts: what the author most likely meant
  | 'hint.colonMakesBlock'
  | 'hint.colonSpace'
  | 'hint.comma'
  | 'hint.comment'
  | 'hint.dash'
  | 'hint.dashSpace'
  | 'hint.didYouMean'
  | 'hint.eachEntry'
  | 'hint.entriesInBrackets'
  | 'hint.inQuotes'
  | 'hint.itsColonSpace'
  | 'hint.minus'
  | 'hint.perCent'
  | 'hint.quotes'
  | 'hint.textInQuotes'
  | 'hint.type'
  | 'hint.typeName'
  | 'hint.typographic'
  | 'hint.wideColon'
  | 'hint.writeDash'
  | 'look.first'
  | 'look.fullWidth'
  | 'look.latin'
  | 'look.mind'
  | 'look.more'
  | 'look.nth'
  | 'look.noHyphen'
  | 'look.noPlainSpace'
  | 'look.script'
  | 'look.unseen'
  | ScriptKey
  | UnseenKey
  | UnseenAtStartKey
  // diagnose.ts: of several problems
  | 'more.places'
  | 'more.problems';

/** What a value must be. */
export type WantKey = `want.${
  | 'another'
  | 'block'
  | 'blockById'
  | 'blockOfTexts'
  | 'branches'
  | 'colour'
  | 'date'
  | 'degrees'
  | 'difficulty'
  | 'directions'
  | 'emblem'
  | 'exactList'
  | 'factId'
  | 'flag'
  | 'format'
  | 'freeId'
  | 'id'
  | 'language'
  | 'languageOfOverlay'
  | 'list'
  | 'number'
  | 'oneOf'
  | 'readMark'
  | 'realDate'
  | 'record'
  | 'rounds'
  | 'shortId'
  | 'text'
  | 'textNot'
  | 'trueOrNone'
  | 'upToList'
  | 'whole'
  | 'workDate'
  | 'yesNo'}`;

/** Scripts whose letters may be taken for Latin ones. */
export type ScriptKey = `script.${
  | 'Armenian'
  | 'Cherokee'
  | 'Coptic'
  | 'Cyrillic'
  | 'Georgian'
  | 'Greek'
  | 'Han'
  | 'Latin'
  | 'other'}`;

/** Spaces and marks that cannot be seen, or not told from others. */
export type UnseenKey = `unseen.${UnseenName}`;

/** The same where a sentence begins with them. */
export type UnseenAtStartKey = `unseenAtStart.${UnseenName}`;

export type UnseenName =
  | 'byteOrder'
  | 'figure'
  | 'fullWidth'
  | 'mark'
  | 'narrow'
  | 'nonBreaking'
  | 'softHyphen'
  | 'special'
  | 'thin'
  | 'zeroWidth';

/** What was found, and what would be right: phrases that are said one after another. */
export type Told = readonly Phrase<ProblemKey>[];

/** A phrase of the area `problems`, of which `src/words/` must have the sentence. */
export function tell<Key extends ProblemKey>(key: Key, values?: Values): Phrase<Key> {
  return phrase(key, values);
}
