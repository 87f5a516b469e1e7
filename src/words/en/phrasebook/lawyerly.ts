import type { Lines } from '../../speech/lines.ts';

const declining = {
  before: [
    'We have gone through the text line by line.',
    'Let me be precise.',
    'We take the text as it is written.',
  ],
  after: [
    'We reserve our position on the rest.',
    'Other language might change our view.',
    'That is our reading, and we will put it in writing if you wish.',
  ],
} as const;

/** Wording is everything; nothing is said that was not weighed. */
export const lawyerly: Lines = {
  opening: [
    'We table a first text. Every clause has its reason, and we can give it.',
    'Here is draft language. We will explain each clause if asked.',
    'We begin with a text, since one can only negotiate what is written down.',
    'This is our draft. It is without prejudice to any position we may take later.',
  ],
  table: {
    says: [
      'The language on {issue} has been amended. It now provides for {option}.',
      'On {issue}, we are prepared to write {option} into the text.',
      'We have redrafted the clause on {issue}, and it goes further than before.',
      'The clause on {issue} now allows for {option}.',
      'Compare the clause on {issue} with the last draft. The difference is deliberate.',
      'We can accept {option}, subject to the rest of the text.',
      'There is a concession here, and it stands in the clause on {issue}.',
    ],
    after: [
      'The remaining clauses should be read in that light.',
      'We assume that it will be matched.',
      'It was not drafted lightly.',
      'We ask that it be noted.',
    ],
  },
  still: [
    'The same questions, in a different draft.',
    'We submit a further text and would ask you to read it as a whole.',
    'The arrangement is new. The obligations are set out clause by clause.',
    'This draft sets out what we could undertake today.',
  ],
  again: [
    'The text before you is the text you had. We see no ground to amend it.',
    'We resubmit our draft without amendment.',
    'Our language stands, to the comma.',
    'We maintain our draft in its present form.',
  ],
  back: [
    'Our earlier language on {issue} was conditional. It is withdrawn.',
    'On {issue}, we revert to {option}.',
    'The clause on {issue} has been narrowed. It now says {option}.',
    'What we offered on {issue} was part of another text, and lapses with it.',
  ],
  menu: [
    'We table alternative texts. Acceptance of one extinguishes the others.',
    'Here are variants. Each is complete, and no two can be combined.',
    'There is more than one way to draft this. We could sign any of them.',
    'You may choose your text. The undertakings differ, and each set stands alone.',
  ],
  final: [
    'This text is final. We will entertain no amendment to it.',
    'We have no further language to propose.',
    'This is our last draft, and I use the word in its ordinary meaning.',
    'There is no text behind this one.',
  ],
  accept: [
    'The text is acceptable as drafted.',
    'We have no reservation to enter. We accept.',
    'We accept, and we will be bound by what it says.',
    'The language does what it needs to do. We are ready to sign.',
  ],
  initial: [
    'We can initial the clause on {issue}. All else remains in brackets.',
    'The language on {issue} is agreed, ad referendum.',
    'Take the brackets off {issue}. The rest stays open.',
    'On {issue}, our texts coincide, and we will initial them.',
  ],
  decline: {
    ...declining,
    says: [
      'The text as drafted is not acceptable.',
      'We are unable to agree to this language.',
      'We cannot undertake what this text would have us undertake.',
      'We must enter a reservation to the text as a whole.',
      'This is not a draft that we can initial.',
    ],
  },
  declineOver: {
    ...declining,
    says: [
      'We cannot accept the clause on {issue}.',
      'The language on {issue} would bind us to more than we can undertake.',
      'Our reservation concerns {issue}.',
      'As to {issue}, the wording will not do.',
      'Redraft {issue}, and we can return to the rest.',
      'We would have to put brackets round {issue}.',
      'The difficulty lies in the provision on {issue}.',
      'We read the clause on {issue} twice. It still says what it says.',
    ],
  },
  declineForLeave: {
    ...declining,
    says: [
      'We are not empowered to sign for {option}.',
      'Our instructions do not extend to what is proposed on {issue}.',
      'Signature would exceed our authority.',
      'As to {issue}, we act under instructions, and they do not cover this.',
      'We hold no mandate for {option}.',
      'We have no authority to agree to {option}, and without authority our signature is worth nothing.',
    ],
  },
  declineForPrice: {
    ...declining,
    says: [
      'The text asks more of us than it gives us.',
      'On {issue}, the consideration is insufficient.',
      'With {option}, the text is out of balance.',
      'We are asked for undertakings, and on {issue} we find too little in return.',
      'The text gives us less than it should, chiefly on {issue}.',
      'Better terms on {issue} would have to be written in.',
      'The clause on {issue} is where we would look for more.',
    ],
  },
  declineForHome: {
    ...declining,
    says: [
      'We could sign this. It would not be ratified.',
      'With the clause on {issue} as it stands, this would not survive ratification.',
      'We do not sign what we cannot bring into force.',
      'With {option}, we lack the votes to ratify.',
      'On {issue}, those who must ratify would withhold their consent.',
      'There is no point in signing {option} and failing to ratify it.',
    ],
  },
  pass: [
    'We have no text to submit at this stage.',
    'We reserve our right to table language later.',
    'We will not table for the sake of tabling.',
    'We are content to let the texts on the table speak.',
    'No draft from us this round. Nothing should be inferred from that.',
  ],
  reopen: [
    'We must withdraw our initials from {issue}.',
    'What was initialled on {issue} was ad referendum. We have to return to it.',
    'We can no longer stand by {option}, and we say so before signature.',
  ],
  stay: [
    'The offer has lapsed. The talks have not.',
    'We called it final. We note that it was declined, and we remain.',
    'We stay, without prejudice to what we said.',
  ],
  walkOut: [
    'We see no basis on which to continue.',
    'There is no text here that we could sign. We take our leave.',
    'We regard these talks as concluded.',
  ],
  tell: [
    'In confidence, and not for the record: {issue} before {other}.',
    'If one clause has to carry the weight, let it be {issue} and not {other}.',
    'We attach more importance to {issue} than to {other}.',
    'We could be more flexible on {other} than on {issue}.',
    'Draft {issue} with care. We are less particular about {other}.',
  ],
  vague: [
    'I would not wish to be quoted on that, even by you.',
    'The two cannot be separated so neatly.',
    'We are not in a position to state a preference.',
    'I must leave that question open.',
    'Any answer would be taken for a concession.',
  ],
  ask: [
    'Without prejudice to either: do you attach more weight to {issue} or to {other}?',
    'If you could have your own wording on only one of them, would it be {issue} or {other}?',
    'In confidence, which is the harder clause for you: {issue} or {other}?',
    'May I ask, off the record, whether you need {issue} more than {other}?',
  ],
  nonPaper: [
    'This is a non-paper. It has no author and no status.',
    'Some language, unsigned. It commits nobody.',
    'We leave this with you without attribution.',
  ],
  draftBasis: [
    'This could serve as a basis.',
    'We could draft from this, with the usual reservations.',
    'The structure is sound. We could work on it.',
  ],
  draftChange: [
    'With other language on {issue}, this could serve as a basis.',
    'The paper is workable but for {issue}.',
    'We would have to amend {issue} before we could work from it.',
  ],
  draftOut: [
    'We cannot regard this as a basis.',
    'No amendment would make this a text that we could sign.',
    'This paper starts from premises that we do not share.',
  ],
  draftVague: [
    'We take note of the paper.',
    'We will study the language before we comment on it.',
    'We neither accept nor reject it at this stage.',
  ],
  experts: [
    'The drafting of {issue} would benefit from expert advice.',
    'We propose to refer {issue} to experts from both sides.',
    'Before we draft {issue}, we ought to establish what is feasible.',
    'On {issue}, we are arguing about words. Let the experts establish the facts.',
  ],
  expertsYes: [
    'We agree to refer {issue} to experts.',
    'No objection. Their findings will bind nobody.',
    'Agreed, provided that the terms of reference are limited to {issue}.',
  ],
  expertsNo: [
    'We see no question of fact in {issue} that experts could resolve.',
    'We do not agree to refer {issue} to experts.',
    'What divides us on {issue} is not technical.',
  ],
  commit: [
    'For the avoidance of doubt: on {issue}, we will sign nothing less than {option}.',
    'The least that we will sign on {issue} is {option}, and that is now public.',
    'Our public statement on {issue} draws the line at {option}.',
    'On {issue}, we have bound ourselves not to go below {option}.',
    'We have put {option} on the public record as our limit. We cannot sign less on {issue}.',
  ],
  retreat: [
    'We no longer consider ourselves bound by what we said on {issue}.',
    'Our statement on {issue} is withdrawn.',
    'We had bound ourselves to {option}. That undertaking has lapsed.',
  ],
  justify: [
    'What we said on {issue} has to be read in its context.',
    'We wish to state our reasons with regard to {issue}.',
    'Our statement on {issue} was made in good faith, and we can account for it.',
  ],
  ratified: [
    'The requirements for entry into force have been met on our side.',
    'Our ratification is complete.',
    'We are in a position to deposit our ratification.',
  ],
  notRatified: [
    'We signed ad referendum, and the answer is no.',
    'The agreement has not been ratified on our side.',
    'Without ratification our signature has no effect.',
  ],
};
