import type { Stock } from './stock.ts'

export const shared: Stock = {
  questions: [
    {
      by: 'parent',
      text: 'Why do I have to be the one carrying letters between the hospital and the school?',
      again: ['could NHS and education computers talk to each other so parents arent the postman'],
    },
    {
      by: 'parent',
      text: 'I have told our story 14 times this year, I counted. When will there be one record?',
      again: ['is there going to be a single file so we stop repeating everything from birth onwards'],
    },
    {
      by: 'parent',
      text: 'who is in charge? honestly. Health say ask education, education say ask social care, social care say we dont meet the threshold',
      again: ['Which service has the final say when each of them points at another'],
    },
    {
      by: 'parent',
      text: 'Who would be able to see a shared record? There are things the school doesn’t need to know',
      again: ['can I choose what gets passed on, I wouldn’t want every teacher reading our family history'],
    },
    {
      by: 'young',
      text: 'can i see my own record and correct it. theres stuff in mine thats not true',
      again: ['would young people be able to read whats written about them and fix mistakes'],
    },
    {
      by: 'staff',
      text: 'SENCO. I invited seven services to a review and one came, on a phone, from a car park. Will attendance be a duty?',
      again: [
        'What will make health and social care turn up to annual reviews? My meetings are mostly empty chairs',
      ],
    },
    {
      by: 'staff',
      text: 'Community paediatrician. My clinic letters can’t be sent to schools electronically, we still post them. Is anyone funding this?',
    },
    {
      by: 'parent',
      text: 'What happens between children’s and adult services? feels like there’s a cliff at 18',
      again: ['Turning 18 soon, who picks up once the paediatric team lets go'],
    },
    {
      by: 'parent',
      text: 'could every family have one named person? Even part time? I’d take a named person on Wednesdays',
      again: ['Can we get a keyworker, a single human being who knows the whole picture'],
    },
    { by: 'parent', text: 'We moved house and the plan took 5 months to follow us. Why isn’t it instant' },
    {
      by: 'parent',
      text: 'Therapists write great advice into the report and then nobody is there to do it. Whose job is it to make it happen?',
      again: ['After the OT has written recommendations, who is responsible for carrying them out?'],
    },
    { by: 'parent', text: 'will GPs have any part in this? ours wants to help and is never asked' },
    {
      by: 'young',
      text: 'why do i have to have 3 meetings about the same thing in the same week and miss maths',
      again: ['can all the grown ups meet once instead of pulling me out of lessons over and over'],
    },
    {
      by: 'parent',
      text: 'Do services share a budget or do they each guard their own? because it looks like guarding',
      again: ['is the money going to be pooled so no one can say it isnt their bill'],
    },
    {
      by: 'staff',
      text: 'Social worker in a disabled children’s team. Education deadlines and ours never line up. Could we have one assessment with one timetable?',
    },
    {
      by: 'parent',
      text: 'How can we keep school and CAMHS talking? Each says the other is the one that should act',
    },
    {
      by: 'staff',
      text: 'Secondary head of year here. We get 60 files in July and an afternoon to read them. How could the move from primary be done better?',
    },
    {
      by: 'parent',
      text: 'Our town does this really well, a meeting every half term with everyone there, biscuits included. Why isn’t that normal?',
    },
    {
      by: 'parent',
      text: 'when my mum and dad team is separated, like ours, how do you make sure both of us get the letters',
    },
    {
      by: 'parent',
      text: 'Is it ok to say I dont want more sharing? Last time it got shared it was wrong and it followed us',
      again: ['What stops errors spreading if everyone can see the same notes? It has happened to my family'],
    },
    {
      by: 'parent',
      text: 'If two professionals disagree about my child who decides? I’ve got one saying yes and one saying no',
      again: ['two reports, opposite advice. Somebody has to break the tie, so who'],
    },
    {
      by: 'staff',
      text: 'Health visitor. I refer and then hear nothing back. Could there be a reply, even one line?',
    },
    {
      by: 'parent',
      text: 'Looked after children move more than anyone. Will the record move faster than they do?',
    },
    {
      by: 'young',
      text: 'will college have read my plan before i start or do i have to explain it all again',
    },
    { by: 'parent', text: 'can I bring a friend to meetings, I never remember half of what was said' },
    {
      by: 'parent',
      text: 'What will be done about waiting for therapy? Working together is great but there’s no one to work with',
      again: [
        'You can join up services all you like but with so few therapists, what exactly are we joining?',
      ],
    },
    {
      by: 'parent',
      text: 'Does the voluntary sector count as part of the team? The charity in our town does more for us than all the rest',
    },
    {
      by: 'staff',
      text: 'Council commissioner. Health and education plan on different years and different maps. Will that change?',
    },
    {
      by: 'parent',
      text: 'How about an app where I can see who is doing what and when? My parcel has better tracking than my son',
    },
    { by: 'parent', text: 'Are nurses coming back into schools? Ours covers nine' },
    {
      by: 'parent',
      text: 'Please can someone explain why the school nurse, the continence nurse and the community nurse are three different referrals',
    },
    {
      by: 'parent',
      text: 'At our last review school said it was for health to provide, health said it should be in section F, the council said it could not be put in F without a report, and the report has a two year wait. Everyone was polite and correct. Who can stop the music and say, right, you do it?',
    },
    { by: 'parent', text: 'Does ANYONE read the annual review paperwork' },
    { by: 'young', text: 'do i get a copy' },
    {
      by: 'staff',
      text: 'I’m an early years SENCO and I send the same two pages to health, the council and the next school, each on their own template. Could there be one template for England, agreed by all three, that prints on one side of A4?',
    },
    {
      by: 'parent',
      text: 'My daughter’s physio, OT and school all gave her exercises. It added up to 70 minutes a night, and none of them knew about the others. When services work together could somebody add up what it asks of a family?',
    },
  ],
  answers: [
    { by: 'parent', text: 'One named person with a phone that gets answered' },
    { by: 'parent', text: 'Let me keep the record and I show it to who I want' },
    {
      by: 'staff',
      text: 'A reply to every referral, even if it’s only we got it and this is what happens next.',
    },
    { by: 'parent', text: 'if people came to meetings having read the papers' },
    { by: 'young', text: 'let me write the first page of my plan. about me by me' },
    {
      by: 'staff',
      text: 'Therapists based in schools one day a week. We solve things in the corridor that would take three emails and a month.',
    },
    {
      by: 'parent',
      text: 'Fewer people. I don’t need joined up services, I need less services that each do more',
    },
    {
      by: 'parent',
      text: 'We have it already, our keyworker is gold. She rings every service on a Friday and then we get an update. Copy that please',
    },
    { by: 'parent', text: 'One review instead of four. Same room same day' },
    {
      by: 'staff',
      text: 'From health: we need time in the job plan for school meetings. At present it comes out of clinics and the waiting list grows.',
    },
    { by: 'parent', text: 'a handover when staff leave. we’re on social worker number 6' },
    { by: 'parent', text: 'someone from adult services in the room by 16, not the week of her birthday' },
    { by: 'young', text: 'meetings not in lesson time and not in the heads office' },
    { by: 'parent', text: 'Sharing yes but ask me first each time, I had a bad experience' },
    { by: 'parent', text: 'Trust. They write emails as if we’re all going to court' },
    {
      by: 'staff',
      text: 'In our borough we put education and health in the same office. Half the problems went in a month. The other half need money.',
    },
    {
      by: 'parent',
      text: 'for them to listen to school when school says he’s struggling. the teacher filled in the form twice',
    },
    { by: 'parent', text: 'One plan that says who, what and by when' },
    {
      by: 'parent',
      text: 'I’m not fussed about them working together tbh, I’d settle for each of them doing their own bit',
    },
    { by: 'parent', text: 'Letters that come to us as well as about us' },
    {
      by: 'staff',
      text: 'Schools need a way to ask a quick question. A 10 minute call in September saves a referral in March.',
    },
    { by: 'parent', text: 'put the dads on the email list too' },
    { by: 'young', text: 'just know my name before i come in' },
    { by: 'parent', text: 'Interpreters booked for the meeting and not my cousin' },
    { by: 'parent', text: 'pool the money!! then nobody can say thats a health need' },
    {
      by: 'parent',
      text: 'moving up plans that begin in year 5 for those who need long to get used to things',
    },
    {
      by: 'staff',
      text: 'I lead a small community nursing team. What helped us most was dull: one shared calendar with the special school, one form which we agreed over sandwiches, and permission to pick up the phone without a referral. It took a year to get three organisations to sign the agreement and about ten minutes to see that it was working. If somebody could do the agreement once for the whole country I’d be very glad.',
    },
    { by: 'parent', text: 'shorter emails, more phone calls' },
    { by: 'parent', text: 'biscuits. I mean it' },
    { by: 'young', text: 'someone to go with me' },
    {
      by: 'parent',
      text: 'someone whose job is only this. Ours used to be a family support worker at the school, she had a desk by the door and knew which nurse was nice and what day the panel met. The post was cut and now it’s a web page.',
    },
    {
      by: 'young',
      text: 'i want to be able to send a voice note to whoever is in charge of my plan. im better at talking than forms and they could hear that im being serious',
    },
  ],
  contributions: [
    {
      by: 'parent',
      text: 'I’ve told it to the health visitor, GP, paediatrician, OT, EP, SENCO, three social workers. I could recite it in my sleep',
    },
    {
      by: 'parent',
      text: 'What should be shared is what helps. What shouldn’t is my postnatal depression from 9 years ago, which turned up in a school report',
    },
    {
      by: 'parent',
      text: 'At our best meeting there were 5 people and a flip chart. Everyone said one thing they would do. They did it too',
    },
    { by: 'parent', text: 'nobody from health has ever come. not once in 6 years' },
    {
      by: 'young',
      text: 'i was at my meeting for 5 mins at the end. they asked if i had anything to add. to what',
    },
    { by: 'young', text: 'i made a powerpoint about me for my new school. teachers actually read it' },
    {
      by: 'young',
      text: 'when i moved to college they lost my plan so for a term i was just late and rude apparently',
    },
    {
      by: 'staff',
      text: 'Year 6 to 7: we run a coffee morning where both SENCOs and the parents sit together. An hour. It saves us the whole autumn.',
    },
    {
      by: 'staff',
      text: 'I’m a TA and I’ve never been asked to a review. I spend 25 hours a week with him.',
    },
    {
      by: 'staff',
      text: 'As an OT I’d love to meet the teacher. I send advice into a building I’ve never been inside.',
    },
    { by: 'parent', text: 'At the moment everything is held together by me and a ring binder' },
    { by: 'parent', text: 'The GP is the only one who has known us all along. Could they hold it?' },
    { by: 'parent', text: 'not the GP please, mine can’t do more than 8 minutes' },
    { by: 'parent', text: 'school should hold it, they’re there every day' },
    { by: 'parent', text: 'I’d like it to be me with a bit of help. No one will care as much' },
    {
      by: 'staff',
      text: 'Council side. I agree about one named person. We tried it with 50 families, complaints fell by half, and then the grant ended.',
    },
    { by: 'parent', text: 'At 16 everything was addressed to her. She can’t read. Nobody had checked' },
    {
      by: 'parent',
      text: 'when he turned 18 the paediatrician waved goodbye and that was that. nice man. no handover',
    },
    { by: 'parent', text: 'What got lost on the way: the sensory programme, the chair, and his trust' },
    {
      by: 'parent',
      text: 'we moved from one end of the country to the other and honestly the new place was better in a week than the old one in 3 years. it can be done',
    },
    { by: 'parent', text: 'The record should be short. I’ve got a 90 page report no one has ever opened' },
    {
      by: 'staff',
      text: 'Speech and language therapist. I can’t see what the school writes and they can’t see my notes. We both ask mum. Mum is tired.',
    },
    {
      by: 'parent',
      text: 'be careful what you wish for with sharing. Once it’s in the system you never get it out',
    },
    {
      by: 'parent',
      text: 'I think most of us would share nearly everything if it meant not having to say it again',
    },
    {
      by: 'parent',
      text: 'What about a page for emergencies, a page for school, and the rest stays with us',
    },
    {
      by: 'young',
      text: 'i dont mind people knowing i have epilepsy. i do mind them knowing about my mum and dad',
    },
    {
      by: 'staff',
      text: 'In my area the ICB, the trust and the council all use a different word for the same child. It sounds funny until you try to get a chair.',
    },
    {
      by: 'parent',
      text: 'Who was missing was social care. They said he wasn’t disabled enough. So nobody asked how we were at home',
    },
    {
      by: 'parent',
      text: 'as a foster carer I’d put the child at the table, then the teacher, then everyone else',
    },
    {
      by: 'parent',
      text: 'Ours works because the school nurse is nosy, in the best way. Never underestimate one nosy nurse',
    },
    {
      by: 'parent',
      text: 'video meetings have helped loads. Consultant joined for 10 min, answered everything, off she went',
    },
    { by: 'parent', text: 'Please no more meetings about meetings' },
    {
      by: 'staff',
      text: 'Headteacher. I would swap every strategy document for one speech therapist in the building.',
    },
    {
      by: 'young',
      text: 'if they all talked to each other i think they would find out i say different things to different people lol',
    },
    {
      by: 'parent',
      text: 'When our son turned 16 we had a transition meeting, and it was the only meeting in all his years where I felt I could sit back. The college had come to see him twice. The adult nurse had read his passport. The social worker brought a timetable with real days on it. I asked how come and they said that they meet every month whether there is a crisis or not. So it is possible, and I don’t think it cost them more than it saved.',
    },
    {
      by: 'parent',
      text: 'I’m separated, my ex and I get on fine, but every service treats one of us as the real parent and the other as a rumour. I found out about a change of medication from my son’s school bag. Put two names on the form, send two letters, it isn’t hard. And please ask the step parents too, his stepmum does the physio with him every night and has never once been shown how by a professional.',
    },
    { by: 'parent', text: '14 times?? we’re on 20' },
    { by: 'parent', text: 'can we borrow your nosy nurse' },
    { by: 'young', text: 'my passport has a photo of our dog in it, thats the page everyone remembers' },
    {
      by: 'parent',
      text: 'We had a professional cry at our table once, a nice one, because she had no idea that the other team had already done everything she’d just spent three weeks arranging. It wasn’t her fault. Nobody had told her, and we thought she knew.',
    },
    {
      by: 'staff',
      text: 'GP here. I get letters about these children from eleven places, and I’m often the only one who has all of them. I have ten minutes and no invitation to the review. Send me the date and one question and I’ll answer it, most of us would.',
    },
    {
      by: 'parent',
      text: 'When we moved from primary the two schools swapped teachers for a morning. His new tutor sat in his old classroom and saw how it all worked, and the TA from year 6 came on the first day. Nothing was lost. It cost two supply covers.',
    },
  ],
  points: [
    'One named person for each family, with time to do it',
    'One short record that the family holds and chooses to share',
    'Ask before sharing, and let young people see and correct what is written',
    'Health and social care should have to come to reviews, by video if need be',
    'Everyone leaves a meeting with one thing to do and a date',
    'A reply to every referral',
    'Adult services in the room from 16',
    'Begin the move to secondary in year 5 for those who need longer',
    'TAs and others who know the child best are asked to reviews',
    'Pool the budgets, so that no one can say it is another service’s bill',
    'We were split on who should hold the record: the family, the school or the GP',
    'Meetings out of lesson time, and the young person there from the start',
    'A handover when any worker leaves',
    'Plans follow the child within a week of moving area',
    'Therapists based in schools some of the week',
    'Both parents get the letters where they live apart',
    'Working together does not help if there is nobody to work with: train more therapists',
  ],
  words: [
    'teamwork',
    'communication',
    'one plan',
    'talking to each other',
    'listening',
    'trust',
    'together',
    'honest',
    'one person',
    'shared',
    'respect',
    'team around the child',
    'joined up',
    'easy',
    'sharing information',
    'no repeating',
    'everyone in the room',
    'comunication',
    'communcation',
    'clear',
    'same page',
    'regular',
    'coordinated',
    'co-ordinated',
    'less meetings',
    'named person',
    'keyworker',
    'openness',
    'supportive',
    'smooth',
    'no gaps',
    'equal partners',
    'family first',
    'responsibility',
    'working as one',
    'colaboration',
    'collaboration',
    'phone calls',
    'knowing my name',
    'handover done properly',
    'not me doing it all',
  ],
}
