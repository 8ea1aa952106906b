/**
 * Given names of usages that the registers read by `build-given-names.ts` hold few of, written by hand and kept
 * to names whose sex is clear in that usage. Lower case, without accents; hyphenated names as printed.
 */
export const EXTRA_FEMALE = `
  xiaoli xiaoyan xiaohong meiling meihua liping lihua yanping yingying tingting fangfang jingjing lanying xiuying
  guiying yulan yuhua shuzhen huimin huiling chunhua chunying ing-wen yingluck yu-chen mei-ling hsiu-lien suu mei
  hyun-kyung kyung-wha yo-jong ju-ae sol-ju geun-hye myung-sook young-mi eun-hye mi-young ji-young soo-jin yuna
  seo-yeon ji-eun min-ji yuriko tomomi sanae seiko kazuko akiko yoko keiko noriko mariko naomi hiroko michiko
  masako kiko mako sakura haruka misaki ayumi kumiko reiko sachiko takako yumiko chieko emiko fumiko
  fatima fatema fatemeh aisha ayesha khadija khadijah zainab zaynab zeinab maryam mariam amina aminah samira leila layla
  nadia nawal huda hanan rania salma sawsan siham souad suad wafa yasmin zahra zohra asma asmaa aya ayat dalia
  farida ghada hala hind iman inas jamila karima khawla lubna maha malak manal mona mouna nada nadine najwa nora
  noura rasha reem rim rola ruba sabah safia samar sana shaima shirin suha tahani umm yusra zakia shireen parvin
  parisa nasrin narges mahsa masih masoumeh shirin azadeh fereshteh forough ghazal golnaz laleh mahnaz mina nazanin
  niloufar roya sahar setareh simin soraya taraneh tahereh vida zari malala benazir hina maleeha sherry asifa bilquis
  begum khaleda nusrat rubina sadia saima shabana shazia sultana tahira uzma zubaida
  priyanka smriti nirmala sushma mamata sonia mayawati indira pratibha vasundhara droupadi kamala pramila padma
  lakshmi sunita anita aruna asha deepa deepika divya geeta gita kavita kiran lalita lata madhu madhuri mala manisha
  meena meenakshi meera mira nandini neha nisha pooja preeti priya puja radha rani rashmi rekha renu ritu roopa rupa
  sangeeta sarita savita seema shanti sharmila shilpa shobha shweta sita sneha sudha sujata suman sumitra sushila
  swati uma usha vandana vidya vijaya
  ngozi chimamanda adaeze amaka chidinma chinwe ifeoma ifeanyi nneka nkechi obiageli oluchi uche yetunde funmilayo
  folake bukola ayodele titilayo abike aduke ama abena akosua akua afia adjoa efua esi yaa ellen joyce winnie wangari
  wanjiku njeri nyambura muthoni achieng akinyi atieno awino nkosazana thandi thandiwe nomvula nosipho zanele
  lindiwe naledi grace graca aminata fatou fatoumata aissatou mariama oumou binta hadiza hauwa zainabu asha halima
  hawa khadra ilhan sahle-work meaza birtukan tsehay almaz tigist hirut selam saba
  olga svetlana natalia natalya tatiana tatyana yelena elena irina marina oksana larisa ludmila lyudmila galina
  nadezhda nina raisa tamara valentina vera yekaterina ekaterina yulia julia yuliya zinaida zoya anastasia alla
  evgenia ksenia daria darya polina viktoria alyona alena maria margarita lyubov dilma cristina michelle jacinda
  angela ursula theresa marine segolene christine annegret sahra katrin franziska giorgia emma mette sanna kaja ingrida
  dalia ewa beata malgorzata agnieszka katarzyna zuzana magda monika jadwiga halina krystyna danuta bozena iveta
  iulia oana raluca viorica maia zhanna ruslana yuliia olena nataliia
  tulsi rashida ayanna alexandria deb nikki kellyanne melania ivanka lynne liz condoleezza hillary huma neera donna
  loretta ruth elena sonia amy ketanji latoya keisha lakeisha tamika aaliyah shaniqua latasha tanisha
  nune angharad nerys ffion eluned mererid caoimhe grainne roisin orlaith oonagh mairi morag kirsteen jepkosgei
  jepchirchir chepngetich cherono megyn jen alisyn sybrina ghazala tasheena thorgerdur freja ragnhild torunn
  aslaug bergljot dagny gunhild sunniva piroska inese parvathi kamakshi anuradha oyunchimeg sarnai bolormaa
  hiwot imogen cressida perdita araminta eleftheria vasiliki ruxandra mbali nomsa thandeka nosizwe lerato palesa
  dineo kefilwe chidimma ebele nkiru ogechi obioma
  abeba abimbola adanna adhiambo adunni adwoa afua aino akoth amarachi annelies araba asdis bhavana biljana birgitta
  bjorg blanka boitumelo bronwen bronwyn busisiwe catrin cerys chiamaka chiyo chrysoula clodagh dace daiva damilola
  desislava dragana eeva eimear eirlys eleri emer erzsebet etsuko eun-ju ewelina fionnuala folasade fusako ghislaine
  golshifteh gordana grazyna gunilla hagit hanako helmi hinemoa hisako hye-jin ilze isatou jepchumba ji-hye ji-woo
  jitka jolanta jurate kadri kaisa kamini kanchana kausalya kersti ketevan khanyi kjersti kyoko laxmi liina maarja
  mairead malathi manjula mariatou mariyam mehreen mhairi mi-kyung mmabatho moraa morven mridula nalini namrata
  nana-ama nargis natsuko nekane ngaire nguyet nhung nirupama nnenna noelani nokuthula nonhlanhla ntombi nuala nurul
  nyokabi oluwatoyin omolara omotola oyuun padmini paivi pernilla pippa pirjo pratima priti quynh radka ragnheidur
  raija ramata ratna refilwe retno revathi rhian riikka rini rohini ronke roopali rosamund rukhsana ruta sanne
  saraswati sarojini sasikala satu setsuko shakuntala shefali shizuko shohreh shubha sibongile siwan snezana sonal
  soo-yeon sujatha sumathi sun-hee sunanda supriya tahmina tamsin tarja tejaswini teresinha thilaga thordis thulisile
  tomoko tove tsetseg tsvetana turid tuula tzipi tzipora ulrika urmila ursel urvashi vaiva vandita vasantha vasanthi
  vassiliki vidhya wambui wanjiru xiaomei xiu yamini yashoda yasuko yewande yoshiko young-hee zdenka zodwa zsuzsanna`

