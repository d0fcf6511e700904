import type { Stock } from './stock.ts'

export const early: Stock = {
  questions: [
    {
      by: 'parent',
      text: 'We asked for help when he was 2. He’s 6 now. Who decides that a child has waited long enough?',
      again: ['is there any limit on how long you can be left on a list before somebody has to act'],
    },
    {
      by: 'parent',
      text: 'why does nursery have to get a specialist in before they can put extra help in place? surely they can see he needs it',
      again: [
        'Could early years settings just start support, rather than waiting until an outside professional tells them so?',
      ],
    },
    {
      by: 'staff',
      text: 'I’m a nursery SENCO with 52 children on roll and two hours a week for the role. Will early years settings get paid time for this?',
      again: ['Where is the funding to cover SENCO hours in nurseries? Mine get done after bedtime'],
    },
    {
      by: 'young',
      text: 'im 15 and only got diagnosed this year. why did no one in primary spot it',
      again: ['how come some girls get all the way to secondary before anybody picks it up'],
    },
    {
      by: 'parent',
      text: 'The 2 year check round here is a form in the post. Will someone actually see the child?',
      again: ['can health visitors go back to doing development reviews face to face'],
    },
    {
      by: 'parent',
      text: 'My GP said wait and see, my health visitor said wait and see, school said wait and see. Who is meant to do the seeing?',
    },
    {
      by: 'parent',
      text: 'If help starts before a diagnosis, does it stop if the diagnosis never comes?',
      again: ['suppose the assessment says no. would they take everything away again'],
    },
    {
      by: 'parent',
      text: 'Will a record of support have any legal force or is it just a nice piece of paper?',
      again: ['How binding are these written records going to be? could schools simply ignore them'],
    },
    {
      by: 'staff',
      text: 'Speech and language therapist here. Half my referrals would not be needed if staff had someone to ring for advice. Is that being looked at?',
    },
    {
      by: 'parent',
      text: 'how do you make sure early help doesnt become a way to put off an EHCP?',
      again: ['worried this is about keeping plan numbers down. can anyone promise it isnt'],
    },
    {
      by: 'parent',
      text: 'We moved county during the wait and went to the bottom of the list. Can your place move with you?',
      again: ['when a family changes address they start again in a new queue, could that stop please'],
    },
    { by: 'parent', text: 'Can parents refer directly instead of going through a GP who has met him once?' },
    {
      by: 'parent',
      text: 'our nursery has been brilliant and spotted it at 18 months. How do we get every nursery to be like that?',
    },
    {
      by: 'staff',
      text: 'Reception teacher, 30 children, 9 with needs and one TA till lunchtime. What would early intervention look like in my room on a Monday morning?',
    },
    {
      by: 'young',
      text: 'will someone ask the kid what helps or only the adults (im 13)',
      again: ['who is going to listen to us when support begins'],
    },
    { by: 'parent', text: 'What about childminders? Nobody trains them and mine was the first to spot it.' },
    { by: 'parent', text: 'Is there anything for dads? every group near us is on a Tuesday at 10am' },
    {
      by: 'parent',
      text: 'My twins got different waits, 4 months and 26 months. Same house, same needs on paper. How can that be',
    },
    {
      by: 'parent',
      text: 'how will you reach families who dont know the word SEND and would never join a call like this',
      again: [
        'Lots of parents round here have never heard of any of it, and many speak little English. What is planned for them?',
      ],
    },
    {
      by: 'parent',
      text: 'What can I do at home while we wait? All we have had is a leaflet',
      again: ['Any advice for parents in the meantime, nothing came through our door but a booklet'],
    },
    {
      by: 'staff',
      text: 'Health visitor. My caseload is over 600. Is there money for more of us? Noticing early takes time we do not have.',
    },
    { by: 'parent', text: 'Are family hubs going to be everywhere or only in some towns?' },
    {
      by: 'parent',
      text: 'Why do children have to be failing before they get help? By the time mine was two years behind she’d gone off school completely',
      again: [
        'Must kids fall behind first? My lad had lost every bit of confidence when somebody finally moved',
      ],
    },
    {
      by: 'young',
      text: 'i had help in year 2 then it just stopped in year 4. does early help mean you dont get any later??',
    },
    {
      by: 'parent',
      text: 'what about needs that show up at 11 or 14? early should mean early in the problem not only early in life',
      again: ['Is this just for little ones? Some difficulties stay hidden until the teens'],
    },
    {
      by: 'staff',
      text: 'Educational psychologist here. We spend most of our week on statutory reports. Will we be freed up to go into nurseries and schools sooner?',
    },
    {
      by: 'parent',
      text: 'Who pays if nursery needs an extra adult? Ours said they would love to keep him full time but can’t afford it',
    },
    {
      by: 'parent',
      text: 'I paid £1,900 for a private assessment and the LA put it in a drawer. Will private reports count?',
      again: ['does an assessor you find and fund yourself carry weight, ours was never even opened'],
    },
    {
      by: 'staff',
      text: 'Council early years adviser. How do we stop this becoming yet another form for nurseries to fill in?',
    },
    {
      by: 'parent',
      text: 'Could there be one phone number that a worried parent can ring, any age, any need?',
    },
    {
      by: 'parent',
      text: 'Hearing loss was picked up at birth and the teacher of the deaf came within weeks, it was amazing. Why can’t other needs work like that?',
    },
    { by: 'parent', text: 'Will you publish waiting times for every area so we can all see' },
    {
      by: 'parent',
      text: 'Do I have to agree to a label for my 3 year old to get support? I’m not ready for that and I dont want to be judged for it',
    },
    {
      by: 'parent',
      text: 'Sorry this is long. Two boys, one spotted at nursery and one at 9, same parents, same house, same worries raised by us each time. The first got therapy and a plan before school and is flying. The second is only starting now. Can you look at pairs like ours and work out what waiting really costs?',
    },
    { by: 'parent', text: 'PLEASE can health visitors have longer than 20 minutes' },
    { by: 'young', text: 'what if you dont want the help in front of everyone' },
    {
      by: 'parent',
      text: 'We were given a date, then another date, then a letter saying the service was paused, then a new date with a different name at the bottom. Is anyone counting how many families this happens to, or does each pause start the clock at nought again?',
    },
    {
      by: 'staff',
      text: 'I teach year 1. Half of what I would refer for could be sorted with an hour of advice, but the only way to get advice is to refer. Could schools have open slots with a therapist, bookable, the way we book a plumber?',
    },
  ],
  answers: [
    { by: 'parent', text: 'Believe parents the first time. I wasn’t being anxious, I was right.' },
    { by: 'parent', text: 'Start the help and do the paperwork after' },
    {
      by: 'staff',
      text: 'Give every nursery a named speech therapist they can email. It would cost less than what comes later.',
    },
    {
      by: 'parent',
      text: 'a health visitor who comes to the house again. ours was lovely but I saw her twice in two years',
    },
    {
      by: 'young',
      text: 'ask us. i knew i couldnt read like the others when i was 6 but i thought it was my fault',
    },
    {
      by: 'parent',
      text: 'Honest waiting times. If it’s two years say two years, and say what we can be doing meanwhile',
    },
    {
      by: 'staff',
      text: 'Protected SENCO time in early years. At the moment I do it between nappies and lunch.',
    },
    {
      by: 'parent',
      text: 'stop sending us on another parenting course before anyone will look at the child. done three now, I’ve got certificates',
    },
    {
      by: 'parent',
      text: 'To be fair ours was quick. Nursery spotted it in October, therapist by January. What made it work was that they sat in the same building.',
    },
    {
      by: 'parent',
      text: 'more places on the groups that teach you to sign. we learnt ours off videos at the kitchen table',
    },
    { by: 'staff', text: 'Train everyone, not just the SENCO. The lunchtime staff see more than I do.' },
    {
      by: 'parent',
      text: 'drop in clinics where you dont need a referral. 20 mins with someone who knows would of saved us a year',
    },
    {
      by: 'young',
      text: 'teachers need training to spot quiet kids who are struggling. i was never naughty so i got missed',
    },
    { by: 'parent', text: 'One person who stays with you from the first worry until things are in place' },
    {
      by: 'parent',
      text: 'money. sorry but it always comes back to that. staff know what to do they havent got enough hands',
    },
    {
      by: 'staff',
      text: 'From the council side: let us spend on early support without taking it from the same pot as placements. We see the problem every day and cannot move the money.',
    },
    {
      by: 'parent',
      text: 'Don’t make it about labels. He needed pictures and a quiet corner, not a consultant',
    },
    {
      by: 'parent',
      text: 'I’d disagree with some on here, we needed the diagnosis. Nothing moved until we had it and it helped us understand her. So faster assessments please.',
    },
    {
      by: 'parent',
      text: 'translated letters. my mother in law does most of the childcare and couldnt read any of it',
    },
    {
      by: 'parent',
      text: 'When nursery hands over to reception the help should go with the child on day one, not in February when a new form has been done',
    },
    {
      by: 'parent',
      text: 'check hearing and eyes first, and quickly. Mine had glue ear for a year and everyone talked about behaviour',
    },
    { by: 'young', text: 'help before year 7 not after. i spent most of year 7 in the corridor' },
    {
      by: 'staff',
      text: 'Portage, everywhere. Weekly visits at home made more difference to my families than any clinic ever has.',
    },
    {
      by: 'parent',
      text: 'someone to ring in the evening when the kids are asleep and you finally have 5 mins to think',
    },
    {
      by: 'parent',
      text: 'Act on what’s already written down. The paediatrician’s letter said everything and it sat in a tray',
    },
    { by: 'parent', text: 'listen to grandparents and foster carers too, we notice things' },
    {
      by: 'parent',
      text: 'Ours would be continuity. We had a health visitor, then a different one, then a clinic, then a letter saying the clinic had closed. Each time we filled in the same questionnaire and ticked the same boxes and each time somebody said they would pass it on. If the first form had simply stayed with us we would have been seen a year before he started school, and I think his first teacher would have thanked everybody.',
    },
    { by: 'parent', text: 'sooner 🙏' },
    { by: 'staff', text: 'Staff. Nothing else on the list works without staff.' },
    { by: 'parent', text: 'more Portage!!' },
    {
      by: 'parent',
      text: 'It would be a morning at the health centre where hearing, speech, sleep and someone from nursery are all there together. Bring the baby, bring your mum, ask the daft question. We had that with my eldest fifteen years ago and it went when the building did.',
    },
    {
      by: 'young',
      text: 'when i was 8 a TA let me draw what my brain felt like and she showed the teacher. after that things were different. so my one thing is more TAs who think of stuff like that',
    },
  ],
  contributions: [
    {
      by: 'parent',
      text: 'I noticed first. She lined up her shoes and didn’t turn round when I called. My mum said I was the same at that age',
    },
    {
      by: 'parent',
      text: 'it was the childminder for us. she kept a little diary and showed me, no drama, just have a look at this',
    },
    {
      by: 'parent',
      text: 'First person to take it seriously was a student on placement at the nursery, she’d just done the module',
    },
    { by: 'young', text: 'my nan worked it out. she said its not laziness its being tired from trying' },
    { by: 'young', text: 'nobody noticed me because i got good marks' },
    {
      by: 'staff',
      text: 'In our nursery we write down what we see for two weeks, then sit with the parents. It takes 20 minutes and no forms. I wish everyone did it.',
    },
    {
      by: 'staff',
      text: 'As a reception teacher I often know by half term. The hard part is saying it kindly, and having something to offer once I’ve said it.',
    },
    { by: 'parent', text: 'while waiting what I wanted was one text a month. even to say no news' },
    { by: 'parent', text: 'We paid for speech therapy, £65 a go, and gave up the car to do it' },
    {
      by: 'parent',
      text: 'Waiting was ok for us tbh because school just got on with it. nobody mentioned a list',
    },
    {
      by: 'parent',
      text: 'A parent group in a church hall kept me going. biscuits, and people who didnt stare',
    },
    { by: 'parent', text: 'I found everything out from other mums online. That can’t be right can it' },
    {
      by: 'staff',
      text: 'Families on our list get a call every six weeks from an assistant. It isn’t therapy, but they tell us it matters.',
    },
    {
      by: 'staff',
      text: 'I work at the council. We have a directory of local support and hardly anyone knows. We need to stop expecting families to find our website.',
    },
    {
      by: 'parent',
      text: 'Every nursery should be able to do visuals, a bit of signing, and know who to ring. Not rocket science',
    },
    {
      by: 'parent',
      text: 'our nursery asked us to collect him at 11 every day. For a year. I lost my job over it',
    },
    {
      by: 'parent',
      text: 'Ours kept him full hours and two of them went on a course so I could go back to work. those ladies deserve medals',
    },
    {
      by: 'parent',
      text: 'I’d want staff who know that every child is different, rather than having done one course on one condition',
    },
    {
      by: 'young',
      text: 'when i was little they let me sit under the table with a book and that was my early intervention lol',
    },
    {
      by: 'staff',
      text: 'Inclusion funding came through in March for a child who left for school in July. By then we had paid for it ourselves.',
    },
    {
      by: 'parent',
      text: 'Honestly I didn’t want to hear it at first. The keyworker said it three times, gently, and gave me time. I’m grateful now.',
    },
    { by: 'parent', text: 'health visitor said boys are slow. he isnt slow he has hearing loss in one ear' },
    {
      by: 'parent',
      text: 'I think we should be careful. Not every late talker needs a service, my eldest caught up with no help at all. A check every term would do',
    },
    {
      by: 'parent',
      text: 'Second child was seen in 5 months, first one took 3 years. difference? I knew the words to use',
    },
    {
      by: 'staff',
      text: 'What worries me is that we spot needs earlier and then have nothing to refer to. Noticing with no help behind it isn’t a kindness.',
    },
    { by: 'parent', text: 'my wishlist: a real person, a date, something to be getting on with' },
    { by: 'parent', text: 'They said he’d be seen within 18 weeks. It was 94. I counted' },
    {
      by: 'staff',
      text: 'TA here. I was told not to mention it to mum because I’m not qualified. I’d worked with him for two years.',
    },
    {
      by: 'parent',
      text: 'could nursery staff come to the assessment? they have him all day, the doctor had 40 minutes under strip lights',
    },
    {
      by: 'young',
      text: 'i liked when the speech lady came to our class instead of me going out. nobody knew it was for me',
    },
    {
      by: 'parent',
      text: 'I foster, and children come to me at 4 with nothing written down at all. Even one page would help',
    },
    {
      by: 'parent',
      text: 'Two working parents here, every appointment is at 2pm an hour away. we want the help we just cant get to it',
    },
    {
      by: 'staff',
      text: 'Paediatrician, listening from work. A good nursery report saves me a whole appointment. Most arrive with nothing because nobody asked the nursery.',
    },
    {
      by: 'parent',
      text: 'For us the diagnosis at 3 was a relief. People say don’t label them but he already had labels, just ruder ones',
    },
    {
      by: 'parent',
      text: 'For anyone at the beginning of this, it does get easier. We spent the first year reading everything at 2am and going to every appointment in our best clothes in case it helped. What actually helped was a nursery worker who wrote three lines in his book each day about what he had enjoyed. She saw him first and the needs second. He’s 10 now, still has a plan, still lines up cars, tells jokes. I kept all the books.',
    },
    {
      by: 'staff',
      text: 'I manage a nursery on a tight budget. When a child needs an extra adult we pay from the first day, because you can’t ask a two year old to wait for a panel. By Christmas we have usually spent more than the funding will ever give back. I’m not complaining about the families, they are a joy. I’m saying that a small nursery can only do that once or twice before it closes, and the ones that say yes are the ones that carry it.',
    },
    { by: 'parent', text: 'same here' },
    { by: 'parent', text: 'Yes to the monthly text idea' },
    { by: 'young', text: 'being called shy for ten years lol' },
    {
      by: 'parent',
      text: 'I had a good wait, if that makes sense. They gave us a folder with ideas for each month, a number that a person answered, and a place in a group on Thursdays. By the time we got to the front of the queue we nearly didn’t need to.',
    },
    {
      by: 'parent',
      text: 'my mother in law kept saying he’ll talk when he’s ready. my sister kept saying get him seen. The nursery manager said both of you might be right, so let’s do the referral and the songs. I wish everyone talked like that',
    },
    {
      by: 'staff',
      text: 'From a children’s centre: parents tell us things over the sand tray that they would never put on a form. When our hours were cut to two mornings we didn’t only lose sessions, we lost the place where worries first get said out loud.',
    },
  ],
  points: [
    'The first worry should be taken seriously and written down, whoever has it',
    'Help should start from what the child needs now, and not wait for a diagnosis',
    'A date and a named person for every family on a waiting list',
    'Someone for nurseries and childminders to ring, who answers the same week',
    'We did not all agree: some of us think a diagnosis opens doors, others think it slows things down',
    'Bring back face to face checks at 2, with time to talk',
    'SENCO time in early years has to be paid for',
    'Groups and advice in the evening and at weekends, dads and grandparents welcome',
    'Ask the child or young person what helps them',
    'Support moves with the child from nursery to reception, on the first day',
    'Early also means early at 11 or 15, when something new shows',
    'Plain words and other languages, on paper as well as online',
    'Quiet children who do well in tests get missed, girls most of all',
    'Train every adult in the setting, lunchtime staff too',
    'Publish how long people wait in each area',
    'Spending now saves later, but the money has to come first',
    'While you wait: a monthly call, a course for parents, something to try at home',
  ],
  words: [
    'quick',
    'listened to',
    'kind',
    'calm',
    'easy',
    'friendly',
    'support',
    'believed',
    'simple',
    'fast',
    'warm',
    'trust',
    'no forms',
    'human',
    'honest',
    'hopeful',
    'being heard',
    'reassuring',
    'on time',
    'local',
    'welcoming',
    'understanding',
    'gentle',
    'not a fight',
    'straight away',
    'releif',
    'suport',
    'freindly',
    'no judgement',
    'no judgment',
    'like a team',
    'understading',
    'same person every time',
    'a cup of tea',
    'joined up',
    'welcomming',
    'natural',
    'lighter',
    'someone cares',
    'like we matter',
  ],
}
