export { isBlank, isDigit, isLineEnd, isLowerCase, isUpperCase, isWordCharacter } from './characters'
export { readText } from './read'
export { firstNotBefore, tokenAt } from './tokens'
export type { Paragraph, PartOfSpeech, Sentence, TextLayer, Token, TokenRun } from './tokens'
