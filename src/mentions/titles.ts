/**
 * Titles, ranks and forms of address that stand before a name; lower case. By hand, from the AP and Guardian style
 * books. What a title tells of sex stands in `WORDS_OF_WOMEN` and `WORDS_OF_MEN` of `role-nouns.ts`.
 */

/** Abbreviated or purely honorific: a capitalized word after one of these belongs to a name. */
export const HONORIFICS = `
  mr. mr mrs. mrs ms. ms mx. mx miss dr. dr prof. prof rev. rev sir dame lord lady hon. messrs. messrs
  pres. gov. govs. lt. gen. col. maj. capt. cpl. sgt. pvt. adm. cmdr. brig. insp. supt. det. sen. sens. rep. reps.
  del. dels. assemb. amb. sec. atty. msgr. sen rep gov gen lt col sgt capt maj adm cmdr det insp supt
  spc. pfc. ofc. 1st 2nd pte. cllr cllr. rt. imam sheikh sheik shaykh ayatollah mullah maulana rabbi
  archbishop cardinal pastor pope saint reverend monsignor mufti emir sultan tsar kaiser madame monsieur
  señor señora don doña herr frau signor signora excellency highness majesty holiness eminence
  smt smt. shri shrimati datuk dato datin barr. engr engr.
  taoiseach tánaiste tanaiste dci dcs dcp csp dsp acp igp pc. wpc ven. fr. bro. ald. cmdt. capt cmdr brig adm
  maj-gen lt-col lt-gen`

/** Roles that stand before a name like a title, and alone after an article ("the senator"). */
export const TITLE_ROLES = `
  president vice-president premier chancellor secretary minister governor lieutenant senator representative
  congressman congresswoman assemblyman assemblywoman councilman councilwoman councillor councilor alderman mayor
  judge justice ambassador attorney general admiral colonel major captain commander sergeant corporal private
  officer detective inspector superintendent sheriff constable marshal chief director chairman chairwoman chair
  chairperson spokesman spokeswoman spokesperson speaker leader king queen prince princess duke duchess earl
  baron baroness count countess emperor professor doctor coach manager editor reporter correspondent host
  anchor columnist strategist adviser advisor aide candidate nominee delegate commissioner undersecretary
  co-chair co-chairman co-founder founder ceo cfo coo executive treasurer comptroller counsel solicitor
  prosecutor lawyer deputy assistant bishop father sister brother mother deacon elder lawmaker legislator mp
  td msp mla mlc mep recorder gp dj backbencher ombudsman coroner magistrate vicar curate archdeacon canon
  businessman businesswoman billionaire mogul magnate tycoon actor actress singer comedian author writer
  novelist filmmaker producer pollster analyst economist historian scientist activist organizer veteran
  superstar star rapper pundit commentator democrat republican independent libertarian
  president-elect vice-chairman vice-chair whip clerk dean provost chaplain trustee warden ranger`

/** A title of several words runs over these: "Secretary of State", "Chief of Staff". */
export const OFFICES = `
  state defense defence staff treasury commerce labor labour education energy agriculture transportation interior
  health justice security intelligence trade budget management parliament congress representatives assembly senate
  house pro tem tempore commons lords police operations communications policy engineering finance war navy army`
