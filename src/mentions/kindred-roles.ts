/** Roles that one person or body can bear at once, or that stand for each other in the second reference. By hand. */
const KINDRED = `
  leader president premier minister prime-minister chancellor king queen prince emir sultan ayatollah dictator ruler monarch chairman head chief boss autocrat
  chief head boss leader director general director-general secretary-general commissioner
  lawmaker senator representative congressman congresswoman legislator mp member politician
  candidate nominee front-runner frontrunner contender hopeful
  businessman mogul magnate tycoon billionaire entrepreneur developer millionaire industrialist investor
  official secretary undersecretary spokesman spokeswoman spokesperson deputy director commissioner adviser advisor aide minister ambassador diplomat
  executive ceo chief chairman president founder co-founder
  spokesman spokeswoman spokesperson aide official press-secretary secretary
  adviser advisor aide strategist consultant operative staffer
  lawyer attorney counsel prosecutor barrister solicitor
  professor academic scholar scientist political-scientist expert researcher historian economist sociologist specialist analyst
  doctor physician surgeon neurosurgeon
  officer policeman detective sheriff chief sergeant
  general commander colonel officer admiral
  journalist reporter correspondent columnist editor anchor host commentator writer author
  actor actress star singer entertainer celebrity performer rapper comedian
  player athlete star champion quarterback striker midfielder
  bishop archbishop priest pastor cleric cardinal pope pontiff
  judge justice jurist
  mayor politician governor
  man woman boy girl teenager student
  newspaper paper daily outlet publication tabloid times post journal news herald tribune gazette
  magazine publication outlet weekly
  network channel broadcaster station outlet cnn news
  company firm manufacturer giant corporation business inc corp group retailer maker airline
  department ministry agency
  agency bureau administration department service commission office authority
  hospital clinic infirmary
  university college school institute
  bank lender
  organization group association foundation federation society nonprofit league union
  party group
  court justices tribunal
  city town county state government
  statement release letter email message
  report study survey poll analysis paper review audit assessment
  bill law legislation measure act statute
  lawsuit suit complaint filing petition
  ad advertisement advert commercial spot video clip
  article story piece column op-ed editorial essay feature profile report
  book memoir biography novel excerpt
  ruling decision opinion verdict order judgment judgement
  agreement deal accord pact treaty contract
  sign banner placard poster
  post tweet message`

let kin: Map<string, number[]> | null = null

function linesOf(role: string): readonly number[] {
  if (!kin) {
    kin = new Map()
    KINDRED.trim()
      .split('\n')
      .forEach((line, index) => {
        for (const word of line.trim().split(/\s+/)) {
          const lines = kin?.get(word)
          if (lines) lines.push(index)
          else kin?.set(word, [index])
        }
      })
  }
  return kin.get(role) ?? []
}

/** One of the roles stands beside this one in a list above. */
export function kindredRole(role: string, roles: readonly string[]): boolean {
  const lines = linesOf(role)
  if (!lines.length) return false
  for (const other of roles) if (linesOf(other).some((line) => lines.includes(line))) return true
  return false
}
