import type { Lines } from '../../speech/lines.ts';

const declining = {
  before: [
    'One remark for the record.',
    'We have considered the paper.',
    'We turn to the offer before us.',
  ],
  after: [
    'We would ask that this be minuted.',
    'We are ready to take the next item.',
    'We yield the floor.',
  ],
} as const;

/** One thing after the other, and everything in the record. */
export const procedural: Lines = {
  opening: [
    'We circulate our opening paper.',
    'As a first step, here is a text covering our points.',
    'To get the work under way, we table a paper.',
    'Our paper is before you. We suggest taking it item by item.',
  ],
  table: {
    says: [
      'The paper has been revised on {issue}: it now reads {option}.',
      'Please note the change under {issue}.',
      'Under {issue} the new entry is {option}.',
      'We draw attention to one item, {issue}, where we can take {option}.',
      'We have updated the entry on {issue}.',
      'One new element has been added under {issue}: {option}.',
      'On {issue}, our paper goes a step further than the last version.',
      'We record a step on {issue}.',
    ],
    after: [
      'We suggest that the other items follow in turn.',
      'A step on your side would keep the sequence going.',
      'We would be glad to have your comments this round.',
      'It is for the other side to take the next step.',
    ],
  },
  still: [
    'We circulate a further version for discussion.',
    'Here is a paper that puts the items together.',
    'For the sake of order, a new version.',
    'We propose to work from this version.',
  ],
  again: [
    'Our paper remains on the table, unchanged.',
    'We circulate the same version again.',
    'There is no new version from us. The last one stands.',
    'We refer to the paper already tabled.',
  ],
  back: [
    'Please note that the entry on {issue} has been changed back to {option}.',
    'Under {issue} the previous version no longer applies.',
    'We have taken a step back under {issue}, and we say so for the record.',
    'A correction on {issue}: our paper now has {option}.',
  ],
  menu: [
    'We table alternatives. Please indicate which should be taken up.',
    'The paper comes in more than one version, for you to choose from.',
    'To save time, here are variants side by side.',
    'We suggest taking the alternatives in order.',
    'Any one of these can be taken forward. We have no objection.',
  ],
  final: [
    'This is the last version that we will circulate.',
    'We mark this paper as final.',
    'We have no further paper. This one is for decision.',
    'There is one step left, and it is yours. This offer is final.',
  ],
  accept: [
    'The paper can be adopted.',
    'No objection. We accept.',
    'We are in a position to close the item as proposed.',
    'We accept, and propose to move to the formalities.',
  ],
  initial: [
    '{issue} can come off the list. We will initial.',
    'We propose to close {issue} and carry the rest forward.',
    'On {issue}, we can initial. The remaining items stay on the agenda.',
    'Let the record show that {issue} can be initialled.',
  ],
  decline: {
    ...declining,
    says: [
      'We are not in a position to adopt this paper.',
      'This cannot be taken forward as it stands.',
      'We do not have agreement on this version.',
      'The paper will have to go back.',
      'We cannot close on this basis.',
      'Further work is needed before we can agree.',
    ],
  },
  declineOver: {
    ...declining,
    says: [
      'The open item is {issue}.',
      'We cannot close with {issue} as you have it.',
      'There is no agreement on {issue}.',
      'The paper would have to be revised on {issue}.',
      'We suggest returning to {issue} first.',
      'Adoption is held up by {issue}.',
      'Our objection is to the entry on {issue}.',
    ],
  },
  declineForLeave: {
    ...declining,
    says: [
      'We are without instructions on {issue}.',
      'Our instructions do not provide for {option}.',
      'We would have to refer this home before we could agree.',
      'On {issue}, we have received no decision that would allow this.',
      'We have no authority to close {issue} at {option}.',
      'This lies outside our instructions.',
      'The authorities at home have not cleared {option}.',
    ],
  },
  declineForPrice: {
    ...declining,
    says: [
      'Taking all items together, there is too little in this for us.',
      'The entry on {issue} would have to be improved.',
      'With {option}, the sum of the items falls short.',
      'We have gone down the list, and it does not add up for us.',
      'We would need to see more under {issue} before we could close.',
      'On {issue}, the paper does not go far enough for us.',
      'The package needs to be improved, starting with {issue}.',
      'As a whole the paper does not give us enough.',
    ],
  },
  declineForHome: {
    ...declining,
    says: [
      'We have to think of the next stage: at home this would not be approved.',
      'On {issue}, the procedure at home would end in a refusal.',
      'The approvals required at home could not be obtained for {option}.',
      'This would be stopped at home over {issue}.',
      'There is a vote to come, and this paper would not pass it.',
      'We cannot present {option} at home with any prospect of approval.',
    ],
  },
  pass: [
    'We have no paper for this round.',
    'We pass, and reserve our place in the next round.',
    'Nothing to table at this point.',
    'We yield the floor.',
    'We suggest moving on to the next round.',
  ],
  reopen: [
    'We request that {issue} be put back on the agenda.',
    'We must ask to reopen {issue}, which was closed.',
    'For the record, we withdraw our agreement to {option}.',
  ],
  stay: [
    'The final paper was not adopted. We remain at the table.',
    'We note the result, and continue.',
    'We will attend the next round.',
  ],
  walkOut: [
    'We propose no further meeting. Our delegation withdraws.',
    'We consider the agenda exhausted.',
    'Please record that our delegation has left.',
  ],
  tell: [
    'Not for the minutes: {issue} ranks above {other} for us.',
    'If items are to be taken in order, we would take {issue} before {other}.',
    'On our list, {issue} before {other}.',
    'Of the two, our priority is {issue} rather than {other}.',
    'We could leave {other} for later. On {issue}, we need a result.',
  ],
  vague: [
    'We have not put them in any order.',
    'That would be a matter for the plenary.',
    'We are not in a position to say at this stage.',
    'We have taken note of the question.',
    'All items remain open on our side.',
  ],
  ask: [
    'Outside the minutes: should we take up {issue} first, or {other}?',
    'For planning purposes, which has priority for you, {issue} or {other}?',
    'Which of these two should we try to settle first: {issue} or {other}?',
    'It would help us draw up the agenda to know whether you put {issue} before {other}.',
  ],
  nonPaper: [
    'A paper for information. It has no number and no sender.',
    'This is not being circulated. It is simply on your desk.',
    'We hand this over outside the proceedings.',
  ],
  draftBasis: [
    'This could be taken as a working paper.',
    'We could use this as a basis for the next round.',
    'It can go forward, as a basis.',
  ],
  draftChange: [
    'It could be a working paper once {issue} has been revised.',
    'We would ask for a change under {issue} first.',
    'One item would have to change: {issue}.',
  ],
  draftOut: [
    'We cannot take this up, even informally.',
    'This is not something that we could put on the agenda.',
    'We return the paper.',
  ],
  draftVague: [
    'Receipt is acknowledged.',
    'The paper has been noted.',
    'We will come back to you in due course.',
  ],
  experts: [
    'We move that {issue} be referred to an expert group.',
    'As a next step, a joint study of {issue}.',
    'We suggest taking {issue} off this table and giving it to experts for a while.',
    'A working group on {issue} could report by the end of the round.',
  ],
  expertsYes: [
    'No objection to an expert group on {issue}.',
    'Agreed. We will nominate our members.',
    'We can go along with a study of {issue}.',
  ],
  expertsNo: [
    'We do not support a separate group on {issue}.',
    'We would keep {issue} at this table.',
    'There is no agreement to a study of {issue}.',
  ],
  commit: [
    'Our limit on {issue} has been published. It is {option}.',
    'For the record, and for the press: on {issue}, nothing less than {option}.',
    'We have issued a statement on {issue}. It names {option} as the least that we can sign.',
    'It is a matter of public record that, on {issue}, we require {option} at the least.',
    'We have placed {option} on the record as our limit on {issue}.',
  ],
  retreat: [
    'Our statement on {issue} no longer applies.',
    'We correct the record on {issue}: we no longer hold to {option}.',
    'The earlier position on {issue} has been superseded.',
  ],
  justify: [
    'A word of explanation on our statement about {issue}.',
    'We would like to enter our reasons on {issue} in the record.',
    'The background to our position on {issue} is as follows.',
  ],
  ratified: [
    'The procedure at home has been completed. It is approved.',
    'We can report approval.',
    'The votes required have been taken, and passed.',
  ],
  notRatified: [
    'The procedure at home has ended without approval.',
    'We have to report that it was not approved.',
    'The vote was taken, and lost.',
  ],
};
