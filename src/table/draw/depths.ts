/** What lies over what. */
export const depths = {
  sky: 0,
  room: 1,
  door: 2,
  roomLight: 3,
  people: 4,
  surface: 5,
  tableLight: 6,
  hands: 6.5,
  tracks: 7,
  gaps: 8,
  folders: 9,
  tokens: 10,
  stamps: 11,
  drafts: 12,
  instruments: 13,
} as const;
