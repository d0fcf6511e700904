/** Words for children and for family, before which a name may stand. */
export const relations = `
  son sons daughter daughters boy boys girl girls child kid kids lad lass baby toddler twin twins eldest oldest youngest
  little poor wee grandson granddaughter grandchild nephew niece neice brother sister stepson stepdaughter godson goddaughter
  cousin sibling teen teenager husband wife partner ex mum mam mom dad daddy mummy mother father nan nana gran grandma
  grandad grandpa uncle aunt auntie aunty friend mate neighbour fiance boyfriend girlfriend
`

/** Words for people whose work is with children. */
export const roles = `
  senco senca teacher tutor head headteacher ta assistant caseworker worker officer psychologist psych therapist doctor gp
  consultant paediatrician nurse driver escort carer childminder manager solicitor councillor cllr pupil student learner
  child boy girl lady man woman guy bloke colleague governor chair director clerk secretary mentor keyworker visitor
`

/** What stands before a family name. */
export const titles = 'mr mrs ms miss mx dr prof professor sir dame cllr councillor'

/** What only somebody does. */
export const personVerbs = `
  is was has had needs loves goes got gets likes hates wants says said told went came can cannot can't isn't wasn't hasn't
  doesn't didn't won't struggles attends started loves sleeps eats cries thinks knows takes lives lost never always still and
`

/** What follows a name that is not somebody's. */
export const notAPerson = `
  syndrome disease disorder review inquiry enquiry report act law foundation trust hospital hospice clinic scale test model
  method principle score street road lane avenue close park house centre center charity unit ward day station airport island
  council university award award's guidance judgment case cup class room room's room suite team syndrome's palsy
`

/** People of books, screens and history, and shops. */
export const famous = [
  ...[
    'harry potter',
    'peter pan',
    'taylor swift',
    'thomas the',
    'peppa pig',
    'bridget jones',
    'oliver twist',
  ],
  ...[
    'alice in',
    'romeo and',
    'juliet',
    'anne frank',
    'martin luther',
    'rosa parks',
    'bob the',
    'fireman sam',
  ],
  ...['postman pat', 'joe wicks', 'david attenborough', 'greta thunberg', 'marcus rashford', 'harry styles'],
  ...[
    'ed sheeran',
    'stephen hawking',
    'helen keller',
    'louis braille',
    'jamie oliver',
    'charlie and',
    'winnie the',
  ],
  ...[
    'percy jackson',
    'horrid henry',
    'george orwell',
    'john lewis',
    'mary poppins',
    'robin hood',
    'simon says',
  ],
  ...[
    'dr who',
    'mr bean',
    'mr men',
    'mr tumble',
    'mrs brown',
    'uncle sam',
    'jack of',
    'peter and jane',
    'tom gates',
  ],
  ...['king charles', 'prince william', 'prince harry', 'prince george', 'queen elizabeth', 'queen victoria'],
  ...[
    'roald dahl',
    'billy elliot',
    'tim peake',
    'mo farah',
    'mr speaker',
    'sir humphrey',
    'jack the',
    'jack and',
    'mary had',
    'mary and',
  ],
]
