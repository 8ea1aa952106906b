export type {
  CandidateFeature,
  MentionFeature,
  QuotationFeature,
  QuotationInput,
  RelationFeature,
  RelationInput,
} from './feature'
export { CANDIDATE_FEATURES } from './of-candidate'
export { MENTION_FEATURES } from './of-mention'
export { QUOTATION_FEATURES } from './of-quotation'
export { RELATION_FEATURES } from './of-relation'
