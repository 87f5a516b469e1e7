import type { Lines } from '../../speech/lines.ts';

/** Every word is weighed. */
export const lawyerly: Lines = {
  opening: [
    'Here is our text. Each line has a reason.',
    'We have written down what we can promise.',
    'Let us start with clear words on paper.',
  ],
  table: [
    'We have changed the words on {issue}. They now say {option}.',
    'The part on {issue} goes further than before.',
    'We can write {option} into the text.',
    'Read the part on {issue} with care. It is new.',
    'On {issue}, we can put {option} in writing.',
  ],
  still: [
    'This is a new text. Read it as a whole.',
    'The words are new. The promises are clear.',
    'This text says what we can promise today.',
  ],
  again: [
    'Not a word has changed.',
    'We see no reason to change our text.',
    'Our text stands as it is.',
  ],
  back: [
    'What we wrote on {issue} does not count any more.',
    'The part on {issue} now says {option}.',
    'We take back our words on {issue}.',
  ],
  menu: [
    'Here are a few texts. You can take one, not all.',
    'Each text is complete. Choose one.',
    'There is more than one way to write this.',
  ],
  final: [
    'This is our last text. We will not change a word.',
    'We have no other words to offer.',
    'No other text will follow this one.',
  ],
  accept: [
    'We accept the text as it is written.',
    'The words are right. We agree.',
    'We have read every line, and we say yes.',
  ],
  initial: [
    'The words on {issue} are agreed. The rest is still open.',
    'We can close the part on {issue} for now.',
    'On {issue}, we both say the same. Let us fix that.',
  ],
  decline: [
    'We cannot agree to these words.',
    'We could not keep the promises in this text.',
    'The text is not right yet.',
    'We have read it twice, and the answer is no.',
  ],
  declineOver: [
    'We cannot accept the part on {issue}.',
    'The words on {issue} ask too much of us.',
    'Write the part on {issue} again, please.',
    'We read the part on {issue} differently.',
  ],
  declineForLeave: [
    'We have no right to sign this.',
    'Nobody gave us the power to sign for {option}.',
    'Our orders on {issue} do not cover this.',
    'We may only sign what home has allowed. That leaves out {issue}.',
  ],
  declineForPrice: [
    'We would promise much and get little.',
    'With {option}, the text is not fair.',
    'On {issue}, the text gives us too little.',
    'The part on {issue} has to be better for us.',
  ],
  declineForHome: [
    'We could sign, but home would not agree.',
    'With {issue} as it is written, home would say no.',
    'We do not sign what will fail at home.',
    'There are not enough votes for {option}.',
  ],
  pass: [
    'We have no text today.',
    'We will write when we are ready.',
    'We say nothing now. Please do not guess why.',
  ],
  reopen: [
    'We have to take back what was agreed on {issue}.',
    'We cannot stand by {option} any more.',
    'The part on {issue} must be written again.',
  ],
  stay: [
    'The offer is over. The talks are not.',
    'We called it our last text. We will still stay.',
    'We stay, and our words still stand.',
  ],
  walkOut: [
    'There is no text here that we could sign.',
    'For us these talks are over.',
    'We can see no way to agree, so we leave.',
  ],
  tell: [
    'Not for others to read: {issue} before {other}.',
    'Take more care with {issue} than with {other}.',
    'We can bend more on {other} than on {issue}.',
  ],
  vague: [
    'I must leave that open.',
    'You cannot split the two like that.',
    'Any answer would be used against us.',
  ],
  ask: [
    'If you could keep only one part, would it be {issue} or {other}?',
    'Where must the words be just right, on {issue} or on {other}?',
    'This is just a question: is it {issue} or {other}?',
  ],
  nonPaper: [
    'This paper binds nobody.',
    'These are only words. Nobody has signed them.',
    'The paper names nobody.',
  ],
  draftBasis: [
    'We could work from this text.',
    'The text is well built.',
    'Most of these words could stay.',
  ],
  draftChange: [
    'With other words on {issue} we could use it.',
    'The text is good, but not on {issue}.',
    'We would first have to change {issue}.',
  ],
  draftOut: [
    'We cannot work from this text.',
    'No change of words could save this.',
    'It starts from things that we do not believe.',
  ],
  draftVague: [
    'We have the paper, and will study it.',
    'This is not a yes, and it is not a no.',
    'We have to weigh each word first.',
  ],
  experts: [
    'Before we write about {issue}, let us find out the facts.',
    'Experts should tell us what can be done on {issue}.',
    'We fight about words on {issue}. Let experts look at the facts.',
  ],
  expertsYes: [
    'We agree, if they look at {issue} and nothing else.',
    'Yes. What they find will bind nobody.',
    'Agreed. They may look at {issue}.',
  ],
  expertsNo: [
    'The facts on {issue} are clear.',
    'We do not agree to send {issue} to experts.',
    'What parts us on {issue} is not about facts.',
  ],
  commit: [
    'To be clear: on {issue}, we will sign nothing less than {option}.',
    'It is now on record: not less than {option}.',
    'We have tied our hands on {issue}.',
  ],
  retreat: [
    'What we said on {issue} does not bind us any more.',
    'We take back our words on {issue} in public.',
    'We had bound ourselves to {option}. That has ended.',
  ],
  justify: [
    'Read what we said on {issue} as a whole.',
    'We can give our reasons on {issue}.',
    'We meant what we said on {issue}, and can show why.',
  ],
  ratified: [
    'All that had to be done at home is done.',
    'The deal now binds us.',
    'Home has agreed, word for word.',
  ],
  notRatified: [
    'We signed, but home did not agree.',
    'Without home our names count for nothing.',
    'The deal does not bind us. Home said no.',
  ],
};
