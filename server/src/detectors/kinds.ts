/**
 * Kinds of word, and the words and phrases of each, as they are said: what people write about is told from which kinds
 * stand in a sentence, and in which order. Endings need no entry of their own (`hit` stands for hits and hitting),
 * `don't` is found as `do not`, and a number as any number. A word may be of several kinds.
 */
export const kinds = {
  me: 'i, me, my, myself, mine, we, us, our, ourselves',
  them: 'he, him, his, she, her, they, them, their, someone, somebody',
  self: 'himself, herself, themselves, myself, ourselves, his own, her own, their own',
  you: 'you, your, u, ya, ur, yourself, yous',
  child: `
    child, children, kid, son, daughter, boy, girl, lad, lass, baby, toddler, twin, brother, bro, sister,
    niece, nephew, grandson, granddaughter, grandchild, pupil, student, learner, youngest, eldest,
    teenager, teen, stepson, stepdaughter, sibling, cousin, infant, little one, bairn, youngster, friend,
    mate, classmate, resident, year old, foster child`,
  kin: `
    dad, daddy, father, mum, mummy, mam, mom, mother, stepdad, stepmum, stepfather, stepmother, step dad,
    step mum, stepbrother, step brother, parent, uncle, aunt, auntie, grandad, grandpa, grandfather,
    relative, foster carer, mother in law`,
  partner: 'boyfriend, girlfriend, partner, husband, wife, ex, fella, bloke',
  stranger: `
    man, men, woman, stranger, lodger, older boy, older girl, older man, older men, grown man, grown
    woman, gang, guy, somebody online, lads, boys in, older pupils, older kids`,
  staff: `
    carer, escort, driver, teacher, tutor, coach, staff, ta, assistant, headteacher, supervisor,
    childminder, nursery, worker, nurse, respite, care home, placement, residential, children s home,
    colleague, day centre, sitter, babysitter, one to one, taxi man, ward, unit staff, instructor,
    therapist`,
  hit: `
    hit, slap, smack, punch, kick, beat, beaten, thump, whack, batter, bash, shake, shook, shaken, pinch,
    whip, attack, stab, assault, shove, push, drag, grab, yank, squeeze, bite, bitten, spit, spat, wallop,
    headbutt, stamp, scald, hurt, harm, wound, injure, torture, beat up, knock, thrash, clout, cane, belt,
    trip, manhandle, rough, hold down, held down, sit on, sat on, lie on, lay on, pull hair, throw, threw,
    thrown, hurl, smash, lunge, jab, poke, scratch, clip, pull, kneel, tread, jump on, stood on, jumped
    her, jumped him, wind him up, wind her up, kick off at, go for, dig, stones thrown, tackle, fling,
    flung, bundle, restrain, twist, thud, held his arms, across his legs, poured, tape her mouth, force
    food, by his hood`,
  strangle: `
    strangle, throttle, choke, suffocate, smother, pillow over, hand round, cushion, by the throat, can
    not breathe, could not breathe, turn blue, hold his nose, head under, head down, hold breath, hold my
    breath`,
  abuse: `
    abuse, abusive, abuser, violent, violence, brutal, cruelty, aggressive, domestic, batter, ill treat,
    mistreat, maltreat, bully, terrorise, torment, intimidate, threat, threaten, punish, humiliate,
    starve, drugged, controlling, coercive, frightens, hurts, exorcism, devil, cruel, what he was doing to
    me, doing to me, what he does to me, makes us, afraid of him, afraid of her, controlling me, checks
    where i am, monitors, would kill us, kill us, take us all with him, gets angry if, court order, not
    allowed near, injunction, restraining order, bad tempered, whips, kill me`,
  injury: `
    bruise, scar, swell, swollen, stitch, fracture, broke, broken, black eye, split lip, concuss,
    unconscious, mark, welt, burn, burnt, fingermark, handprint, x ray, black and blue, wound, dislocate,
    flea bite, sore, collapse, faint, pass out, shock, rod, belt`,
  blood: 'blood, bloody, bleed, bled, slash, vein',
  body: `
    arm, leg, thigh, wrist, hand, face, hair, back, chest, stomach, tummy, belly, skin, ankle, finger,
    foot, feet, rib, bone, jaw, tooth, teeth, ear, mouth, shoulder, lip, knee, elbow, nose, forehead,
    skull, head, eye, thumb, neck, throat`,
  weapon: `
    knife, knives, hammer, blade, razor, belt, cable, stick, slipper, bat, lighter, matches, gun, weapon,
    broom, spoon, compass, needle, set fire, on fire, fork, machete, chair leg, petrol, iron, shard, brick`,
  die: `
    die, dying, dead, death, kill, drown, alive, funeral, grave, exist, last day, car crash that, when i
    am dead, when i m dead, make sure it works, end things, tries to end, get to her in time, got to her
    in time, found in time, crisis team, hospital admission, last message, say goodbye`,
  suicide: `
    suicide, suicidal, overdose, end it all, end his life, end her life, end my life, end their life, take
    my life, take his life, take her life, take his own life, take her own life, take my own life, self
    harm, self injure, kill myself, kill herself, kill himself, harm myself, harm herself, harm himself,
    hang himself, hang herself, hang myself, want to die, wish i was dead, wish he was dead, wish she was
    dead, want to be dead, not want to be here, not want to live, not want to be alive, weedkiller, cut
    her wrist, cut his wrist, cut my wrist, slit, better off without me, better off without us, better off
    without him, better off without her, rather be dead, hurt herself, hurt himself, hurt myself, hurt
    themselves, harm themselves, kill themselves, cut her arm, cut his arm, cut my arm, cut her leg, cut
    his leg, cut my leg, cut herself, cut myself`,
  means: `
    rope, noose, ligature, bleach, cleaner, scarf, engine, bannister, poison, gas, under a train, under a
    bus`,
  hopeless: `
    can not cope, not cope, can not go on, can not carry on, can not do this, breaking point, no point,
    point of me, no way out, hopeless, worthless, hate myself, hates herself, hates himself, hate his,
    hate her, stopped caring, not care, at my limit, last straw, no future, nobody would miss, would miss,
    i am done, on my own with, alone with, lost the will, collapse, hate me, want it to stop, whats the
    point, what s the point, made his peace, made her peace, gives away, get it over with, feel real, swap
    places, no use to anyone, happier if, happier without, not told anybody, no sleep in, not slept for,
    frightened of what i, not recognise myself, do something to, might do, nobody to take over, leave them
    all, leaving them, with a note, a note`,
  want: `
    want, wish, wanna, feel, felt, think, thought, plan, might, could, going to, try, tried, tempt, voice,
    hope, rather, fantasise, imagine, say, said, ask, told, tell, dare, brave`,
  confine: `
    lock, tie, tied, strap, chain, bolt, tape, restrain, restraint, seclusion, seclude, isolate,
    isolation, shut in, shut, padlock, harness, cage, face down, prone, sedate, trap, barricade, booth,
    not let, never let out, hatch, facing the wall, pin, locker, dark room, on the floor, drag, cupboard,
    shed, cell, secure, sectioned, kneel, sit on her, sat on him, in the dark, turned off his, take her
    wheelchair, kept upstairs, by his arms, a room for, shut him in, shut her in, kept in, behind his
    back, behind her back, in seclusion, locked ward, punishment, punish, against the door, can not come
    out, can not get out, not come out, dog crate, crate, locked in, lock him in, lock her in, lock my son
    in, calm room, hold the door, tied into, door wedged, door shut`,
  sex: `
    sex, sexual, sexually, touch, rape, molest, grope, fondle, naked, nude, porn, genital, penis, vagina,
    knicker, underwear, groom, indecent, inappropriate, willy, bum, breast, exploit, intimate, creepy,
    between the legs, fingers in, watches me, gets in with, lie with, feet pictures, body parts, between
    her legs, on top of me, take off my, take off his, take off her, clothes off, topless, sends nudes,
    sexts, without her underwear, webcam, filmed me`,
  bed: `
    bed, bedroom, changing room, toilet, mattress, under the covers, pillow, blanket, night time, at
    night, sleepover, in the dark`,
  secret: `
    secret, not tell, tell anyone, tell anybody, promise, keep quiet, nobody know, nobody believe, will
    not say, hush, hide, hidden, not believe, say nothing, scared to tell, to say no, keep it quiet, blind`,
  online: `
    photo, picture, pic, video, film, snapchat, snap, instagram, tiktok, online, message, discord,
    whatsapp, internet, chat, camera, roblox, text`,
  lure: `
    cigarette, cash, gift, present, debt, drug, dealer, county lines, package, deal, cannabis, weed,
    second phone, blackmail, steal, bank card, benefit money, sweets, alcohol, van, cider, get in his car,
    follow, following me, flat above, passport, sign things, stealing from, take her money, take his
    money, get paid, pay her for, pays her, job for, meet him, meet her, loves me, buys her, buys him,
    phone hidden, train ticket, older lads, owes, new phone, trainers, vape, between them`,
  fear: `
    scared, afraid, frighten, fear, terrify, terrified, petrified, flinch, dread, unsafe, not safe, not
    feel safe, danger, cower, eggshell, dare not, too scared, is not safe, are not safe, not safe at, not
    safe with`,
  drunk: `
    drunk, drink, drank, alcohol, booze, sober, stoned, heroin, high, hungover, using again, smoke, drug,
    pub, cider, sleeping tablets`,
  rage: `
    scream, shout, yell, swear, rage, tantrum, lose it, lost it, lose my temper, angry, anger, temper,
    goes mad`,
  food: `
    hungry, hunger, starve, kilo, purge, make herself sick, make himself sick, sick after, thin, bones,
    anorexic, anorexia, food bank, hot meal, nothing in the cupboards, no dinner, no lunch, skin and bone,
    wasting away, eats from, steals food, eating disorder, will not eat, not eat, not eaten, eaten
    nothing, stopped eating, no food, nothing to eat, refuse food, refuse to eat, only eats, lost weight,
    losing weight, can not feed, not been fed, not fed, lost four kilo, 4 stone, mouthful, two stone,
    eating crisps, out of the bin, hides her food, weighs the same, weighs 4 stone`,
  neglect: `
    neglect, filthy, dirty, soil, smell, nappy, pad, wet, unwashed, wash, rotten, lice, nits, fleas,
    unsupervised, abandon, rat, mess, in her own, in his own, matted, no coat, covered in, needle, sores,
    infected, infection, untreated, left in a bath, went under, drugged, missed his, missed her, stained
    clothes, stained, skin is raw`,
  alone: `
    alone, on his own, on her own, on their own, by himself, by herself, by myself, nobody came, nobody
    notice, asleep, look after the, nobody has seen, never let, nobody collected, not collected, left
    with, lay there, nobody reported, on the bus, at the depot, lost her for, lost him for, still here
    with me`,
  medicine: `
    insulin, oxygen, medicine, medication, seizure, epilepsy, pressure sore, feeding tube, tube feed,
    trachy, inhaler, wrong dose, stops breathing, ran out of, hypo, blue lighted, ate glass`,
  house: `
    nowhere to sleep, lost our home, evict, eviction, hostel, tent, damp, mould, refuge, temporary
    accommodation, doorway, freezing, kick out, thrown out, sleep in the car, no heating, heating off, cut
    off our, live in a tent, living in, no bed, on the streets, sofa surfing, changed the locks, no
    electric, no cooker, one room, no gas`,
  missing: `
    missing, run off, ran off, abscond, not come home, get out, got out, walk out, escape, disappeared,
    picked up, not been seen, out of the country, abroad, bolt, brought him back, brought her back, hiding
    at, water s edge, hit by a van, hit by a car, nearly run over, picked him up, picked her up, outside
    at, slipped out, gone since, not come back, wait outside`,
  time: `
    night, tonight, midnight, morning, last night, weekend, yesterday, every day, daily, again, all day,
    week, hour, month, today, day, tomorrow, twice, time`,
  home: `
    home, house, room, upstairs, door, stairs, bathroom, garage, kitchen, garden, classroom, corridor,
    corner, wall, flat, landing, bedsit, cot, pushchair, next room`,
  who: `
    who do i ring, ring me, please help, help me, help us, need help, what do i do, reported, social
    worker, social care, social services, police, safeguard, camhs, nobody listen, nothing happen, nobody
    believe`,
  no: 'no, not, never, nobody, nothing, none, without, neither, nor, hardly, barely, stop, refuse',
  system: `
    council, tribunal, la, local authority, plan, ehcp, form, budget, fund, panel, policy, minister,
    government, department, system, process, law, legal, appeal, letter, email, portal, paperwork,
    deadline, consultation, session, host, ofsted, framework, national, guidance, training, review,
    figure, data, number, list, wait, service, provision, report, target, money, cost, tax, mp, rule,
    meeting, offer, support`,
  ask: 'why, what, how, when, where, will, would, should, is, are, does, which, can',
  learn: `
    lesson, math, gcse, exam, read, write, homework, uniform, subject, term, year, college, curriculum,
    book, laptop, sport, art, timetable, unit, base, place, transport, speech, physio, therapy, sensory,
    autistic, autism, adhd, class, work, pe, science, tech`,
  good: `
    love, thank, brilliant, great, lovely, happy, proud, settle, wonderful, best, good, kind, lol, haha,
    fun, enjoy, better, lucky, amazing, super, please`,
  slur: `
    spaz, spastic, spacker, retard, mong, mongol, mongoloid, cripple, crip, window licker, window lick,
    cretin, moron, idiot, imbecile, vegetable, freak, weirdo, schizo, psycho, nutter, nutjob, loony,
    looney, lunatic, mental, mental case, midget, dwarf, flid, div, dunce, dimwit, dumb, thick, sped,
    simpleton, halfwit, subnormal, subhuman, inbred, feral, monster, brain dead, fruitcake, basket case,
    dribble, dribbler, drool, tard, handicapped, brainless, runt, creepy, messed up, not all there, lights
    on, normal kids, normal child, bright kids, mentally ill, made up disease, brain, mongy, quasimodo,
    creature, deformed, gormless, spanner, bad blood, the weak, the fittest, eugenics, not ill, just bad,
    proper special needs, no use, burden, drain, drag, fire hazard, rejects, crackhead, junkie, alkie,
    trash, weird kids, nonce, paedo, pedo, bat, loon, fraudster, nothing wrong with, made a mistake,
    defective, savage, slug, horse`,
  insult: `
    liar, coward, crook, snake, worm, rat, pig, cow, witch, hag, bag, bimbo, slob, lump, loser, toerag,
    tosser, scum, vermin, parasite, scrounger, sponger, freeloader, leech, thief, thieves, pond life,
    dirt, filth, trash, waste of space, waste of oxygen, waste of skin, waste, brat, slag, slut, tart,
    tramp, bint, bitch, git, prick, twat, wanker, knob, fool, dick, dickhead, jerk, creep, pervert, nazi,
    hitler, fatty, karen, boomer, melt, jobsworth, cockroach, animal, gypo, paki, tranny, chav, pikey,
    corpse, muppet, clown, troll, quack, fraud, battleaxe, scrubber, waster, bastard, bully, thug,
    criminal, bell end, bellend, arsehole, numpty, plank, muck, ss, spineless, scumbag, lowlife, cheat,
    sod, shower, fat controller, cretins, idiots, tyrant, crackhead, cunt, make me sick, robbing, hand
    out, handout, waste of money, corrupt, evil, psycho, vultures, goons, hypocrite, dinosaur, grifter,
    snowflake, nasty piece of work, gyppo, stards, sponging, money grabbing, drama queen`,
  ugly: `
    ugly, fat, stupid, lazy, smug, vile, evil, disgusting, dirty, filthy, nasty, two faced, useless,
    worthless, clueless, hysterical, overpaid, dozy, gutless, miserable, heartless, cold hearted, jumped
    up, lying, selfish, pathetic, boring, whine, sob story, old, thick, sick, total, absolute, complete,
    typical, proper, posh, whinge, feckless, self pitying, moan, thick as, too many pies`,
  doom: `
    put down, lock up, sterilise, shoot, shot, gas, abort, drown, sectioned, string up, muzzle, workhouse,
    deport, straitjacket, breed, hang, smash, baseball bat, kick in, kicking, under my car, dark alley,
    one eye open, watch your step, watch out, where she live, where he live, home address, pay a visit,
    find you, know which school, come for you, coming down there, what you deserve, what they deserve,
    wait for you, good hiding, drop dead, kys, kill yourself, top yourself, go die, catch something, get
    cancer, rot in hell, hope you lose, hope they, wish you, incubator, favour, natural selection, in
    nature, used to leave, hounded, get my hands on, strangle, pillow, cage, island, jump off, nobody
    would miss, play in traffic, gas ovens, throw away the key, prison where, brick through, kneecap, your
    day is coming, your day will come, where you park, make her sorry, make him sorry, make you sorry,
    make them sorry, sorry she was born, sorry you were born, rot in, choke on, karma, kill you, kill
    them, kill the lot, hurt you, touch your face, fist, my fist, petrol bomb, set light, on fire, never
    sleep, be sorry, will regret, hunt you, knock your, have your job, barred, kept away, want a slap,
    slap round, punishing you, had an abortion, drive a truck, kill that, keep them away, know where you
    live, find out where you, know where your, know where you work, asylum, good riddance, burn that,
    screened out, nature take, want locking, know your car, coming to you, watch your back, slap the next,
    put him on the floor, in the street, bin them, on a lead`,
  shut: `
    shut up, shut it, zip it, stfu, get lost, piss off, sod off, bugger off, f off, jog on, do one, naff
    off, get stuffed, up yours, go home, learn english, go back, back where, get out, get a job, get a
    life, sit down, screw you, stick your, shove your, kiss my, who cares, nobody cares, nobody likes,
    pipe down, log off, off my screen, get him off, get her off, in the kitchen, give it a rest, sun do
    not shine, kick them out, hand them over, go to hell, sit down grandma, spit it out, bla bla, blah
    blah, get over it, zip, boo, snore, yawn, speak english, get a grip, cry me a river, stop moaning,
    suck my, legs shut, waste of a wage, nobody asked you`,
  group: `
    these kids, these children, them lot, you lot, the lot of you, lot of them, lot of you, you people,
    these people, people like you, people like that, people like them, parents like you, kids like, they
    all, autistics, the disabled, disabled kids, disabled children, autistic kids, down syndrome,
    taxpayer, benefits, our kids, your kid, your child, your son, your daughter, your husband, bunch of,
    pack of, load of, country, queue, taxes, mothers, the panel, that woman, this woman, this man, this
    bloke, that man, minister, caseworker, senco, officer, the head, social workers, teachers, boat,
    accent, brown faces, the weak, off the boat, council estate, feminist, gingers, like yours, like
    theirs, the parents, parenting, these mums, my taxes, sen kids, them autistics, parents say`,
  should: `
    should, ought, deserve, need, hope, wish, sick, want, better, not be allowed, have kids, have
    children, be having, hate`,
  age: `
    is 9, am 9, aged 9, 9 year old, only 9, is six, is seven, is eight, is nine, is ten, is eleven, is
    twelve, is thirteen, is fourteen, is fifteen, is sixteen, am ten, am nine, am eleven, am twelve, am
    thirteen, am fourteen, year 2, year olds, turned 9, months old`,
  gone: `
    end it, unalive, disappear, not be here, not be around, would not be here, not wake, give up on life,
    will to live, reason to live, worth living, worth waking, goodbye, never been born, not wake up, wake
    up, after she has gone, after he has gone, last day on earth, remember him, remember her, brave
    enough, drown, cut myself, cut herself, cut himself, without him in it, better place, without me, ways
    to do it, end herself, end himself, end myself, hanging, sorry and goodbye, jumped from, find me,
    planning how, plan for how, how i will do it, stepping out, would notice, would be better, alive then,
    engine running, stop his heart, saved up my, something stupid, make me dead, keep going, woke up, the
    morning, round his neck`,
  assault: `
    rape, molest, grope, fondle, sexual abuse, sexually abused, sexual assault, sexually assaulted,
    domestic abuse, domestic violence, fgm, beaten up, abuse me, abusing him, abusing her, beats me, hits
    me, hit me again, hurts me, touches me, kisses me, punches me, slaps me, kicks me`,
  play: `
    game, film, script, zombie, story, lego, book, party, club, sport, football, bike, trampoline,
    climbing frame, accident, dance, music, art, swimming, zoo, farm, brownies, scouts, holiday, school
    trip, models`,
  condition: `
    autism, autistic, adhd, epilepsy, eczema, down, syndrome, dyslexia, deaf, blind, wheelchair, diabetic,
    asthma, cerebral palsy, pda, mutism, anxiety, disability, operation, heart, brace, tube, hearing aid,
    splint, hoist, stroke, cancer, ms,
    spastic diplegia, spastic quadriplegia, spastic hemiplegia, spastic cerebral palsy, spastic muscles`,
  cost: `
    pay, my money, tax, taxpayer, contribute, contribution, amount to, society, expect us, expect me, free
    taxi, free car, for free, handout, benefit, claim, rights, get everything, get it all, get a one to
    one, first in the queue, jumping the queue, why spend, why should`,
  look: `
    face like, looks like, walks like, talks like, look at, a face, brain, smell, accent, state of her,
    looks like a`,
  hospital: 'hospital, ambulance, casualty',
  place: 'car, sofa, floor, flat, cold, street, hotel, heating, electric, electricity, b b',
  drugs: 'pill, tablet, paracetamol, packet, swallow, medication, melatonin, ibuprofen, painkiller',
  edge: `
    bridge, railway, platform, ledge, roof, cliff, canal, river, sea, motorway, traffic, rail, track,
    train line, window, climb, water, in front of, jump, into the road, goes into the road, in the road,
    garage roof, lake, pond, dual carriageway, track line, the road`,
  meal: `
    eat, ate, eaten, food, fed, feed, meal, fluid, weight, weigh, milk, lunch, sandwich, cupboards,
    fridge, formula`,
  left: 'left, leave, behind, on my own, forgot, forget',
  intimate: `
    loo, get changed, trousers, pants, marry, marriage, relationship, girlfriend, bath, shower, cuddle,
    kiss, stroke, pregnant, nappies, dirty, private, lap, massage, tickle, strip, undress, bare, without
    her top, hand in his trousers, getting into bed, strokes her hair, special friend`,
  make: `
    held, hold, carry, carried, force, made to, make him, make her, make me, make them, take his, kept in
    a, pull, push`,
  weary: `
    tired of, just tired, so tired, had enough, desperate, ashamed, drowning, at the end, no longer, any
    longer, relieved, deserve, give up, falling apart, only me, nothing left, no fight left, scared of
    myself, can not keep`,
  mute: 'confused, cannot tell, can not speak, can not talk, non verbal, can not say, nobody can say',
  police: 'police, found, outside, gone, wander',
  safe: 'safe',
  cut: 'cut',
  neighbour: 'neighbour, next door, adult, landlord',
  gran: 'nan, nana, gran, granny, grandma, grandmother, family',
  danger: `
    i am not safe, not safe at home, ran away, run away, gone missing, homeless, nothing to eat, no food
    in, no food this, keep her safe at night`,
  identity: `
    foreigner, immigrant, migrant, muslim, gay, traveller, jew, romanian, brown, women, black, asian,
    african, africa, pole, polish, lesbian, queer, arab, chinese, indian, pakistani, roma, old people,
    single mums, disabled, autistic, deaf, blind, white, single, older`,
} as const satisfies Record<string, string>

export type Kind = keyof typeof kinds
