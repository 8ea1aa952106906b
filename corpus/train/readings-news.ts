/**
 * A reading of 511 news articles of many outlets, 2012 to 2020 (Baly et al. 2020, unlabelled): which of their quotations
 * are nobody's words. PolNeAR is US politics of one year, and a word inside of a report counts there as said. Chosen were
 * articles with a quotation that a first model doubted, few of each outlet and topic; read were the 2182 quotations that
 * it did not take for speech with certainty, and the short ones; all others are somebody's. Titles, names, nicknames,
 * coinages, words as words and scare quotes are nobody's; what the sentence gives to somebody is said, and so are
 * placards and chants. An article and a quotation are known by hashes: nothing of the articles stands here.
 */
import { keys } from './readings'

/** The articles, by the hash of their ids. */
export const NEWS_READ: ReadonlySet<string> = keys(`
  1lgi8wq 1kesn81 15jt24l dzcdxs 1iacytu ualmeu gtbmub 3h12hj x7wdex ic6luu u40ryz ldj5is 14uh3uv 1w3cw6k
  nhkcyr rg0az4 162nqjj 7rrbfw jtjzif xk9dmr 727niw 1af6zfy 1ulqfjn nezuh9 1p0zh5i l47wb2 h0koue 17oy7gg
  1167deo 12adgab e0c0yx 1cmlmh6 1ke7b9s 17z9dyu 1jz7mnk 1teh6q9 akdqs2 1eofq0f 1enm05e 172ysxj n8ymls
  y39xrx 1vs9wya jnyx0v hf3dzx ab24cs 5fo2os fbgf4b kf7lgu ype2su 1d566lw rfyy72 14lhbwa 1j42p9a 1ajz07
  6lc1ta 1cs7ro9 14svd2e 1u0pwa4 7t9yiy x01q8z 1qb7spu 8rkfu2 hrtid7 1xn20n 1kc19cd 1325jf7 1sbvvyy m65oqi
  1ykevdu 1x75uz 1xpoiua lp7xv8 1p9xiil 1b9dppu 8zozdz imz8h1 rjh00x dyk2cp 1ye6tu8 1ndfa6b 1rwokwq 461wlq
  p9m0gr 1nqnn9a odb3e8 1got7q1 18juepz 61mlhv 169yy7w ijhkzr b3wcgb v41au7 1fstaiv 12u83yy 1frbl1z z6x7mu
  c35rtj 9oti2m 1c52zjq 1jioyoa g0u23y mmhmen h5p0dj 17v49n6 2t1srv 952uvw 51i835 1oc5jnx sfjuzw qhjm3n
  1k87vvu 1xzzas 14xsy21 e3x6jd eqojiw 193frt3 3jwynj 132awb3 aw83b2 28tsfu 19olsox 1bccnch 1e14g8w
  1g82ys9 6c15r7 usqjvh b9d974 vjq7p0 1go2jzk mmp0oq 93ktlz orb5xm 1y9m9yf 1av8f8k yyiy5z 153qoym 14gaza3
  9nmecy si72c7 nym1u6 pttkot 15oip2f 1xhfqrt 1bezjl6 1uqcgao haqmma 1wht89m u5bh4c wkutp6 1q7fgn7 dn521c
  cj4itw t07r7a 1174g2a 1tytx3v m8uu9u 1v4ccd4 r8ujyv r6aqw 15u56mz gcs6z8 wg0izb 1bjf85x 1r3k7c1 1dbxwh1
  losqgy ri6wah 1vonpxn 3889vg xbq42n pcldys n6rk85 18tj0gm 12190ml 18v2ne 1esxqok y3r1k0 m0x37b 4hlxm
  itykce n56jzf tcf3bz aat3gn 7svluf bnzl8k hu3dtq 1ljiq90 7q0zsq uv8kfp xxns45 q1z9k4 rut6uj 1fa4f1e
  1m46s3g x7arb6 l0fwi4 1oiiayu 1pmfpkq 19g89kt 18vakwv 1rl5zcm d8ptrx 5vj09j 73a916 10ubsse vap538 bw621r
  bfex00 r82jn5 1pase0v 7rv73w t0ijqa x1o7fh 1uxozcx 19t8fvl 1evli4s crhmyt 10i0076 7ybiak 1mkyqk2 19w09s0
  1v5j4h 1y7g9ks jbf3df zxgc3h t9wyy8 9op5ye 1aegfhv 1o7f4h hrg1ut rtsx8a 1ei1933 83wnpg 1u9523z siwdj8
  2jyghw 136gvs 151sqor 1jifqs7 gsdbvg hay05r 9ald1k 130qulb 16culjh zgtmxk 1qmf6t6 ug9zw3 1fxxq5f hfl24m
  17qv7ph j2v9o8 11yyfzi h9190f c5vg8h 1d4u94p b8hfpc w9pww8 1v0n4kb 3wels5 gmjr k4ct 1bc15 3ajxc 43t4n
  4ot3b 6ldob 6nzxg 84w39 96rsf dphy9 e93q3 fxw3m h9fta hmy2k jp8vg js9y7 o0cui o3vkr oa9tr phxrv qfn64
  qnjpp tve1h ul1cw xjhry yc5p2 107wb0 114quf 11tw8q 12j2mw 14fdhi 157xbv 15c48k 15cobh 17f6sm 198wac
  19rmk5 1ca5sa 1d6lvq 1e83yy 1f5084 1hcp17 1jmyq0 1lo7sq 1n6whh 1nj711 1otyeh 1pzckf 1q9rcf 1t1fal 1uv9mx
  1xmvzr 1ymm21 1zl86f 22h4jw 23q20r 24eqe8 24sxk8 26ky9j 27zv7j 297qh0 2a5uzk 2c08c1 2e2eo5 2ff1e4 2ful8t
  2gwf64 2ih7bp 2io1s2 2k62ul 2kfnes 2lq9dx 2m27fi 2mtb74 2no4ha 2oi10e 2pwq9l 2pzd55 2r0ugt 2tcy0x 2v6bgz
  2xhtmr 3503h1 37l1rx 3ba1mf 3begtk 3bmyuv 3chy8t 3e0eb9 3fgs08 3no6fh 3oolla 3w26z1 3zod57 3zrrtg 3zxysb
  45g8if 4a7cjm 4fw58f 4jotzb 4npimi 4werrw 58o0k5 5dqoti 5ldl4l 5lty2y 5pss3h 5rifyi 5s8rf4 5t9k41 5tpl00
  5xvwl3 6460pv 64favq 6bc0pp 6en7zd 6h2gul 6hoyru 6m0o5s 6mr3pr 6nsu2p 6v5oqc 704tnw 74rjd7 7ha99b 7hyeno
  7iajln 7ieska 7jgizx 7l8v8e 7oe8gl 7rg1se 7v3rpk 7yth3r 857898 86vlas 8hbelp 8ie4eq 8k4efs 8pcytr 8t7wsg
  982vz5 99i7yo 99u8gg 9hplhp 9koh2c 9o8z20 9oumqx 9qg42k 9u5z9t aidjhi an5kdj aqwt85 bly13v bwtzos bz3fcv
  c2zcf2 c7o209 cguzkw cnoc6z cqc9g0 cvx99u djksya dlj14y do8wyt dt9ch8 e4b4rr ejwd21 emoft4 evupoi ezra37
  f54iax f5vd0a f6zljs fdmaps fqwrxj fspzml g6hq2t ggvl0w ghvx49 gniuwj gsofay gwvpb8 gyl039 gz1qp9 hnxzul
  hvj0k6 hy9qyq i3qfqv i6yad4 igpxvl izsl53 jkbcny jy2aut k7xap9 k8i5uc kfzj66 kloehg kndzeb lujldu m239od
  msgp3i n1d8k3 n4qe8f ns1kqq olmpwo onwyxw p74vnj pb175q pdbckg pmtpbi q0aopa q55m3d qcdq3h qot2qw rnzd8s
  ro7641 rvzq7q seyu8q t6b2bg t7etou u55xq3 vc0jx9 vvo7gh w0d6i1 wgp7uz wgrodh wmuxfa wsxvpg x2qwyk x9lff2
  xm8xmy xuxws7 xyr7jq y6h26k yh1bew zfzdrw zoevfu 101gjxi 106ktqp 10f881w 10srj6v 10x87an 11fa6rc 11yr3sk
  120fa6n 12jm9mb 12n6twv 12wqmlx 13d2ohf`)

