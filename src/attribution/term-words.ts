/** Words beside quotation marks that set off no speech, as data. Written by hand. */

/** Works whose titles stand in marks. */
export const WORKS: ReadonlySet<string> = new Set(
  `book books memoir novel novels story stories poem play musical film films movie movies documentary series show shows
  sitcom drama comedy program programme podcast episode album albums song songs single track tune anthem ballad video
  painting sculpture exhibition game magazine newspaper journal column essay report paper study article sketch segment
  special thriller sequel opera titled entitled starring hosts host hosted anchor anchors directed`.split(
    /\s+/,
  ),
)

/** Words that announce a name, a nickname or a coinage. */
export const COINING_WORDS: ReadonlySet<string> = new Set(
  `so-called called dubbed nicknamed known termed labeled labelled named titled entitled term terms word words phrase
  phrases nickname moniker hashtag label slogan aka alias sobriquet christened codenamed code-named`.split(
    /\s+/,
  ),
)
