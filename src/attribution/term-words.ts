/** Words beside quotation marks that set off no speech, as data. Written by hand. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Works whose titles stand in marks, and verbs of titling. */
export const WORKS = list(`
  book books memoir memoirs autobiography biography novel novels story stories poem play musical film films movie movies
  documentary series show shows sitcom drama dramas comedy program programs programme programmes podcast episode episodes
  album albums song songs single track tune anthem hymn ballad video painting sculpture exhibition game magazine newspaper
  journal column essay report paper study article sketch segment special thriller sequel remake reboot revival opera
  broadcast sitcoms miniseries trilogy blockbuster hit soundtrack lecture titled entitled headlined starring starred stars
  hosts host hosted co-host cohost anchor anchors directed`)

/** People who are told by a work: the "Lantern Lane" star. */
export const MAKERS = list(`
  star stars actor actress host hosts co-host cohost author authors director producer creator creators singer screenwriter
  writer presenter anchor contestant alum alumnus fame cast character franchise`)

/** Words that announce a name, a nickname or a coinage. */
export const COINING_WORDS = list(`
  so-called called dubbed nicknamed known termed labeled labelled named titled entitled term terms word words phrase
  phrases nickname moniker hashtag label slogan aka alias sobriquet christened codenamed code-named pseudonym pseudonyms
  codename acronym abbreviation noun verb adjective marked stamped billed branded self-described self-styled self-proclaimed
  meaning translated translates expression coined category categories button`)

/** Participles that name what stands before them: "a process called", "also known as". */
export const NAMED = list(`
  called named titled entitled dubbed nicknamed termed labeled labelled known referred described billed branded styled
  christened codenamed classified marked rated designated listed registered deemed considered defined translated hailed touted`)

/** Words for what crowds do with slogans: nobody in particular says them, but they are said. */
export const SHOUTS = list(`
  chant chants chanting chanted shout shouts shouting shouted yell yelling yelled cries cry calls scream screaming screamed
  cheer cheers cheering cheered boo boos singing sang`)

/** Endings of words that judge: "outrageous", "unacceptable", "deeply". */
export const JUDGING_ENDINGS: readonly string[] = [
  'ous',
  'able',
  'ible',
  'ful',
  'less',
  'ic',
  'ish',
  'ive',
  'ly',
  'ing',
  'ed',
]

/** Programmes of radio and television whose hosts interview: what people say, they say there. */
export const PROGRAMMES: ReadonlySet<string> = new Set(
  `Meet the Press|Face the Nation|This Week|State of the Union|Fox News Sunday|Today|Today Show|The Today Show|Good Morning America|
  Good Morning Britain|CBS This Morning|This Morning|Early Show|The Early Show|Morning Joe|Fox & Friends|Fox and Friends|The View|
  The Talk|The Five|Outnumbered|60 Minutes|48 Hours|20/20|Nightline|Dateline|Frontline|PBS NewsHour|NewsHour|Washington Week|
  Washington Journal|Newsmakers|New Day|Early Start|The Lead|The Situation Room|Anderson Cooper 360|Reliable Sources|
  Inside Politics|Crossfire|Erin Burnett OutFront|Special Report|Hannity|The O'Reilly Factor|O'Reilly Factor|On the Record|
  The Kelly File|Tucker Carlson Tonight|The Ingraham Angle|Lou Dobbs Tonight|Your World|America's Newsroom|Hardball|
  The Rachel Maddow Show|Rachel Maddow Show|The Last Word|All In|The Ed Show|Up|Squawk Box|Mad Money|Squawk on the Street|
  Closing Bell|Power Lunch|Bloomberg Surveillance|All Things Considered|Morning Edition|Weekend Edition|Fresh Air|
  Here and Now|Marketplace|The Takeaway|This American Life|The Daily|Real Time|Last Week Tonight|The Daily Show|Daily Show|
  The Colbert Report|Colbert Report|The Late Show|Late Show|The Late Late Show|The Tonight Show|Tonight Show|Late Night|
  Jimmy Kimmel Live|Saturday Night Live|SNL|Conan|Ellen|The Ellen DeGeneres Show|Oprah|The Oprah Winfrey Show|Entertainment Tonight|
  Access Hollywood|Extra|Inside Edition|The Breakfast Club|The Howard Stern Show|Larry King Live|Piers Morgan Tonight|Charlie Rose|
  Democracy Now|Democracy Now!|Newsnight|Panorama|Question Time|Any Questions|The World at One|World at One|PM|The World Tonight|
  Woman's Hour|Desert Island Discs|HardTalk|Newshour|Newsday|Breakfast|BBC Breakfast|Today Programme|The Andrew Marr Show|
  Andrew Marr Show|Sunday Politics|Daily Politics|Politics Live|The One Show|Top Gear|Match of the Day|Doctor Who|Channel 4 News|
  Loose Women|Lorraine|Peston|Peston on Sunday|Sunday with Laura Kuenssberg|Four Corners|7.30|Insiders|Lateline|Q&A|Q+A|Sunrise|
  The Project|A Current Affair|The National|The Current|As It Happens|Power & Politics|Power and Politics|Question Period|W5|
  The Fifth Estate|Al Punto|Sunday Morning Futures|Sunday Morning|MediaBuzz|UpFront|Inside Story|The Apprentice|
  Celebrity Apprentice|The Celebrity Apprentice`
    .split('|')
    .map((name) => name.trim()),
)
