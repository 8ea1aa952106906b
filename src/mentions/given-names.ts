/**
 * Common given names by the sex of those who bear them. Lower case, without accents.
 *
 * Made by `corpus/names/build-given-names.ts`, which says how to make it again. Sources: births by name of the US Social
 * Security Administration (public domain; packaged by Jon Roig, MIT); the Italian, Spanish, German and French names of
 * gender-detection-from-name by Davide Violante (MIT); names of other usages by hand.
 */
export const FEMALE_NAMES = `
  aaliya aaliyah abbey abbie abbigaelle abbigail abby abby-gaelle abbygael abbygaelle abbygail abeba abeer
  abele abelia abelina abena abi abida abigael abigaelle abigail abike abimbola abir abrar abril aby-gaelle
  abygael abygaelle abygail acacia acelya achieng ada adaeze adalgisa adalia adaline adama adanna adara adaya
  addie addolorata addyson adela adelaida adelaide adelais adele adelia adelie adelina adeline adelita adella
  adelle adelya adena adenora adhiambo adi adia adina adison aditi adjoa adline adonia adora adoracion adra
  adria adriana adriane adrianna adrianne adrielle adrienne adrina aduke adunni adwoa adyson ael aela aelia
  aelie aelig aeline aelis aelle aely aelya aelyne aelynn aelys aena aenor aerin aeris aerys afaf afia afiya
  afnan afra afrika afton afua agata agatha aglae aglaee agnes agnese agnieszka agostina agueda agustina
  ahlam ahna ai aia aiana aicha aichat aichata aichatou aiche aida aide aidee aiko aila aileen ailey ailine
  ailsa ailyn ailyne ailys aimee aimie aina ainara aine ainhoa aini aino ainoa ainoha ainsley aintzane
  airelle aisa aisha aisling aislinn aissata aissatou aisse aisseta aissetou aita aitana aivy aixa aiyana
  aiyanna aiza aja ajla akane akasha akela akemi akiko akila akilah akina akinyi akosua akoth akua ala alaa
  alae alaia alaina alaine alais alaitz alana alanah alandra alanis alanna alannah alaya alayah alayna alba
  albena alberta albertina albertine albina alda aldine alea aleah aleandra alecia aleena aleesha aleeyah
  aleeza alegria aleida aleina alejandra alejandrina aleksandra alem alena alene alesha alesia alessa
  alessandra alessia aleta aletha alethea alexa alexandra alexandrea alexandria alexandrina alexi alexia
  alexie alexus alexy aleya aleyah aleyda aleyna alezia alfonsina alfreda alhena alia aliah aliana alica
  alice alicea alicia alicja alicya alida alie alienor alika alimatou alina alinda aline aliona alisa alise
  alisea alisee alisha alisia alison alissa alissia alisson alisya alisyn alita aliya aliyah aliza alize
  alizea alizee alla allana allegra allene allia alliah allicia alline allison allissa alliyah ally allycia
  allyson allyssa alma almaz almira almudena aloe aloha aloise aloma alona alondra alta altagracia altea
  althea alvina alvira alwena alya alyah alyce alycia alyiah alyna alyne alyona alys alysa alyse alysea
  alysee alysha alysia alyson alyss alyssa alysse alyssia alysson alyx alyze alyzea alyzee ama amable amada
  amael amaelle amaia amaka amal amalia amalie amanda amandeep amane amani amara amarachi amaranta amaria
  amarilys amaris amaryllis amaya ambar amber amberly ambra ambre ambrosia ameena ameera amel amela amele
  amelia ameliane amelie amelina ameline amely amelya amelyne amelys amena ameni amethys amethyste ami amie
  amilia amina aminah aminata aminta amira amirah amita amma amna amparo amra amrita amy ana ana-maria anabel
  anabela anabella anabelle anae anaee anael anaele anaelle anahe anahi anahit anahy anaia anaick anaide
  anaig anaik anaika anais anaisa anaise anaissa anaisse anaiz analia analy anam anamaria ananda ananya
  anastacia anastasia anastasiia anastasiya anastassia anastazia anaya anca ancuta anda andie andrea andreana
  andreane andreanne andree andreea andreia andreina andrena andria andriana andrienne andrina ane anea anel
  anela anelia anelie anelya anemone anesa anessa aneta anette aneya ange angela angele angeles angeli
  angelia angelica angelie angelika angelina angeline angelines angelique angelita angella angelle angely
  angelyna angelyne angharad angie anh ani ania anica anice anicee anicha anicia aniela anika anila anina
  anique anisa anise anisha anisia anissa anissia anita anitra aniya anja anjali anjana anjara anjela
  anjelica anjelina anjuli anka anke ann anna annabel annabella annabelle annae annael annaele annaelle annah
  annaick annaig annaik annais annalia annalisa annamaria annamarie annastasia anne anne-benedicte anne-gael
  anne-gaelle annegret annelie annelies anneliese annelise annella annelle annelore annemarie annetta annette
  anni annia annie annika annisa annise annissa annita annmarie annunziata anny anouk anqi anselma ansley
  anta antea anthea antia antigone antinea antionette antoinetta antoinette antonela antonella antonette
  antonieta antonietta antonina antonya anuradha anusha anushka anuska anya anyssa aoife aouatif aphrodite
  apollonia apolonia aprile apryl aqsa aquila araba arabella araceli aracelis aracely araminta arantxa
  arantza arbia arcadia arcangela archana ardith arelis arena aretha argelia argentina argine aria ariadna
  ariadne ariah ariana ariane arianna arianne ariela ariella arielle arife arij arin arina arisa arisha
  arista arizona arleen arlene arlet arlette arlinda arline armanda armandina armela armele armelia armida
  arminda armine armoni armonia arsene arsenia arta artemia artemis artemise artemisia arthurine artina aruna
  arwa arwen aryana aryanna ascension asdis asha asheley ashely ashlee ashleigh ashley ashli ashlie ashly
  ashlyn ashlynn asifa asil asiya asja aslaug asma asmaa asmae assata assetou assia assil assiya assunta asta
  aster astou astree astrid asuncion asya atena athanasia athea athena athenais athina atieno atika atina
  atiya atlantis aubree auceane audelia audra audree audrey audrie audrina audry auguste augustina aundrea
  auphelie aura aurea aureane auregane aurela aurele aurelia aureliane aurelie aureline aurely aurelya auria
  aurielle aurora autumn ava avalon avelina avigail avis avital aviva avril awa awena awino axele aya ayada
  ayah ayala ayame ayana ayanna ayat ayele ayesha ayisha ayla ayleen aylen aylin aymara aymee ayodele ayse
  aysegul aysha ayumi azadeh azalais azalea azalee azalia azaria azelia azelie azeline azelya azelys azenor
  azia aziza azra azucena azure azzurra babette badia badiaa bahar bahia bahija baia bailee balbina bambi bao
  barb barbara barbe barbi barbie barbra basilia basma basmala bassma batoul batsheva batya bayan baylee bea
  beata beatrice beatris beatrix beatriz becky begona begum belen belinda beline belkis bella belle belma
  belva belynda benazir benedetta benedicta benedicte benedite benicia benilde benita benoite berangere
  berengere berenice berenyce bergljot berit berna bernadette bernadine bernarda bernardette bernardine
  bernice bernita berta bertha berthilde bertie bertille bertina beryle bess bessie beth bethanie bethany
  bethel bethsabee betina betsabe betsy bette bettie bettina betty bettye betul beulah beverley beverlie
  beverly beyonce bhavana bianca bianka bibiana bienvenida biljana bilquis bina binta bintou birgit birgitta
  birtukan bjorg blanca blanche blandina blanka blessing blondie bobbi bochra boitumelo bolormaa bonita bonne
  bonnie bonny bouchra boutaina bouthaina bozena branda brandee brandi brandie brandy breana breann breanna
  breanne bree brenda brendy brenna bresil bria briana brianda briane brianna brianne bridget bridgett
  bridgette brielle brigette brigid brigida brigitta brigitte brinda brisa briseida briseis britanie britanny
  britany britney britni britta brittaney brittani brittanie brittany brittney brittni brittny briyana
  bronwen bronwyn brooke brooklyne brooklynn bruna brunella brunetta brunhild brunhilde bryana bryanna brynn
  btissam buffy bukola bushra busisiwe busra cacilia cacilie caitlin caitlyn cala cali calie calina calissa
  calista calixta callie calliope calliopee callista cally calogera calysta camela camelia camellia camelya
  cami camie camila camilia camilla camille camillia cammie cammy camy candace candela candelaria candi
  candice candida candie candis candy candyce caoimhe caprice cara caren carene cari caridad carie carin
  carina carine carinne carissa carla carlee carleen carlene carley carli carlina carline carlita carlota
  carlotta carly carlyn carlyne carma carme carmela carmelia carmelina carmelita carmella carmelle carmencita
  carmilla carmina carol carola carolann carolanne carole carolee carolin caroline caroll carolle carolyn
  carolyne carolynn carri carrie carry caryl caryn casandra casie casilda casimira cassandra cassandre cassi
  cassia cassidi cassidie cassie cassiopee cassondra cassy cataleya catalina catarina caterina catharina
  catharine catherina catherine cathie cathleen cathrine cathryn cathy catia catie catina catrice catrin
  catrina catriona cayetana cayla ceane cecelia cecile cecilia cecilie cecille cecillia cecily cecilya
  cedrine celena celene celenia celenie celenya celesta celeste celestina celestine celia celiana celiane
  celicia celie celina celinda celine celita celsa celya celyana celyane celyna celyne cendy cerena cerina
  cerine cerise cerys cesarine cezanne chadene chadia chafia chahd chahida chahineze chahrazad chaida chaili
  chaily chaima chaimaa chaimae chaina chainez chaineze chaira chakira chama chams chana chanael chanaelle
  chanda chandra chane chanel chanele chanell chanelle chani chania chanice channa channel channelle chantal
  chantale chantalle chante chantel chantell chantelle chany chara charifa charis charissa charisse charla
  charlaine charlayne charlee charleen charlene charlette charlina charline charlise charlize charlott
  charlotta charlotte charlyn charlyne charlynn charmaine charo chasity chastity chaya chayanne chayma
  chaymaa chaymae chayna cheima cheina chelby chelcy chelly chelsea chelsee chelsey chelsi chelsie chelsy
  chen chenoa chepngetich cherazade cheri cherie cherifa cherina cherine cherise cherish cherono cherri
  cherrie cherry cherryl cheryl cheryle cheryn cheryne cheyanne cheyene cheyenne chi chiamaka chiara chidimma
  chidinma chieko chimamanda chimene chinwe chioma chiquita chiyo chlea chleo chloe chloee chorouk chrislene
  chrissie chrissy christa christabel christal christana christel christell christella christelle christene
  christi christia christiana christiane christianne christie christin christina christine christy chrys
  chrysoula chrysta chrystal chrystele chrystie chrystina chrystine chunhua chunying ciana cianna ciara
  ciarra ciera cierra cinda cindel cinderella cindi cindia cindie cindra cindy cinthia cinthya cintia cintya
  cinzia cipriana cira circe cisse citlali claira claire clara clare claribel clarice clarie clarinda clarine
  claris clarisa clarissa clarisse clarita clary claudette claudia claudie claudina claudine clea cleane
  cleanne cleda cleia clelia clelie clelya clemance clemence clemencia clementina clementine clemie cleonice
  cleopatra cleophee cleore cleya clhoe clio clodagh cloe cloee cloelia clorinda clotilde clover coco coleen
  colette colleen collette come conception concetta concha conchetta conchita condoleezza connie conny
  consolacion constance constancia constantina constanza consuela consuelo cora coraima coral coralia coralie
  coralyn cordelia cordula coretta corina corine corinna corinne cornelia corrina corrine corrinne corynne
  cosette cosima costanza coumba covadonga cozette cressida crista cristal cristalina cristel cristela
  cristele cristi cristiana cristiane cristie cristin cristina cristine cristy crysta crystal crystale
  crystel cyan cybele cybelia cybil cydney cynda cyndi cyndia cyndie cyndy cynthia cyntia cyriele cyrilla da
  dace daena daenerys dafne dagmar dagny dahlia daiana daina daira daisie daisy daiva dala dalal dalia dalida
  dalila dalilah dalina dalinda dalya damaris damarys damiana damilola danae danaelle danah danay danaya
  danella danelle danette dania danica daniela daniella danielle danika danila danita danitza danna danni
  dannielle danuta danya danyele danyelle daphna daphne daphnee daphney dara darci darcie daria dariana
  darielle darina darla darleen darlene darline darling darya dasha davia davida davina davinia dawn dawna
  daya dayana dayanara dayanna dayna daysi de dea deana deann deanna deanne deb debbie debbra debby debi
  debora deborah deborha deborrah debra debrah dede dedra deedee deena deepa deepika defne deidra deidre
  deirdre deisy deja delana delfina delhia delia deliah delice delicia delila delilah delina delinda delisa
  delisia delizia della delois delores deloris delphina delphine delya delynda demetra demetria demi dena
  deneen denia denice denisa denise denisha denisse denyse deolinda deotille desideria desirae desire desiree
  desislava despina dessie destinee destiney destini destiny deva devi devika devina devora devorah deyanira
  deysi dharma dhelia dia diamantina diana diandra diane diann dianna dianne diara diarietou diarra diem
  dienaba dieneba digna dijana dikra dilia dilma dimitra dina dinah dineo dinna diona dione dionisia dionne
  dior diva divina divine divya dixie diye djaina djamila djanaelle djelia djelika djelina djelissa djemila
  djena djenaba djeneba djenebou djuna doaa doha doina dolene dollie dolly dolores domenica dominga dominica
  dominika domitila domitilla dona donata donatella donia donika donita donna donnia donya dora dorcas doreen
  dorena dorene doretha dorette dori doria doriana dorianne dorice dorina dorinda dorine doris dorise dorita
  dorota dorotea dorothea dorothee dorothy dorthy dory dottie doua douaa douae dounia dounya dragana drifa
  drissia droupadi drucilla dua dulce dulcie dulcinea dunia dunja dusanka dyana dyane dyanna earlene earline
  earnestine ebele eboni ebony ecaterina eda edana edda edelmira edene edie edina edit edita edith edmee edna
  eduarda edurne edvige edwina edythe eeva effie efua eglantine egle eila eileen eilleen eimear eimy eirlys
  ekaterina ela elaia elaina elaine elais elana elane elanna elanor elaura elayna elba elda elea eleah eleana
  eleane eleanna eleanor eleanore electra eleftheria elektra elen elena elene eleni elenna elenor elenora
  elenore eleona eleonie eleonor eleonora eleonore eleri elettra elfi elfride elfriede elga elham elhea
  eliana eliane elianna elicia elida elide elidia eliette elif elin elina elinda eline elinor elinore eliora
  elis elisa elisabel elisabet elisabeta elisabete elisabeth elisabetta elise elisea elisee elisheva elisia
  elissa elissia elita eliya eliyah eliza elizabet elizabeth elizaveta elizea elka elke ella elle ellea ellen
  ellena elli elliana ellie elly ellyn elma elmedina elmina elmira elna elnora eloa eloane eloanne elodia
  elodie eloe eloina eloine eloisa eloise elona elonie elora elouane elouise elsa elsbeth elsia elsie elsy
  eluned elva elvia elvie elvina elvira elya elyah elyana elyanna elycia elyna elyne elynn elynna elysa elyse
  elysea elysee elysha elysia elyssa elyssia elzbieta ema emaelle eman emanuela emelda emelia emelie emelina
  emeline emely emelyn emelyne emer emerald emerance emeraude emi emie emiko emilee emilia emiliana emilie
  emilienne emillie emilly emily emina emine emma emmanuela emmanuella emmanuelle emme emmeline emmi emmie
  emmy emmylou emna emy ena enaelle enais enara enaya enea enedina eneida enelya engracia enia enid enisa
  enna enoa enola enora enorah enrica enriqueta enya enza eoline eowyn epifania eponine era erell eri erica
  ericia ericka erika erin erina erine erinn erinne erisa erlinda erline erma ermelinda erminia erna ernesta
  ernestina ernestine ersilia erva eryka erykah eryn eryne erynn erza erzsebet esha eshaal esi esma esme
  esmee esmeralda esperanca esperance esperanza esra esraa essence essie estee estefani estefania estefany
  estela estele estella estelle ester estera esther estitxu estrella eszter etelvina ethel etna etsuko etta
  eudora eufemia eugenia eugenie eula eulalia eun-hye eun-ju eunice euphemie eureka eusebia eva evaelle
  evalina evaline evana evangelia evangelina evangeline evanna eve evelia evelin evelina eveline evelyn
  evelyne evette evgenia evi evie evita evonne evy ewa ewelina exauce exaucee eya eylul ezia fabia fabiana
  fabienne fabiola fabrizia fadela fadila fadma fadoua fadwa faida faika faila faima faina fairouz faiza
  fallon fama fanchon fanelie fangfang fanni fannie fanny fanta faouzia fara farah faren farhana farida
  fariha farrah farzana fatema fatemeh faten fathia fatiha fatima fatimah fatimata fatimazahra fatime
  fatimetou fatina fatine fatma fatna fatou fatoumata fattouma fatumata fausta faustina faustine favour fawn
  faye fayna fayza federica fedora felecia felicia feliciana felicidad felicie felicienne felicita felicitas
  felicite felicity felina felipa felisa felisha felisia ferdaous fereshteh ferial feriel ferielle fermina
  fern fernanda feryel fettouma ffion fidela fidelia fideline filippa filomena fina fiona fionna fionnuala
  fiorella fiorenza firdaous firdaus firdaws flaminia flavia fleurette flo flor flora florance florence
  florencia florene florentina flores florette floria floriana florica florie florina florinda florine
  florita flossie folake folasade fonda forough fortuna fortunata fotini foulemata foune fouzia fran franca
  frances francesca franceska francetta francette franchesca francheska francia francie francina francine
  francisca francoise franziska freda frederica fredericka frederika freida freja freya frida frieda
  fuensanta fulvia fumiko funmilayo fusako gabby gabi gabriela gabriele gabriella gabrielle gabryelle gaby
  gaela gaele gaella gaelle gaetana gaetane gaetanne gaia gaiane gaid gaidig gail gala galatee galia galina
  galla galyna ganaelle ganna gao gara gay gaya gayane gaye gayla gayle gaynell gearldine geena geeta
  gelsomina gema gemma gena genesis geneva genevieve genia genie genna gennifer genny genoveffa genoveva
  georgene georgette georgiana georgianna georgina georgine geralde geraldine geralyn gerarda gerardina
  gerardine gerda geri gerlinde gerline germana gerri gerta gertrud gertrude gessica geun-hye ghada ghazal
  ghazala ghislaine ghita ghizlan ghizlane ghizlene ghofran gia giada giana gianina gianna giannina gigi gila
  gilda gillian gina ginesa ginette ginevra ginger ginna ginny gioia giorgia giovana giovanna gisela gisele
  gisella giselle gislene gita giulia giuliana giulietta giuseppa giuseppina giusy gizelle gladis glady
  gladys glenda glenna gloria gloriana glorianne glory glynis gokce golda goldie golnaz golshifteh gordana
  graca grace gracia graciana gracie graciela graciella gracy grainne grayce grazia graziella grazyna grecia
  gregoria greta gretchen grete gretel gretta grisel griselda gudrun guenaelle guendalina guenievre guenola
  guilene guillermina guinevere guiying gul gulay gulcan guler gullu gulsen gulsum gunhild gunilla guylene
  gwanaelle gwen gwenaele gwenaelle gwenda gwendolen gwendolyn gwendolyne gwendolynn gwenhael gwenn gwenna
  gwennaelle gwenola gypsy ha habiba hada hadassa hadassah hadda hadhoum hadia hadil hadiya hadiza hafida
  hafsa hafssa hagar hagit haida haidy haifa hailee hailey hailie hailley haily haina haira hairia haizea
  hajar hakima hala haleigh haley hali halie halima halina halla halle halley hallie halyna hamida hamide
  hana hanaa hanae hanaelle hanah hanako hanan hanane haneia hanene hanin hanna hannae hannah hannan
  hannelore happy harleen harmonie harmony harper harpreet harriet harriett harriette haruka hasmik hasna
  hasnaa hasnae hassana hassania hassna hatice hattie hauwa hawa hawai haya hayat hayate haydee haylee hayley
  haylie hazel heather heavenly heba hedda hedia hedwig heena hegoa heide heidemarie heidi heidie heidy heike
  hela helana helea heleana helen helena helene heleonore heley helga helia heliana heliane helicia helin
  helina heline hella hellen helma helmi heloise helya helyana helyna helyne hena henia henna henola henora
  henrietta henriette henrika hera herlinda herma hermelinda hermina hermine herminia herta hertha hester
  heta heva hiba hidaya hila hilaria hilarie hilary hilda hilde hildegard hildegarde hillary hilma hina
  hinatea hind hinda hinemoa hira hiroko hirut hisae hisako hiwot hlima hoa hoda holley holli hollie holly
  honey hong honora honorata horia hortencia hortense hortensia hosanna houda houria houriya hsiu-lien huda
  huiling huimin hulda hulya huma humeyra huong husna huyen hye-jin hyun-kyung iana ianna iara ibtisam
  ibtissam ibtissame ida idalia idalina idania idoia idoya iesha ifeanyi ifeoma ignacia ignazia ihcene
  ihintza ihsan ihsane ihsene ihssan ihssane ihssene ikhlas ikram ikrame ila ilana ilaria ilda ildiko ilea
  ileana ileane ilef ilena ilene ilenia ilham ilhame ilhan iliana ilianna ilisa ilissa ilka illa illiana
  illona iloe ilona ilonka ilsa ilse ilyssa ilze ima imae iman imane imani imelda imen imene imma immacolata
  immaculada imogen imogene ina inae inaia inais inara inas inass inaya inda indhira indiana indira indra
  indy indya ines inese iness inez ing-wen inga inge ingeborg ingrid ingrida inka inna insaf inssaf intissar
  intza ioana ioanna iola iolanda iole iona ione ionela iphigenie iqra iraida irati irena irene irenee iria
  iriana irina irine iris irma irmgard iryna isa isabel isabela isabell isabella isabelle isadora isae isais
  isamar isatou isaura isea isee isela isha isia isidora isidra isis isla islem ismaelle ismahene ismene
  ismerie isobel isolda isolde isolina isora isra israa israe issraa ita italia itto itzel itziar iulia
  iuliana iva ivana ivanka ivanna iveta ivette ivie ivona ivone ivonne iwona iyana izabel izabela izabella
  izabelle izar izia jacalyn jacinda jacinta jackeline jacki jacklyn jackye jaclyn jacquelin jacquelina
  jacqueline jacquelyn jacquelynn jacquette jacquie jacquline jacqulyn jada jadene jadwiga jael jaelle jaelyn
  jaelys jahina jahna jahnaelle jaida jailys jaimee jaina jala jalia jalila jalina jalisa jaliyah jamela
  jamelia jamella jami jamila jamilah jamilla jamy jana janae janaelle janaina janais janan janat janay
  janaya jane janeen janel janele janell janella janelle janene janessa janet janeth janette janey janice
  janie janika janina janine janique janira janis janise janita janna jannah jannat jannate janne jannet
  jannette jannice jannie jannine janny janyce jaquelin jaqueline jara jasleen jasmeen jasmin jasmina jasmine
  jasmyn jasmyne jaspreet jassmine jaunita jaya jaycee jayda jayla jaylee jayleen jayline jaymie jayna jayne
  jazmin jazmine jazz jean jeana jeane jeanelle jeanetta jeanette jeanice jeanie jeanine jeaninne jeanna
  jeanne jeannetta jeannette jeannie jeannine jeanny jehane jehanne jelena jelissa jemaa jemima jemma jen
  jena jenah jenaya jenelle jenifer jeniffer jenine jenita jenna jennah jenni jennie jennifer jenniffer
  jennipher jenny jennyfer jeny jepchirchir jepchumba jepkosgei jeraldine jeri jerica jerilyn jeromine jerri
  jerrica jerrie jesenia jesica jessalynn jessenia jessia jessica jessika jessyca jessye jessyka jesusa
  jezabel jezebel ji-eun ji-hye ji-woo ji-young jia jiahui jiana jiaqi jiayi jihan jihane jihene jil jill
  jillian jimena jin jina jinan jinene jing jingjing jinny jitka jo joan joana joane joanie joann joanna
  joannah joanne joannie joaquina joceline jocelyn jocelyne jodelle jodi joee joella joelle joellen joely
  joetta johaina johana johanna johannah johanne johara johnna joi joia jolaine jolanda jolane jolanta joleen
  jolene jolie jolina joline jolyne jolynn jone jonelle joni jonna jordana jordanna jordanne jordyn jorgina
  josee josefa josefina josefine joseline joselyn joselyne josepha josephe josephina josephine josette
  josiane josie joslyn josseline jossie jouhaina jovana jovanna jovita joya joyce joycelyn joye jozette ju-ae
  juana juanita judi judicael judicaelle judie judit judith judy julene juli julia juliana juliane juliann
  julianna julianne julie julienne juliet julieta julietta juliette julina juline julissa julita juna junia
  junie juno jurate justa justina justine justyna justyne jutta jyoti ka kaci kacia kacie kadi kadiatou
  kadija kadijah kadri kady kaela kaelia kaelie kaelig kaella kaelly kaely kaelya kaelyn kaelyne kaelynn
  kaelys kaena kahena kahina kaia kaicy kaila kailani kailee kailey kaili kailie kailly kaily kailya kailyn
  kailyne kailys kaina kaira kaisa kaisha kaissa kaissy kaitlin kaitlyn kaitlyne kaitlynn kaja kala kalea
  kaleigh kalena kaley kali kalia kalie kalila kalina kalinda kalissa kalista kaliyah kallie kallista
  kalliste kally kaltoum kaly kalyn kalyssa kama kamakshi kamala kamaria kamela kamelia kamelya kami kamila
  kamilah kamilla kamille kamini kana kanchana kandace kande kandi kandice kandy kandyce kanika kanita kanya
  kanza kaori kaoutar kaouthar kara kareen karen karene kari karie karima karin karina karine karinne
  karishma karisma karissa karita karla karlee karlene karley karli karlie karly karlyn karma karmen karola
  karole karolina karoline karolyn karri karrie karyn karyna kasandra kasia kasie kassandra kassi kassia
  kassidy kassie kassy kataleya katalin katalina katarina katarzyna kate katelin katelyn katelyne katelynn
  kateri katerina katerine kateryna kathaleen kathaleya katharina katharine kathe katheleen katherin
  katherina katherine katheryn kathi kathia kathie kathleen kathlene kathline kathlyn kathrin kathrine
  kathryn kathryne kathy kathya kati katia katiana katie katina katiuscia katixa katja katleen katlin katlyn
  katlyne katrin katrina katrine katryn kattalin kattie katty katy katya kausalya kavita kawtar kawthar kay
  kaya kayana kaycee kaycie kaye kayla kaylah kaylee kayleen kayleigh kaylene kayley kayli kaylia kaylie
  kaylin kaylyn kaylynn kayra kaysha kaysie kayte kazuko kea keana kecia keely keesha kefilwe keicy keiko
  keila keily keilya keina keira keisha keissa keissy keita kelcy kelhya keli kelia keliah keliana keliane
  kelie kelina keline kelissa kella kellee kelli kellia kellie kellya kellyanne kellyn kelsea kelsey kelsi
  kelsie kelsy keltoum kelya kelyah kelyana kelyane kelyanna kelycia kelyna kelyne kelyssa kena kenaelle
  kenaya kenda kendra kendy kenia kenisha kenna kenza kenzi keona kera keren kerene keri kerina kerri kerrie
  kersten kersti kerstin kesha keshia kesia kessy ketanji ketevan ketty keva kevina kexin keya keyana keyanna
  keyla keyna keyra keysha kezia keziah kezya khadidiatou khadidja khadija khadijah khadra khady khaila
  khaina khaira khaleda khali khalia khalida khanh khanyi khaoula khawla khayla khedidja kheila kheira khelia
  khelya khloe kholoud khouloud kia kiana kianna kiara kiarah kiarra kiera kierra kiersten kiko kima kimber
  kimberlee kimberley kimberli kimberlie kimberly kimea kimia kimie kimiko kimmie kimmy kimora kimya kina
  kinda kindra kine kinsey kinsley kiona kira kiran kirsteen kirsten kirstie kirstin kirsty kisha kitana
  kitty kiya kiyana kiyomi kizzy kjersti klara klarissa klaudia klea kleane klelia klelya kloe koleen komal
  konstantina kora korine korinna kornelia kourtney krisha kriss krissy krista kristal kristel kristen kristi
  kristiana kristie kristin kristina kristine kristy kristyn krizia krysta krystal krystale krystel krysten
  krystie krystina krystle krystyna ksenia kubra kumiko kya kyana kyanna kyara kyera kyla kylee kylia kylie
  kym kyoko kyra kyrah kyria kyrsten kysha kyung-wha la lacey laci lacie ladonna laela laelia laelie laelle
  laelya laena laeticia laetitia lahina laia laiana laiba laida laika laila laili lailla laily laina laini
  lais laisha laissa laiya laiyna laiza lakeisha laken lakesha lakeshia lakisha lakshmi lala lale laleh lali
  lalita lama lamia lamiaa lamiae lamis lamya lamyaa lamyae lan lana lanae lanette lani lania lanita lanna
  lanying laquita lara laraine larisa larissa larysa laryssa lashanda lashonda lata latanya latasha latesha
  latifa latifah latika latisha latonia latonya latosha latoya latrice latricia launa laura lauraine lauralee
  lauralyn laurann laure laureana laureane laureen laurel laurelia laurelie laureline laurelle laurelyne
  lauren laurena laurene laurentia laurentina lauretta laurette lauria laurianne laurice laurie laurina
  laurinda laurine lauris laury lauryn lavinia lavonda lavonne lawanda laxmi laya layina layla layna le lea
  leah leana leanah leandra leane leanie leann leanna leanne leanor leanore leany leatha leatrice leda leeana
  leeann leela leena leesa leha lehana lehane lehanna lehanne lehna leia leiana leidy leika leila leilah
  leilana leilani leilanie leilany leili leilla leilou leily leina leire leisa leissa leiya lejla lela lelia
  leliana lelie lella lelya lena lena-rose lenae lenaelle lenah lenaic lenaick lenaig lenaik lenais lenaya
  lenda lenette leni lenie lenita lenka lenna lenora lenore leocadia leocadie leoda leola leoline leona
  leonarda leoncia leonette leoni leonia leonie leonila leonille leonine leonna leonne leonnie leonny leonor
  leonora leonore leontina leontine leony leopoldine leora leota lerato leria lesa lesia leslee lesli leslye
  leta letha leticia letisia letitia letizia lettie letty levana levanah levina lexa lexi lexia lexie lexus
  lexy leya leyah leyana leyanah leyanna leyla leyna lezia lhea lhena li lia liana liane lianna lianne liat
  liba libby libera liberata libertad liberte liberty librada licia lida lidia lidiya lidya lien liese liesel
  lieselotte ligia lihua liina lil lila lilah lile lilea lili lilia lilian liliana liliane lilianna lilibeth
  lilie lilit lilith liliya lilla lilli lillia lillian lilliana lillie lilly lilo liloe lily lilyana lilyanna
  lin lina linae linaelle linda linde lindia lindiwe lindsay lindsy line lines linette ling linh linley linn
  linna linnea linoi linsay linsey linzy lior liping liria lis lisa lisabeth lisandra lisanne lisbet lisbeth
  lise lisea lisette lisia lissa lisset lissette lita litzy liubov liudmyla liv livia liya liyah liz liza
  lizabeth lizandra lizbeth lizea lizeth lizette lizzie lizzy ljiljana lluna lluvia loa loann lobna loe
  loeiza loelia loelie loeline loely loelya loelyne loena loenie loetitia loeva loeza loica loice loicia
  loida loina lois loisa loise loisse loiza lola loli lolita lolly loma lona loni lonie lonna lora loraine
  loralie lorane lore lorea loredana loreen lorelai lorelei lorelia lorelie loreline lorella lorelyne lorena
  lorenda lorene loreta loretta lorette lori loria loriana loriann lorianne lorie lorina lorinda lorine
  lorita lorna lorraine lorrene lorri lorriane lorrie lorrine lorry lory loryn lotte lottie louann louanna
  louanne loubna louella louena loueva louisa louise louiza loujain loujaine loumea lounea lourdes lova
  lovaina lovely lovena lovina loyce loyola lu lua luana luane luann luanna luanne luba lubna luce lucero
  lucette luci lucia luciana lucianna lucianne lucie luciene lucienne lucila lucile lucilla lucille lucina
  lucinda lucita lucrece lucrecia lucretia lucrezia lucy ludie ludivina ludmila ludmilla ludovica luella
  luigia luigina luisa luisana luise luiza lula lulla luna lupita lura lurdes lusia lutece lutricia luz luzia
  ly lya lyanna lyanne lyda lydia lyla lyna lynae lynaelle lynda lyndia lyndie lyndsay lyndsey lyne lynelle
  lynes lynette lynna lynne lynnette lynsay lynsey lyra lysa lysandra lysea lysette lyssa lyubov lyudmila
  lyudmyla lyza lyzea ma maarja mabel mable macarena macey machelle macie macire mackenzy macy mada madalena
  madalina madalyn maddalen maddalena maddi maddie maddison madelaine madeleine madelin madeline madelon
  madelyn madelyne madge madhu madhuri madie madiha madilyn madina madisson madlyn madonna madyson mae
  mae-lou mae-lys maee maegan maela maelane maelann maelanne maele maelee maeleen maelenn maeli maelia
  maelice maelie maelig maelina maeline maelis maelise maeliss maelisse maella maellane maelle maellia
  maellie maelline maelly maellya maellyne maellys maelou maelwenn maely maelya maelyah maelyce maelye maelyn
  maelyna maelyne maelynn maelys maelyse maelyss maelysse maena maera maessa maeva maevane maeve maevy maewen
  maewenn mafalda magali magalie magaly magda magdalena magdalene magdelena magdeline magen maggie maggy
  maghnia magnolia maguette maha mahalia mahee maheen mahelia mahelya mahena mahera maheva mahina mahjouba
  mahnaz mahnoor mahsa mai mai-lan mai-lee mai-li mai-line mai-linh mai-ly maia maialen maiana maiane maiann
  maica maicha maida maider maidy maija maika maiko maila mailane maile mailee maileen mailen mailey maili
  mailie mailine mailis mailisse mailly maillys mailou maily mailye mailyn mailyna mailyne mailynn mailys
  mailyss mailysse maimouna maina maira maire mairead mairi maisa maisha maisie maissa maissaa maissae
  maissam maissame maissan maissane maissara maissem maissene maisy maitane maite maitena maithe maiva
  maiween maiwen maiwenn maiwenne maiya maiza maja majda majida majorie makayla makeda makenna makenzie
  makenzy makia mako mala malaika malak malake malala malathi malea maleeha maleka malena malgorzata mali
  malia maliah maliha malika malina malinda malisa malissa malissia maliyah malka mallika mallorie mallory
  maloe malorie malory malvina maly malyssa mama mamata mamie mana manae manaelle manal manar manavai manda
  mandeep mandi mandie mandy mane manea manel manele manelle manha manika manila manisha manjula mannaig
  manoe manola manoli manolita manon manpreet manuela manuelita manuella manya mao maoude mar mara marah
  maral maram maranatha maranda maravillas marcela marcelina marceline marcella marcellina marcelline marci
  marcia marciana marcie marcy marella mareme maren maretta mareva marga margaret margareta margarete
  margarethe margarett margarette margarida margarita margaux marge margery margherita margie margit margo
  margot margret marguerita marguerite margueritte mari maria maria-dolores maria-helena mariaelena mariah
  marialuisa mariam mariama mariame mariami marian mariana mariane marianela mariangela mariann marianna
  marianne mariateresa mariatou maribel maribelle maribeth marica maricarmen maricel maricela maricia marie
  marie-adelaide marie-angelique marie-benedicte marie-daniele marie-dolores marie-elise marie-eve
  marie-francoise marie-gaelle marie-helene marie-jose marie-josee marie-josephe marie-josephine
  marie-laetitia marie-noele marie-noelle marie-therese marie-thereze mariel mariela mariele mariella
  marielle mariem marieme marieta marietou marietta mariette mariia marija marijane marijke marika mariko
  marilee marilena marilene marilia marilin marilou marilu mariluz marily marilyn marilyne marilynn marina
  marine marinela marinella marinna mariola marisa marisabel marise marisela marisol marissa marit marita
  maritza marivel mariya mariyah mariyam mariyana mariza marja marjolene marjorie marjory marla marlaine
  marlee marleen marlena marlene marleni marleny marlette marli marlie marlies marliese marline marlise marly
  marlyne marlys marni marnie marny maroua marquita marry marsha marta martha marthe martina martine marua
  marva marvina marwa mary marya maryah maryam maryan maryana maryann maryanna maryanne marybel marybeth
  marye maryellen maryem maryjane maryjo marylee marylene marylin marylou marylyn maryn maryna marysa marysol
  maryssa marzella marzia masako masha masih masoumeh massandje massiel matea mathea mathilda mathilde
  matilda matilde matina mattea mattie matty maty maud maude maudie maura maureen maurene mauricia maurine
  mavis maxima maxine maya mayah mayar mayawati maybelle maybelline mayda maye mayela mayka mayla maylee
  maylene maylin maylis mayra maysa maysae maysan mayte mayumi mbali mbarka mckayla mckenna mea meagan
  meaghan meane meaza mechelle medea medeline medina medine meena meenakshi meera meg megan megane megann
  meganne meggan meggie meghan meghane meghann megumi megyn mehreen mei mei-lee mei-li mei-line mei-ling
  mei-ly mei-lynn meihua meili meilie meiline meiling meilly meily meilyne meilynn meimouna meina meira
  meissa meissane mekia melaine melana melane melani melania melanie melany melba melda melea melek melena
  meli melia meliah meliana meliane melicia melida melie meliha melika melina melinda meline melinee melis
  melisa melisande melisandre melise meliss melissa melissande melissandre melissane melisse melissia melita
  melitine meliya meliza mellie mellina mellisa mellissa meloane melodi melodia melodie melody melodye meloe
  meloee melonie melony melora melusine melva melvina melvine mely melya melyah melyana melyane melyanna
  melyn melyna melynda melyne melynn melynna melys melyssa melyssandre melysse mena mencia mendi mendy menna
  mercedes meredith mererid meri meriam merida meriem merieme merina merine merisa merita meritxell merlene
  merline merri merry merryl merve mery meryam meryem meryeme meryl meryle merylie meryll meryne meta metisse
  mette meva mewenn mhairi mi mi-kyung mi-young mia miah miana micaela micha michaela michaele michaella
  michaelle michela michele michelina micheline michella michelle michiko mickaela mickaele mickaella
  mickaelle micole midori migdalia mignon miguela miguelina mihaela mikaela mikaella mikaelle mikayla mikela
  miki mila milagro milagros milana milca milda mildred mileena milena milene miley milica milinda milissa
  milka milla millicent millie milly milouda mima mimi mimouna mimount mimoza min min-ji mina mindi mindy
  minerva minette minna minnie miquela mira miracle miral miranda mireille mirela mirella miren mireya miri
  miriam mirian miriana mirjam mirka mirna miroslava mirsada mirta mirtha miryam misa misaki mischa misha
  misia missy misti misty mitra mitzi miya miyah mmabatho moana modesta modestine modesty moera moesha moira
  moisette mollie molly mona monalisa monette monia monica monie monika moniqua monique monna monserrat
  montserrat monya mora moraa morag moraima moreen morena morgana morgann morganne moriah morven mouna mounia
  moya mridula muge muna muntaha muriel muriele murielle murriel muskan muthoni mya myah myia myla mylee
  mylena mylene myra myranda myria myriam myrian myrlene myrna myrta myrtle myung-sook na nabila nacera
  nacira nada nadege nadejda nadeje nadezhda nadia nadiege nadiia nadin nadina nadine nadira nadiya nadja
  nadra nadya nadyne nae naela naele naelia naelie naeline naella naelle naelly naellya naely naelya naelys
  naema naemi naemie naeva nafisa nahe nahelle nahema nahia nahid nahila nahomi naia naiara naicha naida
  naidy naig naika naike naila nailah nailla naily nailya nailys naima naimah naina naira nairi nais naisha
  naissa naiya naiza naja najah najat najate najia najima najla najlae najma najoua najwa nakiya nala naledi
  nalini namrata nan nana-ama nanci nancie nancy nandi nandini nanette nannette nannie naoelle naoma naome
  naomi naomie naomy naoual nara narcisa nare narges nargis narimene narjis nary nasha nasia nasira nasreen
  nasrin nassera nassima nassira nastasia nastassia nastassja natacha natali natalia natalie nataliia
  natalina nataliya nataly natalya natascha natasha natassia nathaelle nathalene nathalia nathalie nathaly
  nathanaelle nathania nathea natia natividad natosha natsuko naureen nausica nausicaa nava nawal nawel
  nawelle naya nayara nayda naye nayeli nayelie nayla nayma nayra nazanin nazareth nazha nazia naziha ndeye
  nea neda nedra neelam neema neena neera nefeli nefertiti neha nehemie neila neilla neilya neima neis neisha
  neissa nekane nela nelda nele neli nelia neliah nelida nelie neliya nell nella nelle nelli nellia nellie
  nelly nellya nelma nely nelya nelyah nema nemesis nena nene neomi nephelie nerea nereida nermin nermine
  nerys nesrin nesrine nessa nettie neus neva nevae nevine neya neyla neysa nezha ngaire ngoc ngozi nguyet
  nhu nhung nia niakale niama niame niamh niarale nichelle nichole nicki nicol nicolasa nicole nicoleta
  nicoletta nicolette nicolina nicolle nida nidia niema nieves nihad nihal nika niki nikia nikki nikol nikole
  nikolina nila nilda niloufar nina ninette ninfa niobe nira nirmala nirupama nirvana nisa nisha nisrin
  nisrine nissa nissrine nita niurka nives niya niyah njeri nkechi nkiru nkosazana nneka nnenna noami noara
  noee noela noelane noelani noele noeli noelia noelie noeline noelise noella noelle noellia noellie noelline
  noelly noellya noellyne noely noelya noelyne noelynn noelys noemi noemia noemie noemy nogaye noha nohaila
  noheila nohemi nohemie nohemy nokuthula nola nomsa nomvula nona nonhlanhla noor nor nora norah norberta
  noreen norene norhan norhene noriko norina norine norma nosipho nosizwe nou nouha nouhaila nouhayla
  nouheila noumea nour noura nouran nourhene nouria noussaiba nouzha nova ntombi nuala nubia nune nunzia
  nunziata nur nura nuria nurul nusrat nya nyah nyambura nydia nyla nylah nyokabi nyssa oana obiageli obioma
  ocea oceana oceane oceanne ocelia octavia octavie oda odalis odalys odelia odelie odelya odessa odette
  odile odilia odyssee ofelia ogechi oihana oihane oksana olaia olaya oleane oleksandra olena olga olha
  olimpia olinda oliva olive olivette olivia oluchi oluwatoyin olympia olyvia omaima omaira omayma omayra
  ombeline omega omnia omolara omotola ona onelia oona oonagh opal ophelia ophelie opheline ophely ophelya
  oralia oreane oregane orelia orelie oriana orianna orla orlaith orleane orlena orly ornelia ornella orpha
  orphee orsola otilia ottavia ottilia ouafa ouafaa ouafae ouahiba ouarda ouardia ouassima ouiam ouidad
  ouissal oumaima oumayma oumeima oumou ova oxana oyunchimeg oyuun ozge ozlem pa padma padmini paige paivi
  palesa palma palmira paloma pam pamala pamela pamella panagiota pandora pang pansy paola paolina paquerette
  paquita parisa parvathi parvin pascale pascuala pasqua pasqualina patrica patrice patricia patrisia
  patrizia patsy patti pattie patty paula paule pauleen paulette paulina pauline pavlina paz pearl pearle
  pearlie pearline pearly peggie peggy pelagie peline pema penda penelope penina pennie penny pepa pepita
  perdita perine perla pernilla peroline perrine petra petronille petula phebe philae philicia philippa
  philippine philomena philomene phoebe phuong phylicia phyllis pia piedad piera pierina pierrette pina piper
  pippa pirjo piroska placida pola polina polly pollyanna pooja poppee poppy porsha portia pramila pratibha
  pratima precieuse precilia precilla precillia preciosa preeti prescilia prescilla prescillia pricila
  pricilla prisca priscila priscilla priscille priscillia priti priya priyanka providence prudence puja pura
  purificacion queenie quiana quintina quynh rabab rabea rabha rabia rabiaa rachael racheal rachel rachele
  rachelle rachida rachna racquel rada radha radhika radia radka rae rafaela rafaele rafaella rafaelle
  raffaela raffaella rafia rafika ragnheidur ragnhild rahaf rahel rahima rahma raicha raida raihana raija
  raika railey raima raina raisa raissa raiza raja rajaa rajae rajah rajana rakel rakia raluca rama ramata
  ramatoulaye ramona ramya rana randa randi rani rania ranim ranya raphaela raphaele raphaella raphaelle
  raquel rasha rashel rashida rashmi ratna raven rawan rawen raya rayana rayanna rayanne rayhana rayma
  raymonda rayna razan rea reana reanna reanne reba rebeca rebecca rebecka rebeka rebekah rebekka reem reena
  reeva refilwe regina regine rehana rehane rehema reiko reina reine rejane rekha rella remedio remedios rena
  renae renata renate renda renea renee renelle renesmee reneta renetta renette renia renita renne renu
  reshma reta retha retno reva revathi reyna rhea rhema rhian rhianna rhiannon rhoda rhonda ria riana riane
  rianna rica ricarda richelle rifka rihab riham rihana rihanna riikka rika rim rima rime rimes rina rinad
  rini risa rita ritaj ritaje ritege ritej riteje ritu riva rivka riya rizlene rkia roanne roberta robertine
  robyn robyne rochelle rocio rodaina rodayna rodica roeya rohini roisin rokhaya rola rolanda rolande roma
  romaine romaisa romaissa romaissae romana romaysa romee romelie romi romina romona romy rona ronda ronette
  ronke ronna ronya roopa roopali rosa rosabel rosabelle rosalba rosalee rosalia rosalie rosalina rosalind
  rosalinda rosalinde rosaline rosalita rosalyn rosamaria rosamund rosana rosangela rosanna rosanne rosaria
  rosaura rose roseann roseanna roseanne roselene roselia roselie roseline rosella roselle roselyn rosemaria
  rosemarie rosemary rosena rosenda rosene rosetta rosette roshni rosi rosia rosie rosina rosine rosita
  roslyn rossana rossella roswitha rosy roudaina roumaissa rowan rowena roxana roxane roxann roxanna roxanne
  roxie roxy roya roza rozalia rozanna rozanne ruba rubby rubi rubie rubina ruby rudie rufina rukhsana
  rumeysa rupa ruslana rut ruta ruth ruthann ruthie ruthy ruxandra ryane ryanna rym saadia saba sabah sabiha
  sabina sabine sabra sabreena sabria sabrin sabrina sabrine sabriya sabryna sachiko sada sadaf sade sadia
  sadie saelle safa safaa safae safia safietou safira safiya safiyyah sagrario sahar sahara sahina sahira
  sahle-work sahra saida saila saima saina saioa saira saja sajida sakina sakinah sakura salena salha saliha
  salima salimah salimata salina salka sallie sally salma salome salomee saloua salsabil salvadora salvatrice
  salwa sama samah samanta samantha samar samara samarah samaria samatha samera samia samiha samina samira
  samirah samiya sammantha samra samuela samya samyra san sana sanaa sanae sanam sanda sandhya sandi sandie
  sandra sandrina sandrine sangeeta sania saniya sanjana sanjuanita sanna sanne santa santia santina sanya
  saphira saphire sapna sara sarafina sarah sarai saran saraswati saray sarayma sare sarha sari saria sarika
  sarina sarita sarnai sarojini sarra sarrah sasha sasikala saskia satu saturnina saundra savana savanah
  savanna savannah saveria savina savita sawsan sawsene sayra scarlet scarlett scarlette scheherazade
  scherazade sebastiana sebastienne secil seema sefana sefora segolene seiko seila seina sela selah selam
  selena selene selenia selenya selia selima selin selina seline selma selva selya selyna sena senada sendy
  senia seo-yeon sephora sera serafina serah seraphine serena serene serenity serina serine serra seta
  setareh setsuko sevane severa severina severine sevrine seynabou sfia shabana shabnam shada shade shadee
  shadene shadia shaelynn shaena shahd shaheen shai shaila shaili shaily shaima shaina shaines shainess
  shainesse shainez shaineze shainna shainy shainys shaira shakila shakira shakuntala shaleena shalia
  shalimar shalina shalini shalom shalonda shama shameka shamia shamika shamira shan shana shanae shanael
  shanaelle shanah shanaya shanda shandra shanee shanel shanell shanelle shanen shanese shani shania shanice
  shanie shanika shaniqua shanita shanna shannah shannan shannel shannen shanta shante shantel shantell
  shanti shanya shanyce shara sharay sharee sharen shari sharifa sharina sharla sharleen sharlene sharlie
  sharline sharmila sharon sharona sharonda sharone sharonne sharron sharyn shasta shauna shawna shawnee
  shaya shayanna shayanne shayla shaylee shayleen shaylie shayna shaynna shazia sheena shefali sheherazade
  sheila sheilla sheily sheima sheina shekinah shelbi shelbie sheli shelia shelina shella shelley shelli
  shellie shelly shelsea shena sherazade sheree shereen sheri sherie sherifa sherilyn sherin sherina sherine
  sherita sherley sherline sherly sherlyn sherri sherrie sherry sherryl sheryl sheryn sheryne sheyenne sheyla
  sheyna shiela shilo shilpa shina shira shireen shirelle shirin shirlee shirlene shirley shirly shiva
  shivani shizuko shobha shohreh shona shonda shonna shoshana shreya shubha shuzhen shweta shyanne shyla sia
  sian siana sianna siara sibilla sibille sibongile sibyl sibylle sidra sieglinde siegrid siena sienna sierra
  sigolene sigourney sigrid siham sihame siheme sila silene silja silke siloe silva silvana silvia silvina
  sima simin simona simone simonetta simonne simran sina sinai sinda sindi sindia sindy sinead sinthia sintia
  siobhan siomara sira sire sirena siria sirin sirine sita sivan siwan skyla sloan sloane smeralda smriti
  sneha snezana soad sobia soelie sofia sofie sofija sofiya sofya sohaila soheila soizic sokaina sokhna
  sol-ju solana solange sole solea soleane soledad soleil solena solene solenne solveig somaya somia sommer
  sona sonal sonali sonam sonda sondra songul sonia sonita sonja sonya soo-jin soo-yeon sophia sophie sophy
  sora soraia soraida soraya sorina soua souad souhaila souhayla souheila soukaina soukayna soukeina soumaia
  soumaiya soumaya soumeya soumia soumiya speranza spring staci stacia stacie stanislawa starla starr stecy
  stefana stefani stefania stefanie stefany steffi stefka stela stelina stella stephaine stephana stephani
  stephania stephanie stephany stephenie stephie stephy sterenn su suad success sudha sue suela sueli suella
  suellen suha sujata sujatha sukaina sully sultana suman sumathi sumaya sumayyah sumeyra sumeyye sumitra sun
  sun-hee sunanda sunita sunniva sunshine supriya surya susa susan susana susane susanna susannah susanne
  sushila sushma susi susie susy suu suzan suzana suzane suzann suzanna suzanne suzette suzi suzie suzy
  svenja svetlana sveva svitlana swaily swati swetlana sybil sybille sybrina sydnee sydney syeda sylina sylva
  sylvana sylvania sylvia sylvie syndi synthia syria tabata tabatha tabetha tabita tabitha tahani tahara
  tahereh tahina tahira tahis tahlia tahmina tahnee taia taiana taila taily tailys taima taina taira tais
  taisha taiss taissa taissia taissir taissy takako takwa tal tala tali talia taliah talicia talin talina
  talissa talita talitha taliyah tallulah tally talya tam tama tamara tamarah tamaya tameka tamela tamera
  tami tamia tamie tamika tamila tamira tamisha tammi tammie tammy tamou tamra tamsin tamya tamyra tana
  tanais tanaya tanesha tangela tania tanika tanis tanisha tanit tanita taniya tanja tanya tanysha tara tarah
  taraneh tarja tarra taryn tasha tasheena tasneem tasnim tassnim tatiana tatiane tatianna tatjana tatyana
  tawana tawanda tawanna tawny tawnya taya tayana tayanna tayla tayna taysha tea teana tecla teddie teena
  teha tehani tehila teila tejaswini tekla telia telma telya temperance tena tene tenin tenisha tenzin
  teodora teona tera terena teresa terese teresina teresinha teresita teressa tereza teri terina terra terri
  terrie tesnim tess tessa tessia tessie tessy tetiana tetyana tevy teya teyana thailys thaina thais thaiss
  thaissa thaisse thaissia thalia thanais thandeka thandi thandiwe thanh thania thao thea theana theane theia
  thekla thelia thelma thelya themis themys theodora theoline theonie thera theresa therese theresia thereze
  thessa thi thia thilaga thomasina thomasine thordis thorgerdur thu thulisile thuy thy thymea tia tiah tiana
  tianna tiara tiare tiera tierra tifani tifanie tifany tifene tiffani tiffanie tiffanny tiffany tigist
  tiguidanke tiguide tila tilda tillie timea timothea tina tinaig tingting tiphanie tiphany tiphene tirza
  tisha tita titania titia titiana titilayo tiya tiyana tiziana toinette tomasa tomeka tomoko tomomi tonia
  tonie tonja tonya tori toria torunn tosca tosha touria touriya tova tove toya tracee traci tracie tran
  treasure trecia trecy trena tresa tressa tressia tressie tressy treva triana tricia trina trinite trish
  trisha trista trixie trude trudi trudy tsehay tsetseg tsvetana tuana tugce tulay tullia tulsi turid
  turquoise tuula tuyet twila twyla tya tyana tyanna tyara tyesha tyfene tyffany tyla tylia tymea tyna
  typhene tyra tysha tzipi tzipora uche uhaina uliana ulla ulrika ulrike ulyana uma umm ummu una urmila ursel
  ursula urvashi usha ute uxue uzma vada vaiana vaina vaitiare vaiva valarie valda valencia valene valentina
  valentyna valeria valeriane valerianne valerie valeska valorie vana vanda vandana vandita vanesa vanessa
  vania vanissa vanna vannessa vanya varsha varvara vasantha vasanthi vasiliki vassiliki vasundhara veda
  veena vega velda velia velina velma veneranda venessa venetia venise venissia venita venus vera verane
  verena verene verica verla verna vernita verona veronica veronika veronique vesna vi viana vicenta vickey
  vicki vickie vicktoria vicky victoria victoriana victorina victorine victory victorya vida vidhya vidya
  vijaya viki vikki viktoria viktorija vilma vina vincenta vincenza vincenzina viola violene violet violeta
  violetta violette viorica vira virgie virgilia virgina viridiana virna virtudes vita vitalina vitoria
  vittoria vivian viviana viviane vivianne vivien vivienne vonda vy wafa wafaa wafae wahiba waina wallis
  waltraud wambui wanda wangari wanjiku wanjiru warda wassima wenda wendi wendie wendy wera whitley whitney
  wiam wiame widad wijdane wijdene wiktoria wilda wilhelmina wilhelmine willa willene willo willow wilma
  wilna windy winifred winnie winona wisal wissal witney wylene wynona xana xandra xaviera xaviere xena xenia
  xia xiao xiaohong xiaoli xiaomei xiaoyan ximena xin xinyi xinyu xiomara xiu xiuying yaa yacine yadhira
  yadira yael yaele yaelle yaffa yahaira yajaira yamila yamile yamilet yamileth yamina yamini yamna yana
  yanaelle yaneli yanely yanet yaneth yanina yanira yanna yannaelle yanping yaquelin yara yareli yaritza
  yasemin yashira yashoda yasmeen yasmin yasmina yasmine yassmin yassmina yassmine yasuko yazmin yekaterina
  yelena yelina yeline yeliz yen yenifer yennifer yesenia yesica yessenia yessica yetunde yeva yewande ying
  yingluck yingying yisel ylea yleana ylena ylenia yliana ynaia ynes yo-jong yoana yoanna yocheved yoela
  yohana yohanna yoko yola yolanda yolande yolene yolonda yona yoselin yoshiko yosra young-hee young-mi
  yousra youssra yovana ysabel yse ysea ysee yu yu-chen yudith yue yuhua yuka yuki yukiko yulan yulia yuliana
  yuliia yulisa yuliya yumi yumiko yun yuna yuriko yusra yuxin yuxuan yvette yvone yvonna yvonne yzea yzia
  zadie zahara zahia zahida zahira zahra zaia zaida zaina zainab zainaba zainabou zainabu zaineb zaira zaire
  zakia zakiya zana zandra zanele zara zarah zari zaria zarina zayna zaynab zaynah zayra zdenka zea zehra
  zeina zeinab zeinabou zeineb zelda zelia zelie zeliha zelina zeline zella zelma zely zelya zena zenaida
  zenaide zenia zephyrine zhanna zhor zhour zia zina zinab zinaida zineb zita zlata zodwa zoe zoee zoelie
  zoeline zoey zofia zohe zohra zoia zoila zola zora zoraida zoubida zouhra zoulikha zoya zsuzsanna zubaida
  zulal zuleima zulema zuleyha zuleyma zulma zumra zuzana`

