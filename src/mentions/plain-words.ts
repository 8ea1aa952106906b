/** Words whose capital letter says nothing: they open sentences. And the words that frame a description. By hand. */

/** Never part of a name, whatever their case. */
export const CLOSED_WORDS = `
  the a an this that these those my your his her its our their he she it they we i you who whom whose which what when
  where why how and but or nor so yet for if unless until till while whilst although though because since as than then
  thus hence also too even still just only not no yes never ever always often sometimes perhaps maybe indeed however
  moreover furthermore nevertheless nonetheless meanwhile otherwise instead rather quite very much more most less
  least such some any all each every either neither both few many several other others another half one two three four
  five six seven eight nine ten eleven twelve dozens hundreds thousands millions once twice
  i'm i've i'd i'll he's he'd he'll she's she'd she'll it's we're we've we'll they're they've you're that's there's
  here's what's who's let's don't can't won't isn't doesn't didn't wasn't aren't couldn't wouldn't shouldn't
  in on at by to from of with without within into onto upon over under above below between among amid amongst against
  about around across after before during through throughout toward towards behind beyond beside besides near off out
  up down along despite except like unlike via per according
  is are was were be been being am has have had having do does did doing done will would shall should can could may
  might must ought says said
  there here now today tonight tomorrow yesterday
  me him them us myself himself herself themselves itself ourselves yourself
  nobody everybody somebody anybody everyone someone anyone nothing everything something anything none
  when whenever wherever whoever whatever whether whereas whereby`

/** Say nothing by their capital at the head of a sentence, but may be somebody's name elsewhere: "Ms. Read said". */
export const OPEN_WORDS = `
  let get got go going goes went come came make made take took give gave see saw say saying
  ask asked asks told tell tells think thinks thought know knows knew want wants need needs look looks looking seem
  seems later earlier recently currently previously finally
  eventually initially originally ultimately clearly obviously apparently reportedly allegedly certainly probably
  possibly surely simply actually basically essentially generally usually typically mostly mainly largely nearly
  almost already again soon ago first second third last next previous former latter same
  well oh ok okay yeah hey hi hello thanks thank please sorry wow sure right wrong good bad great new
  old big small long short high low hard easy early late real true false best worst better worse
  read related click follow share watch photo image caption updated update breaking exclusive opinion advertisement
  video source copyright given back overall early small just short way point view name age date time why
  adding added speaking writing citing noting noted based despite`

/** May stand inside a name in lower case. */
export const PARTICLES = `
  de del della di da dos das du des le la les van von der den ter ten zu bin ibn bint al el abu ben af av y e und`

/** A capitalized compound that ends in one of these describes: "Trump-backed", "New York-based". */
export const COMPOUND_TAILS = `
  based backed led style like era born elect controlled run owned friendly aligned leaning made held wide area
  endorsed appointed affiliated funded sponsored supported inspired bashing loving hating supporting related
  proof only esque ish free level turned educated trained speaking themed allied supplied occupied old year
  first time term party state bound only dominated heavy driven oriented focused linked administered ruled
  designated style looking type sized length minded announced nominated selected area bait loyalist skeptic critic`

export const POSSESSIVES = `my your his her its our their whose`
export const DEFINITES = `the this that these those said both`
export const INDEFINITES = `a an another some any one each every no many several most few other`
export const NUMBERS = `
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty
  sixty hundred thousand million dozen dozens hundreds thousands`

/** First halves of names of bodies joined by "and": "Fish and Wildlife Service". */
export const CONJUNCTS = `
  customs fish food oversight health immigration science research trade arms alcohol housing transportation budget
  energy education agriculture banking commerce securities justice development safety foreign strategic veterans
  pensions work culture media environment business rural urban oceanic homeland arts senate ways law policy peace
  tourism finance labor labour human civil consumer public economic social planning drug standards technology
  information communications medicine engineering mathematics management administration art history parks forestry
  fisheries mines water families children women youth sports aviation aeronautics police order
  professional technical international professional opportunity freedom`

/** The commonest verbs of reporting, where they matter to who is meant by "he"; attribution has the whole list. */
export const REPORTING_VERBS = `
  said says say saying told tells telling tell added adds adding asked asks asking wrote writes writing tweeted tweets
  tweeting argued argues arguing noted notes noting explained explains explaining claimed claims claiming declared
  declares insisted insists insisting continued continues continuing replied replies responded responds recalled
  recalls warned warns warning stated states concluded concludes admitted admits acknowledged acknowledges suggested
  suggests joked jokes quipped promised promises vowed vows urged urges announced announces complained complains
  predicted predicts testified testifies thinks believes believed thought called calls calling described describes
  posted quoted commented remarked lamented boasted accused accuses charged blasted slammed criticized praised
  recounted shouted yelled reads read reported reports pointed mused offered countered observed contended maintained
  cautioned conceded confirmed denied demanded emphasized stressed exclaimed goes went`
