export { attribute } from './attribute'
export type { AttributeOptions, Attribution } from './attribute'
export { cueForms } from './cues'
export type { Cue } from './cues'
