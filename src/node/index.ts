export { analyzeStream } from './stream'
export type { StreamFailure, StreamOptions, StreamResult, StreamSuccess } from './stream'