export const MALE_NAMES = `
  aakash aamir aarav aaron aarron aayan abbas abdallah abdel abdelali abdelatif abdelaziz abdelfatah
  abdelfattah abdelfettah abdelghafour abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim
  abdelhamid abdelhaq abdelhay abdelilah abdelillah abdeljalil abdelkabir abdelkader abdelkarim abdelkebir
  abdelkhalek abdelkrim abdellah abdellatif abdellaziz abdelmajid abdelmalek abdelmalik abdelmoula
  abdelmounaim abdelouahab abdelouahad abdelouahed abdelouahid abdelrahman abdeltif abdelwahed abdenbi
  abdennour abdenour abderahim abderahman abderrahim abderrahman abderrahmane abderrazak abdeslam abdeslem
  abdessalam abdessamad abdesselam abdesslam abdi abdias abdou abdoul abdoulaye abdourahmane abdul abdulaziz
  abdulkadir abdulla abdullah abdulrahman abdulrashid abdurrahman abe abel abelardo abelino abid abiel abilio
  abimael abiy ablaye abner aboubacar aboubakr abraham abrahan abrahim abram abu abubakar abundio acacio ace
  acher achour adalberto adam adamo adams adan addam adebayo adeel adekunle adel adelbert adelino adelio adem
  ademola adeyemi adham adhemar adiel adil adin aditya adlene adler adly adnan adnane adolf adolfo adolph
  adon adonis adriano adriel adryan aedan aeden aeron afif agapito agim agostino agron agustin aharon ahcene
  ahmad ahmed ahmer ahmet ahron ahsan aidan aidann aigars aimad aiman aimar airon aissam aitor aiwen ajan
  ajay ajit ajoy akash akbar akeem akhil akhilesh aki akihito akil akim akin akinwumi akira akiva akram aksel
  akshay al alain alam alan alaric alasdair alassane alastair albano albaro alberic albert alberto albi albin
  albino albion alcides alden alderic aldo aldric aldrin aleandro alec alecio aleck aled alejandro alejo alek
  aleks aleksa aleksandar aleksander aleksandr aleksei alen ales alesandro alesio alessandro alessio alex
  alexandar alexander alexandr alexandro alexandros alexandru alexei alexey alezio alfie alfio alfons alfonse
  alfonso alfonzo alfred alfredo algirdas ali alias alicio alif alim aliou alioune alipio alistair allal
  allan allen allister allon almir alok alon alonso alonzo aloys aloysius alphonse alphonso altair altin
  alton alvar alvaro alvin alvino alvis alwin alwyn amad amadeo amadeu amadeus amado amador amadou amalio
  amancio amando amar amaro amauri amaury ambrish ambrose ambrosio amdy amede amedeo ameen ameer amelien amer
  americo amerigo ameur amiel amil amilcar amin amir amit amitabh amjad ammar amol amon amory amos amr
  anacleto anakin anand anas anass anastasio anatol anatoli anatoly ancel andeol ander anders anderson andoni
  andre andreas andrei andrej andres andreus andrew andrews andrey andrian andris andriy andrzej andy anes
  aneurin angelino angelito angello angelo angus anibal aniceto aniel aniello anies aniket anil anir
  aniruddha anirudh anish anjel anmol annunziato anouar ansar ansel anselm anselmo anshul antar ante antero
  anthon anthoni anthonio anthony antione antoine antolin anton antone antonello antoni antonin antonino
  antonio antonios antonis antonius antony antonyo antti antton antwan antwon anuar anwar aomar apolinar
  apollo apolonio aquilino araf aramis arash arben arber arcadio arcangelo archibald archie ardian ardit aren
  ares arham aric arie arief ariel arif arik ariles arion aris aristides aritz arjun arkaitz arlan arlen
  arley arlind arlo armaan arman armand armando armen armin armon arnab arnaldo arnau arnauld arne arnel arno
  arnold arnoldo arnulfo aron aronne arron arsen arsenio arseniy arshad arslan art artem artemio arthur
  arthuro artiom artur arturo arturs arun arvin arvind arvydas ary aryan aryeh asad asael asbjorn aseem asen
  aser asger asher ashfaq ashish ashkan ashok ashot ashraf ashutosh ashwin asier asif asim askia asmar assane
  aston atal atanas athanael athanasios atif atiku atlas attila attilio atul aubry audy augusto augustus
  aurel aurelian aureliano aurelio aurelius austen austyn avel avelino avi aviel avigdor avinash avishai aviv
  avraham avram awais axel axl ayad aylan ayman aymane aymar aymen aymene aymeric ayodeji ayoub ayrton ayub
  ayyoub ayyub azael azeddine azeem azim aziz azriel azzeddine azzedine azzouz baba babacar babafemi babajide
  babak babar babatunde bacary bachir badara bader badr badreddine bafode baghdad baidy bajram bakari bakary
  baker bakr balaji balazs baldassare baldomero baldwin balla baltasar baltazar balthasar bambang bara barack
  barae baraka barnaby barney baron barrett barron barry bart bartholome bartholomew bartley bartolo
  bartolome bartolomeo barton bartosz baruch bary basem bashar bashir basil basilio bassam bassirou bastian
  bat-erdene battista bautista bayard bayram bayron beau bechir behrouz bekim bekir belaid belal belarmino
  belkacem ben benaissa benat benedetto benedict benedikt beniamin beniamino benicio benigno benito benjamin
  benji benjy bennet bennett benny benson bentley benton benyounes beranger berat berenger berhanu bernabe
  bernard bernardino bernardo bernd bernhard bernie berry bert berthold bertil berton bertram beto bheki
  biagio bibi bienvenido bihari bijan bilal bilawal bilel bill billy binali binh binyamin bjorn bladimir
  blaine blaise blake blanchard blas bo boaz bob bobby bobi boby bogdan bohdan bohuslav bojan bola bongani
  bonifacio booker boris borislav borys bosco boualem bouazza boubacar boubker boubou bouchaib bouchta
  boujemaa bourama bouziane bowe bowen boy boyce boyd boyko brad braden bradford bradley bradly brady brahim
  braian brain bram brandan branden brando brandon brandt branislav branko brannon brant braulio braxton
  brayan brayden brayton brenan brendan brenden brendon brennan brennen brent brenton bret brett brian brice
  brien brighton brigido brivael brock broderick brody bronson brown bruce bruno bryan bryant bryce bryon
  bryson bryton buck bud buddy budi buford bulent bunyamin burhan burl burt burton buster butch byron
  byung-hun cade caden cael caelan caesar cain cais cale caleb calen calin calixto callan callen callum
  calogero calum calvin camill camillo camilo camron candelario candido carl carle carles carleton carlito
  carlitos carlo carlos carlson carlton carmello carmelo carmine carolus carsten carter casimiro caspar
  casper cassius cataldo catalin catalino cathal cayden cayetano cecil cecilio cedric cedrick cedrik ceferino
  celal celestin celestino celian celien celio celso celyan celyann celyo cemal cephas cesar cesare cesario
  cezar chadi chadwick chafik chahid chahin chai chaib chaid chaim chain chaine chaiwat chakib chakir
  chan-wook chandrashekhar chang changle chao charle charlelie charlely charles charlton chase chauncey
  chayne chayton chaz che cheick cheickne cheikh cheikhou cheng cherif chester chet chibuzo chico chidi
  chijioke chika childeric chinedu chinua chip chneor chouaib chrismael chriss christan christian christo
  christobal christof christofer christoffer christoph christophe christopher christos chrystian chrystopher
  chuck chukwudi chukwuemeka chung-hee cian ciaran cillian cinar ciprian cipriano cire cirilo ciro clarence
  clark claud claudino claudio claudiu claudius claus clay clayton cleandre clemens clement clementin cleon
  cleophas clery cletus cleveland clif cliff clifford clifton clint clinton clive clovis clyde coby cody
  cohen colbert cole coleman colin collin collins colm colt colten colton columbus conan conner connor conor
  conrad conrado constantin constantino constantinos cooper corbin cordell corentin corey corian cormac
  cornel cornelio cornelius cornell corrado corry cortez corwin cory cosimo cosme cosmin cosmo costantino
  court coy craig crescencio crispin criss cristhian cristian cristiano cristino cristo cristobal cristofer
  cristopher csaba cullen cuong curt curtis curtiss custodio cyril cyrus dae-jung dael daemon daevon dafydd
  dagan dagobert dagoberto daichi daisuke daithi dalton dalvin daman damaso dame damian damiano damien damion
  damir damjan damon danael dandre dane danel dang dangelo danh danial daniel daniele daniil danil danilo
  danish dann danny dante danton danyal danylo dao daoud daouda dapo daquan daran darek darel darell daren
  darick dariel darin dario daris darius dariush dariusz darnel darold daron darrel darrell darren darrick
  darrin darris darrius darron darry darryl darshan darvin darwin daryan daryl daryll dat dave daven davi
  david davide davidson davin davion davis davit davon davut dawid dawit dawson dawud daylan daylon daymon
  daymond dayron dayton dayvon deandre deangelo deaven deavon debashish debretsion declan dedi dedrick deepak
  deion dejan dejuan delano delbert delfino delio delmar delmer delon delroy delton delvin demarco demarcus
  demario demba dembo demetre demetrio demetrius demian demis demond dempsey deniel denis dennis denny dennys
  denton denys denzel deonte dereck derek deric derick derik deron derrell derrick derry derwin desiderio
  desmond destin detlef dev devann devante devendra devid devis devlin devone devonn devonte dewayne dewey
  dewitt dexter dhruv diabe diadie diar diarmuid dick dickie dickson diederik diego dieter dietmar dietrich
  dilip dillan dillon dimas dimitar dimitri dimitrios dimitris dimitry dinesh dino diogo dion dionis dionisio
  dirk dixon djael djahel djalal djamael djamal djamel djemael djemy djibril djiby djilali djime djoe djulyan
  dmitri dmitriy dmitry dmytro dogan dogukan dolan dom domenic domenico domingo domingos dominic dominick
  dominico dominik don donal donald donatello donatien donato donavan donavon donel dong dong-hyun donn
  donnie donnovan donny donovan donta dontae donte doo-hwan doran dorel dorien doron doroteo doudou doug
  douglas douglass dov doyle dragan drago dragos drake dramane drew drilon dris driss drissa duane duarte duc
  dudley dumisani dumitru duncan dung duran durand dusan dustin duwayne duy dwain dwaine dwayne dwight dylan
  dyllan dylon dyron dzhokhar eamon earle earnest earvin eben ebenezer eberhard ebrahim ebuka echezona ed
  edan eddie eddy edelmiro edem eder edgar edgardo edgars edilberto edin edinson edison edmon edmond edmund
  edmundo edoardo edouard edric edrick edson eduard eduardo edvard edvin edward edwardo edwin edwyn edy efosa
  efraim efrain efrem efren egan egidio egon egor ehab ehsan ehud eidan eiden eimeo einar eirik eitan eithan
  eizan ejaz ejike ekain ekaitz ekene ekhi eki ekow ekrem elad eladio elam elan elbert elden elder eldon
  eldrick eldridge eleazar eleuterio elhadji eli eliakim eliam elian eliano elias eliaz elies eliezer eligio
  elija elijah elio elion elios eliot eliseo elisio elizio elliot elliott ellis elmedin elmer elmo eloan
  elohan eloi eloic eloim elon elone elouan elouen eloy elpidio elric elroy elson elton elven elvin elvio
  elvis elwin elwood elwyn elyam elyan elyas elyes elyo elzear emad emael emanuel emeka emeric emerick
  emerson emeterio emidio emigdio emil emilian emiliano emilien emilio emin emir emmanuel emmerson emmett
  emmitt emory emran emre emrys emyr enael enaitz enaut endi endre endri endrit eneko eneo enes engelbert
  enis enkhbayar enlai enmanuel ennio ennis enoah enoc enoch enric enrico enriko enrique enrrique ensar enzio
  eoin ephraim ephrem epifanio erald eraldo eran erasmo ercan ercole erdi erdogan eren erhard eric erich
  erick erickson ericson erik erion erkan erland erle erling ermal erman ermes erminio ernest ernesto ernie
  erno ernst erol eron eros errol erskine erven ervin erwin eryk esai esaie esau esben eskil essaid esteban
  estebane estebann estevan esteve estheban etan ethan ethanael ethann etienne ettore eugen eugene eugenio
  eulalio eulogio euros eusebio eutimio evan evangelos evans evaristo evelio everett everette evert evgeni
  evgeny ewald ewan expedit eyad eyan eydan eyup eyyub ezechiel ezeckiel ezekiel ezequiel ezio ezra fabian
  fabiano fabien fabio fabius fabricio fabrizio fadi fael fahad fahd faheem fahim faical faisal faissal faiz
  faizan faize falco fallou faouzi faraz fareed fares farhad farhan farid faris farouk farrel faruk faruq
  fatmir faustino fausto favio fawad fawzi faycal faysal fayssal federico fedi fedor feliciano felipe felix
  feliz felton femi feras ferdi ferdinand ferdinando ferenc fergus ferman fermin fernandez fernando ferran
  ferreol ferruccio ferry fethullah fidel fidencio fikri filiberto filip filipe filippo finley finn fintan
  fiorenzo firas fitzgerald flaviano flavio flemming fletcher floreal florencio florentino florian florin
  florindo floyd flynn fode fodie folco fong forest forrest fortunato foster fouad franc francesco francis
  francisco franco francois francois-regis francois-xavier frank franklin franklyn franky frans fransisco
  franz fraser fred freddy frederic frederich frederick frederico frederik fredi fredie fredric fredrick
  fredrik fredy freeman fridolin friedrich fritz frode froilan fuad fulgencio fulvio fumio fynn gabino gabor
  gabriel gabryel gadi gaetano gaethan gage gaizka galen galo galvin gamal gamaliel ganbaatar ganbold ganesh
  garcia garegin gareth garett garion garland garret garrett garrick garrison garry garth gary gaspar gaspard
  gaspare gaurav gautam gauthier gavin gavino gavriel gaylon gaylord gbenga gearld gebril gedeon geert
  geffrey genaro gene generoso gennady gennaro geoffrey geordan georg george georgio georgios georgy geraint
  gerald geraldo gerard gerardo gerd geremy gergely gerhard gerlando german germano gero gerold gerome
  geronimo gerrard gerson gert gervasio gery gevorg ghais ghali ghassan gheorghe ghiles ghulam giacinto
  giacomo gian giancarlo gianfranco gianluca gianmarco gianni giannis gibran gibson gideon gijs gil gilbert
  gilberto giles gines gino gintaras gioacchino giordano giorgi giorgio giorgos giosue giovani giovanni
  giovanny giovany girard girish girma girolamo giuliano giulio giuseppe gleb glen glendon glenn godwin gokay
  gokhan goncalo gonzalo goodluck gopal gora goran gordan gordon gorge gorka gotabaya gottfried gottlieb
  govind graciano grady graham graig grant gratian graziano greg gregg greggory gregor gregori gregorio
  gregory greyson griffin grigory grover grzegorz guangcheng gueric guglielmo guido guilhem guilherme guillem
  guillen guillermo guiseppe gulbuddin guney gunnar gunter gunther guntis guoqiang gurkan gurpreet gus gustav
  gustavo guven guy gwenole gwenvael gyorgy haakon habib hacene hades hadi hadj hadrian hafeez hafez hafid
  hafiz hagen hagop haibatullah haidar haiden haider haikel haile hailemariam haim haissam haitam haitem
  haitham haithem hajime hakan hakeem hakim hakon hal halil halvor hamad hamadi hamady hamdi hame hamed hamid
  hamidou hamilton hamish hamit hammad hammadi hammou hamza hamzah han handy hani hanif hank hannes hannibal
  hans hans-peter hansel hao harald hardy hari haris harish haritz harlan harman harmon harold haron haroon
  haroun harouna harout harris harrison harrold harry harsh haruki harun harvey hasan haseeb hashem hashim
  hassan hassane hatim hayato haydn haydon haytam haytham hayward haywood hazael heath heber hebert hector
  hedi heikki heiko heinrich heinz helder helian helias helio heliodore helios hellmut helmut helmuth helori
  helory helyo helyos hemant hemi hendrick hendrik heni henk henning henoc henri henrick henrik henrique
  henry henryk heol heraclio herald herbert herby heribert heriberto herman hermann hermes herminio hernan
  hernando herold herschel hershel hervey hesham hibatullah hicham hideki hideo hien hieu higinio hilario
  hillel hilton hipolito hippolyte hiram hiro hirohito hiroki hiroshi hiroyuki hisham hjalmar hocine hodei
  hoel hogan hohepa holden homar homer honorio horace horacio horatio horst hosni hossain hossam hossein
  houari houcine houssain houssaine houssam hovhannes howard hoyt hrant hristo hrithik hubert huckabee hudson
  huey hugh hughes hugo hulusi humayun humbert humberto humphrey humza hung husayn huseyin hussain hussein
  huw huy iacob iacopo iago iain ian ianis ibai iban ibn ibou ibra ibrahim ibrahima ichai ichiro idris idriss
  idrissa iestyn ieuan iftikhar ignacio ignatius ignazio igor ihab iheb ihor ijaz ike ikechukwu ikenna iker
  il-sung ilai ilan ilario ildefonso iles ilian ilias iliass iliasse ilie ilies ilir iliya iliyan illan illya
  illyes ilyas ilyass ilyasse ilyes imad imanol immanuel imran imrane imre imtiaz inaki indalecio indrajit
  indrek ingmar ingo ingvar inigo innocenzo inocencio inzamam ioan ioannis iolo ion ionel ionut ioritz iosif
  iqbal irakli irfan irmin irvin irving irwin isaac isaak isac isael isai isaias isaie isak isam isamu isao
  isauro ishai ishak isham ishan ishaq ishmael isiah isidor isidoro isidro iskander ismael ismail ismaila
  ismet issa issac issaka issam istvan itai italo iulian ivan ivanhoe ivano ivar ivars iven iverson ivica ivo
  iwan iyad iyan iyed izaac izaak izac izaiah izak izam izan izayah jaafar jaan jaap jabari jaber jabier
  jabir jabril jabulani jac jace jacek jacinto jack jackson jacob jacobo jacopo jacques jad jadon jae-in
  jae-myung jaeden jafar jagan jagdish jahan jahangir jahleel jahlil jahmal jahmel jahnael jai jaid jaiden
  jair jairam jairo jais jaison jake jakie jakob jakub jalal jalan jaleel jalen jalil jamaal jamael jamal
  jamale jamall jamar jamel jamelle james jameson jamil jamin jammy janael janek jano janos janusz jaouad
  jaquan jaques jared jarel jarell jarmo jarno jarod jarold jaromir jaron jaroslaw jarred jarrett jarrod
  jarvis jasen jasin jason jasper jassim jasson jatin jaume javad javed javiel javier jawad jawan jax jaxon
  jay jayant jaydan jaydon jaylan jaylon jaymes jayron jayson jaz jean-baptiste jean-benoit jean-cedric
  jean-claude jean-come jean-francois jean-gael jean-jerome jean-luc jean-marie jean-michael jean-mickael
  jean-noel jean-paul jean-pierre jean-regis jean-yves jeanpierre jeb jed jedidiah jeferson jeff jefferey
  jefferson jeffery jeffrey jeffry jeh jelani jelloul jemael jemal jemel jemy jenael jenaro jens jensen
  jenson jeoffrey jephte jeppe jerad jerald jeramie jeramy jered jerel jeremey jeremi jeremia jeremiah
  jeremias jeremie jeremy jericho jerick jeriel jermaine jerod jeroen jerold jerome jeromy jeronimo jerrard
  jerrell jerrod jerrold jerry jerson jerzy jess jesse jessee jessey jessim jesus jethro jevon jhon jhonatan
  jhonathan jhonny ji-hoon jiabao jiahao jian jianguo jianhua jibril jide jiechi jilali jim jimi jimmy
  jinping jintao jiovanni jiri jiro jitendra jiwei joab joanes joannes joao joaquim joaquin job joby jochen
  joe joel joesph joevin johann johannes john johnatan johnathan johnathon johnn johnny johnson johny johsua
  jokin joko jomo jon jonael jonah jonas jonatan jonathan jonathon jonel jones jong-il jong-un jonhatan
  jonnathan jonny joon-ho joon-young jordi jordy jorel jorg jorge jorgen joris jorje joschua jose joseba
  josef joselito josep joseph josh joshua joshuah joshue josiah josias josip jostein josue josuha jotham
  jouko jounaid jourdain jourdan jovani jovanie jovanni jovanny jovany jozef juan juanito juaquin judd
  judickael judikael judson juha jukka julen julian juliano julien julio julius jullian junaid jung-ho junhao
  junichiro junior jurgen juri juris jussi justen justin justino justo justyn jusuf juvenal juventino kaarel
  kaarlo kabir kacem kaddour kade kaden kadir kaeden kael kaelan kagan kagiso kahil kahis kaiden kaiet kail
  kailan kailash kaim kain kainan kainoa kaiser kaiss kaisse kaito kalan kalani kaleb kalem kalil kallen
  kalvin kamal kamau kamel kamil kamran kamron kane kao kapil karam karas kareem karem karim karl karl-heinz
  karlo karlos karoly karsten karthik kashif kasim kasimir kaspar kasper kassim katlego kavin kawan kayden
  kaylon kayne kayode kayron kays kaysan kayson kazuhiro kazuki kazuo kean keanan keanu keaton keelan keenan
  keevin kehan kei keiichi keilan keiran keis keith kelan kelani kelann kelechi keliam kelian keliann kelim
  kelio kellan kellyan keloan kelson kelton kelvin kelyam kelyan kelyann kelyo kemael kemal kemil kemuel
  kemyl ken kenael kenai kenan kendel kendric kendrick kendrix kenechukwu kenichi kenji kenley kenn kennan
  kenneth kennith kenny kenoa kenric kenrick kent kenta kentaro kento kenton keny kenyon kenzo keon keone
  keoni keony kepa keqiang keran kerann kerby kerian kerim kermit kervin kerwin keryan keryann keshav kessim
  kestutis ketil kevan keven kevin kevyn kewan keyan keylan keylon keyshawn keyton kezian kezio kgalema kgosi
  khadim khais khaled khaleel khalid khalif khalil khemis kheo khephren khizr khurram ki-moon kian kiefer
  kien kieron kilian killian kimani kimeo kimmo kimo kin kinai kingsley kingston kip kipchoge kiplagat kiprop
  kirian kiril kirill kirk kirt kishan kishore kivanc kizza kjell klaus klay klayton kleber klement klevis
  knut kobe kobina koceila kodjo kodwo kody koen kofi koichi koji kojo kolawole koldo kolin komla kong konnor
  konrad konstantin konstantinos kostas kosuke kou kouider kourosh kraig krishan krishna kristofer kristoffer
  kristopher krystian krystopher krzysztof kumar kunal kunihiko kunle kuo-yu kurt kurtis kurtiss kwabena
  kwaku kwame kwamena kwasi kweku ky kyan kyeran kylan kyle kyler kylian kymani kynai kynan kyo-ahn kyran
  kyriakos kyron kyrylo kyung-ho kyung-soo lachlan ladislao ladislaw lafayette lahbib lahcen lahcene lahouari
  lahoucine lahsen laid laith lakhdar lal lalit lalo lamberto lamin lamine lamont lance lancelot lander
  landon lanny larbi laron larry lars larsen larson lary lassana lasse laszlo latif laureano laurens laurent
  laurentino laurentiu lauro lautaro lavan lawerence lawrence lawson layachi layton lazar lazaro leander
  leandro leart lebohang lebron lech ledion leendert leeroy lefteris leho lehyan leif leis leith leito lekan
  leland lelian lelio lelyo lemma lemuel lemy len lenael lenard lendon leng lennart lennon lennox lenny leno
  lenys leo leo-paul leon leonard leonardo leoncio leonel leonhard leonid leonidas leonin leonis leontin
  leonys leopaul leopol leopoldo leroy les lessandro lester leszek levan levi levin levy levyn lewen lewis
  lex leyann lheo lhoucine lhoussaine liam liaquat liberato libero liberto liborio licinio liem lies lindsey
  link lino linus linwood lion lionel lisandro lisandru livai livio liviu lizandro ljubomir llewelyn lloyd
  lluis loai loay loen loenn loevan loevann loic loick loig loik lokesh lokman lon long lonnie lonny lonzo
  loqman lorcan lorenso lorenz lorenzo lorik lorne lotfi lothar louai louay louei louie louis loumeo lourenco
  lowell loyd lubomir luca lucas lucca lucian luciano lucien lucio lucius lucky ludger ludovico ludvik ludwig
  luigi luis luiz luka lukas lukasz luke luken luqman luther luuk lwandile lwazi lyderic lyes lyle lyman
  lyndon lynwood lyubomir maalik maarten maati mac macario maceo mack macky maddox madhav madhukar madou mads
  maelian maelic maelick maelik maelio maelo maeron maes maevan magdaleno magnus mahamadou mahamat mahathir
  mahdi mahedine maher mahery mahesh mahfoud mahin mahinda mahir mahlon mahmood mahmoud mahmud mahmut maicky
  maidine maieul maik maikel maiky mailo mairon maithripala majd majid makan makoto maksim maksym malachi
  malang malcolm malcom male maleek malick malik malle malon malte malvin mamadi mamadou mamady mamoru
  mamoudou manaaki manasse mandla mandlenkosi maneo manex manfred manmohan manny manoel manoj manolito manolo
  manouchehr manson mansoor mansour manu manuel marc marc-aurele marcelino marcello marcellus marcelo marcial
  marciano marcin marcio marck marco marcos marcus mardoche mardochee marek margarito mariano marino mario
  maris marius mariusz mark markel markku marko markos markus marlin marlon marouan marouane marques marquis
  marquise marshal marshall martel marten martin martino martyn marven marvin marwan marwane marwin marx
  marzio marzouk masahiro masaru masato masayuki mason masoud massamba massimiliano massimo massoud mat matan
  matar matei mateis matej mateo mateus mateusz mathei matheis matheo matheus mathew matheys mathias mathis
  matias matija matiu mats matt mattei matteo mattew mattheo matthew matthews matthias matthieu mattias
  mattin matvei maurice mauricio maurizio mauro maury mavrick max maxim maximilian maximiliano maximillian
  maximino maximo maximus maxwell mayer maykel maylon maynard mayson mazen mbarek mbark mbaye mc md mederick
  medhi medhy medy mehdi mehmet meinrad meir melan melchor meles melian melih melik melio meliton melville
  melvin melvyn melyan menachem mendel menelik meng meo meriadec merlin merrick mervin mervyn messon metin
  meven mevlut meyer meziane mhamed micael michael michail micheal michee michelangelo mick mickael mickail
  mickel migel miguel mihai mihail mihir mikael mikail mikal mike mikhael mikhail mikheil mikkel mikko miklos
  milann miles milford milhan milind millan millard milo milorad milos miloud milton mimoun mimoune min-jun
  mindaugas ming ming-te mino minoru miodrag miquel mir mirac miran mircea mirco mirko miro miroslav mirsad
  mirza misael mitch mitchel mitchell mitsuo mitsuru mitt moaad moad moche moctar modesto modibo modou moeen
  moha mohamad mohamadou mohamed mohamed-said mohammad mohammed mohan mohand mohcine mohit mohsen mohsin
  mohsine mohssine moin moises mojtaba mokhtar momar monir monroe monsef monte montgomery monty moo-hyun mor
  morad mordechai moreno morgan moris moritz morris morrison morten morteza mortimer morton mose moses moshe
  mostafa mostapha moua mouad mouhamadou mouhamed mouhcine mouhssine mouloud mounaim mounir mourad mousa
  moussa moustafa moustapha mpho mthunzi muammar mubashir mudassar muhamed muhammad muhammadu muhammed
  muhyiddin mukesh mukul mulayam mungo munir muqtada murad murat murdo muriuki murray musa museveni mushtaq
  mussa mustafa mustapha musyoka muyiwa mwai mwangi mychael mykael mykhailo mykhaylo mykola myles myron
  myung-bak naaman nabeel nabil nadal nadav nadeem nader nadim nadir naeem naem nafis naftali nahil nahim
  nahuel nahum nail naim naji najib najim nak-yon nam nana nandan naoki naoto naoufal napoleon narcis narciso
  narek narendra naresh naruhito naser nash nasim nasir nasreddine nasser natael natale natalino natalio
  natan natanael nataniel nate nateo nathan nathanael nathanel nathanial nathaniel natheo natteo naveed
  naveen navid navin nawaf nawaz nawfal nayef nazario nazir nazzareno ndiaga neal nebojsa necmettin neco ned
  neel neftali negan nehemy neho neil neill neji nelio nello nels nelson nelvin nelyo nemanja nenad neo neoh
  neri nerio nessim nestor nevan neven neville nevin newman newt newton neymar nezar niall nicanor nicasio
  niccolo nicholas nick nickolas nicodeme nicolae nicolai nicolas nicolo niel niels nigel nihat nikhil niklas
  niko nikola nikolai nikolaos nikolas nikolaus nikolay nikolo nikoloz nikos nilesh nilo nils nimrod niraj
  niranjan nisar nishant nitin nitish nixon nizar njoroge nkem nkosi nnamdi noah noaim noam noboru nobuo noe
  noeh noelan noelann noevan nohe nolan noman nominoe nonso norbert norberto nordin noreddine norman normand
  normunds norris norton nouaim nouh nourddine nourdin nourdine noureddine nouri numan nuno nunzio nurettin
  nuri obafemi obaid obdulio obed obinna obiora obryan ocean ochieng octavian octavio octavius oddvar odei
  odilo odin odinga odis odon oier oihan oisin okechukwu okoth ola olaf olajide olalekan olan olatunde olav
  ole oleg olegario oleh oleksandr oleksiy olen olin oliver olivier oliviero olli olmo olof olti olufemi
  olumide olusegun oluwaseun oluwole omael omar omari omer omid omkar omri ondrej oneal oneil onesimo onofre
  onofrio onyeka onyx oracio oran orazio orban oren orenzo oreste orestes orhan ori orian oriol orion orlan
  orland orlando orm orrin orson orville oryan osama osamu oscar osee osiris osita oskar osman osmin ossama
  osvaldo oswald oswaldo otar othello othman othmane otieno otilio otis otman otmane ottavio ottmar otto
  oualid ouassim oudai oumar oumarou ousama ousman ousmane oussama ousseynou outman ouwais ouweis ovidio
  ovidiu owain owen owens oyvind ozgur ozkan paavo pablo paco padraig pal palle palmer panagiotis pancracio
  pankaj panos pantaleon pao paolino paolo papa parker partha parvez pascal pascual pasi pasqual pasquale
  pasqualino patric patricio patrick patrik patrizio patryk patxi paul paul-emile paulino paulo pavel pavlo
  pawel pedro peio pekka pelagio peng pepe per per-olof percy perfecto perrin perry pervez petar pete peter
  peterson petr petri petro petros petru petter pheng phi phil philando philbert phileas philemon philip
  philipp philippe phillip phillipe phillippe phong phu phuc pierce pierluigi piero pierre piet pieter pietro
  pio piotr piyush placido plamen pol polo ponciano porfirio porter prabowo prakash pramod pranab pranav
  prasad prasert prashant pratap praveen prayut precieux predrag prem preston primael primitivo primo
  prudencio puneet pyotr qais qasem qasim qassem qassim qiang qishan quang quentin quinten quintin quinton
  quoc rabie rachid radek radoslaw radouan radouane radovan radu raed rael rafa rafael raffael raffaele
  raffaello raffi rafi rafik rafiq raghav raghu ragnar rahal rahat raheem rahim rahm rahman rahul raian raid
  raiden raila raimondo raimonds raimundo rainald rainer rainier rais raj rajan rajendra rajesh rajiv rajko
  rajnath rakesh rakim ralf ralph ram ramadan raman ramazan ramdane ramesh rami ramin ramiro ramon ramond
  ramses ramush ramy ramzan ramzi ramzy rand randal randall randel randell randolf randolph randy rangi ranil
  ranjit raphael rashad rasheed rashid rasmus rasul ratko rauf raul ravi ravindra rawiri ray rayden rayford
  rayle raymon raymond raymondo raymund raymundo raynaldo rayyan raziel razvan read recep redouan redouane
  reece reed reggie reginal reginald regino regis rehan rei reid rein reinaldo reince reinhard reinhold
  reinold reis rejan remigio remo remon remus renald renaldo renan renato renny reno renzo reouven rephael
  reuben reuven rex rey reymond reymundo reynaldo reynold reynolds reza rhett rhyan rhys riad ricard ricardo
  riccardo ricci ricco richad richard richardson richie richmond richy rick rickard rickey ricky rico ridge
  ridley ridouan ridouane riek rigoberto riles rimantas rinaldo rino rion rishi risto ritchie ritesh rito
  riyad riyadh rizwan roan rob robb robby robert roberto robinson roby roc rocco rock rocky rod roddy roderic
  roderick rodger rodney rodolfo rodric rodrick rodrigo rodriguez rody roel rogelio roger rogerio rogers
  rohan rohit roi rolan roland rolando roldan rolf rolin rolland rollin rolly roman romano romario romel
  romeo romero romolo romualdo romulo ron ronael ronal ronald ronaldo ronan ronel rongji ronn ronny roosevelt
  roque roscoe rosendo roshan ross rossano rostislav rotimi rouhollah rowen roy ruairi ruaridh ruben rubens
  rubin ruddy rudi rudiger rudolf rudolph rudy rueben ruffin rufino rufus ruggero ruggiero ruhollah rui rumen
  rupert ruperto ruslan russ russel russell rustem rusty rutger ruud ruzgar ryan rylan ryles ryley ryo ryota
  ryuichi saad saadat sabatino saber sabin sabino sabir sabri saburo sachin saddam sadegh sadik sadiq saeed
  saer safouan safwan sahib sahil sahin sai saian said saidou saif saif-eddine saifdine saifeddine saikou
  saim saimon sait saiyan sajid sajjad sakari saladin salah salaheddine saleem saleh salek salem salif salih
  salim saliou salman salomon salustiano salva salvador salvadore salvator salvatore sam samad samael samba
  sameer samer sami samie samir sammuel sammy samnang samson samual samuel samy sandeep sander sanders
  sandile sandor sandro sanford sang sang-woo sani sanjay sanjeev sanoussi sante santi santiago santino santo
  saqib sarath sarfraz sarkis sasa satchel satish satoshi saturnino satya satyanarayan saud saul saulo
  saurabh saverio savino savio saxby sayed sayfullo scot scott scotty se-hoon seamus sean sebastian
  sebastiano sebastien secundino sedric sedrick sega segun segundo seif seif-eddine seiji sekou selahattin
  selian selim sellam selmene selwyn selyan sem semi semih semir seng seni seok-youl seppo serafin serafino
  serapio sergei sergej sergey sergi sergio sergiu serguei serhiy serigne serjio servando seth seung-ho
  sevann severiano severino severo seydou seymour shad shady shafiq shahbaz shaheed shahid shahin shahram
  shahzad shailesh shaim shain shaka shakeel shakir shakur shamir shane shankar shann shantanu sharad sharif
  shashi shaun shayan shayn shean shehbaz shekhar sheldon shelton shemar sherif sherman sherrod sherwin
  sherwood shigeru shimon shingo shinji shinzo shiv shivam shlomo shoaib shoichi shone shota shreyas
  shui-bian shun shunsuke shyam shyheim siaka sibusiso sid siddharth sidi sidy siegfried siegmund sifiso
  sigfredo sigifredo sigmar sigmund sigurd sigve sikandar silas silvan silvano silverio silvestre silvestro
  silvino silvio simeo simeon simo simon sinan sincere sinclair sinisa sion sione sipho sirac siraj
  sirajuddin sirio siro sixto sjoerd slavko slawomir slimane slobodan smael smail smain smiley smith snorri
  socrates soel soen soenn sofian sofiene sohaib sohail soheib soheil sohen solaiman solayman soliman solomon
  solon somchai somsak sonny soren sorin sotero soudais soufian soufiane soufyane souhaib souhail souheil
  soulaiman soulaimana soulaimane soulayman soulaymane souleiman souleimane souleimen souleymane souleymene
  souliman soumaila soumya sourav spencer spyros srdan srikanth srinivas srinivasan staffan stan stanford
  stanislaus stanislav stanislaw stanley stanly stanton stavros steaven stefan stefano stefen steffan steffen
  stelian stelio stelios stellan sten steny stepan stephan stephano stephen stephens stephon sterling stevan
  steve steven stevens stevenson stevin steward stewart stiven stjepan stony stoyan stuart sture sturla
  subrahmanyam sudhir sufian suk-yeol sukhwinder sulaiman sulayman suleiman suleman suleyman sullivan sultan
  sundar sung-kim sung-min sunil surachai suraj suresh sushil susilo susumu svein sven svend sverre sybren
  syed sylas sylvan sylvester symeon tad tadashi tadeo tadeusz tadhg tadzio tae-hyun tae-woo tae-yang tael
  tafari taha tahar tahir tai taib taieb taig taim taino tairick tairon taj takahiro takao takashi takeshi
  takumi talal talha talib talla talmadge tamas tamati tamer tamerlan tamihana tamir tan tanael tancrede
  tancredi tane taner tanner tanveer taoufik taoufiq taran taras tarek tareq tarik tariq taro tarquin tarun
  tatenda tatsuya tauseef tawan tawhiri tayeb taylan taylon tayo tayyip teboho ted tedd teddy tedros teguh
  teho teilo teiva telesforo telio telmo telyo temoe tendai teng teng-hui teo teodor teodoro teofilo terance
  terence terje terrance terrell terrence tetsuo tevin thabang thabo thad thaddee thaddeus thadee thadeus
  thaksin thami thanael thanakorn theandre theau theis theliau thelio thelyo themba theobald theoden theodor
  theodore theophane theotim therence theron thery thesee thiago thibault thierno thiery thijs thilo thimeo
  thimote thimotee thimothy thinh thom thomas thong thor thorstein thorsten thorvald thuan thulani thurman
  thymeo thymote tiago tian tibere tiberio tibor tiburcio tidiane tiego tien tigran tihomir tijani till tilo
  tim timae timael timai timeho timeo timm timmothy timmy timo timoe timon timote timotee timotei timoteo
  timothe timothey timothy timur tinael tineo tino tirso tito titus tiziano toan tobia tobias tobie tobin
  tochi tod todd todor toivo tom toma tomas tomaso tomasz tome tomeo tomer tomislav tommaso tommy tomohiro
  tomy toney tong tonino tonio tonny tonu tony toomas torben torbjorn toribio torquil torres torstein torsten
  toru toshio toshiro tou toufik touhami traian travis travon trayvon tre tremayne trent trenton tresor
  trever trevis trevon trevor trevys trey tri triston troels trond troy truman trung truong trygve trystan
  tshepo tsutomu tuan tucker tudor tudur tullio tumelo tunde turgut turhan turki turner tushar txema txomin
  ty tyan tye tylan tyler tylor tymae tymael tymeo tymon tymote tymothe tymothee tynael tyreek tyreese tyrell
  tyrese tyrick tyron tyrone tyronn tyronne tyson tywan tzachi ubaldo ubay uchenna uday uddhav udo uffe ugo
  ugochukwu uhuru uldis ulf ulises ulisse ulric ulrich ulrik ulysses umair umar umaru umberto umer unai urban
  urbano urho uriel urmas usama usman uthman uttam uwe uzi uziel uzoma vaclav vadim vadym vahe vakhtang
  valdemar valdis valentin valentino valentyn valeri valerian valeriano valerien valerii valerio valeriy
  valery valter van vance vandy vang vangelis vanni vardan varun vasco vasil vasile vasiliy vasily vassilis
  vasyl vaughn vazgen veikko venancio venkat venkatesh vern vernon veron vicent vicente victor victoriano
  victorino victorio vidal vidar vidyut viet viggo vijay vikram viktor ville vince vincent vincenzo vinh
  vinicio vinicius vinnie vinny vinod viorel vipin virat virgil virgilio virginio vishal vishnu vital vitali
  vitalis vitaly vito vitor vittorio vitus vivek vlad vladimir vladislav vladyslav vojislav vojtech volker
  volodymyr vuk vusi vusumuzi vyacheslav vytautas wade wael wahil wahyu wail waldemar waldo waleed wali walid
  walker wallace wally walter walther waqar waqas ward wardell warner warren warrick waseem wasim wassim
  wataru watson waweru waylon waymon wayne wei weiwei weldon wenceslao wendel wendell wenzel werner wes
  wesley wessley westley weston wil wilber wilbert wilbur wilburn wilder wiley wilford wilfred wilfredo
  wilfried wilhelm wiliam willam willard willem willi william williams willian willibald willis willy wilmer
  wilson wilton wim winfred winston wisdom wladimir wlodzimierz wojciech wole wolf wolfgang wolfram woo-jin
  woodrow woody wouter wyatt xabi xabier xander xavi xavier xian xiaobo xiaoping yaakoub yaakov yacouba yago
  yahia yahya yair yakov yamin yanael yancey yancy yanek yang yanis yann-ael yannael yanni yannick yannig
  yannis yanto yari yaron yaroslav yasar yaseen yaser yash yashwant yasin yasir yasser yassin yassir yasuhiro
  yasuo yaw yazan yazid yegor yehoshua yehouda yehuda yemi yeng yerim yero yevgeny yilmaz ying-jeou yitzhak
  ylies yoav yoel yogesh yogi yohai yohannes yoichi yon yonael yonatan yonathan yong yong-chol yong-ho
  yong-nam yoni yordan yosef yoshihide yoshihiko yoshio yossef yossi youcef younes youness young-ho young-sam
  younis yousef yousif youssef youssouf youssoufa yousuf yoweri ysmael yuji yukio yul yulen yunes yunus yuri
  yuriy yury yusef yussef yusuf yusuke yuta yutaka yuvraj yvan yvon zabihullah zac zacaria zacarias zacary
  zaccaria zach zachari zacharia zachariah zacharias zachary zachery zack zackary zackery zael zafar zaheer
  zahid zahir zaian zaid zaidou zaim zain zaine zainoudine zaion zair zak zakari zakaria zakariae zakariya
  zakary zakhele zaki zalman zalmay zamir zan zane zarko zavier zayd zayne zbigniew zdenek zdenko zdravko
  zechariah zedong zeeshan zeev zeferino zeid zeki zeljko zemin zen zeno zenon zephir zephyr zephyrin zerihun
  zeshan zeus zhiqiang zhongshan ziad zikora zinedine ziyad zohair zoltan zoran zoubir zouhair zouhir zsolt
  zubair zuhair zulfikar zurab zygmunt zyon`

