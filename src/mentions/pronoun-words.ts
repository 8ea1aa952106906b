import type { Gender } from './mention'

/** What a pronoun agrees with. */
export interface PronounForm {
  readonly person: 1 | 2 | 3
  readonly plural: boolean
  readonly gender: Gender
  /** `animate`: he and she; `thing`: it; `any`: they, who. */
  readonly stands: 'animate' | 'thing' | 'any'
  readonly possessive: boolean
}

function form(
  person: 1 | 2 | 3,
  plural: boolean,
  gender: Gender,
  stands: PronounForm['stands'],
  possessive = false,
): PronounForm {
  return { person, plural, gender, stands, possessive }
}

const he = form(3, false, 'male', 'animate')
const she = form(3, false, 'female', 'animate')
const it = form(3, false, 'unknown', 'thing')
const they = form(3, true, 'unknown', 'any')
const who = form(3, false, 'unknown', 'any')
const i = form(1, false, 'unknown', 'animate')
const we = form(1, true, 'unknown', 'animate')
const you = form(2, false, 'unknown', 'animate')

/** The pronouns that stand for a source, lower case. "her" is possessive before a noun only: `find-pronouns.ts` decides. */
export const PRONOUNS: ReadonlyMap<string, PronounForm> = new Map([
  ['he', he],
  ['him', he],
  ['himself', he],
  ['his', { ...he, possessive: true }],
  ['she', she],
  ['her', she],
  ['herself', she],
  ['hers', she],
  ['it', it],
  ['itself', it],
  ['its', { ...it, possessive: true }],
  ['they', they],
  ['them', they],
  ['themselves', they],
  ['their', { ...they, possessive: true }],
  ['who', who],
  ['whose', { ...who, possessive: true }],
  ['i', i],
  ['me', i],
  ['myself', i],
  ['my', { ...i, possessive: true }],
  ['we', we],
  ['us', we],
  ['ourselves', we],
  ['our', { ...we, possessive: true }],
  ['you', you],
  ['your', { ...you, possessive: true }],
])
