import type { Sieve } from './sieve'

/** `“…” ― Jane Roe`: a dash and a name after the quotation, and nothing else in its line. */
export const signature: Sieve = {
  name: 'signature',
  propose: ({ scene, situation: { tail, endToken, lastParagraph } }) => {
    const { tokens, paragraphs } = scene.layer
    if (!DASHES.has(tokens[endToken]?.text ?? '')) return null
    // "--" is two tokens.
    const at = DASHES.has(tokens[endToken + 1]?.text ?? '') ? endToken + 2 : endToken + 1
    const mention = scene.mentionAt[at] ?? -1
    if (mention < 0) return null
    const after = scene.cast.mentions[mention]?.endToken ?? at
    const end = Math.min(tail.to, paragraphs[lastParagraph]?.endToken ?? 0)
    // Age, place or role may follow the name; a verb makes it a sentence.
    for (let k = after; k < end; k++) if (tokens[k]?.pos === 'VERB' || tokens[k]?.pos === 'AUX') return null
    return { mention, cue: -1 }
  },
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '-', '--', '~'])
