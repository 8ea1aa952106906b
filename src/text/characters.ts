/** Classes of single UTF-16 code units, as comparisons: they are asked for every character of an article. */

/** White space of any kind, line ends and zero-width direction marks included. */
export function isBlank(code: number): boolean {
  if (code > 32 && code < 127) return false
  return (
    (code >= 9 && code <= 13) ||
    code === 32 ||
    code === 0xa0 ||
    code === 0x1680 ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** The ends of lines: LF, CR, vertical tab, form feed, NEL, and the Unicode line and paragraph separators. */
export function isLineEnd(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A letter or digit, roughly: ASCII exactly, and every unit beyond Latin-1 that is neither blank nor punctuation. */
export function isWordCharacter(code: number): boolean {
  if (code < 128) return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  return (
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xfe10 && code <= 0xfe6f) &&
    !(code >= 0xff00 && code <= 0xff0f) &&
    code !== 0xfeff
  )
}

/** An upper-case letter, Latin with accents, Greek and Cyrillic included. */
export function isUpperCase(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return character.toLowerCase() !== character && character.toUpperCase() === character
}

/** A lower-case letter. */
export function isLowerCase(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 128) return code >= 97 && code <= 122
  return character.toUpperCase() !== character && character.toLowerCase() === character
}
