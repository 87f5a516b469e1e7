import type { Lines } from '../../speech/lines.ts';

/** Everyday words. */
export const plain: Lines = {
  opening: [
    'This is our first offer.',
    'Here is what we want. Tell us what you want.',
    'We start with this plan.',
  ],
  table: [
    'On {issue}, we can give you {option}.',
    'We have moved on {issue}.',
    'We looked at {issue} again. We can take {option}.',
    'We now offer {option}.',
    'You asked for more on {issue}. Here it is.',
  ],
  still: [
    'Here is a new plan. Please read all of it.',
    'We could sign this today.',
    'We put the same things together in a new way.',
  ],
  again: [
    'Our offer is the same as before.',
    'We offer this again.',
    'We still stand by this offer.',
  ],
  back: [
    'On {issue}, we have to go back to {option}.',
    'We can no longer offer what we did on {issue}.',
    'We went too far on {issue}.',
  ],
  menu: [
    'You can choose. Each of these is fine for us.',
    'Here are a few plans. Which one do you like?',
    'Pick the one that is best for you.',
  ],
  final: [
    'This is our last offer.',
    'We have nothing more to give.',
    'We can go no further than this.',
  ],
  accept: ['Yes. We take it.', 'We say yes to this.', 'That is fine. We will sign.'],
  initial: [
    'We agree on {issue}. Let us keep that part.',
    'We can say yes to {issue} now.',
    'Let us close {issue} and go on.',
  ],
  decline: [
    'No. We cannot take this.',
    'We have to say no.',
    'This does not work for us.',
    'Not like this.',
  ],
  declineOver: [
    'Our problem is {issue}.',
    'We cannot say yes because of {issue}.',
    'Please change {issue}.',
    'On {issue}, we are still too far apart.',
  ],
  declineForLeave: [
    'We are not allowed to say yes to this.',
    'Home has not let us take {option}.',
    'On {issue}, we have to ask home first.',
    'We may not go that far on {issue}.',
  ],
  declineForPrice: [
    'We do not get enough.',
    'We need more on {issue}.',
    'With {option}, we get too little.',
    'Please offer us more on {issue}.',
  ],
  declineForHome: [
    'They would say no to this at home.',
    'At home we would lose the vote over {issue}.',
    'We could not get {option} through at home.',
    'Too few people at home would like this.',
  ],
  pass: [
    'We have nothing new to say.',
    'We will wait this time.',
    'We would like to listen first.',
  ],
  reopen: [
    'We have to talk about {issue} again.',
    'We can no longer keep to {option}.',
    'We need to change {issue} after all.',
  ],
  stay: [
    'We will stay and go on talking.',
    'You said no, but we will stay.',
    'It is better to stay than to leave.',
  ],
  walkOut: [
    'We are going home now.',
    'There is no point in going on.',
    'We have had enough. We leave.',
  ],
  tell: [
    'We care more about {issue} than about {other}.',
    'If you can help with one, help with {issue} and not {other}.',
    'For us it is first {issue}, and then {other}.',
  ],
  vague: [
    'That is hard to say.',
    'We would like to keep that to ourselves.',
    'Ask us again later.',
  ],
  ask: [
    'What do you care about more: {issue} or {other}?',
    'Should we try harder on {issue} or on {other}?',
    'Which one do you need more, {issue} or {other}?',
  ],
  nonPaper: [
    'This is just an idea on paper.',
    'Here is a plan with no name on it.',
    'Have a look. You do not have to answer for it.',
  ],
  draftBasis: [
    'We could start with this.',
    'This is a good start.',
    'There is something here that we can use.',
  ],
  draftChange: [
    'We could use it if you changed {issue}.',
    'It needs a change on {issue}.',
    'Look at {issue} again, and then we can talk.',
  ],
  draftOut: [
    'No. We cannot start with this.',
    'We could never sign this.',
    'This will get us nowhere.',
  ],
  draftVague: [
    'Thank you. We will read it.',
    'We need time to think about it.',
    'We have nothing to say about it yet.',
  ],
  experts: [
    'Let us ask experts about {issue}.',
    'We do not know enough about {issue}. Experts could help.',
    'Could experts from both sides look at {issue}?',
  ],
  expertsYes: [
    'Good. Let us ask them.',
    'Yes, experts can look at {issue}.',
    'Fine. We will send our people.',
  ],
  expertsNo: [
    'No. We do not need experts for {issue}.',
    'We would like to settle {issue} ourselves.',
    'Experts will not help us with {issue}.',
  ],
  commit: [
    'On {issue}, we will not take less than {option}.',
    'We promise this to everyone: no less than {option}.',
    'We have given our word on {issue}.',
  ],
  retreat: [
    'We cannot keep our word on {issue}.',
    'We promised {option}. We have to give that up.',
    'We have changed our mind on {issue}, and we say so.',
  ],
  justify: [
    'Let us explain what we said on {issue}.',
    'We had a reason for what we said on {issue}.',
    'We want you to know why we spoke about {issue}.',
  ],
  ratified: ['They said yes at home.', 'We won the vote.', 'Home is happy with the deal.'],
  notRatified: ['They said no at home.', 'We lost the vote.', 'Home does not want the deal.'],
};
