/** Abbreviations of the American states as the AP style book and the post office have them, without the last dot. */
const ABBREVIATIONS = `
  ala alabama
  ariz arizona
  ark arkansas
  calif california
  colo colorado
  conn connecticut
  del delaware
  fla florida
  ga georgia
  ill illinois
  ind indiana
  kan kansas
  ky kentucky
  la louisiana
  md maryland
  mass massachusetts
  mich michigan
  minn minnesota
  miss mississippi
  mo missouri
  mont montana
  neb nebraska
  nev nevada
  n.h new hampshire
  n.j new jersey
  n.m new mexico
  n.y new york
  n.c north carolina
  n.d north dakota
  okla oklahoma
  ore oregon
  pa pennsylvania
  r.i rhode island
  s.c south carolina
  s.d south dakota
  tenn tennessee
  tex texas
  vt vermont
  va virginia
  wash washington
  w.va west virginia
  wis wisconsin
  wyo wyoming
  al alabama
  ak alaska
  az arizona
  ar arkansas
  ca california
  co colorado
  ct connecticut
  de delaware
  fl florida
  hi hawaii
  id idaho
  il illinois
  in indiana
  ia iowa
  ks kansas
  me maine
  ma massachusetts
  mi michigan
  mn minnesota
  ms mississippi
  mt montana
  ne nebraska
  nv nevada
  nh new hampshire
  nj new jersey
  nm new mexico
  ny new york
  nc north carolina
  nd north dakota
  oh ohio
  ok oklahoma
  or oregon
  ri rhode island
  sc south carolina
  sd south dakota
  tn tennessee
  tx texas
  ut utah
  wa washington
  wv west virginia
  wi wisconsin
  wy wyoming`

export const STATES: ReadonlyMap<string, string> = new Map(
  ABBREVIATIONS.trim()
    .split('\n')
    .map((line): [string, string] => {
      const words = line.trim()
      const blank = words.indexOf(' ')
      return [words.slice(0, blank), words.slice(blank + 1)]
    }),
)
