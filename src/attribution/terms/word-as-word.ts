import type { Token } from '../../text'
import type { TermSign } from './term'

const WORDS: ReadonlySet<string> = new Set([
  'words',
  'terms',
  'phrases',
  'expressions',
  'verbs',
  'adjectives',
])
const WORD: ReadonlySet<string> = new Set(['word', 'term', 'phrase', 'expression', 'verb', 'adjective'])
const SUCH: ReadonlySet<string> = new Set(['as', 'like'])
const SPELLING: ReadonlySet<string> = new Set(
  'spell spells spelled spelling spelt misspell misspelled'.split(' '),
)

/**
 * Words such as “expect” and “may” are …, The term “spring tide” means …, how to spell “Ghent”: a sentence that begins with words as
 * words tells of them. Not: she used the term “racket”, which is hers; the words “I am sorry” are somebody's wherever they stand.
 */
export const wordAsWord: TermSign = {
  name: 'word-as-word',
  holds: ({ length, firstPerson }, { lead, firstToken, inSentence }, { layer: { tokens } }) => {
    if (length > LONGEST || firstPerson) return false
    const word = (k: number): string => (k >= lead.from ? (tokens[k] as Token).lower : '')
    const k = firstToken - 1
    if (SPELLING.has(word(k))) return true
    const count = firstToken - lead.from
    if (inSentence >= 0 || count > LONGEST_LEAD) return false
    if (WORD.has(word(k))) return count === 2 && word(lead.from) === 'the'
    const such = SUCH.has(word(k)) ? (word(k - 1) === 'such' ? k - 2 : k - 1) : k
    return WORDS.has(word(such)) && (count === k - such + 1 || word(lead.from) === 'the')
  },
}

const LONGEST = 4
/** "The words such as". */
const LONGEST_LEAD = 4
