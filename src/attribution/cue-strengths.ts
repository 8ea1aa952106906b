/** Learned by `npm run train`; not written by hand. */
export const CUE_STRENGTHS = 'said 95'
export const STRENGTH_OF_OTHERS = 0.03
