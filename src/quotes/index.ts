export { findQuotations } from './find'
export type { Quotation, Setting } from './quotation'
