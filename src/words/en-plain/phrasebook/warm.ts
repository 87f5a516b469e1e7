import type { Lines } from '../../speech/lines.ts';

/** Friendly, and no fool. */
export const warm: Lines = {
  opening: [
    'It is good to see you. Let us start with this.',
    'Somebody has to go first, so here we are.',
    'This is what we hope for. What do you hope for?',
  ],
  table: [
    'We listened to you on {issue}. How about {option}?',
    'We found some room on {issue}.',
    'Here is something new for you: {option}.',
    'We are glad to take a step on {issue}.',
    'Let us meet on {issue}. We can go to {option}.',
  ],
  still: [
    'We thought about it some more. How is this?',
    'Have a fresh look at this.',
    'Maybe you will like it better this way.',
  ],
  again: [
    'I still like this one, so here it is again.',
    'Give it one more chance.',
    'It was a good offer, and it still is.',
  ],
  back: [
    'I am sorry, but we have to go back to {option}.',
    'You will not like it. We have to give less on {issue}.',
    'We got ahead of ourselves on {issue}.',
  ],
  menu: [
    'Take the one you like.',
    'We could not decide, so you choose.',
    'Which one of these feels right?',
  ],
  final: [
    'This is all we have. Please take it.',
    'I would give you more if I could.',
    'As a friend I tell you: this is the last one.',
  ],
  accept: ['Yes, gladly!', 'Thank you. That is a deal.', 'I think we can all be proud of this.'],
  initial: [
    'Look, we agree on {issue}!',
    'Let us keep what we have: {issue}.',
    'One thing is settled, and that is {issue}. Well done, all of us.',
  ],
  decline: [
    'I am afraid it is a no.',
    'I wish I could say yes.',
    'It is not quite what we need.',
    'I am sorry. Not this one.',
  ],
  declineOver: [
    'It is {issue} that worries us.',
    'Please help us with {issue}.',
    'If only it were not for {issue}!',
    'Could you think again about {issue}?',
  ],
  declineForLeave: [
    'I would love to, but I am not allowed.',
    'They have not let us go as far as {option}.',
    'I cannot say yes on {issue}. I would have to call home.',
    'If it were up to me, we could talk about {issue}.',
  ],
  declineForPrice: [
    'There has to be something in it for us too.',
    'Could you give us a bit more on {issue}?',
    'It is a fair try, but {option} leaves us short.',
    'I am sure you have more to give on {issue}.',
  ],
  declineForHome: [
    'They would never forgive us at home.',
    'You should hear them at home about {issue}!',
    'I could not win a vote with {option}.',
    'It is not me you have to win over. It is the people at home.',
  ],
  pass: [
    'Go ahead. We want to hear you.',
    'There is no rush.',
    'We will sit and listen for a while.',
  ],
  reopen: [
    'I am really sorry. We have to talk about {issue} again.',
    'This is hard to say: we cannot keep {option}.',
    'Please do not be angry. It is about {issue}.',
  ],
  stay: [
    'Of course we stay.',
    'I would still like to be here with you.',
    'We have come too far to go home now.',
  ],
  walkOut: [
    'I am sorry that it ends like this.',
    'We tried. Goodbye, and no hard feelings.',
    'It makes me sad, but we are going home.',
  ],
  tell: [
    'Just between us, {issue} would help us more than {other}.',
    'I will be honest: {issue}, not {other}.',
    'My heart is set on {issue}, and less on {other}.',
  ],
  vague: [
    'I like you too much to lie, so I say nothing.',
    'I wish that I could tell you.',
    'Let us talk about something else.',
  ],
  ask: [
    'Tell me as a friend: {issue} or {other}?',
    'How can we help you more, with {issue} or with {other}?',
    'What would make you happy, something on {issue} or on {other}?',
  ],
  nonPaper: [
    'I wrote this last night. Have a look.',
    'Here is an idea, from me to you.',
    'Keep it, read it, and tell me what you think.',
  ],
  draftBasis: ['I like it!', 'Good work. Let us build on it.', 'Now we are getting somewhere.'],
  draftChange: [
    'So close. It is only {issue}.',
    'I like most of it, but not {issue}.',
    'Help me with {issue}, and I will try.',
  ],
  draftOut: [
    'Let us forget that I saw this.',
    'No, my friend. Not this.',
    'I am afraid this would only hurt us both.',
  ],
  draftVague: [
    'Thank you for trusting us.',
    'Let me read it in peace.',
    'I will think about it, I promise.',
  ],
  experts: [
    'Shall we ask our best people about {issue}?',
    'Let experts have a go at {issue}.',
    'I think some help with {issue} would do us good.',
  ],
  expertsYes: [
    'What a good idea!',
    'Yes, let us do that.',
    'With pleasure. They can look at {issue}.',
  ],
  expertsNo: [
    'Let us two sort out {issue}.',
    'I would like to keep {issue} between us.',
    'I am not so keen on that. We know {issue} well enough.',
  ],
  commit: [
    'We promised our people no less than {option}. Please help us keep our word.',
    'I have given my word on {issue}.',
    'You should hear it from us: we need {option}, and no less.',
  ],
  retreat: [
    'I have to break a promise on {issue}. I am not proud of it.',
    'We meant it when we said {option}. We cannot keep it.',
    'We let go of what we promised on {issue}.',
  ],
  justify: [
    'Let me tell you why we said that on {issue}.',
    'I hope that our words on {issue} did not hurt you.',
    'You should know how we came to say that on {issue}.',
  ],
  ratified: [
    'They said yes! I am so glad.',
    'It went through. What a relief.',
    'Our people are with us.',
  ],
  notRatified: [
    'They said no at home. I am so sorry.',
    'We could not win them over.',
    'We lost it at home, and it hurts.',
  ],
};
