import type { Lines } from '../../speech/lines.ts';

const declining = {
  before: [
    'My delegation has studied the proposal with attention.',
    'We are grateful for the proposal.',
    'We mean no disrespect to its authors.',
  ],
  after: [
    'We regret this.',
    'My delegation remains at your disposal.',
    'We trust that this will be understood.',
    'We look forward to hearing from you again.',
  ],
} as const;

/** The courtesy of the trade. */
export const formal: Lines = {
  opening: [
    'My delegation has the honour to submit its proposal.',
    'Permit us to open with a text.',
    'We present our proposal in the hope of an early understanding.',
    'My delegation wishes to set out its position.',
  ],
  table: {
    says: [
      'In a spirit of compromise, my delegation can now accept {option}.',
      'My delegation has reconsidered {issue} and is prepared to offer {option}.',
      'We have taken a step on {issue}, which we hope will be noticed.',
      'On {issue}, we are able to go as far as {option}.',
      'My delegation has found it possible to move on {issue}.',
      'On {issue}, we offer {option}, as a token of our good faith.',
      'We have been able to revise our position on {issue}.',
    ],
    after: [
      'We should welcome a response in kind.',
      'My delegation hopes that it will be well received.',
      'We await your reply with confidence.',
      'We ask you to give it due weight.',
    ],
  },
  still: [
    'My delegation submits a further proposal.',
    'We offer this text for your consideration.',
    'Allow us to present the matter in another form.',
    'My delegation would be prepared to sign a text of this kind.',
  ],
  again: [
    'My delegation maintains its proposal.',
    'We submit our proposal anew, and ask that it be weighed again.',
    'We have the honour to repeat our proposal.',
  ],
  back: [
    'My delegation regrets that it can no longer offer as much on {issue}.',
    'On {issue}, we find ourselves obliged to return to {option}.',
    'We must withdraw our earlier proposal on {issue}.',
    'Our offer on {issue} is now {option}. We are aware that this is less.',
  ],
  menu: [
    'My delegation offers alternatives, and leaves the choice to you.',
    'We should be content with any of these proposals.',
    'Allow us to lay more than one possibility before you.',
    'The choice among these texts is yours.',
    'We submit these alternatives in the hope that one will find favour.',
  ],
  final: [
    'My delegation has the duty to state that this proposal is final.',
    'We have exhausted the latitude that we were given. This is our last proposal.',
    'It is with full awareness of the consequences that we call this final.',
    'My delegation will not be in a position to go further.',
  ],
  accept: [
    'My delegation accepts the proposal.',
    'It is with satisfaction that we accept.',
    'We are pleased to give our agreement.',
    'My delegation is ready to sign.',
  ],
  initial: [
    'My delegation is ready to initial {issue}.',
    'We are glad to be able to agree on {issue}.',
    'On {issue}, our delegations are of one mind, and we will initial.',
    'Let us seal what we have achieved on {issue}.',
  ],
  decline: {
    ...declining,
    says: [
      'My delegation is unable to accept it.',
      'We find that we cannot give our agreement.',
      'We must respectfully decline.',
      'The proposal does not yet answer our concerns.',
      'My delegation cannot associate itself with this text.',
    ],
  },
  declineOver: {
    ...declining,
    says: [
      'My delegation has a serious concern about {issue}.',
      'It is over {issue} that we cannot agree.',
      'We cannot accept what is proposed on {issue}.',
      'The obstacle, as we see it, is {issue}.',
      'We would ask you to reconsider {issue}.',
      'On {issue}, our positions have yet to meet.',
      'My delegation cannot reconcile itself to the proposal on {issue}.',
    ],
  },
  declineForLeave: {
    ...declining,
    says: [
      'My delegation has no instructions that would permit {option}.',
      'On {issue}, we have reached the limit of our instructions.',
      'We are not at liberty to agree to {option}.',
      'On {issue}, those who sent us have not authorised this.',
      'It does not lie within our authority to accept this.',
      'My delegation is bound by its instructions on {issue}.',
      'Without fresh instructions we cannot give our agreement.',
    ],
  },
  declineForPrice: {
    ...declining,
    says: [
      'My delegation does not find its interests sufficiently reflected.',
      'We had hoped for more on {issue}.',
      'The proposal on {issue} falls short of what we require.',
      'With {option}, the text does not yet do justice to both sides.',
      'We would need to see our interests better served, on {issue} above all.',
      'A more generous proposal on {issue} would be considered at once.',
      'What is offered to us remains too modest.',
    ],
  },
  declineForHome: {
    ...declining,
    says: [
      'We could not in good conscience sign what would be refused at home.',
      'On {issue}, we would be disavowed at home.',
      'My delegation has no hope of seeing {option} approved.',
      'Approval at home would be refused on account of {issue}.',
      'Those who must approve the text would not do so.',
      'We have to consider those at home, who would not support us on {issue}.',
    ],
  },
  pass: [
    'My delegation does not wish to table a proposal at present.',
    'We will forgo our turn.',
    'My delegation prefers to listen in this round.',
    'We have nothing to add to what has been said.',
    'Permit us to wait.',
  ],
  reopen: [
    'It is with reluctance that my delegation returns to {issue}.',
    'My delegation is obliged to withdraw its initials from {issue}.',
    'We must ask for your indulgence: we can no longer stand by {option}.',
  ],
  stay: [
    'My delegation has decided to remain.',
    'Our proposal was final. Our goodwill is not exhausted, and we stay.',
    'We regret your answer, and remain at the table.',
  ],
  walkOut: [
    'My delegation sees no purpose in continuing, and takes its leave.',
    'We thank our hosts. We are returning home.',
    'It is with regret that my delegation withdraws.',
  ],
  tell: [
    'I may tell you in confidence that we set {issue} above {other}.',
    'We attach greater importance to {issue} than to {other}.',
    'If I may be candid, we would sooner be met on {issue} than on {other}.',
    'My delegation would be grateful for progress on {issue}, and more patient about {other}.',
    'In confidence: our concern is with {issue} rather than {other}.',
  ],
  vague: [
    'You will forgive me if I do not answer that.',
    'My delegation attaches importance to all that is on the agenda.',
    'That is a question I would rather leave to others.',
    'I am sure that you will understand our discretion.',
    'I can only refer you to our public position.',
  ],
  ask: [
    'If I may ask in confidence: do you give more weight to {issue}, or to {other}?',
    'It would assist my delegation to know whether you set {issue} above {other}.',
    'May I enquire, between colleagues, which is closer to your concerns: {issue} or {other}?',
    'Would you rather be met on {issue}, or on {other}?',
  ],
  nonPaper: [
    'I leave you a few pages. They carry no signature, and I did not bring them.',
    'Permit me to hand you some personal reflections.',
    'This is for your eyes only, and commits nobody.',
  ],
  draftBasis: [
    'My delegation could regard this as a basis.',
    'We have read it with interest. It could lead somewhere.',
    'We would be prepared to work on these lines.',
  ],
  draftChange: [
    'Were {issue} to be treated differently, this might become a basis.',
    'We have read it with interest, and with concern about {issue}.',
    'My delegation would ask for a change on {issue}.',
  ],
  draftOut: [
    'My delegation cannot take this up.',
    'I must in fairness tell you that this is out of the question.',
    'We would rather not have received this.',
  ],
  draftVague: [
    'I thank you for the paper, and will pass it on.',
    'My delegation will study it with the attention it deserves.',
    'You will not expect me to comment today.',
  ],
  experts: [
    'My delegation proposes that {issue} be entrusted to experts.',
    'Might our experts not be asked for their advice on {issue}?',
    'On {issue}, a joint study would serve us both.',
    'We should value the opinion of specialists on {issue}.',
  ],
  expertsYes: [
    'My delegation agrees with pleasure.',
    'We welcome a study of {issue}.',
    'We are glad to agree, and will name our experts.',
  ],
  expertsNo: [
    'My delegation does not see the need for a study of {issue}.',
    'We would prefer that {issue} remain in our own hands.',
    'We are not in a position to agree to a study of {issue}.',
  ],
  commit: [
    'My delegation wishes it to be publicly known that, on {issue}, it will accept nothing less than {option}.',
    'On {issue}, we have pledged ourselves not to go below {option}.',
    'On {issue}, we have declared that we will not settle for less than {option}.',
    'On {issue}, my delegation has solemnly declared {option} to be the least that it will take, and is bound by that.',
  ],
  retreat: [
    'My delegation is obliged to withdraw what it declared on {issue}.',
    'We can no longer uphold {option}. We do not say so lightly.',
    'On {issue}, we find that our declaration cannot be maintained.',
  ],
  justify: [
    'My delegation owes an account of its declaration on {issue}, and wishes to give it.',
    'Permit us to explain our declaration on {issue}.',
    'We should like our position on {issue} to be rightly understood.',
  ],
  ratified: [
    'My delegation has the honour to announce that approval has been given.',
    'We have the pleasure of reporting approval at home.',
    'We are happy to report that those at home have given their consent.',
  ],
  notRatified: [
    'It is my duty to report that approval has been withheld.',
    'My delegation regrets that it did not carry the day at home.',
    'We regret to report that those at home have refused their consent.',
  ],
};