/** Names of both sexes, or of one sex here and the other there. */
export const EITHER_NAMES = `
  abdon abie abou abriel achille achraf adar addison addy adell aden adonai adonay adrain adrian adriann
  adrien aiden aimane aime aimen airam aissa alane alban alcide alexandre alexis alexys alin alix alli allie
  allyn alois alpha alphee alphonsa alva aly amaiur aman amand amari ame amedee amets amine amor anatole
  anatolie andi andra angi anis anndrea annis antonia antonie ara aram aran arda arden ardis ari arian ariele
  aristide arlie arly armani arti artie artis arya asa ascencion ashanti ashton aubery aubrey audie augusta
  augustin augustine aurelien auriel avery avni ayaan ayan aydan ayden aydin ayhan ayme azhar baila bailey
  baraa bari barnabe barthelemy basile bela beni benjamine bennie benoit bertin bertrand beryl betti billie
  blair bobbie bodo boni brandyn briann britt britton brook brooks bryann bryn cam camden cameron camile
  camryn carey carlie carmel carmen carmin carnell caron carrol carroll carson cary casey casimir cassidy
  catherin cesaire chahine chaka chan chandler channing charaf charlet charley charli charlie charly chery
  chima chris christ christen christien cielo clair clarance claude claudi claudy clem clemente cleo codi
  codie colby collyn colyn concepcion constantine cori corie corin corrie cortney cosma coty courtney cris
  cruz dale daly dama damia dan dana dani danie dannie dany danyel darby darcy dari darian darien darion
  darnell dashawn davy deandra dee del delaney delfin dell delma demetrice deni deniz dennie deon derin
  deshaun deshawn devan deven devin devon devy devyn diallo diamante diamond dian didi didier dieudonne dilan
  dini domini dominique dominque domonique donell doni donnell dorian doriann dorris dorsey dove duong dursun
  dusty dyan edel eden edgard edi edme edris el elain elia eliah elie eliel eliott elisha elison ellan eloann
  elois elouann ely elyjah elza elzie emanuele emery emile emili emmanuele encarnacion endy enoha enzo eole
  erique eris esdras estel evann evariste evin evon ewen ewenn eyden fabrice famara fanel farrell fay felice
  felicien fernand fidele florentin florice floris fortune francy franki frankie frantz freddie gael gaetan
  gale ganael gari garnet garnett gaston georges georgi georgian georgie geraud germain germaine gerrit gerry
  gill gilles gisel glynn grayson gregoire gregorie guadalupe guenael guenole guillaume gussie gustave
  gwenael gwennael hai hale hanni harley haven hayden hedy helie henni henny herve hindy hoang hollis honore
  hunter ilia ilya infant ira iram irvine isaia isaiah isidore islam ivon ivory ivy iziah jackie jacky jacque
  jacqui jade jaden jahel jaime jaimie jaimy jamaa jame jamey jamie jamison jammie jan jani janik jann jannik
  jannis jari jasone javon jayce jayden jaylen jaylin jayme jaymi jehan jere jessi jessie jessy jewel jewell
  jihad jilian jimmi jimmie joachim joani jocelin jodie jody joele joey johan johna johnie johnnie jona
  jonnie jordann jorden jordon jory joscelyn joselin joslin josselin josselyn josua jovan jude jule jules jun
  justus kacey kacy kai kais kalen kallan kamar kameron kamryn karan karel karime karis karol karon kary
  karyl kasey kaylan kayle kaylen keane keegan kelby kellen kelley kelly kellyann kemi kemy kendal kendall
  kendell kendi keni kennedy kenni kennie kensley kenyatta kenzie keo kerane keriann kerry kesley khalifa
  kieran kiley kim kimi kirby kit kleo kolby konstantine koren korey kori kortney kory kris kristan kristian
  kyrie lacy lael lam lamar lamara lambert landry landy lane lasha lashawn laurance laurence lauri laurin
  lavern laverne lavon layan layne lean leandre lee lei leigh leighton leman lennie leny leonce leone leonida
  leonides leopold lesley leslie lesly lessie lev levon leyan lian lilyan lindy linnie livier liyan loan
  logan lonni loran loren lorence lorenza loreto lorian lorien lorin loris lorrain lou louen lounes loy loys
  luan luc lue lulu lupe lyn lynn mackenzie mady mael maelan mahe mahel maike mailan malek malone manael
  manuele marcel marcell marcelle marien marin marion marlen marley marlo marlow marlowe marlyn marti marty
  marvel marvine massire mathieu matia matti mattia maxie maxime mckenzie mckinley mederic mel mell meril
  merle merlyn merrill merritt mewen mica micah michal michale michel michell mickey mickie micky mika mikel
  mikele milan minh moise morghan murphy mylan nael nahel naime nair nakia nance nani nassim nathael nayel
  nazar nel nere nguyen nickie nicky nico nicola nidal nikita nil nile nima nino noa noel nore nori octave
  odell ollie onesime ora orel orene orlanda otha pacome paddy page passion pat pau payton pepin peyton pier
  pilar pino prentiss presley qamar quincy quinn rabah racine raleigh ramsey raoul rashawn rayan rayane
  rayann rayen rayhan raymone reagan reda reese refugio regan reida reilly remi remy rendy rene reyes rheda
  rian ricki rickie rida rikki riley rio river roann robbie robbin roben robin roch romain rome romie roni
  ronnie rony rory rosario rosemond rosen roxan royce ryann rylee sabas sabre sacha sadi sadio sael sage
  sahel saman sammi sammie samuele sandy santana santos sascha sawyer schuyler scottie seny seraphin serge
  sevan severin shaan shadi shae shaine shannon shanon shaquille sharan shavon shawn shay shayne shea shelby
  sheng sheridan sheron sherrell sherrill sherron shiloh shon sidney silvere simeone sky skye skylar skyler
  soan socorro sofiane sol soni sonni sony sosthene stacey stacy stefane stephane stephene stevee stevie
  stone stormy sunny swami swen sy sylvain sylvere tamar tangi tani tao tate tatum tayler taylor tedi telly
  terrill terry tery teva thai theo theophile theotime thiefaine thien thierry thimothee timi timmie timoleon
  timothee toby tomi tommi tommie toni torey torrey tory toussaint trace tracey tracy trinidad tristan
  tristen tristin tu tyann tyree unique unknown uriah val valentine valere ventura verne vernell vernice
  vianey vianney vic vick vincente vitalie von vonnie vu wendelin wesly wilfrid willie wissam xan xuan yan
  yann yannik yasha yassine yaya yeni yi yoland yonah yves zacharie zion`
