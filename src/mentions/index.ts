export { buildCast } from './build-cast'
export { findMentions } from './find-mentions'
export type { Cast, Determiner, Entity, FoundMention, Gender } from './mention'
