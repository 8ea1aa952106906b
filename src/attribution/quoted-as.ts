/**
 * Whom a quoting verb hands the words to: `Reuters quoted an aide as saying “…”` and `Roe was quoted as calling it “…”`
 * are the words of the aide and of Roe, though another verb stands nearer to its own subject.
 */
import type { Token } from '../text'
import type { Cue } from './cues'
import type { Scene } from './scene'

const QUOTING: ReadonlySet<string> = new Set([
  'quote',
  'cite',
  'report',
  'record',
  'quoted',
  'quoting',
  'citing',
])
/** Cues further back than this many others belong to another clause. */
const REACH = 5

/** How a cue is quoted: `as saying` under a quoting verb. */
export interface QuotedAs {
  /** Index of the quoting verb among the cues. */
  readonly verb: number
  /** The quoted is the grammatical subject ("was quoted as saying"), not the object ("quoted her as saying"). */
  readonly passive: boolean
}

/** What quotes a participle behind "as"; null where nothing does. */
export function quotingVerb({ cues, layer }: Scene, cueIndex: number): QuotedAs | null {
  const { tokens } = layer
  const cue = cues[cueIndex] as Cue
  if (cue.form !== 'participle' || tokens[cue.firstToken - 1]?.lower !== 'as') return null
  const { sentence } = tokens[cue.firstToken] as Token
  for (let c = cueIndex - 1; c >= 0 && c >= cueIndex - REACH; c--) {
    const { base, firstToken, endToken, form, group } = cues[c] as Cue
    if ((tokens[firstToken] as Token).sentence !== sentence) break
    if (!QUOTING.has(base) || group === 'noun') continue
    const behind = tokens[group === 'phrase' ? firstToken + 1 : endToken]?.lower
    return { verb: c, passive: form === 'passive' || behind === 'as' || behind === 'by' }
  }
  return null
}
