/** Short forms of given names, each line one name; lower case. By hand. */
export const NICKNAMES = `
  william will bill billy willie liam
  robert rob bob bobby robbie bert
  richard rick dick rich ricky richie
  james jim jimmy jamie
  john jack johnny jon jonathan
  joseph joe joey jody
  michael mike mick mickey mikey
  charles charlie chuck chas
  thomas tom tommy
  edward ed eddie ted teddy ned
  theodore ted teddy theo
  rudolph rudolf rudy
  daniel dan danny
  david dave davey
  donald don donnie donny
  ronald ron ronnie
  kenneth ken kenny
  stephen steven steve stevie
  anthony antony tony
  christopher chris kit topher
  matthew matt matty
  andrew andy drew
  benjamin ben benny benji bibi
  samuel sam sammy
  samantha sam sammy
  gregory greg gregg
  jeffrey jefferson jeff geoffrey geoff
  lawrence larry laurence laurie
  gerald gerry jerry
  jeremiah jerry jeremy
  raymond ray
  frederick fred freddie freddy fritz
  francis frank frankie
  franklin frank
  patrick pat paddy
  patricia pat patty trish tricia
  peter pete
  philip phillip phil
  nicholas nick nicky nic
  nathaniel nathan nate nat
  alexander alex al sasha xander
  alexandra alex sasha sandra
  albert al bert alfred
  timothy tim timmy
  terence terrence terry
  walter walt wally
  vincent vince vinny
  victor vic
  leonard len lenny leo
  louis lewis lou louie
  martin marty
  mitchell mitch
  randall randy randolph rand
  russell russ rusty
  stanley stan
  zachary zach zack
  douglas doug
  dennis denny
  eugene gene
  harold harry hal
  henry harry hank
  herbert herb
  bernard bernie
  jacob jake
  joshua josh
  marcus mark marc
  marvin marv
  maurice moe
  norman norm
  reginald reg reggie
  sidney sydney sid
  solomon sol
  wesley wes
  elizabeth liz beth betsy betty lizzie eliza libby bess
  katherine catherine kathryn kate kathy cathy katie kathleen kitty
  margaret maggie meg peggy marge margie
  deborah debra deb debbie
  barbara barb barbie babs
  susan sue susie suzanne
  jennifer jen jenny jenn
  jessica jess jessie
  rebecca becky becca
  victoria vicky vicki tori
  pamela pam
  cynthia cindy
  christine christina chris chrissy tina kirsten
  theresa teresa terry tess
  dorothy dot dottie
  eleanor ellie nell nora
  kimberly kim
  kristina kristin kris
  amanda mandy
  abigail abby gail
  judith judy
  jacqueline jackie
  josephine josie jo
  linda lindy
  nancy nan
  sandra sandy
  stephanie steph
  valerie val
  veronica ronnie
  virginia ginny
  alejandro alex
  mohammed muhammad mohamed mohammad muhammed
  vladimir vova volodymyr
  sergei sergey
  alexei aleksei alexey
  dmitry dmitri
  jeb john`
