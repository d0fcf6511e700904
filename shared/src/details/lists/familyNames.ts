/** Family names that are no ordinary word. */
export const familyNames = `
  abdi adebayo adeleke adeyemi afolabi ahmed akhtar ali anderson asante atkinson bailey balogun barker begum bello bennett
  bloggs boateng bondarenko bowen bradshaw brennan buchanan byrne chapman chen chowdhury clark clarke cohen collins costa
  crawford davies davis dawson desai diallo dixon doherty doyle dumitru edwards elliott ellis evans farah ferguson fernando
  gallagher gibson gilbert griffin griffiths gupta haile henderson hersi higgins holmes hopkins hudson hughes hussain ionescu
  iqbal islam ivanov iyer jackson jama jenkins jennings johnson jones joshi kamara kaminski kaur kavanagh khan kovalenko
  kowalska kowalski kumar levy lewandowski llewellyn lloyd lynch macdonald mackenzie macleod mahmood malik matthews mbeki
  mccarthy mcdonald mckenzie mclean mehta mensah miah mirza mitchell moore morgan morris morrison murphy murray nair ndlovu
  nguyen nolan nowak obi okafor okonkwo okoro olawale oliveira osman owusu parry patel pearson pereira perera petrov pham
  phillips popa popescu powell pritchard pugh quinn radu rahman reddy reid reynolds richards richardson roberts robinson
  rogers russell sanders santos saunders shah sharma shaw shevchenko sibanda silva simpson singh smith sousa stephens stevens
  sullivan tesfaye thompson tran turner uddin walsh wang warsame watkins watson wilkinson williams wilson wisniewski wojcik
  wozniak wright yates yilmaz yusuf zhang zielinski
`
