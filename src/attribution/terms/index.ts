import { nickname } from './nickname'
import { programme } from './programme'
import type { TermSign } from './term'
import { work } from './work'

/** Signs that decide alone: where one holds, nobody is asked. */
export const TERM_SIGNS: readonly TermSign[] = [nickname, programme, work]
