export { isLong, isNobodys, judge, type TermModel, type Verdict } from './judge'
export { Printings } from './printings'
export { findSign, TERM_SIGNS } from './signs'
