/** What an article says of somebody beside the name: titles, roles, appositions, the words of a body's name. */
import { isUpperCase, type Token } from '../text/index'
import { BODY_NOUN, BODY_WORD, PERSON_NOUN, PLAIN, PLURAL, singularOf, TITLE, wordBits } from './lexicon'
import type { DraftCast, DraftEntity } from './draft-cast'
import type { FoundMention } from './mention'
import { STATES } from './states'
import { noteOf } from './word-notes'

const ABBREVIATED = new Map([
  ['sen.', 'senator'],
  ['sen', 'senator'],
  ['rep.', 'representative'],
  ['gov.', 'governor'],
  ['gen.', 'general'],
  ['lt.', 'lieutenant'],
  ['col.', 'colonel'],
  ['maj.', 'major'],
  ['capt.', 'captain'],
  ['sgt.', 'sergeant'],
  ['adm.', 'admiral'],
  ['dr.', 'doctor'],
  ['dr', 'doctor'],
  ['prof.', 'professor'],
  ['rev.', 'reverend'],
  ['pres.', 'president'],
  ['amb.', 'ambassador'],
  ['det.', 'detective'],
  ['cmdr.', 'commander'],
  ['insp.', 'inspector'],
])

/** The noun that a description is about, in the singular. */
export function headNoun(tokens: readonly Token[], mention: FoundMention): string {
  return singularWord(tokens[mention.head] as Token)
}

/** Adds what the words before a name say: "Secretary of State Antony Blinken". */
export function noteTitles(cast: DraftCast, mention: FoundMention, entity: DraftEntity): void {
  const { tokens } = cast.layer
  if (entity.kind === 'person') {
    for (let i = mention.firstToken; i < mention.coreToken; i++) note(entity, tokens[i] as Token)
    // "Melania Trump, 46," is "the 46-year-old" later.
    const age = tokens[mention.endToken + 1]
    if (tokens[mention.endToken]?.text === ',' && age?.pos === 'NUM' && age.text.length <= 3)
      learn(entity.traits, age.text)
    noteOrigin(tokens, mention.endToken, entity)
  } else if (entity.names < 2 || mention.endToken - mention.coreToken > 1) {
    for (let i = mention.coreToken; i < mention.endToken; i++) {
      const word = singularWord(tokens[i] as Token)
      if (wordBits(word) & (BODY_WORD | BODY_NOUN)) learn(entity.roles, word)
      else learn(entity.traits, word)
    }
  }
}

/** "(R-Wis.)", ", D-Calif.,", "of Indiana": where somebody comes from, and for whom. */
function noteOrigin(tokens: readonly Token[], at: number, entity: DraftEntity): void {
  const opener = tokens[at]?.text
  if (opener === 'of') {
    for (let i = at + 1; i < at + 3 && isUpperCase(tokens[i]?.text ?? ''); i++)
      learn(entity.traits, (tokens[i] as Token).lower)
    return
  }
  if (opener !== '(' && opener !== ',') return
  const party = PARTIES.get(tokens[at + 1]?.text ?? '')
  if (!party || !/^[-–]$/.test(tokens[at + 2]?.text ?? '')) return
  for (const word of party) learn(entity.roles, word)
  for (const word of party) learn(entity.traits, word)
  const state = (tokens[at + 3]?.lower ?? '').replace(/\.$/, '')
  for (const word of (STATES.get(state) ?? state).split(' ')) learn(entity.traits, word)
}

const PARTIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['R', ['republican']],
  ['D', ['democrat', 'democratic']],
  ['I', ['independent']],
])

/** Adds what a description says of the one it is found to stand for. */
export function noteDescription(cast: DraftCast, mention: FoundMention, entity: DraftEntity): void {
  const { tokens } = cast.layer
  for (let i = mention.firstToken; i < mention.head; i++) note(entity, tokens[i] as Token)
  learn(entity.roles, headNoun(tokens, mention))
  if (mention.type === 'unnamed') entity.personal = true
  if (entity.gender === 'unknown') entity.gender = mention.gender
}

function note(entity: DraftEntity, { lower, word }: Token): void {
  const role = ABBREVIATED.get(lower)
  if (role) learn(entity.roles, role)
  else {
    const { listed } = noteOf(word)
    if (listed & (PERSON_NOUN | TITLE)) learn(entity.roles, singularOf(lower))
    else if (!(listed & PLAIN)) learn(entity.traits, lower)
  }
}

/** What is no plural need not be looked up. */
function singularWord({ lower, word }: Token): string {
  return noteOf(word).listed & PLURAL ? singularOf(lower) : lower
}

/** Nobody is described in more ways than this; the list stays one that is searched from its start. */
const WORDS_KEPT = 40

function learn(words: string[], word: string): void {
  if (words.length < WORDS_KEPT && !words.includes(word)) words.push(word)
}
