import type { Token } from '../../text'
import type { TermSign } from './term'

/** Whose name it is, and the verb before it: "goes by", "signs herself". */
const GOING: ReadonlySet<string> = new Set(['go', 'goes', 'going', 'gone', 'went'])
const SIGNING: ReadonlySet<string> = new Set(['sign', 'signs', 'signed', 'signing'])
const SELF: ReadonlySet<string> = new Set([
  'himself',
  'herself',
  'themselves',
  'itself',
  'myself',
  'yourself',
])
const NAMES: ReadonlySet<string> = new Set('alias handle moniker name nickname pseudonym username'.split(' '))
const UNDER: ReadonlySet<string> = new Set(['by', 'under', 'using'])

/** Goes by “Millrat”, signs herself “Concerned”, under the pseudonym “Otter”: a name that somebody bears. */
export const alias: TermSign = {
  name: 'alias',
  holds: ({ length }, { lead, firstToken }, { layer: { tokens } }) => {
    if (length > LONGEST) return false
    const word = (k: number): string => (k >= lead.from ? (tokens[k] as Token).lower : '')
    let k = firstToken - 1
    if (word(k) === 'of' || word(k) === 'as') k--
    if (word(k) === 'by') return GOING.has(word(k - 1))
    if (SELF.has(word(k))) return SIGNING.has(word(k - 1))
    return NAMES.has(word(k)) && word(k - 1) === 'the' && UNDER.has(word(k - 2))
  },
}

const LONGEST = 4
