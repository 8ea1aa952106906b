import { accordingTo } from './according-to'
import { carriesOn } from './carries-on'
import { colonBefore } from './colon-before'
import { cueAfter } from './cue-after'
import { cueBefore } from './cue-before'
import { cueInTheMiddle } from './cue-in-the-middle'
import { label } from './label'
import { onlySource } from './only-source'
import { otherVerb } from './other-verb'
import { sameParagraph } from './same-paragraph'
import { sameSentence } from './same-sentence'
import { sentenceAfter } from './sentence-after'
import { sentenceBefore } from './sentence-before'
import { signature } from './signature'
import type { Sieve } from './sieve'
import { statementNoun } from './statement-noun'

/** From the surest to the least sure, as in Muzny et al. (2017); each is also a feature of the ranker. */
export const SIEVES: readonly Sieve[] = [
  label,
  signature,
  cueInTheMiddle,
  cueAfter,
  accordingTo,
  cueBefore,
  colonBefore,
  sameSentence,
  statementNoun,
  otherVerb,
  sameParagraph,
  sentenceBefore,
  onlySource,
  carriesOn,
  sentenceAfter,
]

export type { Proposal, Sieve, SieveInput } from './sieve'
