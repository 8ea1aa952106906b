import type { Token } from '../../text'
import type { TermSign } from './term'

const LABELS: ReadonlySet<string> = new Set(['claim', 'myth', 'rumor', 'rumour'])

/** Claim: “The dam leaks”: what a fact-check is going to weigh, said by nobody in particular. */
export const factCheck: TermSign = {
  name: 'fact-check',
  holds: ({ closesParagraph }, { paragraph, firstToken }, { layer: { tokens, paragraphs } }) => {
    const start = paragraphs[paragraph]?.firstToken ?? firstToken
    if (!closesParagraph || firstToken - start > LONGEST || tokens[firstToken - 1]?.text !== ':') return false
    const first = tokens[start] as Token
    return LABELS.has((first.lower === 'the' ? tokens[start + 1] : first)?.lower ?? '')
  },
}

/** Tokens of the longest label: "The claim 3:". */
const LONGEST = 4