export const EXTRA_MALE = `
  jinping xiaoping enlai zedong jintao zemin keqiang jiabao rongji qishan yang wei jiechi qiang guoqiang jianguo
  jianhua zhiqiang weiwei xiaobo guangcheng jiwei zhongshan changle ying-jeou shui-bian kuo-yu teng-hui ming-te
  ki-moon jae-in jong-un jong-il il-sung dae-jung moo-hyun myung-bak chung-hee doo-hwan tae-woo young-sam suk-yeol
  seok-youl kyung-soo nak-yon jae-myung joon-ho chan-wook byung-hun kyo-ahn yong-nam yong-ho yong-chol sung-kim
  shinzo yoshihide fumio junichiro taro yukio naoto yoshihiko yasuo kenji hiroshi takashi akira haruki hideo hiro
  ichiro isamu jiro kazuo keiichi koichi makoto masahiro masaru minoru mitsuo nobuo osamu ryo satoshi seiji shigeru
  shinji shoichi susumu tadashi takeshi tetsuo toshiro tsutomu yoshio yusuke yutaka carlos naruhito akihito hirohito
  mohammed muhammad mohamed mohammad muhammed ahmed ahmad mahmoud mahmud abdullah abdallah abdul abdulaziz abdulrahman abdel
  abdelaziz abdelfattah abu ali hassan hussein husayn hossein omar umar othman osman khalid khaled walid waleed tariq
  tarek ibrahim ismail ishaq yusuf youssef yousef yasser yasir zayd zaid ziad ayman amr anwar ashraf bashar bashir
  fahd faisal faysal farouk faruq fawzi fuad ghassan habib hafez hafiz haider haidar hakim hamad hamid hamza haris haroon
  harun hasan hisham hosni imad imran iyad jalal jamal gamal jassim kamal kareem karim khalil majid malik mansour
  marwan mazen mousa musa moussa muammar muqtada mustafa mustapha nabil nasser nasir nawaf nawaz nayef nouri nuri
  osama usama qasem qasim qassem rafiq rafik rami rashid rasheed riad riyad riyadh saad sadiq saddam saeed said salah
  saleh salem salim salman sami samir saud shafiq sharif sulaiman suleiman sultan taha talal turki wael yahya yassin
  zaki zuhair zulfikar asif bilawal shehbaz pervez parvez javed javad mahdi mehdi mohsen ebrahim akbar hashem hassan
  rouhollah ruhollah sadegh mojtaba morteza masoud massoud behrouz bijan cyrus dariush farhad kourosh manouchehr reza
  shahram ashraf hamid gulbuddin abdulrashid sirajuddin hibatullah haibatullah zabihullah zalmay
  narendra amit rahul rajiv manmohan arvind arun yogi lal bihari atal nitish akhilesh mulayam sharad uddhav raj
  rajnath piyush ravi shankar subrahmanyam sanjay ajay ajit anand anil ashok ashwin deepak dinesh ganesh girish gopal
  govind hari harish jagdish jay kapil krishna kumar lalit mahesh manoj mohan mukesh naresh navin nitin pankaj
  prakash pramod pranab prasad prashant praveen rajesh rajendra rakesh ram ramesh sachin sandeep satish satya shashi
  shiv sudhir sunil suresh sushil uday venkat vijay vikram vinod virat vishal vivek yashwant sundar satyanarayan
  mahinda gotabaya ranil maithripala ravindra sarath
  barack kwame kofi kwasi yaw kojo kwabena kweku nana chinua chukwuemeka emeka chidi ikenna obinna olusegun goodluck
  muhammadu yemi bola atiku babatunde femi kayode oluwaseun segun tunde wole ola tayo sani umaru nnamdi uhuru raila
  mwai daniel jomo kipchoge kiprop william odinga musyoka kamau kimani mwangi njoroge ochieng otieno cyril jacob
  thabo nelson kgalema jabulani sipho themba lwazi mandla sibusiso tendai morgan emmerson robert tatenda paul
  yoweri museveni bobi kizza salva riek abiy hailemariam meles berhanu isaias tedros haile lemma debretsion
  macky abdoulaye alassane amadou blaise boubacar ibrahima mamadou moussa moustapha ousmane oumar seydou sekou
  cheick cheikh modibo idriss mahamat
  vladimir dmitry dmitri dmitriy mikhail sergei sergey alexei aleksei alexey alexander aleksandr alexandr boris ivan
  igor yuri yury nikolai nikolay oleg leonid anatoly anatoli andrei andrey viktor victor vitaly vitali yevgeny
  evgeny evgeni gennady georgy grigory konstantin kirill maxim maksim mikheil pavel pyotr petr ramzan roman ruslan
  stanislav timur vadim valentin valery valeri vasily vasiliy vyacheslav yegor yakov garry volodymyr petro oleksandr
  oleksiy arseniy serhiy andriy dmytro mykola mykhailo yuriy ihor taras pavlo denys kyrylo rustem valerii
  jaroslaw lech donald andrzej mateusz wojciech zbigniew radoslaw stanislaw tadeusz krzysztof grzegorz janusz jerzy
  miroslav vaclav vaclav milos andrej jiri bohuslav zdenek viktor orban janos laszlo gyorgy ferenc istvan zoltan
  slobodan aleksandar ivica zoran boris bojan nikola milorad radovan ratko hashim ramush
  recep tayyip abdullah kemal ahmet mehmet mevlut binali bulent suleyman turgut selahattin ekrem fethullah hakan
  hulusi ismet murat mustafa necmettin numan omer orhan rauf sinan yasar
  bernie jeb mitt newt reince huckabee corey lindsey rudy ted marco barney beto pete cory andy dave donnie elon jeff
  mitch chuck rand ron rahm tim joaquin julian bo wolf anderson geraldo sandeep fareed bibi benjamin binyamin avigdor
  francis christian bernard gabriel daniele andre naftali yair ehud shimon yitzhak ariel moshe tzachi gideon isaac eli menachem uzi amos gadi yoav benny
  emmanuel francois nicolas jean-claude jean-luc jean-marie jean-yves jean-pierre jean-paul alain edouard bruno manuel
  joko susilo prabowo anies mahathir najib anwar muhyiddin rodrigo benigno ferdinand prayut thaksin
  dafydd owain emyr ieuan iolo geraint iestyn huw aled euros tarquin alasdair murdo torquil mungo ruaridh
  torbjorn rasmus mikkel sverre oddvar trygve asbjorn eskil ragnar thorvald tane hemi rangi tamati hohepa
  antonin orrin saxby sherrod steny bowe jeh dzhokhar tamerlan trayvon philando khizr humayun sayfullo hesham
  erskine sigmar adly maarten gijs sjoerd wouter geert venkatesh srinivasan olumide adebayo kolawole babajide
  olufemi ikechukwu obiora kelechi uzoma kgosi tumelo bongani vusi bheki zsolt tamas gergely pelagio hovhannes
  hrant garegin zurab irakli vakhtang
  adekunle ademola adeyemi ahmer aigars ajoy akinwumi aksel algirdas alok ambrish amitabh amol aneurin aniket
  aniruddha anirudh anshul antonis antti arief arnab arturs arvydas aseem asger ashfaq ashish ashot ashutosh
  athanasios atul ayodeji babafemi babar balaji balazs baldassare bambang baraka baruch bat-erdene boyko budi cathal
  chaiwat chandrashekhar cheikhou chibuzo chijioke chika chinedu chukwudi cillian colm corentin cormac csaba daichi
  daisuke daithi dapo dawit debashish dedi devendra dhruv diarmuid diederik dilip donal donatien dong-hyun dumisani
  ebuka echezona edgars efosa ejaz ejike ekene ekow elad emrys endre enkhbayar eoin erling esben evert faraz fawad
  fintan flemming frans fraser frode ganbaatar ganbold gaurav gautam gauthier gbenga gervasio gevorg ghulam giannis
  gintaras giorgos girma guntis haakon hafeez hajime hakon halvor hamish hans-peter harsh hayato heikki hemant henk
  henning hideki hippolyte hiroki hiroyuki hjalmar hristo hrithik humza ibou iftikhar ijaz imre indrajit indrek
  ingvar inzamam isao itai ivars jaan jaap jagan jahangir jairam jarmo jaromir jatin jayant jean-baptiste jeppe
  jeroen ji-hoon jide jitendra joon-young joris jostein jouko juha jukka jung-ho juris jussi jusuf kaarel kaarlo
  kagiso kailash karl-heinz karoly katlego kazuhiro kelani kenechukwu kenichi keshav kestutis ketil khurram kien
  kimmo kiplagat kishore kjell knut kobina kodjo kodwo koen koldo komla kosuke kunal kunihiko kunle kwaku kwamena
  kyriakos kyung-ho lasse lebohang leendert lefteris lekan liaquat ljubomir llewelyn lokesh lorcan lubomir ludvik
  luuk lwandile lyubomir madhav madhukar mamoru manaaki mandlenkosi mansoor maris markku masato masayuki matiu mihir
  mikko milind min-jun mindaugas miodrag mitsuru moctar moeen mohit moin momar mordechai morten mpho mthunzi mubashir
  mudassar mukul muriuki mushtaq muyiwa nandan naoki narek nebojsa nenad nilesh niranjan nisar nishant nkem nkosi
  noboru nonso normunds obafemi obaid obdulio oisin okechukwu okoth olajide olalekan olatunde olav olli olof oluwole
  omkar ondrej onyeka orm osita otar oumarou oyvind paavo padraig palle pancracio panos partha pasi pekka per-olof
  petri petter piet plamen prasert pratap predrag puneet radek raghav raghu rahat raimonds rawiri rein rickard
  rimantas risto ritesh rostislav rotimi ruairi rudiger rumen ruud ryota ryuichi saadat saburo sakari salustiano
  sandile sang-woo sanoussi saqib sarfraz sasa saurabh se-hoon seamus seppo seung-ho shahbaz shailesh shantanu
  shekhar shingo shota shreyas shunsuke sifiso sigve sikandar sinisa slawomir snorri somchai somsak soumya sourav
  spyros srdan srikanth srinivas staffan stelios stellan stjepan sture sturla sung-min surachai svein sybren tadhg
  tae-hyun tae-yang takahiro takao takumi tamihana tanveer tarun tatsuya tauseef tawhiri teboho teguh terje thabang
  thanakorn thibault thinh thorstein thulani tihomir tochi toivo tomohiro tonu toomas torben torstein toru toshio
  troels trond tshepo tudur tushar txema uchenna uffe ugochukwu uldis ulf umer urho urmas uttam valdis vangelis
  vardan vassilis vazgen veikko vidar vidyut viggo ville vipin vojislav vojtech vuk vusumuzi vytautas wahyu waqar
  wataru waweru wlodzimierz woo-jin yannis yanto yasuhiro yehuda yogesh yohannes yoichi yossi young-ho younis
  youssoufa yuji zafar zaheer zakhele zarko zdenko zdravko zeev zeferino zerihun zikora zygmunt`
