/** Places with a capital letter where the name of a school or a person could stand. */
export const towns = `
  aberdeen africa aldi amazon america asda asia australia barclays barnardo's barnardos barnet basingstoke bath beaconsfield
  bedford belfast birkenhead birmingham blackburn blackpool bolton bournemouth bradford brent brighton bristol britain bromley
  cambridge camhs canada cardiff carlisle cheltenham chester chesterfield childline cleveland commons contact cornwall
  coventry croydon cumbria derby devon doncaster dorset driffield durham ealing eastbourne edinburgh enfield england essex
  europe finsbury france gateshead germany ghana glasgow gloucester google greenwich greggs guildford hackney hampstead
  hampton harrogate hastings hereford highgate hounslow huddersfield hull humberside hyde ipsea ipswich ireland kent kids
  kingston lancaster leeds leicester lichfield lidl lincoln liverpool london lords luton macclesfield manchester mansfield
  margate mencap merseyside mind minehead mps newcastle newport nigeria norfolk northampton norwich norwood nottingham oxford
  pakistan parliament peterborough petersfield plymouth poland portsmouth preston ramsgate reading regent reigate richmond
  rochdale romania salford salisbury samaritans scarborough scope scotland sendiass sheffield somalia somerset southampton
  southwark spain specsavers stansted stoke suffolk sunderland surrey sussex sutton swansea swindon syria teesside tesco
  tonbridge trowbridge tyneside ukraine wakefield wales wandsworth westminster weybridge whitehall wigan winchester windermere
  windsor wolverhampton worcester wycombe york
`
