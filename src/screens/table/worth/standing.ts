/** How a package stands to no deal, by the points that it is worth above that. */
export function standingTo(above: number): 'above' | 'below' | 'even' {
  return above > 0 ? 'above' : above < 0 ? 'below' : 'even';
}