/** Nobody's words. */
export const NEWS_TERMS: ReadonlySet<string> = keys(`
  13cidrs 1yghi4w 1kz0ev2 eo4os5 7j4vi5 trnjs1 vzqobr 1sqm36f 1d7sp1v chpb94 yrgvlq 1s9z7bm 1w5ov88 ayqips
  1fndd58 1tfr7j7 zgrtm9 41xwwm 13dqe17 1afat9a 1m3are5 1eh2u3q z5fkgz 1hsqj6w it01za mrzwy1 1uerjzs
  c03y2t 47kgy5 1ty2l3y tjp135 l2o4w9 1pw8wyl pkxyhw hpvju7 nfirpg s9nyk 1uqahpo 2sg5q4 1if8p89 1l9i9db
  1scrp04 7lylqs 1nbdwge w0r3gf 1ft02f5 1uycwtb ousxf9 1q3ckwj nss1di v7bcr4 1ae06pp 8o07h4 130lnyu
  1n4m758 1osgnt3 1ehvn51 1gaqf59 boya5z vcfhcg 2w2wbp 76af61 1jlyumk 7dzdcx bsny8r 1d4ye0n 11hplp7 6z4nh4
  1sq01dr 83t4ov ddvv37 1brzcdf 1e0eqpl 1vspgxh 1vfkuzr iosvhr va5jnq 136dyl9 eewwjb 196zycg w40b86 y1dhc1
  1b8y3zw 12jh4vc 1gcs5oz tns0c1 64t8hl b4frz5 5ar9wp 11whmec dhg1o9 nvboa0 1pfvu9b iospq6 1rwqrel u80zi0
  yo4p1f 1i2bm1q 5287w2 hcj49j bgcs9p k4zu0r u7pdj4 1cmt8bu 8slzzv vha627 198sisp klnmjk 5a7qh2 v576sw
  19uxkgx 19xmi3e 7t2cmi 1p3vf46 1i6q6vt 2darvv 16c6pr0 1bj6abc 2cd263 j83igf ukselk 1baaupd yw910e by1664
  1sq4jjc 9r0kv7 1j10eu4 269yuo 1vmlvet 3z0gwz amzxc9 1bdwxkp v8a886 133zgon nj4hbx 102w7z3 edep3z 193lxrs
  hrs95q 1mnh5pc 1ytu6wm 10kb5oi jc2zuv 1fbfill 2hs83x 12y0dac 1k4cg4p 1xiwe43 1yb2g01 1l4w798 1rzdlj8
  1347qzr 8cfbro xvvcsu w7bwzh b9hx29 1345nrg cbk8m3 djzabp hp51mp ie961y xxap46 waldkd llhbpc dngu3a
  1pbbo31 1l5nxoe ww7m1j vsccrm s72ncl gvqr8i 1a6aats 16sp3vz 1gnc8tu 1lwye0d d11dll 1fbh3f1 1mrk99i
  nw8kuv midpvz i8671n 1uhksx ivc099 rdvka7 hc6wvb 1oca0hw 1yhtol1 2vhtu6 kwpjrr j3hqd4 14t32sg x3pvsq
  tei4yh 60lafk 1yceity 18igaqw 1wva3nl o1k8iu kur5lj roth1g 1jyk05n 1rx208y ngnrwp 1fe0qmo 9sxzh8 1796bki
  1a2dfe5 15u3dyt kwgbs0 173i2ba ud2o83 1eujj2o 1f0bybu 1yg4ctg 1mezmcn 19gop5c 19yxynj 13g5c5u 1rt8e77
  1q4nti1 1ihws8g l47xl2 13hpra7 1esujto 13m4ryg 1krqj99 59ilj8 388gut 57htj2 1n7wi1r 1gbq5ej vycv0o
  18qoicn p5vukp 8fot8m 8p6fty 6h4dx3 cijndg s8vjfy nyjr3v e1nss5 5yesjj r8gxem 86jls7 el5xel 1bs6d15
  14f0z3l 96ell1 cznk2l 11x74ca wws9f8 1sczrc4 ioxhbt 1i2u5g8 1sandwa flg8o1 1l1uo6v mfhjf3 1i6px3u
  1x4fqfd 1kmiqlq ftvp4w ltq6cc b5wqas 1ijy01y 1olnvaz 1hqf565 14v4bof qz4a8z 1wxckzt j6vds3 sbiw9b
  1w52j6z 1hraomf gbl5a 1vtjzno 9ren13 1jj60on 1t6v71m 17wgt2l psdcud 6dyvhv hk4l3n resfx0 154hh2i 1y3zet
  yx8si9 gj2dku 9hsddo 2o8724 fr8o2c 15q4oth 9jbmuq l530ux f01qhh 1s3tjk8 1t7osu5 1wxbzox cb93ho 5i2skq
  18w5p8n 1x4esvb fmpubx d0eqom ck79py 1yn1nm2 fmkv94 kojjh2 pin47d kn6s5z uu1p1f 5adkgq 10871t0 1rdnay3
  1on8tak 1xvdtfn 1wr93nt 1i6se2m 4x7nfw vd0la8 14eskm7 inldjw itnrt6 1dwlki0 1ky8gq3 12k0nq7 axa4hz
  12g1zw4 wwy849 1frgbdc lx0pw3 1ov3h1u 1nznsxr 1vq7m59 1i3sopi 1m0890q upz3pz 1vk4vys 2jb3f3 1d2o7ws
  x1cjgm fixv79 17gda40 1z0oiwx i1kx42 1635gzp 12qlykg 1pafx4g wvy9tm 7i0vqx ra6p7o 1bwmqjt u8dbvs 9223a0
  gf1i4g azdrxz 1vjjcg0 jy7gho 140fkpn dunny3 1f9oduj 11n6ok0 12c6e0 3hr1ln 1youb7z 1ce62oe 5p5m29 g6zwi3
  ev6ubd r5bktw llptye nhygz8 ekyct1 1soyfsx w6d87u 15fp38w 1sea20m 6yj5bh 1v674gh 1w50mdt 19yiwqc fa4i66
  jtogvq o09xvv 2y5e2u ub5cw9 1652rk 1v42r0p 1kb5h66 1yfbp2w 1rdss85 18jgqfc g9n1t6 q01ckh 131lwge q7uj9g
  mvw5ft 1q1ojmb uowbre 1h2qxb1 1i9r91u 1awxzji 146gn17 juggvn 1mfpq6w ouueof 9cgyxx v4i2jq 1nr7fh1
  14u4ovu 15barrf ko4bc0 1uhylf8 ldci24 pjcugn 1729zhn h5gvl3 vxrv32 ph6q3o 1qptp4g bd8fg uidgms 1gbpptd
  o2wl38 1iorbq9 1ab11ip tlcgyk yfvxjk 14h4v2v 1osaf8x ka4ykp o62jsa y7am58 w80u39 oe68ce qcnusl 1pwd16h
  apgn41 1jbtono m2ep7a 1hj0rw1 1p4euwo 1r3p26i pxbobz 1j5tblo ytxz3s nyz2wz 1bvxbtc 1llsp8f rmtbbh
  1h1oq73 1jx84p2 30bg8h 1t8lnu5 1gjc8mm gxz52k 17omqol r7fy4y 1qedbn5 1xhqzfl ax7hvi 1qqavtx jwmjrq
  21bkc1 6a5lim 1veu3f5 pkrnns cc8shd 132y814 15npkzu 1kggnps pq3421 rbth30 k184lc 1e1g5br 1o7zwpm s0nnx2
  6v0ez9 1g5w1kk 1layiil xx17xh 3oj2ju 1l22nlo 1vmuqao j17sry fxxs0d 19s9ony 1w86yg2 15gmvxo rvv8uo u4kon7
  rhunx0 3u1y5f 1e0ea03 yss8e4 okxjn9 1d36clv 12b1arz dv5qn6 hdzxmn x8uhyl 1x0n6dv k5m3h7 1bcy9fg 1f4kp09
  1qzuqkq 9pzcm6 ohuune 18u25tf 1qgra5f 1pcdfd0 o31yoj 1uwoqth 7pl90e g475p7 l2uese 1r6non5 12rttbs
  166oay3 1v0u0nx 17md26z w79b32 1i8iz1r ta055z ou072h ibpwvm 1gradho iag2e 6ldf87 tkz6b7 18ztalu vaah2k
  9ev6yr hswhz0 9atuv2 1gxaqi3 a8ttbd 1kuo3u2 uxrkli 151bzsd 8oybj 1xi8zfs 1dru8n6 1fns2ww tx5qrn 1x29i7z
  37k8ne mmrna4 2q4x9p lyb1w 1xnwxgi zuvvrw 9qv0df 2r3u9c 884t7z pkkv2d wmoeuf 2rlkek 1jk2f71 3pigkk
  2iwnbw 10hlyvz 131ncb7 14ff1d6 yqzp08 sg12zv 1fi02qr kldkwf 1x1ghv c36k0k vyr4fe 1sinmg5 1emzgk7 1kj70tw
  1saonqs 1u3nsik 52lakx qfguo0 1hroqb zatizd othmf 1v0gd37 1aqlyl8 1c1imb0 1257ydh 1m76uq7 1arcy21 mze11l
  hm48g5 1qp1y9a 1aqq5v7 83v1pw 15uoa40 1v3pdyb 1lrje4t h3xvbw x8chjh uriuw2 12n0rr4 la6os gze7hj jl652e
  1cjtpq6 nxav17 hw9416 6txn3r 20419z 1f0cxa1 15e0ww uvexfj s9q5cn 14zqltr 1ampvxq 1nx4hev nkzd56 1est1ms
  1qeknhj 1og2b14 1lnwtlh 1jjofi5 1kyaq2l 1au58nw 1dviw6y o59cwq tadffh 1p5xh02 18jfcsq 17zy4if 19kagps
  1d93nu4 u2wahc b0ilc0 1ft2hav 1as0846 3kvvyw 1kr3jws 1lmucnj 1sp47fj 7ptrzl r6qlsk 1k16gc0 11lq5wz
  1nmwlqv 1i5bbhn 5xccpl 14x1nxf wcx2tl vibk92 1km779h 1i82ig0 t2lknr av6yj1 qg39vx f39qz 12cwarj 1csfs03
  c8wj9h swwbof vjq2ok 13yrtcr 45vh33 1ym79xa gtbrvf 1rfxs0g xquuai 1bc5au1 mmexxe 1xhmtmz 1ti1ywg 63glft
  1mtjsg5 1b6ggq1 etrjsq s28d4m 2tz46p bcwtv7 1xgileu 13rac64 rnoa3f 1mtnq12 r7frly 21yzgd pbt78w 16ckyvk
  tvk1k4 u1s2ao lb3g55 1syphxa 10342mr 15zdgd2 ev6ftq 1ao63gh 1jf2i57 1yehla8 6o34e0 10ujarj dzys4f 6l1cyl
  12rf4zd 6nhekg b06vvu 1m4ugee 1jhx9ty 1gbvbu6 15fzc7r 13py8v2 1l9uiqz 8y73il xy94fx ui0wct wmy68e
  16fr2q8 yoppiv vcpefm pwybz4 7uib73 lh80oq w3oxkg ja30as 1ex6bdi d082o9 vhjcc0 1qefk0p 1qtlt13 ggu2ty
  m5dd41 1h1pd8x dp3sv8 1xk6nhf 1qmpvsg o4h9vk 5cvc8 osiwxb 1qo7ab4 1w96ibu 1kkxkyn 1nevbh3 1dg5da0 752bss
  1wvu2w8 nvw6q2 1km35tb m080n1 14n5pob 8qu8i6 19peg85 v9hw4y 1in1hj0 1hshgvr 1brbcbr 1ir2e1l na7kmx
  1xqi6bb e8czkr 1q1ta64 v680a5 1tuoyvx o8l3ft 1xllbii 1kclvbw 1o6726s 1ec2eej 10kpczx 1avd3vj 15m2c55
  1v5ng8q 1v8riza 1bxoces 1qfg3f5 azvnuv copnq 159ha5b 1vteb36 1loh3vi dsn752 1qrs7cm 1dbg1pr 1ml4qxw
  rmebgq 2u931i qujvct kcfiyp 55m5nw 1e0z964 88oqxh 1fjl7dz j1phf6 27z9zv 1sg9w4s 1k2722k z2sg3f 1w27uiu
  1grf7u 1t3iilk 1b9bwm4 smxbty ir3as6 x1ui8t 3dmk4b 1f4ckny 1xni794 aeg5o8 1nhx32d mh7f22 y9omcr 1o6whmp
  1r1bydo 1qgt2ud ajoqpo hdxibk 52g1y8 1pewztn 1dbavg1 180v7su 17rxsu3 iyxsn 1c5uws9 17ualsw 1yytud1
  154pwzh 15ix1bp 1221uwa 1gkeqi9 1k9kpyd 1cxeezd 6i9p91 1oqi361 cq4n9 h4xs2t 180flct 1c5mh1b asoui7
  mj84d1 frxa7i 4sfx8a 15mpkb2 jjiujz 1722uq1 1dqyn27 ykuvfb 46y1nr 1ssl2ow rvskyx 13lz4mx 10yrr1f 1ts2pcd
  1a30tvm 1br4r1e agh193 1oldphl 1fty5et 1d1yyz4 fqcx4y 1kcsbg5 o6e332 1vhm9jk 1nyp608 1g9lg2s ot0qpn
  6rspru 1imrh2f ltpex1 16k3qs zsu6r mkdyx4 1rdpyjs 1m9i51d 2nj6r 147z24s 9fiu8k 1fa6ake 1nwoudh e7x2d6
  t9fz8m 1n59oua rtbjha 1p4fm7t uy5tfy ddmumg 1xuss99 yng2hw 7hmwk2 2n3r0w 18pe35z msuc4f 12lnnxs 14jhx2h
  bq3mkl zedim7 1jzjvn7 1vpeor9 1u0vxzt 76adoy hnjjj6 1rmlw5o 1latp2j 1b75p36 130xsuy 1n6wor8 1jao6gh
  1awe6xd x0lzxe 1u23j54 x9dcnq 1l0zofb vxfajr 4uyxs 2hzjcb 16sg2zr b63dmn rh0na0 10hd3fc 5hja0j bf3af3
  1mmpo13 1m27ova 4qkikz ex1x44 1idw2jc 1kq380w 13q1foz 1atmnon 3oj08c 9pcryj p1fhf3 c41iq5 171sz6z za9f6r
  ntg82u 1m1noeo 4xdp9k 131vghe 19v8bld 11eaxch 1ihtewg belhwk 1yx56aj 2s38bz 1td2p37 a1p01q 1cbempm
  185eab3 1qqtj7h 6jyz2h h7m6fs 15sweun 1q4i6wc 8hgpvb 4075cz 815zx6 1ort0jq 1oqmrci 1u9suqe fbwqbi ddt7gr
  178lexw yj283n v57h1h ok9f0c tjdze9 169goy7 1h5ff5w 29ylm6 nzdj5q eot0r1 g2svw0 1ctp9vp rghhul 1rekyw2
  p5z72r 1tn4pix 144n4zm bsnixe 1nhqfas 141f3rn cqhu24 1yjj0ud l4bv45 jzp68o 1enjrrh 9druxx 16oss6h
  1rolq2z grjepr 8rruim uf2831 lt6j6u ot6rry 1nnvvuw 1cle3xj rqravd 1c7ex69 1eeuf6 12wagff a1ktsg f2s2eu
  1jpqvqe wfex0o 1dmqtph n3bvgd 5jo050 jao0 w4h151 13jxiww uir1ep 1ikkku8 om00iy 1l3n9a7 1q78glu h9b9w1
  bj5pae 14wpvwu 1qujxwm tk92qb 1p4f4h1 1bpgngo 178kuzy hyfiq 18bok76 63ywgg 1e9gq2s 1tyv9bc lb2mdm
  1j78ij1 1kqwkmt u2q6ug 1ryvs7d 1cuu0j 15kxjht asunms 17tstoe i6t1pt 1vr28gs 216cda olbmh5 mnkpma rmsfi6
  1v5y3fv pteeeb 1mnoaja 1qtlhfu 1gmp1p3 7v0ca4 1ao0tov 1c2jyrc 1cvnpxt 1jjohrk 1czomt9 ln7g2q io2ig5
  1bhiz4o wwwt0n rcmoku wo056w 14roz42 1fr0nsc 1qod8gn 13cm8x3 15ijlrl 11g4r60 8353tg 1wm3kga 4k6s56`)

