/** What the name of a street ends with, and little else does. */
export const streetNouns = 'road rd street lane ln avenue ave crescent cres terrace grove gdns close'

/** What the name of a street or a building may end with, with a capital letter. */
export const placeNouns =
  'st drive way court place park view rise hill mews walk row green square gardens cottage cottages house flats parade heights mount vale villas wharf quay yard towers lodge farm'

/** Streets and roads that are nobody's address. */
export const commonStreets = `
  downing harley fleet sesame coronation great high main school side back same our their my this that the a an quiet play
  ormond ormonde wall oxford carnaby abbey long whole other next bus busy one two way access
`

/** What somebody says of where they live. */
export const livingWords = `
  live lives lived living house home flat address moved stay staying stays rent renting based room hostel hotel bedsit b
  neighbour neighbours we're im i'm mieszkam mieszka locuiesc byw degganahay
`
