/** Words whose capital letter says nothing: they open sentences. And the words that frame a description. By hand. */

/** Never part of a name, whatever their case. */
export const PLAIN_WORDS = `
  the a an this that these those my your his her its our their he she it they we i you who whom whose which what when
  where why how and but or nor so yet for if unless until till while whilst although though because since as than then
  thus hence also too even still just only not no yes never ever always often sometimes perhaps maybe indeed however
  moreover furthermore nevertheless nonetheless meanwhile otherwise instead rather quite very much more most less
  least such some any all each every either neither both few many several other others another one two three four
  five six seven eight nine ten eleven twelve dozens hundreds thousands millions once twice
  in on at by to from of with without within into onto upon over under above below between among amid amongst against
  about around across after before during through throughout toward towards behind beyond beside besides near off out
  up down along despite except like unlike via per according
  is are was were be been being am has have had having do does did doing done will would shall should can could may
  might must ought let get got go going goes went come came make made take took give gave see saw say says said saying
  ask asked asks told tell tells think thinks thought know knows knew want wants need needs look looks looking seem
  seems there here now today tonight tomorrow yesterday later earlier recently currently previously finally
  eventually initially originally ultimately clearly obviously apparently reportedly allegedly certainly probably
  possibly surely simply actually basically essentially generally usually typically mostly mainly largely nearly
  almost already again soon ago first second third last next previous former latter same
  mr mrs ms well oh ok okay yeah hey hi hello thanks thank please sorry wow sure right wrong good bad great new
  old big small long short high low hard easy early late real true false best worst better worse
  me him them us myself himself herself themselves itself ourselves yourself
  nobody everybody somebody anybody everyone someone anyone nothing everything something anything none
  when whenever wherever whoever whatever whether whereas whereby
  asked adding added speaking writing citing noting noted given based read related click follow share watch photo
  image caption updated update breaking exclusive opinion advertisement video source copyright
  back overall under during although everyone despite follow because`

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
