/**
 * Abbreviations of news prose that a name or number follows, lower case, with their full stop.
 * A sentence does not end after one of these. Written by hand from the AP, Guardian and Times style books;
 * months, states and military ranks are those AP abbreviates.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr. mrs. ms. mx. dr. prof. rev. fr. sr. st. hon. pres. gov. lt. gen. col. maj. capt. cpl. sgt. pvt. adm. cmdr.
  brig. insp. supt. det. sen. sens. rep. reps. del. dels. assemb. amb. sec. atty. assn. asst. msgr. messrs. mmes.
  u.s. u.k. u.n. d.c. vs. v. no. nos. etc. e.g. i.e. cf. al. approx. dept. est. ft. mt. jan. feb. mar. apr. jun. jul.
  aug. sept. oct. nov. dec. ala. ariz. ark. calif. colo. conn. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn.
  miss. mont. neb. nev. okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo. n.h. n.j. n.m. n.y. n.c. n.d. s.c. s.d.
  r.i. w.va.`.split(/\s+/),
)

/** Of these, the ones that also end sentences ("in the U.S. The bill"): what follows decides. */
export const MAY_END: ReadonlySet<string> = new Set(
  `u.s. u.k. u.n. d.c. etc. al. no. ala. ariz. ark. calif. colo. conn. fla. ga. ill. ind. kan. ky. la. md. mass. mich.
  minn. miss. mont. neb. nev. okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo. n.h. n.j. n.m. n.y. n.c. n.d. s.c.
  s.d. r.i. w.va.`.split(/\s+/),
)

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
export const OPENERS: ReadonlySet<string> = new Set(
  `the a an he she it they we i you this that these those his her its their our but and or in on at for as if when
  while after before there what who how why where not no yet so one some many most both such since`.split(
    /\s+/,
  ),
)
