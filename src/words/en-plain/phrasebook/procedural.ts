import type { Lines } from '../../speech/lines.ts';

/** One thing after the other. */
export const procedural: Lines = {
  opening: [
    'Step one: here is our paper.',
    'Let us take our paper point by point.',
    'This is our list, to get us going.',
  ],
  table: [
    'Please note the change on {issue}.',
    'Point by point, the new one is {option}.',
    'Our list now has {option} in it.',
    'We have a new line on {issue}.',
    'One step from us, and it is on {issue}.',
  ],
  still: [
    'Here is the next version.',
    'We have put the points in a new order.',
    'This version is the one to work from.',
  ],
  again: [
    'Our paper is still on the table.',
    'There is no new version.',
    'Please look at our last paper.',
  ],
  back: [
    'Please note: on {issue}, we are back at {option}.',
    'The old line on {issue} is gone.',
    'We go one step back on {issue}.',
  ],
  menu: [
    'There are a few versions. Please say which one.',
    'Let us take them one by one. Then you choose.',
    'To save time, here they are side by side.',
  ],
  final: [
    'This is the last version.',
    'There is one step left, and it is yours.',
    'We mark this paper as the last.',
  ],
  accept: ['Fine. Now we can sign.', 'We agree to all the points.', 'That closes the list.'],
  initial: [
    'We can tick off {issue}.',
    'Let us close {issue} and keep the rest on the list.',
    'Please write down that {issue} can be closed.',
  ],
  decline: [
    'We cannot close the list like this.',
    'There is more work to do.',
    'The paper has to go back.',
    'We cannot tick this off.',
  ],
  declineOver: [
    'The open point is {issue}.',
    'Let us first go back to {issue}.',
    'We cannot tick off {issue}.',
    'Please change the line on {issue}.',
  ],
  declineForLeave: [
    'We have to send this home first.',
    'Home has not told us what to do on {issue}.',
    'We have no word from home about {option}.',
    'That step is not ours to take on {issue}.',
  ],
  declineForPrice: [
    'We went down the list. It does not add up for us.',
    'The line on {issue} has to get better.',
    'With {option}, the sum is too small.',
    'Please put more on the list under {issue}.',
  ],
  declineForHome: [
    'The next step is the vote at home. This would fail.',
    'It would be stopped at home over {issue}.',
    'At home they would cross out {option}.',
    'A vote is still to come, and this would lose it.',
  ],
  pass: [
    'Nothing from us in this round.',
    'Let us go on to the next round.',
    'We give up our turn.',
  ],
  reopen: [
    'Please put {issue} back on the list.',
    'We have to cross out {option}.',
    'We ask to open {issue} again.',
  ],
  stay: [
    'We go on to the next round.',
    'The last paper failed. We are still here.',
    'We have noted your no, and we stay.',
  ],
  walkOut: [
    'Please write down that we have left.',
    'The list is done, and there is no deal. We go.',
    'We ask for no more meetings.',
  ],
  tell: [
    'Please do not write this down: {issue} before {other}.',
    'First on our list would be {issue}, and then {other}.',
    'We can leave {other} for later, but not {issue}.',
  ],
  vague: [
    'We have not put them in order.',
    'All points are still open.',
    'We have noted what you asked.',
  ],
  ask: [
    'Which one should come first, {issue} or {other}?',
    'So that we can plan: is it {issue} or {other}?',
    'What is higher on your list, {issue} or {other}?',
  ],
  nonPaper: [
    'This paper has no number and no name.',
    'We leave this on your desk.',
    'This is not part of the meeting.',
  ],
  draftBasis: [
    'We can use this as our next paper.',
    'This can go on to the next step.',
    'We could put this on the list.',
  ],
  draftChange: [
    'First the line on {issue} has to change.',
    'One point must change: {issue}.',
    'Fix {issue}, and it can go on the list.',
  ],
  draftOut: [
    'We give the paper back.',
    'This cannot go on the list.',
    'We cannot take this any further.',
  ],
  draftVague: [
    'We have got your paper.',
    'We will come back to it in a later round.',
    'It has been noted.',
  ],
  experts: [
    'Next step: experts look at {issue}.',
    'Let us hand {issue} to a group of experts.',
    'A small group could work on {issue} until the next round.',
  ],
  expertsYes: [
    'Yes to a group on {issue}.',
    'Agreed. We will name our people.',
    'That can be the next step.',
  ],
  expertsNo: [
    'We would keep {issue} at this table.',
    'No group on {issue}, please.',
    'There is no need to pass on {issue}.',
  ],
  commit: [
    'Please write down the least we can take on {issue}: {option}.',
    'We have told the press: not below {option}.',
    'Our line on {issue} is now public.',
  ],
  retreat: [
    'Please cross out what we said on {issue}.',
    'Our line on {issue} has changed.',
    'We no longer keep {option} on our list.',
  ],
  justify: [
    'A few words on why we spoke about {issue}.',
    'Please add our reasons on {issue}.',
    'This is how our line on {issue} came about.',
  ],
  ratified: [
    'The last step is done. It is a yes.',
    'The votes have been counted, and we won.',
    'All the boxes are ticked at home.',
  ],
  notRatified: [
    'The last step failed.',
    'The votes have been counted, and we lost.',
    'Home did not tick the box.',
  ],
};
