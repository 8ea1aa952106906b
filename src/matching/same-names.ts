/**
 * Which names are other names of one thing, so that a printing that has one for the other changes nothing.
 *
 * Nearness of word vectors does not tell: what is alike of Iran and Iraq, Monday and Tuesday, Microsoft and Google is
 * that they are named in like sentences, and they are just what must not be taken for one another.
 */
import { isTypo } from './likeness'
import type { Word } from './words'

/** Countries with their people and the seats of their governments; bodies and their short names. By hand. */
const ALIASES = `
  america american usa us states washington
  britain british uk kingdom london england english westminster
  france french paris elysee
  germany german germans berlin
  spain spanish spaniards madrid
  netherlands dutch hague holland
  denmark danish danes copenhagen
  sweden swedish swedes stockholm
  poland polish poles warsaw
  turkey turkish turks turkiye ankara
  greece greek greeks athens
  switzerland swiss bern
  ireland irish dublin
  scotland scottish scots edinburgh
  wales welsh cardiff
  russia russian russians moscow kremlin
  ukraine ukrainian ukrainians kyiv kiev
  china chinese beijing peking
  japan japanese tokyo
  korea korean seoul
  india indian delhi
  israel israeli israelis jerusalem
  iran iranian tehran teheran
  iraq iraqi baghdad
  syria syrian damascus
  saudi saudis riyadh
  philippines philippine filipino filipinos manila
  thailand thai bangkok
  vietnam vietnamese hanoi
  myanmar burma burmese
  canada canadian ottawa
  mexico mexican
  australia australian canberra
  zealand zealander wellington
  brussels eu european europe union
  un nations
  nato alliance
  fed reserve
  gop republican republicans
  dems democrats democratic democrat
  tories tory conservatives conservative
  twitter x
  facebook meta
  google alphabet
  congress capitol
  pentagon defense
  christmas xmas`

/** Before a name one of these stands for another: "Mr. Roe" is President Roe. */
const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr doctor sir dame lord lady president premier chancellor minister secretary senator governor congressman ' +
    'congresswoman representative councillor mayor judge justice general colonel captain sergeant officer king queen prince ' +
    'princess professor reverend father sister brother pope chairman director speaker leader prime vice'
  ).split(' '),
)

/** Whether a word addresses somebody and names nobody. */
export function isFormOfAddress({ form }: Word): boolean {
  return FORMS_OF_ADDRESS.has(form)
}

let lines: Map<string, number[]> | null = null

function linesOf(form: string): readonly number[] {
  if (!lines) {
    lines = new Map()
    for (const [index, line] of ALIASES.trim().split('\n').entries())
      for (const form of line.trim().split(' ')) {
        const own = lines.get(form)
        if (own) own.push(index)
        else lines.set(form, [index])
      }
  }
  return lines.get(form) ?? []
}

/** Whether two words may be the same name: forms of it, another name of it, or one of them misspelt. */
export function isSameName(a: Word, b: Word): boolean {
  if (a.stem === b.stem || a.stem.startsWith(b.stem) || b.stem.startsWith(a.stem)) return true
  const theirs = linesOf(b.form)
  if (linesOf(a.form).some((line) => theirs.includes(line))) return true
  // Two names that news knows are two names; of one that it does not know, the other may be a spelling.
  return (a.row < 0 || b.row < 0) && isTypo(a.form, b.form)
}
