import type { Values } from '../../lib/phrase.ts';

/** The sentences that stand in a first draft until its author has written her own. */
export type DraftKey = `draft.${
  | `issue${'' | 1 | 2 | 3 | 4 | 5}`
  | `note${'File' | 'Issues' | 'Events' | 'History'}`
  | `because${
      | 'Brief'
      | 'Concession'
      | 'Gesture'
      | 'History'
      | 'Issue'
      | 'Mandate'
      | 'NoAgreement'
      | 'Option'
      | 'Person'
      | 'Points'
      | 'Position'
      | 'Ratifier'
      | 'Stance'
      | 'Venue'}`
  | 'about'
  | 'city'
  | 'clause'
  | 'confidential'
  | 'gestureText'
  | 'gestureTitle'
  | 'head'
  | 'headline'
  | 'history'
  | 'home'
  | 'homeOne'
  | 'homeOther'
  | 'issueText'
  | 'leadership'
  | 'learnTrade'
  | 'learnHome'
  | 'noAgreement'
  | 'office'
  | 'optionMiddle'
  | 'optionToday'
  | 'place'
  | 'position'
  | 'public'
  | 'publicBrief'
  | 'reassure'
  | 'sideOne'
  | 'sideOther'
  | 'summary'
  | 'title'
  | 'wish'}`;

/** Says one of them in the language of the draft. */
export type SayDraft = (key: DraftKey, values?: Values) => string;
