import type { Stock } from './stock.ts'

export const effective: Stock = {
  questions: [
    {
      by: 'parent',
      text: 'How will schools know what works and what’s just the latest fashion?',
      again: ['is there any proof behind the interventions they use or do they pick whatever is popular'],
    },
    {
      by: 'parent',
      text: 'We’ve had 6 different interventions in 3 years and school has never told us if any of them worked. Who checks?',
      again: [
        'shouldnt somebody measure whether the support makes a difference before moving on to something else',
      ],
    },
    {
      by: 'young',
      text: 'can lessons be less about sitting still',
      again: ['why do we have to stay in our seats the whole time to learn'],
    },
    {
      by: 'parent',
      text: 'will every teacher be trained or just the keen ones? and will it be more than an online quiz in August',
      again: [
        'What training is everyone going to get, please say it’s better than a video and ten questions',
      ],
    },
    {
      by: 'staff',
      text: 'Secondary maths teacher. I teach 170 pupils a week, 41 on the register. Will there be planning time to adapt lessons?',
      again: ['Where do teachers find the hours to adjust work for so many?'],
    },
    {
      by: 'staff',
      text: 'Newly qualified. My course had one day on SEND. Is that going to change for those coming after me?',
    },
    {
      by: 'parent',
      text: 'What is a good outcome? Mine will never pass GCSEs but he made toast last week and I cried',
      again: [
        'Who decides what counts as success, because exam results mean nothing for some of our children',
      ],
    },
    {
      by: 'parent',
      text: 'why are reward charts still a thing? mine has been on a sun and cloud since reception and it’s always the cloud',
    },
    {
      by: 'parent',
      text: 'Can being in school not be the only target? attendance letters for a child who is ill with worry dont help',
      again: ['how does fining parents get an anxious kid through the door'],
    },
    {
      by: 'young',
      text: 'i want a job and a flat. how is school getting me ready for that',
      again: ['will anybody teach us real stuff like rent and cooking and interviews before we leave'],
    },
    {
      by: 'parent',
      text: 'Our school uses the same approach for everyone because it’s evidence based. What if the evidence left out children who don’t speak, like my son?',
      again: ['Does research include children with complex needs, or are we copying what works for others'],
    },
    {
      by: 'staff',
      text: 'EP here. There’s good evidence on TAs: used well they change lives, used as a sticking plaster they don’t. Will schools get help to use them well?',
    },
    {
      by: 'parent',
      text: 'Could someone explain what a graduated approach looks like in real life? I hear the words a lot',
    },
    {
      by: 'parent',
      text: 'what would a record of support say about results? I don’t want pages of targets that say will improve',
      again: ['Please could the targets in these records be real, ours are copy and paste'],
    },
    {
      by: 'parent',
      text: 'My daughter’s school is amazing with autistic girls. Who goes round collecting what good schools do?',
      again: ['is anyone visiting the places that get it right and writing it down for the rest'],
    },
    {
      by: 'parent',
      text: 'Do strict behaviour policies work for our kids? Silent corridors nearly broke mine',
      again: ['Zero tolerance rules and SEND, has somebody looked at what it does'],
    },
    {
      by: 'staff',
      text: 'TA for 18 years. I’ve never had training on a work day. Will TAs be paid to learn?',
      again: ['Are support staff going to get proper courses, paid, in hours?'],
    },
    { by: 'parent', text: 'How much say do young people get in their own targets' },
    {
      by: 'parent',
      text: 'is there evidence on screens, my lad learns everything from videos and nothing from worksheets. the school says no devices',
    },
    {
      by: 'parent',
      text: 'Why stop therapy just when it’s working? 6 sessions then discharged',
      again: ['blocks of six weeks, who came up with that number and where is the science'],
    },
    { by: 'young', text: 'can teachers read our one page profile before they shout at us not after' },
    {
      by: 'staff',
      text: 'SENCO. Could there be one trusted place to look up what works, in plain words, with costs?',
    },
    {
      by: 'parent',
      text: 'When does getting ready for adulthood begin? Year 9 felt late, we’d have liked it in primary',
    },
    {
      by: 'parent',
      text: 'what about children who cant speak, will AAC be everywhere or only where someone happens to know it',
      again: ['My boy talks with a tablet. Will staff in all settings learn how to use one with him?'],
    },
    { by: 'parent', text: 'Does anyone ask the adults who came through this 20 years ago what helped them?' },
    { by: 'parent', text: 'He’s academically bright and can’t tie a lace. Which box is that?' },
    {
      by: 'staff',
      text: 'College tutor. We get students who have had a 1:1 all their life and have never crossed a road. Who teaches independence, and when?',
    },
    {
      by: 'parent',
      text: 'I’m happy with the teaching, it’s playtimes that go wrong. Is there any training for that',
    },
    {
      by: 'parent',
      text: 'how are you going to keep good staff? no approach works if the person changes every term',
    },
    {
      by: 'parent',
      text: 'is dyslexia still being left out? three kids in every class and hardly a mention so far',
    },
    {
      by: 'parent',
      text: 'Our school bought a programme, trained two people, and both have left. It still gets listed as the support my daughter receives. It did work for the one term when it was really happening, her reading went up and so did her mood. How can good things outlast the person who brings them in?',
    },
    { by: 'parent', text: 'WHO evaluates the evaluators 😂' },
    { by: 'young', text: 'can revision be taught properly' },
    {
      by: 'staff',
      text: 'I’m a speech therapist, and when I ask schools what they do between my visits they say “we follow the programme”. When I ask children they say “it’s in the cupboard”. How could we check kindly what really takes place each week?',
    },
    {
      by: 'parent',
      text: 'Will anyone follow up what happens to our children at 25 or 30? We only ever hear about the next key stage. I’d love to know which kinds of support led to a good life, not which ones led to a better spelling score.',
    },
  ],
  answers: [
    {
      by: 'parent',
      text: 'One teacher who greeted her at the door every morning with the same three words. Cost nothing',
    },
    {
      by: 'parent',
      text: 'Speech therapy in school twice a week. He went from pointing to sentences in a year and we could stop guessing',
    },
    { by: 'young', text: 'being allowed to type. my writing looks bad but my ideas are good' },
    {
      by: 'staff',
      text: 'Pre-teaching vocabulary on a Monday. Ten minutes with five pupils, and they join in for the rest of the week.',
    },
    { by: 'parent', text: 'A TA who knew when to step back. He made a friend because she wasn’t in the way' },
    { by: 'parent', text: 'OT gave us a wobble cushion and a plan, and the teacher used both' },
    { by: 'young', text: 'headphones. and a teacher who doesnt make a thing of it' },
    {
      by: 'parent',
      text: 'Small group reading with someone trained, every day not when they had staff. He’s reading menus out loud now',
    },
    { by: 'parent', text: 'nothing has yet if I’m honest. We’re on our third school and still looking' },
    {
      by: 'staff',
      text: 'Visual timetables for the whole class. Made for two children, needed by all thirty.',
    },
    {
      by: 'parent',
      text: 'moving to a special school. I fought against it and I was wrong, she is a different girl',
    },
    {
      by: 'parent',
      text: 'staying in mainstream with the right adult. Lots of people said move him, so glad we stayed put',
    },
    { by: 'young', text: 'my mentor. he had the same thing as me and hes an engineer now' },
    { by: 'parent', text: 'Being outdoors. Forest school on Fridays meant that he could manage Mondays' },
    {
      by: 'staff',
      text: 'Supported internships. I’ve seen students told that they’d never work get jobs and keep them.',
    },
    {
      by: 'parent',
      text: 'When they dropped the reward chart and asked her what was hard. It was the hand dryers',
    },
    {
      by: 'parent',
      text: 'later start, shorter day for one half term and then building up. He’s full time now and it was his idea',
    },
    {
      by: 'staff',
      text: 'Coaching in my own classroom. Someone watched, did one lesson with me, came back a fortnight later. Best training I’ve had.',
    },
    { by: 'parent', text: 'AAC. Last week there was a joke on the tablet and it was even funny' },
    {
      by: 'parent',
      text: 'consistency. same words at home and at school, they sent us a little video each week',
    },
    { by: 'young', text: 'cooking. i can do 5 meals. im proud of that more than my grades' },
    {
      by: 'parent',
      text: 'A SENCO who ended every meeting with and how will we know? so we always did know',
    },
    {
      by: 'parent',
      text: 'I’d be wary of one size fits all. Brain breaks were great for my son and dreadful for the boy next to him',
    },
    {
      by: 'staff',
      text: 'We stopped pulling children out of PE and art for phonics. Attendance went up and so did the phonics.',
    },
    { by: 'parent', text: 'time. it took 18 months. everyone wanted it to work in 6 weeks' },
    { by: 'parent', text: 'Learning to ride the bus. Travel training gave him his whole town' },
    {
      by: 'parent',
      text: 'It was a teacher who noticed that he only got things wrong after lunch. Everyone had a theory, she had a notebook. It turned out that the hall was so loud he was still shaking it off at half past two. So he ate with two friends in the library, and that was it, that was the intervention. His marks went up in every subject. I think about how many meetings we had before somebody just watched.',
    },
    { by: 'parent', text: 'a laminated card, 40p' },
    { by: 'young', text: 'typing' },
    { by: 'staff', text: 'Fewer interventions, done properly, for longer.' },
    {
      by: 'parent',
      text: 'A nurture group for four terms. At first I thought that it was just toast and board games. Then I noticed he’d started waiting his turn at home, and asking his gran how she was. He went back to his class part time and then all the time.',
    },
    {
      by: 'young',
      text: 'my school does this thing where you get the slides the day before. it sounds like nothing but it means i can read them slowly at home and then in class i know whats going on and put my hand up. everyone uses it now',
    },
  ],
  contributions: [
    {
      by: 'parent',
      text: 'The best adult we had didn’t know much about autism. She was curious and she never rushed. I’d take that over a certificate',
    },
    {
      by: 'parent',
      text: 'Disagree a bit, ours was lovely and knew nothing and it went on for two years. You need both',
    },
    { by: 'parent', text: 'How could I tell it worked? He hummed in the car' },
    { by: 'parent', text: 'we could tell because she slept' },
    {
      by: 'young',
      text: 'mr k always told us what was coming next and what to do if you were stuck. every teacher could do that',
    },
    { by: 'young', text: 'ask the student first and the TA second. thats it thats the training' },
    {
      by: 'young',
      text: 'when i grow up i want to be normal busy. like my dad. work then football then tea',
    },
    { by: 'young', text: 'i got help with exams but no one helped with lunch and lunch was the hard bit' },
    {
      by: 'staff',
      text: 'We track three things for each child, chosen with the family. Before that we tracked forty and knew nothing.',
    },
    {
      by: 'staff',
      text: 'Training should come with time to try it out. I’ve a folder of certificates and not one hour to put them into practice.',
    },
    {
      by: 'staff',
      text: 'I’m a behaviour lead. Changing how we start lessons did more than any sanction. I was sceptical, happy to be wrong.',
    },
    {
      by: 'parent',
      text: 'Took about a year. First the school thought it wasn’t working, then suddenly it was. Don’t stop too soon',
    },
    {
      by: 'parent',
      text: 'could others use it? yes, it was a laminated card. the trick was that all 11 of his teachers used the same one',
    },
    {
      by: 'parent',
      text: 'The dinner lady. She did more for my son’s talking than anyone, because he loved pudding',
    },
    { by: 'parent', text: 'I want adults who say sorry when they get it wrong. Our kids can see it anyway' },
    { by: 'parent', text: 'adults should know that he understands everything even though he doesn’t speak' },
    {
      by: 'parent',
      text: 'High hopes please. They set him targets to hold a pencil and he’s writing stories at home on my laptop',
    },
    {
      by: 'parent',
      text: 'and sometimes lower ones. Mine is exhausted by targets, can’t she just have a nice term',
    },
    {
      by: 'staff',
      text: 'Physio. When the whole class does the stretches nobody is singled out, and everyone sits better. Two minutes a day.',
    },
    {
      by: 'parent',
      text: 'evidence is great but who was it tried on? Not many children in trials have three conditions and a feeding tube',
    },
    {
      by: 'parent',
      text: 'our school stuck with a phonics scheme for 4 years because it’s proven. he has hearing loss. nobody joined the dots',
    },
    {
      by: 'parent',
      text: 'what should start earlier is choosing. What to wear, what to eat, who to sit by. At 18 they’re asked to choose everything all at once',
    },
    {
      by: 'parent',
      text: 'My daughter is 24 with a job in a garden centre. What got her there was work experience every single week from 14',
    },
    {
      by: 'parent',
      text: 'I’d love to say uni or a job but for us the aim is that he’s happy, safe and known when we’re not here',
    },
    {
      by: 'young',
      text: 'i didnt go to school for a year. what got me back was one lesson a day and it was art',
    },
    {
      by: 'staff',
      text: 'Attendance officer. I’ve stopped starting with the numbers. I ask what would have to be different by the door. You’d be surprised how small it can be.',
    },
    {
      by: 'parent',
      text: 'Fines don’t work on a child who is under the bed. Somebody sat on the landing and read to him. That worked',
    },
    {
      by: 'parent',
      text: 'I’ll be honest our school’s strict rules suit my son. He likes knowing exactly where he stands. It’s not bad for all of them',
    },
    {
      by: 'staff',
      text: 'Teaching assistant. The most useful thing I ever learned was to count to ten before helping.',
    },
    { by: 'parent', text: 'Everyone asks about outcomes. I want him to be asked to a party' },
    { by: 'young', text: 'exams are not the only way to show what you know. i built a computer' },
    {
      by: 'staff',
      text: 'SENCO in a large secondary. What works is boring: know the child, plan together, check, change it. We just need time for the boring things.',
    },
    {
      by: 'parent',
      text: 'not all of us want independence at any price. In our family you live together, and that’s a good outcome too',
    },
    { by: 'parent', text: 'ask former pupils what helped. My brother is 40 and can still name the teacher' },
    {
      by: 'staff',
      text: 'I trained as a teacher late, at 41, after years in a warehouse. The thing that struck me is that in the warehouse if a process did not work for a person we changed the process, and nobody called it a special arrangement. In school we spend a term proving that the person does not fit. My best lessons this year are the ones where I built in three ways to do the task from the start and let everyone pick.',
    },
    {
      by: 'young',
      text: 'im 18 now so this is looking back. the help that worked was never the thing with a name. it was the site manager letting me help with the chairs so i didnt have to be in the noise, and my form tutor who asked one question on a friday, what went ok. i got into college. if you want to know what works ask us a few years later, because at the time i would of just shrugged',
    },
    { by: 'parent', text: 'agree about the notebook' },
    { by: 'parent', text: 'ours was the cushion too!' },
    { by: 'young', text: 'count to ten yes. please. everyone' },
    {
      by: 'parent',
      text: 'She asked us what we had tried already before suggesting anything. Then she tried it herself for a week before asking staff to. Then she came back and said which bits of her own advice had been rubbish. I’d clone that woman if I could.',
    },
    {
      by: 'staff',
      text: 'Our college measures how many students finish a course. I’d measure how many can get there on their own, say no to something, and have somebody to eat lunch with. We do all three of those well and none of it counts.',
    },
    {
      by: 'parent',
      text: 'what worked stopped working. I think people need to hear that too. The picture cards were magic at five and babyish at nine and nobody had a plan for what came next. So have a plan for what comes next.',
    },
  ],
  points: [
    'One consistent adult who knows the child and is there every day',
    'Check every half term with the family whether support is working, and change it if not',
    'Training for every adult, in paid time, with coaching in the classroom afterwards',
    'Outcomes should be ones that the young person chose',
    'Not only exams: friends, work, travel, cooking and being happy count',
    'TAs who help children to do things for themselves',
    'Small things work: visual timetables, typing, warning before a change',
    'Do not end therapy after six weeks if it is working',
    'Getting ready for adult life should begin in primary',
    'Attendance improves when school changes something, not when letters are sent',
    'We disagree about strict behaviour rules: they suit some children and break others',
    'One trusted place to look up what works, what it costs and for whom',
    'Research has to include children with complex needs and those who do not speak',
    'High hopes, and also room for a quiet term',
    'Give it time, a year is not long',
    'Work experience every week from 14 for those who want it',
    'Ask young adults who have been through it',
  ],
  words: [
    'one to one',
    'a good TA',
    'patience',
    'speech therapy',
    'routine',
    'kind teacher',
    'small groups',
    'visuals',
    'time',
    'understanding',
    'consistency',
    'my TA',
    'being listened to',
    'OT',
    'sensory breaks',
    'movement breaks',
    'laptop',
    'headphones',
    'the SENCO',
    'pictures',
    'friends',
    'trust',
    'nuture group',
    'nurture group',
    'special school',
    'therapy',
    'theropy',
    'staff who know him',
    'clear instructions',
    'music',
    'forest school',
    'reading help',
    'extra time',
    'consistancy',
    'routines',
    'calm room',
    'makaton',
    'our dog',
    'confidence',
    'swimming',
    'high expectations',
  ],
}
