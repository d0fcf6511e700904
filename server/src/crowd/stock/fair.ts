import type { Stock } from './stock.ts'

export const fair: Stock = {
  questions: [
    {
      by: 'parent',
      text: 'Why does it take a solicitor to get what the law already says?',
      again: ['should ordinary families need lawyers before anyone gives them their entitlement'],
    },
    {
      by: 'parent',
      text: 'most appeals go the parents way so why do LAs keep defending them',
      again: [
        'Tribunals nearly always find for families. Who stops councils from spending money on cases that will be lost?',
      ],
    },
    {
      by: 'parent',
      text: 'Will we lose the right to appeal? just tell us yes or no please',
      again: ['Say plainly whether tribunals are being taken away'],
    },
    {
      by: 'staff',
      text: 'SENCO here. I’m told from above to write that we can’t meet need. What protects staff who speak up for a child?',
    },
    {
      by: 'parent',
      text: 'same needs, same age, my sister is 8 miles away over the county line and they were given a full time TA. How is that fair',
      again: ['Why does what you get depend on which side of a border your house is'],
    },
    {
      by: 'parent',
      text: 'what is an advocate and how do I get one? Never heard of it till tonight',
      again: ['Where would I look for an independent person to speak up for us, didnt know these existed'],
    },
    {
      by: 'young',
      text: 'i was suspended 3 times for stuff that was written in my plan. why is the school allowed to do that',
      again: ['can you be sent home for something they already know you find hard'],
    },
    { by: 'young', text: 'why do they talk about me in meetings when im sat right there' },
    {
      by: 'parent',
      text: 'Can letters be written in normal English? I have a degree and I couldn’t follow ours',
      again: ['our decision letter made no sense to anybody, will plain versions be a thing'],
    },
    {
      by: 'parent',
      text: 'who checks the LA keeps to 20 weeks? ours took 61 and nothing happened to them',
      again: ['What are the consequences when councils miss a deadline'],
    },
    {
      by: 'staff',
      text: 'I work in a council SEND team. We have 240 cases each and deadlines we can’t hit with the people we have. How will a new framework help if no one is there to do it?',
    },
    {
      by: 'parent',
      text: 'Does the national framework set a floor or a ceiling?',
      again: ['is it going to be a minimum everybody gets or a limit on what you could have'],
    },
    {
      by: 'parent',
      text: 'How would a national framework work for a child who doesn’t fit any box, mine has four different things going on',
    },
    {
      by: 'parent',
      text: 'schools that take more SEND kids end up worse off. Why is the money set up like that',
      again: ['Could funding follow each pupil so that welcoming heads are not out of pocket'],
    },
    {
      by: 'staff',
      text: 'Head of a small primary. We find the first £6,000 from a budget that isn’t there. Is that going to change?',
    },
    { by: 'parent', text: 'Is anyone on the schools’ side? ours is lovely and running on fumes' },
    {
      by: 'parent',
      text: 'Why do children without pushy parents get less? I know how to write a letter, my neighbour doesn’t',
      again: ['What about mums and dads who cant push, how does this become fair for them'],
    },
    {
      by: 'parent',
      text: 'I’m dyslexic myself and the forms are 40 pages. Can someone fill them in with me?',
    },
    {
      by: 'parent',
      text: 'english is my 2nd language. will there be interpreters at the meetings, my daughter was translating about her own self',
    },
    {
      by: 'parent',
      text: 'should a school be able to say no because they have enough SEND already? thats what we were told',
      again: ['is it legal to turn away a pupil on the grounds that there are too many with needs'],
    },
    {
      by: 'parent',
      text: 'How do I complain without spoiling things with the teachers I see every day?',
      again: ['want to raise a problem politely, will it come back on us at the gate'],
    },
    {
      by: 'staff',
      text: 'Independent advice services are funded by the councils they challenge. Could that move somewhere neutral?',
    },
    {
      by: 'parent',
      text: 'Is mediation ever useful? we had a good one, sorted in a morning. Could it be offered much sooner?',
    },
    { by: 'parent', text: 'why does only the LA get a barrister paid for by my taxes' },
    {
      by: 'parent',
      text: 'What happens to EHCPs that are in place now? without ours the placement would fall apart in a week',
      again: ['those of us who already have plans, do we keep them if rules change'],
    },
    {
      by: 'parent',
      text: 'part time timetable since November, 2 hours a day, and nobody calls it exclusion. Does it count as one?',
      again: ['Is it lawful to leave someone on reduced hours for months on end'],
    },
    {
      by: 'young',
      text: 'will young people get an advocate of there own, not there mums',
      again: ['who speaks for us if we dont agree with our parents'],
    },
    {
      by: 'parent',
      text: 'I actually found our LA caseworker great. Why do the good ones leave after 5 months?',
    },
    {
      by: 'staff',
      text: 'Can schools be judged on how well they include children, and not on results alone?',
    },
    { by: 'parent', text: 'has it all been decided already or can tonight still change things?' },
    { by: 'parent', text: 'what about kinship carers, we seem to have no automatic right to anything' },
    {
      by: 'parent',
      text: 'Could every family get a short guide on day one? What you can ask for, who decides, how long it takes',
    },
    { by: 'parent', text: 'Who pays for advocacy? if its the same budget as the TAs then no thank you' },
    {
      by: 'parent',
      text: 'We are both teachers, we know the words, we have a printer and a car and we still lost two years to letters. I keep thinking about the family at our school with none of those things and three children who need help. What, in practice, will be different for them? By next year, please.',
    },
    { by: 'parent', text: 'WHY are so many decisions changed the day before the hearing' },
    { by: 'young', text: 'who do i tell if my support isnt happening' },
    {
      by: 'parent',
      text: 'Our plan says 20 hours with a trained adult. The adult is on long term leave, so for a term it has been whoever is free. Everybody agrees it isn’t right. What is the quickest fair thing a parent can do that doesn’t involve a court?',
    },
    {
      by: 'staff',
      text: 'I chair a panel that decides on assessments. We see forty cases in a morning on paper. Would the framework give us time to meet families, and would it tell us clearly what counts as enough evidence?',
    },
  ],
  answers: [
    { by: 'parent', text: 'Do what the plan says. that’s it thats the answer' },
    { by: 'parent', text: 'The same rules wherever you live, and someone who checks' },
    { by: 'parent', text: 'Not having to be good at arguing. I’m a cleaner not a lawyer' },
    { by: 'staff', text: 'Fair for schools too please: fund the place, not just the promise.' },
    {
      by: 'young',
      text: 'fair is everyone getting what they need even if its different from the person next to you',
    },
    { by: 'parent', text: 'an advocate from the very first meeting, before it turns into a row' },
    {
      by: 'parent',
      text: 'I’d like them to say sorry. when ours was 9 months late the letter said “we note the delay”',
    },
    { by: 'parent', text: 'A real deadline, and something that happens when it’s missed' },
    {
      by: 'staff',
      text: 'As a caseworker I’d say: fewer cases each, so I can pick up the phone before it becomes an appeal.',
    },
    {
      by: 'parent',
      text: 'Tell us at the start what we can ask for. I found out about section F in our third year',
    },
    {
      by: 'parent',
      text: 'Fair would be the school trip including my son, with a TA for the day, so that I can go to work',
    },
    { by: 'young', text: 'not getting a detention for needing to move' },
    {
      by: 'parent',
      text: 'it has been fair for us. School rang, offered, did it. I almost feel guilty hearing everyone else',
    },
    { by: 'parent', text: 'Less on legal fees and more on TAs' },
    {
      by: 'parent',
      text: 'Keep the tribunal. It’s the only place where anyone asked my daughter what she thought',
    },
    {
      by: 'parent',
      text: 'plain english, large print, someone to explain. We both have learning difficulties as parents',
    },
    {
      by: 'staff',
      text: 'Let teachers write what they honestly see in the report, without it going through three managers first.',
    },
    {
      by: 'parent',
      text: 'I’m not sure a national framework is fair if it’s worked out on averages, we have never met an average child',
    },
    {
      by: 'parent',
      text: 'i’d welcome a national framework. At least then I would know if what we get is normal',
    },
    { by: 'parent', text: 'Decisions made by people who have met the child, even once' },
    {
      by: 'parent',
      text: 'one set of forms for the whole country. we moved twice with the army and did it all over again',
    },
    {
      by: 'young',
      text: 'if a school breaks the rules about us there should be something that happens like there is when we break theirs',
    },
    {
      by: 'parent',
      text: 'Fairness for siblings too, there are four children in this house and one gets all the meetings',
    },
    { by: 'parent', text: 'free independent advice that’s open after work' },
    {
      by: 'staff',
      text: 'EP here. Fair means that help doesn’t depend on which parent is loudest, and that includes children who have no one speaking for them.',
    },
    { by: 'parent', text: 'being treated like i know my own kid' },
    {
      by: 'parent',
      text: 'I would like one conversation, early, with someone who can actually decide. Our first two years were letters to people who could not say yes, from people who could not say no, all copied to people who never replied. When we did at last sit down with the manager it took 25 minutes and she was perfectly nice about it. Nobody had told her anything about us. Imagine if that had been the first meeting and not the last.',
    },
    { by: 'parent', text: 'honesty, even when the answer is no' },
    { by: 'parent', text: 'Less paper.' },
    {
      by: 'staff',
      text: 'Trust between schools and the LA. At present each assumes the other is hiding something.',
    },
    {
      by: 'parent',
      text: 'if two children with the same needs got the same offer in the same number of weeks, whoever their parents are. I don’t mind if it’s less than I hoped for as long as it’s the truth and it turns up on Monday.',
    },
    {
      by: 'staff',
      text: 'Speaking for a trust of nine schools: pay what the place costs and inspect us on who we keep. We would all behave differently within a year, I promise you, because most heads want to anyway.',
    },
  ],
  contributions: [
    {
      by: 'parent',
      text: 'Fought for transport, fought for OT, fought for the placement. In the end every single thing was agreed. So why the fight',
    },
    {
      by: 'parent',
      text: 'we never had to fight, and I want to say that because people should know it can work. Small school, head who says yes first.',
    },
    {
      by: 'parent',
      text: 'hardest letter was the no to assess. two lines and a leaflet. I sat on the stairs with it for an hour',
    },
    {
      by: 'parent',
      text: 'A good letter would say: this is what we decided, this is why, this is what you can do, this is who to ring. With a name',
    },
    { by: 'young', text: 'my mum has three folders. id rather have my mum back lol' },
    {
      by: 'young',
      text: 'at the meeting the advocate asked me first and wrote it down exactly how i said it. best bit',
    },
    {
      by: 'staff',
      text: 'I’ve worked on both sides, council then school. Nobody comes in wanting a fight. The targets set us up for it.',
    },
    {
      by: 'staff',
      text: 'In my team we started ringing every family before sending a no. Appeals dropped. It took about an hour a week.',
    },
    {
      by: 'parent',
      text: 'someone at the advice service stayed on the phone till 7pm helping me with the form. never met her. cried after, good crying',
    },
    {
      by: 'parent',
      text: 'What was missing was company. Six professionals on one side of the table and me on the other',
    },
    {
      by: 'parent',
      text: 'I was told by another mum what ordinarily available means. No one official ever has',
    },
    { by: 'parent', text: 'Would’ve helped to know at the start that a verbal promise isn’t worth much' },
    { by: 'parent', text: 'The school should tell you. They’re the ones you see every morning' },
    { by: 'parent', text: 'disagree, school was the one I was arguing with. It has to be someone outside' },
    {
      by: 'staff',
      text: 'As a SENCO I tell parents everything I know and I’ve been spoken to about it. That culture is what needs mending.',
    },
    { by: 'parent', text: 'at mediation they had read the papers! first time anybody had. done in 2 hours' },
    { by: 'parent', text: 'we went to tribunal and won and then waited 7 months for it to happen' },
    { by: 'parent', text: 'I don’t want to win. I want him in class by 9 like everyone else' },
    {
      by: 'young',
      text: 'they said it was for my own good being on half days. it didnt feel good it felt like nobody wanted me in',
    },
    { by: 'parent', text: 'Our primary held a cake sale for a sensory tent. a cake sale' },
    {
      by: 'staff',
      text: 'School business manager’s view: the notional budget is a number on paper. By the time I’ve paid the TAs nothing is left, notional or real.',
    },
    {
      by: 'parent',
      text: 'Rules are clear already imo. It’s the law. The problem is that it isnt followed, so I don’t see how new rules fix that',
    },
    { by: 'parent', text: 'I think clearer rules would help, at the moment it’s clear to lawyers only' },
    {
      by: 'parent',
      text: 'single dad on nights. Missed the date for appealing by 2 days because the letter went to my old address',
    },
    {
      by: 'parent',
      text: 'dont make advice online only. plenty of grandparents are bringing up kids and don’t do websites',
    },
    {
      by: 'parent',
      text: 'Advocacy should include sorting things out early and quietly, not only when it’s gone wrong',
    },
    {
      by: 'staff',
      text: 'LA officer. When a parent has an advocate the meeting is calmer and we get to a decision sooner. I would fund more tomorrow if I could.',
    },
    {
      by: 'parent',
      text: 'I want it written down what every school must try before it can say it can’t meet need',
    },
    {
      by: 'parent',
      text: 'for us it was being told he’s fine in school for 4 years. He used it all up being fine and there was none left by teatime',
    },
    {
      by: 'parent',
      text: 'every child in care should have someone checking, the paperwork moves slower than they do',
    },
    {
      by: 'young',
      text: 'in my college they gave us a card with our rights on. simple. everyone should get one',
    },
    {
      by: 'parent',
      text: 'what made the difference was the deputy head who rang on a Sunday to say sorry. Changed everything between us',
    },
    {
      by: 'parent',
      text: 'grateful for our TA but she’s on less than the supermarket pays. that’s a fairness thing too',
    },
    {
      by: 'staff',
      text: 'Governor of a primary. We turned nobody away last year and our reward was a deficit. I am proud and worried in equal parts.',
    },
    {
      by: 'staff',
      text: 'I have written decision letters for a council for eleven years. I know how they read. The wording comes from legal, the length comes from past complaints and the date at the top is usually late because one person is off sick and no one covers. If I could sit at the kitchen table and explain it I would. We did try phoning on the day a letter goes out and people were angry for a minute and then mostly relieved.',
    },
    {
      by: 'parent',
      text: 'My view may not be popular. We got everything we asked for, because I gave up work and made it my job. Each hour that we won was an hour some other child did not get, because the pot did not get bigger, I just got better at reaching into it. I’d do it again, he’s my son. But I would vote for something where nobody had to, even if it meant that we ended up with slightly less.',
    },
    { by: 'parent', text: 'this x100' },
    { by: 'parent', text: 'I liked our mediator. There, someone had to' },
    { by: 'young', text: 'folders are a love language in our house' },
    {
      by: 'parent',
      text: 'I rang the advice line on my lunch break from the stock room at work. She asked what a good day would look like for my daughter. No one in two years had asked that. We wrote the whole request round her answer and they agreed it.',
    },
    {
      by: 'parent',
      text: 'The letter I found hardest was actually the plan itself. It called him “he” and “she” on the same page and section B had another town in it. If they’d let us check a draft together for half an hour none of the rest would have happened.',
    },
    {
      by: 'young',
      text: 'my cousin got extra time and a laptop and i got told to try harder, we have the same thing. his school is just nicer. i dont think it should come down to that',
    },
  ],
  points: [
    'Follow the plans and laws that already exist, and have someone check',
    'Letters in plain words: what was decided, why, what you can do next, who to ring',
    'Ring the family before sending a refusal',
    'Advocates for everyone who wants one, from the first meeting, paid for by someone other than the council',
    'Young people should be able to have an advocate of their own',
    'Most of us want to keep the right to appeal',
    'Some want one national framework, others fear it will be a ceiling',
    'Schools that welcome more children should not be worse off for it',
    'Reduced timetables should be counted and have an end date',
    'A short guide for every family on the first day',
    'What you get should not depend on how well you argue or write',
    'Smaller caseloads for council staff, so that they can talk to people',
    'Interpreters, easy read and large print without having to ask twice',
    'A real consequence when a deadline is missed',
    'Being told sorry matters more than people think',
    'Judge schools on how they include, as well as on results',
  ],
  words: [
    'equal',
    'same for everyone',
    'listened to',
    'no fighting',
    'justice',
    'honest',
    'being heard',
    'clear rules',
    'support',
    'respect',
    'equality',
    'equity',
    'trust',
    'not a postcode lottery',
    'fair funding',
    'kept promises',
    'getting what you need',
    'the law followed',
    'truth',
    'transparency',
    'transparancy',
    'accountability',
    'accountable',
    'no appeals',
    'believed',
    'same everywere',
    'consistent',
    'consistant',
    'a voice',
    'dignity',
    'right help right time',
    'not about money',
    'choice',
    'open',
    'everyone included',
    'equal chances',
    'no solicitors',
    'treated the same',
    'treated diffrently when you need it',
    'patience',
  ],
}
