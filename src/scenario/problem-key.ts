import { phrase, type Phrase, type Values } from '../lib/phrase.ts';
import type { TextKey } from '../lib/text-of-bytes.ts';

/** What can be said of a file of the format, in the order of where it is found. */
export type ProblemKey =
  | TextKey
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
  | 'yaml.secondDocument'
  | 'yaml.tag'
  | 'yaml.twice'
  | 'yaml.words'
  // causes/: what the author of broken YAML did
  | 'cause.apostrophe'
  | 'cause.backslash'
  | 'cause.belongsIn'
  | 'cause.bracketIsBlock'
  | 'cause.bracketIsList'
  | 'cause.closesNothing'
  | 'cause.colonInText'
  | 'cause.curlyQuote'
  | 'cause.dash'
  | 'cause.deeper'
  | 'cause.deeperText'
  | 'cause.goesOn'
  | 'cause.goesOnAbove'
  | 'cause.indentBy'
  | 'cause.isKey'
  | 'cause.itsTitle'
  | 'cause.lineSeparator'
  | 'cause.merge'
  | 'cause.more'
  | 'cause.neverClosed'
  | 'cause.neverOpened'
  | 'cause.noKey'
  | 'cause.nothingOpen'
  | 'cause.openBracket'
  | 'cause.quoteGoesOn'
  | 'cause.quoteInside'
  | 'cause.startMark'
  | 'cause.tabs'
  | 'cause.textInBrackets'
  | 'cause.thisLine'
  | 'cause.tightColon'
  | 'cause.tightDash'
  | 'cause.typeAtEnd'
  | 'cause.unseen'
  | 'cause.unseenSpace'
  | 'cause.veryLeft'
  | 'cause.webPages'
  | 'cause.wideColon'
  | MarkKey
  | HaltKey
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
  | 'more.problems'
  // checks/, work.ts, seed.ts, overlay.ts: what the schema cannot say
  | 'citation.form'
  | 'citation.noFact'
  | 'citation.noFacts'
  | 'citation.noPassage'
  | 'citation.noPassageMeant'
  | 'citation.noSeed'
  | 'citation.noWork'
  | 'citation.notListed'
  | 'citation.workTaken'
  | 'event.alreadyOpen'
  | 'event.chance'
  | 'event.effect'
  | 'event.effects'
  | 'event.endOrder'
  | 'event.noSecond'
  | 'event.rounds'
  | 'event.second'
  | 'event.waits'
  | 'event.when'
  | 'issue.allBridging'
  | 'issue.flowEnd'
  | 'issue.noFlow'
  | 'issue.options'
  | 'issue.statusQuo'
  | KindKey
  | 'ladder.back'
  | 'ladder.fromPosition'
  | 'ladder.fromStep'
  | 'overlay.noBlock'
  | 'overlay.otherScenario'
  | 'overlay.text'
  | 'overlay.tooLong'
  | 'party.contrast'
  | 'party.count'
  | 'party.flag'
  | 'party.noPointsOfIssue'
  | 'party.noPointsOfOption'
  | 'party.noPosition'
  | 'party.paper'
  | 'party.positionClosed'
  | 'party.quorum'
  | 'party.stanceTwice'
  | 'party.twiceInMandate'
  | 'party.uk'
  | 'party.white'
  | 'seed.factOrder'
  | 'sheet.best'
  | 'sheet.linkage'
  | 'sheet.notContingent'
  | ThingsKey
  | 'unique.giveAnother'
  | 'unique.reservedIssue'
  | 'unique.reservedParty'
  | 'unique.two'
  | 'unknown.meant'
  | 'unknown.none'
  | 'unknown.there'
  // checks/play*.ts, checks/plain-texts.ts: what would play badly
  | 'play.alike'
  | 'play.allAlike'
  | 'play.allOpposed'
  | 'play.approvesAll'
  | 'play.approvesNothing'
  | 'play.away'
  | 'play.consultation'
  | 'play.designed'
  | 'play.garbled'
  | 'play.idle'
  | 'play.markup'
  | 'play.ownPosition'
  | 'play.redLine'
  | 'play.secret'
  | 'play.uncited'
  | RuleKey
  | SecretKey;

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
  | 'exactList'
  | 'factId'
  | 'flag'
  | 'format'
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

/** What a name may stand for: `No {{kind}} is called …`. */
export type KindKey = `kind.${
  'consulted' | 'event' | 'issue' | 'option' | 'ownRatifier' | 'party' | 'ratifier'}`;

/** The same of several: `Two {{things}} are called …`. */
export type ThingsKey = `things.${
  | 'concessions'
  | 'events'
  | 'gestures'
  | 'issues'
  | 'linkages'
  | 'options'
  | 'passages'
  | 'persons'
  | 'ratifiers'
  | 'types'
  | 'works'}`;

/** What a plain text must be without. */
export type RuleKey = `rule.${'entity' | 'html' | 'markdown'}`;

/** What only a confidential paper would hold. */
export type SecretKey = `secret.${
  'batna' | 'bottomLine' | 'mandate' | 'points' | 'redLine' | 'reservation' | 'scoreSheet'}`;

/** What was found, and what would be right: phrases that are said one after another. */
export type Told = readonly Phrase<ProblemKey>[];

/** A phrase of the area `problems`, of which `src/words/` must have the sentence. */
export function tell<Key extends ProblemKey>(key: Key, values?: Values): Phrase<Key> {
  return phrase(key, values);
}
