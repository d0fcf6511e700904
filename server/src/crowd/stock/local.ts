import type { Stock } from './stock.ts'

export const local: Stock = {
  questions: [
    {
      by: 'parent',
      text: 'nearest school that said yes is 22 miles away. How many more special places will there be and when?',
      again: ['Are you building more specialist provision, if so which year does it open'],
    },
    {
      by: 'parent',
      text: 'My daughter leaves at 7.10 and gets home at 5. She’s six. Is there a limit on how long a journey can be?',
      again: ['what’s the longest anybody so small ought to sit in a taxi'],
    },
    {
      by: 'parent',
      text: 'Why can’t every secondary have a unit? Then they could go with the friends they already have',
      again: ['Could resource bases be added to all mainstream high schools?'],
    },
    {
      by: 'young',
      text: 'i want to go to the same school as my brother. why cant i',
      again: ['how come siblings get split up and sent to different places because one of us needs help'],
    },
    {
      by: 'parent',
      text: 'if mainstream is meant to take more children does that mean more adults in each class as well or just more pupils?',
      again: ['Who is going to staff these inclusive classrooms, ours has 32 in already'],
    },
    {
      by: 'parent',
      text: 'Please don’t close special schools. Mine tried mainstream for 5 years and it nearly finished us. Is that on the table?',
      again: ['are you planning to shut specialist settings or keep them'],
    },
    {
      by: 'staff',
      text: 'Mainstream primary teacher. I want to include everyone. Who do I call at 10am on a Tuesday when I don’t know what to do next?',
    },
    {
      by: 'parent',
      text: 'Will transport after 16 be free? its £900 a year for us and the college is the only one that does her course',
      again: ['Why does the bus pass stop at year 11 when she has to stay in education until 18'],
    },
    {
      by: 'parent',
      text: 'What about villages? One bus, one school, no choice. Rural never gets mentioned',
      again: [
        'Nobody talks about the countryside, how will this work where there is only one primary for miles',
      ],
    },
    {
      by: 'parent',
      text: 'how do we find out what our local school actually offers, the website says everything is wonderful',
    },
    {
      by: 'parent',
      text: 'Our local school has been perfect, small, kind, knows him. Could you go and look at what they do instead of inventing something new?',
    },
    {
      by: 'staff',
      text: 'Head of a special school. We have 40 on a site built for 28. Can we have buildings before policies?',
    },
    {
      by: 'parent',
      text: 'Can special school teachers come into mainstream to help? Or is that a silly idea',
      again: [
        'might expertise be shared, e.g. specialist staff spending a day a week with ordinary primaries',
      ],
    },
    {
      by: 'young',
      text: 'its a different taxi driver every week and we find out when the car comes. can that be sorted please',
      again: ['could they text the day before if someone new is picking us up'],
    },
    {
      by: 'parent',
      text: 'Holiday clubs round here say yes until you mention needs. Will they have to include our children?',
      again: ['can playschemes be made to take disabled children in the summer'],
    },
    { by: 'parent', text: 'What does ordinarily available mean and where is it written for my area?' },
    {
      by: 'staff',
      text: 'Transport team at a council here. Spend has doubled in four years. How do we get places nearer home fast enough to bring that down?',
    },
    {
      by: 'parent',
      text: 'He’s the only wheelchair user in town and the school’s answer is that lessons will be moved. Will there be money for lifts?',
    },
    {
      by: 'parent',
      text: 'if a local school says no can it be made to say yes? and would it be a happy place for a child if they’d been made to',
    },
    {
      by: 'parent',
      text: 'Academy down the road takes almost none, the one up the hill takes all of them. What will be done about that?',
      again: ['Some schools quietly put families off, who keeps an eye on admissions'],
    },
    {
      by: 'young',
      text: 'what is there after college. round here the list of courses stops at 19',
      again: ['is there anything planned locally for when we finish education, jobs or a course'],
    },
    {
      by: 'parent',
      text: 'Will out of area placements be stopped? We’re halfway through one and it’s working',
    },
    { by: 'parent', text: 'How do I say no to a place that’s close but wrong without being called fussy?' },
    {
      by: 'staff',
      text: 'TA in a resourced base. Ours works because we share the staffroom, the assemblies and the playground. Will bases be part of the school or a corridor at the end?',
    },
    {
      by: 'parent',
      text: 'could swimming lessons, brownies, football etc get training? we’ve been quietly asked to leave three',
    },
    {
      by: 'parent',
      text: 'Deaf daughter, only deaf child in her school. Near home is lovely but who will she sign with?',
    },
    {
      by: 'parent',
      text: 'Why does the catchment stop mattering the minute you have an EHCP? everyone in our street walks to one school except us',
    },
    {
      by: 'staff',
      text: 'I’m a SENCO with a spare room and no money. Can small capital grants go straight to schools?',
    },
    {
      by: 'parent',
      text: 'can we have smaller secondaries? 1,800 kids in one building is too much for mine and tbh for most',
    },
    { by: 'parent', text: 'How will you stop units turning into the place where pupils get parked?' },
    {
      by: 'parent',
      text: 'When will families be asked about new provision before the site is chosen not after',
    },
    {
      by: 'parent',
      text: 'Our town has two secondaries. One has a base and it’s full until 2029, the other says it isn’t resourced and suggests we look at the first. My daughter finishes year 6 this summer and her friends all know where they’re going. What am I supposed to tell her, and who has to make a place exist?',
    },
    { by: 'parent', text: 'one lift. thats all we need. ONE LIFT' },
    { by: 'young', text: 'why is my school in a different town to my life' },
    {
      by: 'parent',
      text: 'Our nearest special school is brilliant and full, the next is 40 minutes away and full, so the offer is a private one an hour off that costs three times as much. Would it not be cheaper just to make the brilliant one bigger?',
    },
    {
      by: 'young',
      text: 'i go to a special school and i like it but i dont know anyone who lives near me. could there be something after school for people who go to schools far away so we meet others from our own town',
    },
  ],
  answers: [
    { by: 'parent', text: 'More adults and smaller rooms. He can do the work, it’s the noise of 30 others' },
    { by: 'parent', text: 'A base in our own high school. It’s a ten minute walk from here' },
    {
      by: 'staff',
      text: 'Outreach from special schools, weekly and in person. A phone line is no good when you need to see it done.',
    },
    { by: 'young', text: 'let me start 10 mins after everyone when the corridor is empty' },
    { by: 'parent', text: 'train the whole staff including the office. The first hello matters' },
    { by: 'parent', text: 'a ramp. honestly just a ramp' },
    {
      by: 'parent',
      text: 'Nothing, he’s in the right place and it’s 14 miles off. Near isn’t everything. I’d only ask that the taxi is the same every day',
    },
    { by: 'staff', text: 'Money in September when the child arrives, not in the spring after three panels.' },
    {
      by: 'parent',
      text: 'A head who wants our children there. We could tell within five minutes on the tour',
    },
    { by: 'young', text: 'having my TA from primary come up with me for the first half term' },
    { by: 'parent', text: 'a quiet room that is not used for punishments' },
    {
      by: 'parent',
      text: 'Small classes, therapy on site, teachers who stay. that’s what our special school does and why we drive',
    },
    {
      by: 'parent',
      text: 'Local friends. She goes to school so far away that nobody on our road knows her name',
    },
    {
      by: 'staff',
      text: 'Specialist teachers shared between ten schools, employed by someone who plans to keep them.',
    },
    { by: 'parent', text: 'a school that doesnt mind the uniform being jogging bottoms' },
    { by: 'parent', text: 'transport that works so I can keep my job. Right now I drive 3 hours a day' },
    {
      by: 'parent',
      text: 'More honesty on open day, about what the school is still learning as well as what it does well',
    },
    { by: 'young', text: 'more clubs where u dont have to be good at it' },
    {
      by: 'parent',
      text: 'For schools to talk to us before saying no. We could have told them what he needs costs about nothing',
    },
    {
      by: 'staff',
      text: 'I teach in a town where both special schools are full. Until there are places, inclusion just means waiting in my classroom, and that’s not good for anyone.',
    },
    { by: 'parent', text: 'Someone who signs. One person would do it' },
    {
      by: 'parent',
      text: 'bring speech and OT into the local school so we dont spend half the week in the car',
    },
    { by: 'parent', text: 'A head who isn’t judged on league tables for taking my boy' },
    { by: 'young', text: 'my school has a dog. every school should have a dog' },
    {
      by: 'staff',
      text: 'College lecturer. Let us see the plan before the first day and not in the October.',
    },
    { by: 'parent', text: 'more childcare. wraparound stops at 8 round here if there’s any need at all' },
    {
      by: 'parent',
      text: 'If the local school could borrow what the special school knows. I don’t mean a leaflet or a training day. I mean their sensory teacher coming in on a Monday for a term, moving the furniture, sitting with the teacher, coming back on the Friday to see what happened. We had that once because two heads happened to be friends and it was the best term of primary. Then one of them retired.',
    },
    { by: 'parent', text: 'buses' },
    { by: 'staff', text: 'Space. You cannot include in a corridor.' },
    { by: 'parent', text: 'Being asked what would help and then getting it' },
    {
      by: 'staff',
      text: 'Please fund the boring bits: a second changing space, blinds, carpet in the dining hall, a door that opens on to the field. We did ours out of a legacy from a former pupil and three children who were about to leave stayed.',
    },
    {
      by: 'parent',
      text: 'She would need the other children to know a bit about it. In year 2 the teacher did a lesson on how we all talk differently, and after that they made room for her in their games without being told to.',
    },
  ],
  contributions: [
    { by: 'parent', text: 'What stands in the way? For us it’s stairs and attitudes. You can fix stairs' },
    {
      by: 'parent',
      text: 'The local school wanted him. The council said it would be inefficient use of resources. I laughed, then I didn’t',
    },
    {
      by: 'parent',
      text: 'I’ve seen it work. Two classrooms knocked through, 12 children, joined the rest for art and PE. My nephew thrived',
    },
    { by: 'parent', text: 'seen it go wrong too. the base became where anyone difficult was put' },
    { by: 'young', text: 'i get tired on the bus. by the time i get there i have used up my listening' },
    { by: 'young', text: 'at my old school i was the only one. here theres loads of us and its just normal' },
    { by: 'young', text: 'i like mainstream. i dont want to be moved because someone decides im a unit kid' },
    {
      by: 'staff',
      text: 'A long journey costs the child breakfast, after school clubs and every party invitation. We see it each day.',
    },
    {
      by: 'staff',
      text: 'In our trust the special school lends us a teacher on Thursdays. Exclusions have gone down and my staff are braver.',
    },
    {
      by: 'parent',
      text: 'She goes to a special school 6 miles away and I wouldn’t swap it for anything. She sings on the way in',
    },
    {
      by: 'parent',
      text: 'We chose far over near. He can be himself there, all the adults sign. I’d like near AND right but nobody offered that',
    },
    {
      by: 'parent',
      text: 'Belonging for us was the scouts. The leader rang to ask what he likes before he’d even come once',
    },
    { by: 'parent', text: 'the swimming coach learnt five signs. FIVE. it’s all it took' },
    {
      by: 'parent',
      text: 'Our street knows him. The corner shop lets him scan his own crisps. I wish school felt like that',
    },
    {
      by: 'parent',
      text: 'I’d say a special place is right when the child is lonely or worn out in the other one',
    },
    { by: 'parent', text: 'disagree that mainstream is always the aim. Ask the child' },
    {
      by: 'parent',
      text: 'And I disagree with putting them all together somewhere else. How will other kids ever learn to be friends with ours',
    },
    {
      by: 'staff',
      text: 'Both can be right. We moved two children back to mainstream last year and one the other way. What helped was that it could be tried first.',
    },
    { by: 'parent', text: 'trial weeks! why is it all or nothing' },
    {
      by: 'parent',
      text: 'local school needed three things. A changing bench, a trained adult, someone to cover her lunch. It took 14 months',
    },
    { by: 'parent', text: 'my sons taxi costs more than a teacher. think about that' },
    { by: 'parent', text: 'In summer there’s nothing. August is just me and the trampoline' },
    {
      by: 'young',
      text: 'theres a youth club for disabled teens but its only on once a month. its the best day of the month',
    },
    {
      by: 'staff',
      text: 'Educational psychologist. When the nearest school is confident, parents choose it. I’d fund confidence before I funded minibuses.',
    },
    { by: 'parent', text: 'Rural here. The nearest anything is 40 mins. Please don’t plan this from a city' },
    {
      by: 'parent',
      text: 'Lovely small school, everyone knows her. But there’s no therapist within an hour, so near home has its limits',
    },
    {
      by: 'parent',
      text: 'being invited to a birthday. that’s belonging. happened once, I’ve still got the invitation on the fridge',
    },
    {
      by: 'staff',
      text: 'I run a holiday playscheme for the council. We turn away two for every one we take. It isn’t unwillingness, it’s the ratio and the pay.',
    },
    {
      by: 'parent',
      text: 'My eldest has no needs and learned more kindness from his classmate with Down’s than from any assembly',
    },
    { by: 'parent', text: 'post 16 there is one college, one course, gardening. She doesn’t like gardening' },
    {
      by: 'young',
      text: 'i want to work in a shop near mine. nobody at school asked about that they just said life skills',
    },
    {
      by: 'parent',
      text: 'It would need teachers who aren’t scared of getting it wrong. Our year 3 teacher said I’ve never done this, teach me. Loved her for it',
    },
    {
      by: 'staff',
      text: 'Lunchtime is where belonging happens or doesn’t. Train the midday staff, pay them to stay.',
    },
    {
      by: 'parent',
      text: 'what stands in the way is that the head changes every 2 years and you start again',
    },
    {
      by: 'parent',
      text: 'I want to stick up for long journeys, just a bit. Ours is 50 minutes, same driver for six years, same three lads in the back with the same songs. He has learned more about friendship in that car than anywhere. When they tried to save money by changing the route he lost all of it in a week. So near is good, and known is good, and if I could only have one of them I’d be torn.',
    },
    {
      by: 'staff',
      text: 'Head of a rural primary, 61 on roll. We have a child who needs a hoist, one who is learning braille and a reception class who think both of those are completely normal. It works because everybody pitches in, and it nearly doesn’t because our budget is built for a school where nobody needs anything. Please don’t tell me that small schools can’t. Please do come and see what it takes.',
    },
    { by: 'parent', text: '45 mins each way here' },
    { by: 'parent', text: 'our librarian!! she’s the belonging' },
    { by: 'young', text: 'my taxi plays good music so its not all bad' },
    {
      by: 'parent',
      text: 'We looked round seven schools. In five they told us about their results, in one they told us about their values, and in the last a boy with a walker showed us the pond. That is the one we chose, and it turned out to be the nearest.',
    },
    {
      by: 'staff',
      text: 'I drive a school minibus. Nobody asks us things but we see them at both ends of the day. Two of mine fall asleep by the second roundabout in the evening. It’s a long day for little legs and they’re cheerful about it, most of them.',
    },
    {
      by: 'parent',
      text: 'Playing devil’s advocate, our village school said yes to everyone and meant it, and my daughter had a lovely time and learned not very much. Now she’s in a unit in town with six others and she can read. Lovely isn’t always enough.',
    },
  ],
  points: [
    'More bases in mainstream schools, part of the life of the school',
    'Keep special schools, and have them near enough to get home for tea',
    'No young child should travel for more than 45 minutes each way',
    'Let a child try a place for a week or two before it is final',
    'Special school staff working in mainstream schools every week',
    'Buildings: ramps, changing places, quiet rooms, lifts',
    'Clubs and holiday schemes that have to include everyone, with money to do it',
    'Rural areas need their own answer',
    'We did not agree on whether mainstream should always be the first aim',
    'The same driver and escort, and a message when it changes',
    'Free transport to college until 18',
    'Therapists who come to the local school',
    'Spread children fairly between schools, so that one does not take them all',
    'Money when the child arrives and not two terms later',
    'More choice after 16 than one course',
    'A head who wants our children there makes more difference than anything else',
    'Being asked to a birthday party counts as an outcome',
  ],
  words: [
    'kind staff',
    'friendly',
    'small classes',
    'close to home',
    'friends',
    'calm',
    'welcoming',
    'quiet space',
    'inclusive',
    'belonging',
    'understanding',
    'trained staff',
    'feeling safe',
    'happy',
    'good teachers',
    'outdoor space',
    'patient',
    'same as my brother',
    'small',
    'accepting',
    'nice teachers',
    'freinds',
    'caring head teacher',
    'they know his name',
    'walking distance',
    'quite room',
    'therapy on site',
    'no shouting',
    'community',
    'comunity',
    'acceptance',
    'being wanted',
    'smiles at the gate',
    'space',
    'familar faces',
    'pets',
    'flexible uniform',
    'fun',
    'good lunches',
    'not too big',
  ],
}
