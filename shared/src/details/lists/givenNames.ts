/** Given names that are no ordinary word: found however they are written. */
export const givenNames = `
  aadam aaliyah aamina aarav aaron abbas abbie abby abdel abdi abdirahman abdul abdullah abdullahi abel abena abigail abimbola
  abiola abu adaeze adam adanna adebayo adebola adele adeola adil aditi aditya adnan adrian adriano agata agnes agnieszka
  ahmad ahmed aidan aiden aileen ailsa aimee aine aisha aishah aisling aiza ajay akash akhtar akira akram alan alana alastair
  albert alec aled alejandro aleksander aleksandra alessandro alex alexander alexandra alexis alfie alfred alia alice alicia
  alicja alison alistair aliyah allan allison alun alyona alys amaka amal aman amanda amandeep amanuel amar amara amelia
  amelie amina aminah aminata amir amira amit amjad ammar amna amrit amy ana anand anastasia anastasiia anaya andre andrea
  andreea andrei andrew andriy andrzej andy aneirin anest angela angelica angharad angie angus anil anisa anish anita anjali
  anjum ann anna annabel annabelle anne annette annie anoushka anthony anton antoni antonio aoife archie areeba ariana arianna
  ariel arif arjun arlo armaan artem arthur artur arun arwen asad asha asher ashleigh asif asim asma atif atiya audrey ava avi
  avraham ayaan ayaanle ayan ayesha ayla aylin ayomide ayse aysha azaan aziz bailey bao barbara barnaby bartek bartosz bashir
  bayo beata beatrice beatrix beatriz becca becky belinda benedict benjamin benny bernadette bernard bertie beth bethan
  bethany betty beverley bianca bilal billie billy blake bobby bogdan bohdan bola bolaji bonnie bradley brandon brenda brendan
  brian bridget brody bronwyn bruce bryan bryony caasha cadi caitlin caitlyn callum calum calvin cameron camilla carl carla
  carlos carly carmen caroline carolyn carrie carys casey cassie catalin catalina cathal catherine cathy catriona cecilia
  celia ceri cerys chaim charlene charles charlie charlotte chaya cheryl cheung chiamaka chiara chichi chidera chidi chike
  chinedu chinwe chioma chipo chloe chris chrissie christina christine christopher chukwuemeka chun cian ciara ciaran cillian
  claire clara claudia clive clodagh cody colin colton connor conor constance constantin cora corey cormac cosmin courtney
  craig cristian cristina curtis dafydd damilola dan daniel daniela danielle danish danny daphne dara darcy daria dario darius
  dariusz darragh darren dave david dawid dawit debbie deborah debra declan deepa deepak deepika delroy demi denisa denise
  deniz dennis derek dermot dervla derya dewi dexter dhruv diana diane diego dilan dilys dima dimitri dina dinesh diogo dmytro
  dominic dominik dominika donal donald donna doris dorota dorothy doug douglas dragos duc duncan dylan eamon eddie edgar
  edith eduardo edward edwin eileen eilidh eimear elaine elazar eleanor elena eleri elif elijah elin eliot elis elisa eliza
  elizabeth ella elle ellen ellie elliot elliott ellis eloise elsa elsie eluned emeka emil emilia emily emine emma emmanuel
  emmanuella emre emrys enzo eoghan eoin eric erica erik erin erzsebet eshaan esi esme esmee esther esti ethan euan eugen eva
  evan evelyn evie ewa ewan ewelina ezekiel ezra faduma fadumo faisal faiza farah fareed farid farida farooq farzana fatima
  fatimah fatma fatoumata faz federico felicity felipe felix femi feng fergal fergus fernanda fernando ffion filip finlay
  finley finn finola fiona fionn fleur florin flynn folake fowsiya frances francesca francis francisco frankie fraser fred
  freddie freddy frederick freya funmi funmilayo gabor gabriel gabriela gabriella gabrielle gael galina gareth garry gary
  gaurav gavin geeta gemma geoff geoffrey george georgie georgina gerald geraldine gerard gethin gheorghe gillian gina giorgio
  giovanni giulia giuseppe glenn gopal gordon graeme graham grainne gregory greta grzegorz gurdeep gurpreet gustavo gwen
  gwenllian gwyneth habib habiba hadiya hafsa hafsah haider halil hallie hamid hamish hamza hana hanan hanna hannah haris
  harley harlow haroon harpreet harriet harris harrison harry harvey hasan hashim hassan hayley hefin heidi heledd helen
  helena henry henryk hiba hilary hina hiroshi hoang hodan howard huan hubert hugh hugo hui humaira humayun hussain hussein
  huw hywel iain ian ibraheem ibrahim idrees idris ieuan ifan ife ifeanyi ifeoma ifrah igor ikechukwu ikenna ikran ilyas imaan
  iman imogen imran inaya ines inna ioana ionut iqbal irene irfan irina iryna isaac isabel isabella isabelle isha ishaan
  ishita isla ismail isobel isra issa istvan iulia iulian ivan iwan iwona jacek jackie jackson jacob jacqueline jacqui jake
  jakub jamal james jamie jamila jane janek janet janice janine janis janos jared jasmine jason jaspreet javed javier jawad
  jaxon jaxson jaya jayden jaydon jeff jeffrey jelani jenna jennifer jenny jenson jeremy jermaine jerry jess jessica jessie
  jia jibril jill jim jimmy jing joan joanna joanne joao joaquim jodie joe joel joey john johnny jolanta jon jonah jonathan
  jonny jorge jose josef joseph josephine josh joshua josie joyce jozef jozsef juan judith judy jules julia julian julie
  juliet julio julka junaid justin justyna kabir kacper kai kaiden kaitlyn kaja kajal kamal kamil kamila kamran kara karan
  karen karim karima karina karl karol karolina kasia kasper katarzyna kate kateryna katherine kathleen kathryn kathy katie
  katy katya kaur kavita kayden kayla kayleigh kayode kayson keeley kehinde keira keisha keith kelly kemal kenneth kenny keren
  kev kevin kezia khadija khadijah khaled khalid khalil kian kiana kiera kieran kimberley kinga kiran kirsten kirsty klaudia
  kofi kojo konrad kris krish krishna kristina krystian krystyna krzysztof ksenia kuba kunal kurt kwaku kwame kwesi kyle kylie
  kyra kyrie lacey lachlan laila lakshmi lamar lamin lara larissa laszlo latoya laura lauren laurence laurie lauryn lawrence
  layla layton leah leanne lech leighton leila leland lena lenny leo leon leona leonard leonie leroy lesley leslie levi lewis
  lexi lexie leyla liam liana libby lila lilah lilian liliana lillian lilly lily lina linda lindsay lisa liz lizzie lloyd lola
  lorenzo lorna lorraine lottie louie louis louisa louise lowri lubna luca lucas lucia lucian lucy ludmila luella luis luisa
  luiz luiza luka lukas lukasz luke lulu lydia lynn lynne lyra mabel maciej macsen madeleine madeline madison maeve magda
  magdalena maggie magnus maha maham mahmood mahmoud mair mairead mairi maisie majed maksym malachi malaika malala malcolm
  malcom malgorzata malik manav mandeep mandy manish manisha manjit manpreet manuel manuela marcel marcin marco marcus mared
  marek margaret marharyta maria mariam mariama mariana marianne mariano marie mariia marilyn mario mariola marion marius
  mariusz mariyah marko marlena marlon marsha marta martha martin martina martyn marwa marwan mary maryam maryna matas matei
  mateo mateusz matheus mathew mathilda matilda matt matteo matthew maureen maurice maxine maxwell maya mazen meena meera meg
  megan meghan mehmet meiling meir meirion melanie melissa meltem mendy menna meredith mererid meron mia michael michaela
  michal michalina michelle mick miguel mihaela mihai mihail mike mikey miklos mikolaj milena milica millie milly milo milos
  mimoza minh mircea miriam mohamed mohammad mohammed mohan mohit mohsin mollie molly mona monica monika moosa morag morgan
  moses moshe moussa muhammad muhammed mumtaz munir murat musa mustafa myfanwy mykhailo mykola mylo myra nabeel nabeela nabil
  nadeem nadia nadine nadiya naeem nansi naomi nargis naseem naseer nasir nasrin natalia natalie natasha nathan nathaniel
  naveed nawal naz nazar nazir neelam neeraj neha neil nell nellie nerys neve ngoc ngozi nguyen niall niamh nicholas nicola
  nicolae nicole nicoleta nigel nikhil nikita nikki niko nikola nikolai nimo nina nisha nkechi nnamdi nneka noah noel nola
  noor nora norah norman noura nuala nyah oakley oana obi obinna odhran oisin oksana olaf olamide oleg oleksandr oleksandra
  oleksii olena olga oliver olivia oliwia oliwier ollie olu olumide olusegun oluwafemi oluwaseun oluwaseyi oluwatobi olwen
  omar omer omotola onyeka onyinye oonagh ophelia orla osama oscar osian oskar otis otto ottoline ousama owain owen pablo
  paige pamela paolo parveen patricia patrick patryk patsy paul paula pauline paulo pavlo pawel pedro penelope percy perry
  pete peter petro petru phil philip philippa phillip phillipa phoebe phuong piotr pippa polina pooja prakash praveen preeti
  prisha priti priya priyanka przemyslaw qais qasim qiang quinn rabia rachael rachel radu rafael rafaela rafal raheem rahim
  rahul raja rajesh rajiv raju rakesh ralph ralphie raluca ramesh ramon rani rania ranjit raphael rasa rashid raul ravi
  ravinder rayan rayhan raymond raza razvan rebecca reece reem reema reggie rehan rekha remi renata renee reshma reuben rex
  rhea rhian rhiannon rhoda rhodri rhona rhydian rhys rian richard rihanna riley rishi rita rivka riya rizwan robbie robert
  roberta robyn rodrigo roger rohan rohit roisin rokas roksana rolf romeo ronald roni ronnie rory rosemarie roshni rosie
  roxana ruairi ruaridh ruben rudy rufus rupert ruqayyah ruslan russell ruth ryan ryder ryszard saad sabah sabina sabrina
  sachin sade sadia sadie saeed safia safiya sahar sahra saif saima sajid sakina sakura salah saleh salim sally salma salman
  salwa sam samantha sameer sameera sami samia samina samir samira samiya sammy samrawit samson samuel sana sandeep sandor
  sandra sangeeta sania sanjay santiago saoirse saqib sara sarah sarita saskia scott seamus sean sebastian seema segun selam
  senan sergei sergio serhii serhiy seth seun shabana shabnam shahid shahzad shakeel shalom shanaya shane shanice shaniqua
  shanti sharif sharon shaun shay shazia sheena sheikh sheila shelley shereen sherif shilpa shimon shira shiraz shirley shiv
  shmuel shola shona shoshana shreya shukri sian sibel sidney sidra sienna silvia silvio simon simona simone simran sinead
  siobhan sioned sipho siwan sofia sofiia sola sonia sonya sophia sophie sorcha sorin spencer stacey stacy stan stanislav
  stanislaw stanley stefan stella stephanie stephen steve steven stewart stuart sufyan suhail sulaiman suleiman sumaira sunil
  sunita suresh susan susanna susie suzanne suzie svetlana svitlana syed sylvia sylwia szymon tabitha tadeusz tadhg taha tahir
  tahira tahmina talha talia taliesin tallulah tamar tamara tamas tamsin tania tanisha tanveer tanya taras tarek tarik tariq
  tasha tasneem tatiana tatyana tayyab ted teddie tegan temi temitope tendai teodor teodora terence teresa terri terry tessa
  thabo thandi thandiwe thea thelma theo theodora theodore theresa thiago thomas tiago tiana tiffany tilly tim timothy tina
  tobi todd tola tolulope tom tomas tomasz tomi tommy tomos toni tony toyin tracey tracy travis trevor trey tricia trish
  tristan troy tuan tyler tymon tyrell tyrese ubah uche uchechukwu ultan umair umar umer umut urszula usama usha usman uzair
  valentin valentina valentino valerie vanessa varun vasile vera veronica vicente vicky victor vijay vikki vikram viktor
  viktoria vincent vinnie vinod violeta vishal vitaliy vivek vivian vivienne vlad vladimir volodymyr wael wafa wahid waleed
  walid walter wanda wanjiru waqas wayne wendy weronika wiktor wiktoria wilf willa willem william winnie winston wojciech
  xander xanthe xavier yaa yaakov yael yahya yana yaqub yara yaroslav yaseen yasemin yasiin yasin yasir yasmeen yasmin yaw
  yegor yehuda yemi yetunde yevhen yoel yonas yosef yossi younis yousaf yousef youssef yulia yuliia yuri yusra yusuf yvette
  yvonne zac zachary zack zafar zaharia zahid zahir zahra zaid zain zaina zainab zaira zak zakaria zaki zander zanele zara
  zayd zayden zayn zaynab zbigniew zeeshan zeina zeki zena zeynep ziad zoe zofia zola zoltan zosia zoya zubair zunaira zuri
  zuza zuzanna
`

