export { buildCast } from './build-cast'
export { findMentions } from './find-mentions'
export type { Background, Cast, Determiner, Entity, FoundMention, Gender } from './mention'