/** Arguable, or damage: nothing is learned from them. */
export const NEWS_UNSURE: ReadonlySet<string> = keys(`
  riitsp chtof5 1xv6xtw 12nc6iu 1k7bzz6 szfha5 1hkckvk 1huc6kj ffns96 1efl68r 1bmapkp 1du6jpm c0t02v
  r78nsu 1r9a50l ywdu0o uvhzf5 14xfor9 1k16lca xfv7i2 5zgwa4 oij4ds swyzh 1ncltvq vy5kx6 100gv1 119mwzg
  1yn1ol7 rnao59 1raesvl 207u83 1ye1y21 1iihjac 1dcvlgn 19gy092 1b4sgwx g4os24 ihm77q 15e9hnb zhaj9v zaa0u
  1ycvjfs 1bj74rd 1nrtck8 1u2gwnr urrwqw dcqz6g edxlqc 156yffq frls5s 1dczgs4 4x9zyn 1ltemdu pes7ve
  1lmj0fn pmg7u4 1x6fqmd 1whbwte 1cv99i8 1ebe2q5 7vbe74 1hfavd 1fx8apw crrftc 8gbtu2 1n6dkc9 e2dgpd
  1bjfzsx 1e50370 ee1wzb 186wep9 203bfq 14ihyvt 12h9zml 9rk893 1rsb5ps 1tcmenv 864uyd mhp8dc hjvel2
  1g4ui6m 1b6yvol 12i7ybu pkgvyi 11b2yws 9a6z54 x9esrp rk3ny0 1aoszae 1c7477n u9iw3z 18zsx63 atnfbi
  10b8uo6 xhva3l gqdd8d 59ifge 1n1oa1 1xbli4 my1zve o6k72z 1rlcdkx 1nja67 1xikovn 1xs2bgz 133zl0i 8c9auo
  1gvw2e9 kis4rc cwh8uz 18tyz8c 1hj4lwl c5yp0o 53a0n0 1cu7xdr 1jd0jvg 1o303nx qrp5p9 i4oal3 1ujfwma vwiar1
  108o0p9 10uyb8b 1r1npam uokdgc 8ihn15 7hx07d qdw2ul 76nbq4 1f7g10d wmvrgs cdsz5t 1tqdh7g azp18x 15equdc
  14uohhf lmt7l4 15x6ocr bre6i1 1ywvpnn 13e0bzp 1mebv7e 1xieghq s5tr0 15ouyb 1uoml90 8brlrr 1h8a7ts z7jhol
  1g1zuqt 1m8rn70 1i7mn16 yb60mc ub0udc 1ulzmrg jwty4p 1d4xs23 5mzdxf trrzcu onp58w j2swrx 8n2plt 1urt7vg
  19zdwrk 1b1aibf 1gp4739 1g62e2d 1qas66q 32xot9 141zqke 151b2rk wvupxu 1xp7v28 16edquo 1b4s48t 1me17us
  x6t639 kxvedw 1556ozj yqfgp8 teafdr 17hvym9 8gx2lf 1k64uq6 17ex9kj hlodpd sxsmx7 k5tkuf u5asx7 1an91ak
  1g7j29n 1ipan24 1tqmsdg tx4baj 4f8wwt 1vk873p 1tw7ffw 4jiz7o fyokvn naosg2 rz0oip 1phwpad k34qsc 1n39qhr
  m70nyz 1v1v2z3 1lozjox 124ly9g 113axyc vzpqmp grnw7a 3l1dcv qh3mcq mz2q94 1nc5l4b 1dqabcj 12289g0
  161g2ji 1iu0u4 1915guc 11l08d6 q58iwm 1skqc1q 1j9bmks jvwx2d cla5l3 1ssg4hp 1um4gzt oaxjib 1927uqt
  1pegxiq sxzxyp xnvj3n 6cfw7j jk5u9 1n2dhio 15hltcj d06hqn 1lqqn5k ni3ryi 14qcbvr 1i4z7p4 1k4u5xb r7yecf
  1t8m9dk 1yd44a5 ipwuyc 11u7s85 35vyn5 1e3rask q6ppum msc5sv 185eur0 mku7y5 nkzbbn 1b7fd9q qao69u 15vcg6v
  u8hcgd 5lt1dl wd0346 g5bwyv jkkakr 1alnd02 1waagfa m7320s 1mjtaw3 t7ef6a 6oin59 8rz5ou 1yycpqr 873ob4
  1cj0v2g 1p9d3no 1cp4b5w 1a6jltk 1d5cfm1 o0d15b 7o6e4f 131bpcr 1m947h vlbnme 4iyvbz 8csyf5 eqvnv8 9zo0xt
  zladjq 1uvhp52 hqbtli 112qelb j488cq ea4bez blgto1 6k9f0i 15ocxqm 59x1u1 1da0dmj 1o21bdl 1rd89lo lvzibk
  1157t6w 19besak 15gr7tl bhngy8 6ksuut 1yo6gai hxmupz efrmj i3pcar dg2hz1 m93f12 1mt5qrq qj9xnr zwsox7
  h7p57k yh0hpd 1057kd4 g11e4d 1lqjbwy oywhgq 1pz2iar ce86y6 z9g0ze 19f3lqf wdghoq 1ao9fi5 fjpdx1 qwobx5
  1petszi rep0o3 kbrexa t51037 1xnofv2 16io1bq 1wb2c49 19yp070 143nbij 6taodk 2lk9qg z1uyaj 1235gbm
  1oo5f5g plw12g r6btlt 1vopc8f 1efu4ce 1b915qw 1kxqwo9 359na8 ic6hjc 3kozq agtppb 8j2twc 1592nhe 7ko5wm
  jyqrc8 wr1abx cmeis4 awh0m 1gu1qxp wg256r`)