/** Given names that are also ordinary words: found with a capital letter, where one would not stand otherwise. */
export const wordNames = `
  al ali ama amber angel ani anya ari arta ash bea bee bella belle ben blessing bob bobbie bryn can carol carter chase cliff
  cole colt cooper coral crystal daisy dana dawson dean dee dele destiny dev dolly dom drew duke ebony ed eira elton eve fang
  fern flora florrie gabby gabe gabi gene ginger ginny glen grant gus guy gwyn hal hala hari harper harsh hazel heather holly
  honey hunter ion iris ivy jack jade jan jasper jay jaz jean jesus jo jonty jude juno kay kelsey ken kim kirk kit kitty lance
  laurel lee lex lin logan lou luna lux lyric mac mae mahad maja mali marina mark mason maverick max meadow mei melody
  mercedes mila miles mina mo moin moss nana nat neo ness nia nick noble norm nova ocean olive orchid parker pat pearl penny
  phoenix pilar piper poppet poppy precious prince princess rae raj ram rana ray reg remy rich rick rida rina rob robin rod
  ron rosa rose rosemary ross rowan roxy roy ruby rusty ruta saffron sage sandy sasha scarlet scarlett sel seren shah shea sid
  sky skye skyler sol sonny stevie stew sue sultan tara tate taylor teddy tess thom tia tiger toby topaz val van vic viola
  violet viv wade wen wes willow woody wren yas zed zia
`

/** Given names that are also names of places. */
export const placeNames = `
  ashton austin barry brooklyn carlisle chad chelsea clare dale devon earl eden florence georgia india israel jordan kent
  kerry leigh lincoln milan paris preston roman shannon sydney tyrone victoria
`

/** Words that are seldom names: found where somebody is called so. */
export const rareNames = `
  alexa april august autumn bill blue chance charity christian dawn faith favour frank friday gift given goodness grace happy
  harmony hope joy june king lucky major may mercy miracle patience praise promise prudence serenity star storm summer sunday
  sunny temperance trinity tudor unity verity wednesday will wisdom
`
