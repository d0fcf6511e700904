/** Words that are no names where a name could stand, whether or not they have a capital letter. */
export const ordinaryWords = `
  hitler nazi
  a about absolutely act actually adhd afraid african after afternoon again age aged agreed all almost alone already also
  although always am an and angry another any anybody anyone anything april arabic are around art as asc asd asian ask asked
  assembly at attends august autism autistic autumn aware away awful back bad badly based be beavers because been before being
  benefit benefits best better big bill black blind both bright brilliant britain british broken brown brownies bsl but by
  calm came camhs can can't cannot care case cases cbeebies centre cerebral child children christmas class classroom clear
  clever close closed come comes coming computing constantly could couldn't council cross cubs currently daily day days deaf
  dear december deeply depressed desperate development diagnosed did didn't die died dies different difficult disabled
  dismissed diwali dla do does doesn't doing don't done down drama due dyslexia dyslexic dyspraxia each early easter eats
  education ehc ehcp eid eight either eleven else end england english europe european even evening eventually ever every
  everybody everyone everything excluded excluding exhausted facebook failed fails families family february fed feels few
  fifteen finally fine first five flat fortnite forum found four fourteen french friday from full further gcse gcses geography
  german gets getting given go god goes going gone good got government gp great green guides had happy hard has hasn't hates
  have haven't having he head health hello help her here hers hey hi him himself his history hiya home hours how however ht
  hub i i'm i've if ill im in inside instagram instead into ireland irish is isn't it it's its january jesus july june just
  keeps kept key knew knows la labour lacks last later law least leave leaves led left lego less lessons let level like likes
  line little live lives living local london lord lost lots loves low lucky lunch mad made mainly makaton makes many march
  maths matter may maybe me meets mentally might miles minder minders mine minecraft minister ministers minutes missed misses
  monday months more morning most mostly moved much mum music must my named nearly need needed needs neither network never new
  next nhs nice nine no nobody non none nonverbal nor not nothing november now number numbers obviously october of off offer
  ofsted often ok okay old older on once one only option or other our out over own paediatric page panel paper parents part
  pda pe people perfectly permanently person phase pip plan plans please pokemon polish poorly possibly poverty primary prime
  probably properly protection ptsd punjabi put question quite rainbows ramadan rarely reading reads ready really recently
  reception refused refuses regularly roblox romanian sad safe said same santa saturday saw says scared school schools science
  scotland scottish scouts secretary section seen semh sen senco sencos send sent september service services seven seventeen
  several severely she should shouldn't simply since six sixteen sleeps slt small so social somali some somebody someone
  something sometimes soon spanish speaks special spring stage started starting starts still stopped struggled struggles
  struggling stuck such suddenly suffers summer sunday support supposed sure ta taken takes taking tas tax teacher teams tell
  ten than thank thankfully thanks that that's the their them then there these they thinks thirteen this those though thought
  three through thursday tired to today together told tomorrow tonight too totally tribunal tried tries truly trust tuesday
  twelve twice two ukrainian unable under unfortunately unit university until up upset urdu us used usually utterly very
  visually waited waiting wales walks wants was wasn't watches way we wears wednesday week weeks welfare well welsh went were
  weren't what whatever when whenever where whether which while white who who's whole whom whose why will winter with within
  without won't work worker works would wouldn't writing wrong year years yes yesterday yet you young younger your yours
  youtube zoom
`
