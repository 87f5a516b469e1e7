/** What a schema cannot say, and what would play badly. */
export type CheckKey =
  | `citation.${
      | 'form'
      | 'noFact'
      | 'noFacts'
      | 'noPassage'
      | 'noPassageMeant'
      | 'noSeed'
      | 'noWork'
      | 'notListed'
      | 'workTaken'}`
  | `dates.${'order'}`
  | `event.${
      | 'alreadyOpen'
      | 'chance'
      | 'effect'
      | 'effects'
      | 'endOrder'
      | 'noSecond'
      | 'rounds'
      | 'second'
      | 'waits'
      | 'when'}`
  | `guide.${'noIssue' | 'noRatifier' | 'round' | 'strayIssue' | 'strayRatifier' | 'words'}`
  | `issue.${
      | 'allBridging'
      | 'flowEnd'
      | 'lineEnd'
      | 'noFlow'
      | 'noLine'
      | 'options'
      | 'statusQuo'
      | 'zoneRange'}`
  | `ladder.${'back' | 'fromPosition' | 'fromStep'}`
  | `overlay.${'noBlock' | 'otherLanguage' | 'otherScenario' | 'text' | 'tooLong'}`
  | `ownRules.${'dearer' | 'together'}`
  | `party.${
      | 'article'
      | 'contrast'
      | 'count'
      | 'flag'
      | 'noMark'
      | 'noPointsOfIssue'
      | 'noPointsOfOption'
      | 'noPosition'
      | 'paper'
      | 'positionClosed'
      | 'quorum'
      | 'stanceTwice'
      | 'twiceInMandate'
      | 'twoMarks'
      | 'uk'
      | 'white'}`
  | `seed.${'factOrder'}`
  | `sheet.${'best' | 'linkage' | 'missing' | 'notContingent' | 'over'}`
  | `unique.${'giveAnother' | 'reservedIssue' | 'reservedParty' | 'two'}`
  | `unknown.${'meant' | 'none' | 'there'}`
  | `play.${
      | 'alike'
      | 'allAlike'
      | 'allOpposed'
      | 'approvesAll'
      | 'approvesNothing'
      | 'away'
      | 'borders'
      | 'consultation'
      | 'designed'
      | 'gap'
      | 'gapMeant'
      | 'garbled'
      | 'behind'
      | 'idle'
      | 'leaked'
      | 'leakedNumber'
      | 'markup'
      | 'nearlyLeaked'
      | 'noGap'
      | 'ownPosition'
      | 'redLine'
      | 'secret'
      | 'uncited'}`
  | KindKey
  | ThingsKey
  | RuleKey
  | SecretKey;

/** What a name may stand for: `No {{kind}} is called …`. */
export type KindKey = `kind.${
  'consulted' | 'event' | 'issue' | 'option' | 'ownRatifier' | 'party' | 'ratifier'}`;

/** The same of several: `Two {{things}} are called …`. */
export type ThingsKey = `things.${
  | 'concessions'
  | 'events'
  | 'gestures'
  | 'hints'
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
  | 'batna'
  | 'bottomLine'
  | 'mandate'
  | 'points'
  | 'redLine'
  | 'reservation'
  | 'scoreSheet'
  | 'secretly'
  | 'settles'}`;
