import type { Lines } from '../../speech/lines.ts';

const declining = {
  before: [
    'I can see the work that went into this.',
    'I wish I had a better answer.',
    'You know that we want this to succeed.',
  ],
  after: [
    'We are not giving up.',
    'Let us find another way.',
    'I am sure we can do better together.',
    'Come back to us. Our door is open.',
  ],
} as const;

/** Friendly, and not a fool. */
export const warm: Lines = {
  opening: [
    'It is good to be here. Let us begin with this.',
    'Here is our text. It is meant as an invitation.',
    'Somebody has to begin, so here we are.',
    'We have put down what we hope for. Tell us what you hope for.',
  ],
  table: {
    says: [
      'We listened to you on {issue}. How about {option}?',
      'We have found some room on {issue}, and we can offer {option}.',
      'Look at {issue}: we have come some way towards you.',
      'On {issue}, we could be happy with {option}.',
      'There is something new for you on {issue}.',
      'We did not want to leave {issue} as it was. Here is {option}.',
      'Let us meet on {issue}. We can go to {option}.',
      'That is a real step on {issue}, and we are glad to make it.',
    ],
    after: [
      'I hope that it helps.',
      'I know that you will find something for us.',
      'Let us keep this going.',
      'A step from your side would mean a lot to us.',
    ],
  },
  still: [
    'We have been turning it over, and here is another try.',
    'How about this?',
    'Perhaps it looks better put like this.',
    'Have a look at this with fresh eyes.',
  ],
  again: [
    'I am still hopeful about this one, so here it is again.',
    'Give it another chance.',
    'We think that this was a good offer. It still is.',
  ],
  back: [
    'I am sorry, but we cannot hold to what we offered on {issue}.',
    'We got ahead of ourselves on {issue}. We are back at {option}.',
    'You will be disappointed about {issue}, and I would rather say so myself.',
    'On {issue}, we had to come back to {option}.',
  ],
  menu: [
    'Take the one you like. We would be glad of any.',
    'We could not decide, so we thought that you might.',
    'There is more than one good way to do this.',
    'Which of these feels right to you?',
    'Here are a few ideas. One of them must suit us both.',
  ],
  final: [
    'This is really all we have. Please take it.',
    'I would give you more if I could. This is final.',
    'We have turned out our pockets. There is nothing left.',
    'I say this as a friend: it is our last offer.',
  ],
  accept: [
    'Yes, and gladly.',
    'Thank you. We accept.',
    'I think that we can all be proud of this. We accept.',
    'That is good. Let us shake hands on it.',
  ],
  initial: [
    'Let us keep what we have: {issue}.',
    'We can agree on {issue}, and that is worth something.',
    'There, we have {issue}. Now for the rest.',
    'One thing settled is better than none. We will initial {issue}.',
  ],
  decline: {
    ...declining,
    says: [
      'We cannot say yes to this one.',
      'I am afraid it is a no.',
      'It is not quite what we need.',
      'I am sorry. Not this one.',
      'I cannot go home with this, much as I would like to.',
    ],
  },
  declineOver: {
    ...declining,
    says: [
      'What troubles us is {issue}.',
      'If only it were not for {issue}.',
      'Help us with {issue}.',
      'Could you think again about {issue}?',
      'What keeps us apart is {issue}.',
      'We cannot get past {issue}.',
      'We keep coming back to {issue}, and so will you, I think.',
    ],
  },
  declineForLeave: {
    ...declining,
    says: [
      'It is out of our hands: we have no authority to agree to {option}.',
      'You know how it is. Our instructions on {issue} are what they are.',
      'I have no authority to say yes on {issue}.',
      'They have not let us go as far as {option}.',
      'If it were mine to decide, we would talk. It is not.',
      'They keep us on a short lead over {issue}.',
    ],
  },
  declineForPrice: {
    ...declining,
    says: [
      'We need a little more from you on {issue}.',
      'There has to be something in it for us too.',
      'With {option}, we would come away with too little.',
      'A little more generosity on {issue} would go a long way.',
      'It is a fair try, but it leaves us short on {issue}.',
      'I have to go home with more than this.',
      'You have more to give on {issue}, I am sure of it.',
    ],
  },
  declineForHome: {
    ...declining,
    says: [
      'They would never forgive us at home.',
      'You should hear them at home about {issue}. It would not pass.',
      'I cannot win a vote with {option}.',
      'It is not us you have to convince, it is the people at home.',
      'On {issue}, we would lose them at home.',
      'We would sign it together and lose it at home, because of {issue}.',
    ],
  },
  pass: [
    'We will wait for you.',
    'Go ahead, we would like to hear you first.',
    'Let us not rush this.',
    'I would rather listen a while.',
    'Nothing from us this time. Do not read anything into it.',
  ],
  reopen: [
    'I am truly sorry, but we have to talk about {issue} again.',
    'We cannot stand by what we initialled on {issue}.',
    'This is not easy to say: {issue} will have to be opened again.',
  ],
  stay: [
    'Of course we are staying.',
    'I said that it was final. I would still rather be here with you.',
    'We have come too far to leave now.',
  ],
  walkOut: [
    'I am sorry that it ends like this. We are going home.',
    'We gave it what we had. Goodbye, and no hard feelings.',
    'There is no more that we can do here.',
  ],
  tell: [
    'Just between us, {issue} would help us more than {other} would.',
    'I will be honest with you: {issue} rather than {other}.',
    'Help us on {issue}, and we will not be difficult about {other}.',
    'My heart is set on {issue}, not on {other}.',
    'We would sleep better with {issue} settled than with {other}.',
  ],
  vague: [
    'I like you too much to lie to you, so I will say nothing.',
    'I only wish that I could tell you.',
    'Let us talk about something else for a moment.',
    'You are asking me to choose between my children.',
    'Another time, over a drink.',
  ],
  ask: [
    'Tell me as a friend: {issue} or {other}?',
    'What would make your life easier, something on {issue} or something on {other}?',
    'I would like to help. Do you need {issue}, or {other}?',
    'Where can we make you happier: on {issue}, or on {other}?',
  ],
  nonPaper: [
    'I wrote something down last night. Have a look, no obligation.',
    'This is just an idea, from me to you.',
    'Keep it, read it, tell me what you think.',
  ],
  draftBasis: [
    'I like it. We could start from there.',
    'That is a good piece of work. Let us build on it.',
    'Now we are getting somewhere.',
  ],
  draftChange: [
    'So nearly. It is only {issue}.',
    'Do something about {issue}, and I can work with it.',
    'I like parts of it. Not {issue}, I am afraid.',
  ],
  draftOut: [
    'I am afraid that this would only make trouble for us both.',
    'Let us forget that I saw this.',
    'No, my friend, not this.',
  ],
  draftVague: [
    'Thank you for trusting us with it.',
    'Let me read it in peace.',
    'I will think about it, I promise.',
  ],
  experts: [
    'Shall we ask our best people to look at {issue}?',
    'Let the experts have a go at {issue}. They may surprise us.',
    'Give our specialists a quiet room and let them look at {issue}.',
    'I think that a joint study of {issue} would do us good.',
  ],
  expertsYes: [
    'With pleasure. Let them look at {issue}.',
    'What a good idea.',
    'Yes, let us do that together.',
  ],
  expertsNo: [
    'I would rather you and I settled {issue}.',
    'Let us not send {issue} away.',
    'I am not keen on a study of {issue}, I have to say.',
  ],
  commit: [
    'We have told our people that, on {issue}, it will be {option} at the least. Please help us keep our word.',
    'I have given a promise on {issue}, and it is not to go below {option}.',
    'Everybody at home has heard us promise {option}. We cannot take less on {issue}.',
    'You should hear it from us: on {issue}, we have promised no less than {option}.',
  ],
  retreat: [
    'I have to break a promise on {issue}. I am not proud of it.',
    'We said {option}, and we meant it. We cannot keep it.',
    'We are letting go of what we promised on {issue}.',
  ],
  justify: [
    'Let me tell you why we spoke as we did about {issue}.',
    'I hope that what we said on {issue} did not hurt. Let me explain it.',
    'You deserve to know what lay behind our words on {issue}.',
  ],
  ratified: [
    'They said yes, and I could not be happier.',
    'It went through at home. What a relief.',
    'Our people are with us.',
  ],
  notRatified: [
    'They said no at home. I am so sorry.',
    'We could not carry our people with us.',
    'We lost it at home. It was not for want of trying.',
  ],
};
