/**
 * Names of programmes and papers that news prints in quotation marks ("… told “Face the Nation”"): nobody's words, however many
 * articles have them. Compiled by hand from broadcasts that English-language news quotes from; separated by strokes, without "the".
 */
export const TITLES =
  'Face the Nation/This Week/Meet the Press/State of the Union/Fox News Sunday/Today/Today Show/Today Programme/Good Morning America/' +
  'Good Morning Britain/CBS This Morning/Morning Joe/New Day/Early Start/Fox and Friends/View/60 Minutes/Nightline/Dateline/48 Hours/' +
  'Frontline/Newsnight/Panorama/Question Time/Any Questions/Hardball/Hannity/Five/Special Report/Outnumbered/Happening Now/' +
  "America's Newsroom/O'Reilly Factor/Kelly File/Tucker Carlson Tonight/Ingraham Angle/Situation Room/Inside Politics/Reliable Sources/" +
  'Erin Burnett OutFront/OutFront/Anderson Cooper 360/AC360/Cuomo Prime Time/Rachel Maddow Show/Last Word/11th Hour/Deadline: White House/' +
  'AM Joy/Saturday Night Live/SNL/Tonight Show/Late Show/Late Night/Late Late Show/Daily Show/Colbert Report/Jimmy Kimmel Live/' +
  'Last Week Tonight/Real Time/Full Frontal/Ellen DeGeneres Show/Oprah Winfrey Show/Dr. Phil/Charlie Rose/Larry King Live/PBS NewsHour/' +
  'NewsHour/World News Tonight/Nightly News/Evening News/Sunday Morning/All Things Considered/Morning Edition/Fresh Air/Weekend Edition/' +
  'Marketplace/On the Record/Washington Journal/Newsmakers/Sunday Morning Futures/Mornings with Maria/Squawk Box/Closing Bell/Mad Money/' +
  'Andrew Marr Show/Ridge on Sunday/Peston on Sunday/World at One/HARDtalk/Woman’s Hour/Desert Island Discs/Thought for the Day/' +
  'Have I Got News for You/Top Gear/Strictly Come Dancing/X Factor/American Idol/Apprentice/Celebrity Apprentice/Dancing with the Stars/' +
  'Big Brother/Sesame Street/Game of Thrones/House of Cards/West Wing/Simpsons/Star Wars/Star Trek/Four Corners/Insiders/Lateline/' +
  'Media Watch/New York Times/Washington Post/Wall Street Journal/USA Today/Los Angeles Times/Newsweek/New Yorker/Atlantic/Economist/' +
  'Guardian/Daily Mail/Daily Telegraph/Daily Mirror/Sunday Times/Financial Times/Rolling Stone/Vanity Fair'
