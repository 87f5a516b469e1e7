import type { Lines } from '../../speech/lines.ts';

/** Polite in every line. */
export const formal: Lines = {
  opening: [
    'We are honoured to show you our plan.',
    'May we begin with a text?',
    'We hope that our plan will please both sides.',
  ],
  table: [
    'We are happy to offer {option}.',
    'May we point to {issue}? We have moved there.',
    'We have thought about {issue}, and can now offer {option}.',
    'Out of respect for you, we take a step on {issue}.',
    'We ask you to see our step on {issue}.',
  ],
  still: [
    'May we offer another plan?',
    'We would be glad to sign a text like this.',
    'Please allow us to show you this.',
  ],
  again: [
    'With respect, we keep to our offer.',
    'May we ask you to think about it once more?',
    'We are honoured to offer it again.',
  ],
  back: [
    'We are sorry that we must offer less on {issue}.',
    'We regret it, but we must go back to {option}.',
    'We ask your pardon. On {issue}, we went too far.',
  ],
  menu: [
    'We leave the choice to you.',
    'We would be glad of any of these.',
    'May we show you more than one way?',
  ],
  final: [
    'We must tell you that this is our last offer.',
    'We are sorry that we can go no further.',
    'It is our duty to say that this is all.',
  ],
  accept: [
    'We are pleased to accept.',
    'It is an honour to agree.',
    'We thank you, and we say yes.',
  ],
  initial: [
    'We are glad to agree on {issue}.',
    'May we close {issue} together?',
    'We thank you for what we now share on {issue}.',
  ],
  decline: [
    'We are sorry that we cannot accept.',
    'With respect, we have to say no.',
    'We thank you, but it does not yet meet our needs.',
    'We regret that we cannot join you in this.',
  ],
  declineOver: [
    'We are worried about {issue}.',
    'May we ask you to think again about {issue}?',
    'We regret that, on {issue}, we do not yet agree.',
    'With respect, it is {issue} that holds us back.',
  ],
  declineForLeave: [
    'We are sorry. We have not been given the right to agree.',
    'We are not free to accept {option}.',
    'On {issue}, we must first hear from those who sent us.',
    'We must respect our orders on {issue}.',
  ],
  declineForPrice: [
    'We had hoped for more.',
    'May we ask for a little more on {issue}?',
    'With {option}, we do not feel well served.',
    'We regret that so little is offered on {issue}.',
  ],
  declineForHome: [
    'We must think of those at home. They would refuse.',
    'At home we would not be forgiven for {issue}.',
    'We have no hope that {option} would pass.',
    'It would be wrong to sign what home will turn down.',
  ],
  pass: [
    'Please allow us to wait.',
    'We have nothing to add, and we thank you.',
    'We would be glad to hear you first.',
  ],
  reopen: [
    'We are sorry that we must return to {issue}.',
    'We ask your pardon. We cannot stand by {option}.',
    'May we ask you to open {issue} with us again?',
  ],
  stay: [
    'We regret your answer, and we stay.',
    'We would be honoured to go on.',
    'We have not lost our good will. We remain.',
  ],
  walkOut: [
    'We thank our hosts, and we leave.',
    'With regret, we take our leave.',
    'We are sorry to say goodbye.',
  ],
  tell: [
    'May I trust you with this? We care more about {issue} than about {other}.',
    'We would be thankful for help on {issue}, more than on {other}.',
    'Between friends: help us on {issue}, and {other} can wait.',
  ],
  vague: [
    'Please forgive me if I do not answer.',
    'I am sure that you will understand why I say nothing.',
    'I would leave that to others.',
  ],
  ask: [
    'May I ask you which is closer to you, {issue} or {other}?',
    'Would you be so kind as to tell us: {issue} or {other}?',
    'If I may ask, do you worry more about {issue} or about {other}?',
  ],
  nonPaper: [
    'May I leave you a few pages?',
    'This is for your eyes only.',
    'Please take this as a thought of mine, and no more.',
  ],
  draftBasis: [
    'We read it with pleasure. It could lead somewhere.',
    'We would be glad to work on this.',
    'We thank you for a good beginning.',
  ],
  draftChange: [
    'We would ask you for a change on {issue}.',
    'We like it, but we worry about {issue}.',
    'If {issue} could be different, we would be glad.',
  ],
  draftOut: [
    'I am sorry to say that this cannot be.',
    'With respect, we wish we had not seen it.',
    'We must ask you to take it back.',
  ],
  draftVague: [
    'I thank you for the paper.',
    'We will read it with all due care.',
    'You will not expect an answer today.',
  ],
  experts: [
    'May we ask experts about {issue}?',
    'We would value what experts think of {issue}.',
    'It would help us both if experts looked at {issue}.',
  ],
  expertsYes: [
    'We agree with pleasure.',
    'We welcome their help on {issue}.',
    'We thank you for a wise thought.',
  ],
  expertsNo: [
    'We see no need for that on {issue}, with respect.',
    'We would like to keep {issue} in our own hands.',
    'We are sorry. We cannot agree to experts on {issue}.',
  ],
  commit: [
    'We wish all to know that we will take nothing less than {option}.',
    'We have given our solemn word on {issue}.',
    'On {issue}, our honour is at stake. We cannot go below {option}.',
  ],
  retreat: [
    'We are sorry that we must take back our word on {issue}.',
    'We can no longer stand by {option}. We do not say so lightly.',
    'It is with regret that we give way on {issue}.',
  ],
  justify: [
    'We owe you our reasons on {issue}.',
    'Please allow us to explain our words on {issue}.',
    'We would like to be well understood on {issue}.',
  ],
  ratified: [
    'We are honoured to say that home agrees.',
    'We are pleased to bring you a yes.',
    'Those at home have given us their trust.',
  ],
  notRatified: [
    'It is our sad duty to say that home refuses.',
    'We regret that we could not win the vote.',
    'We are sorry. Those at home did not agree.',
  ],
};
