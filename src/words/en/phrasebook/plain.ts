import type { Lines } from '../../speech/lines.ts';

const declining = {
  before: ['We have read it carefully.', 'Thank you for the text.', 'We will be frank with you.'],
  after: ['Let us keep talking.', 'Please look at it again.', 'That is where we stand today.'],
} as const;

/** Everyday words, nothing hidden behind them. */
export const plain: Lines = {
  opening: [
    'This is where we start.',
    'Here is our first draft. Tell us what you think of it.',
    'We have put our position on paper. Now we would like to hear yours.',
    'We thought it best to begin with a text.',
  ],
  table: {
    says: [
      'On {issue}, we have moved. We can offer {option}.',
      'We have looked again at {issue}, and we can go as far as {option}.',
      'On {issue}, we are ready to accept {option}.',
      'There is a change on {issue}: we now offer {option}.',
      'We have given some ground on {issue}.',
      'On {issue}, we have tried to meet you.',
      'This goes further than our last text on {issue}.',
      'You will see that we have changed our text on {issue}.',
    ],
    after: [
      'We hope you can do something for us.',
      'Now it is your turn.',
      'We would like to see something in return.',
      'Please give it a fair reading.',
    ],
  },
  still: [
    'Here is another way of putting it together.',
    'This is the text we would sign today.',
    'We have drawn up another draft. Please read it as a whole.',
    'We think there is a deal somewhere near this text.',
  ],
  again: [
    'Our offer has not changed. Please look at it again.',
    'We are tabling the same text once more.',
    'We stand by what we tabled.',
    'This is the offer you know. It still holds.',
  ],
  back: [
    'We have had to take a step back on {issue}.',
    'What we offered before on {issue} no longer stands. We are now at {option}.',
    'On {issue}, we have gone back to {option}.',
    'We had gone too far on {issue}, and we have to say so.',
  ],
  menu: [
    'We can live with any of these. You choose.',
    'There is more than one way to do this. Which do you prefer?',
    'Here are a few versions. Any of them works for us.',
    'We have drawn up alternatives. Tell us which comes closest.',
    'We are not tied to one version. Pick one and we can talk.',
  ],
  final: [
    'This is our final offer. We do not have another.',
    'We have gone as far as we can. This is final.',
    'That is everything we have to give.',
    'We call this final, and we mean it.',
  ],
  accept: [
    'We accept.',
    'Yes. We can sign this.',
    'We agree to it as it stands.',
    'That will do. We are ready to sign.',
  ],
  initial: [
    'We can initial {issue} now.',
    'Let us put our initials to {issue} and carry on.',
    'On {issue}, we agree. Let us close it.',
    'We will take what we can agree on, starting with {issue}.',
  ],
  decline: {
    ...declining,
    says: [
      'No. We cannot accept this.',
      'We are not there yet.',
      'We have to say no to this text.',
      'This does not work for us.',
      'We cannot put our names to that.',
      'Not in this form.',
    ],
  },
  declineOver: {
    ...declining,
    says: [
      'What stops us is {issue}.',
      'We cannot agree to what it says on {issue}.',
      'It comes down to {issue}.',
      'On {issue}, we are still too far apart.',
      'Our difficulty is with {issue}.',
      'You will have to look again at {issue}.',
      'We cannot leave {issue} like that.',
    ],
  },
  declineForLeave: {
    ...declining,
    says: [
      'We have no instructions to accept {option}.',
      'On {issue}, our instructions do not go that far.',
      'On {issue}, we are not authorised to agree to this.',
      'We would need permission from home for {option}, and we do not have it.',
      'Our instructions stop short of this.',
      'It is not up to us. Nobody has given us permission to sign this.',
      'We cannot say yes on {issue} without word from home.',
    ],
  },
  declineForPrice: {
    ...declining,
    says: [
      'There is not enough in this for us.',
      'We need more on {issue}.',
      'With {option}, there is too little in it for us.',
      'The balance is not right yet, above all on {issue}.',
      'A better offer on {issue} would help.',
      'If you can do more on {issue}, we will look at the rest again.',
      'This does not bring us enough.',
      'With {issue} as you have it, we get too little out of this.',
    ],
  },
  declineForHome: {
    ...declining,
    says: [
      'We could not get this through at home.',
      'With {issue} as you have it, this would fail at home.',
      'At home they would turn it down over {issue}.',
      'We have to get this past people at home, and with {option} we cannot.',
      'There is not enough support at home for this.',
      'On {issue}, we could not win a vote at home.',
    ],
  },
  pass: [
    'We have nothing new to table.',
    'We will wait this round.',
    'We would rather listen for the moment.',
    'Nothing from us this time.',
    'We will leave it there for now.',
  ],
  reopen: [
    'We have to come back to {issue}. We know what that costs.',
    'We can no longer leave {issue} as we initialled it.',
    'We need to look again at {issue}.',
  ],
  stay: [
    'We said that was final. We are staying all the same.',
    'We would rather stay and talk.',
    'Going home would settle nothing. We stay.',
  ],
  walkOut: [
    'There is nothing more for us here. We are going home.',
    'We are leaving.',
    'That is the end of it for us.',
  ],
  tell: [
    'Between ourselves, we care more about {issue} than about {other}.',
    'If you can help us with only one of them, take {issue} rather than {other}.',
    'We would put {issue} before {other}.',
    '{issue} first, then {other}.',
    'We worry more about {issue} than about {other}.',
  ],
  vague: [
    'That is hard to say.',
    'We would rather not rank them.',
    'It depends on the rest of the package.',
    'You will understand if we keep that to ourselves.',
    'Ask us again later.',
  ],
  ask: [
    'Off the record: which matters more to you, {issue} or {other}?',
    'If you had to choose between {issue} and {other}, which would it be?',
    'Where should we try harder, on {issue} or on {other}?',
    'It would help us to know what you need more: {issue} or {other}?',
  ],
  nonPaper: [
    'This is only a piece of paper. It has no name on it.',
    'Here is a sketch. Nobody has to answer for it.',
    'Have a look at this. It binds neither of us.',
  ],
  draftBasis: [
    'We could work from this.',
    'This could be a start.',
    'There is something in it. Let us build on it.',
  ],
  draftChange: [
    'We could work from this if you changed {issue}.',
    'It would need something different on {issue}.',
    'Look again at {issue}, and we can talk about it.',
  ],
  draftOut: [
    'No. We cannot start from this paper.',
    'This is too far from anything we could sign.',
    'We would not get anywhere with that.',
  ],
  draftVague: [
    'Thank you. We will read it.',
    'We will take it with us and think about it.',
    'We have no comment on it yet.',
  ],
  experts: [
    'Let our experts sit down together over {issue}.',
    'We keep going round in circles on {issue}. Let the experts look at it.',
    'We suggest that people from both sides study {issue}.',
    'Could we ask the experts about {issue}?',
  ],
  expertsYes: [
    'Good. Let them study {issue}.',
    'Agreed. We will send our people.',
    'Yes, let the experts look at {issue}.',
  ],
  expertsNo: [
    'No. We do not need a study of {issue}.',
    'We would rather settle {issue} ourselves.',
    'A study will not bring us closer on {issue}.',
  ],
  commit: [
    'On {issue}, we will take nothing less than {option}.',
    'We say this in public: on {issue}, we will not go below {option}.',
    'On {issue}, we have told everyone that the least we will take is {option}.',
    'Not below {option}: that is our word on {issue}.',
    'We have given our word on {issue}, and people will hold us to it.',
  ],
  retreat: [
    'On {issue}, we said {option}. We can no longer hold to it.',
    'We are going back on what we said about {issue}. We know that it will be remembered.',
    'We have had to give up our word on {issue}.',
  ],
  justify: [
    'We owe you an explanation of what we said on {issue}.',
    'When we spoke about {issue} we had our reasons. Here they are.',
    'Let us explain what we said on {issue}, and why.',
  ],
  ratified: [
    'They have said yes at home.',
    'The vote is in, and it is a yes.',
    'We got it through.',
  ],
  notRatified: [
    'They have said no at home.',
    'We signed it, and we could not carry it.',
    'The vote went against us.',
  ],
};
