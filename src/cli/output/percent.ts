/** A share for people. Only what is whole is 100 %: a score of 0.996 is not the same words. */
export function percent(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`
}
