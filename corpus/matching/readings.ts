/**
 * A reading of 1776 pairs of quotations that look alike, from PolNeAR's training articles and from unlabelled news of many outlets, 2012
 * to 2020 (Baly et al. 2020): which of them have an utterance, a slogan or a talking point in common, and which a phrase or a topic.
 * Chosen were pairs of two articles that share two telling words in a row or three words, spread over the beliefs of the model before,
 * few of one phrase. Pairs that a reader doubted are left out, and so are those of the judged files. An article is known by the hash
 * of its id, a quotation by where it starts and how long it is, in base 36: nothing of the articles stands here.
 */

/** Pairs that print one utterance, or the same recognizable words on two occasions. */
export const ALIKE = `
  1i5s1cs:xq:40=ycjppz:2gc:7l 1sea1vg:1bm:s=1v73lq7:1a9:29 1073jwt:ji:u=58tl3q:yw:11 993cjh:27c:17=cvhgix:42c:1q
  hoehcl:18f:f=1b4xnv1:16b:3v 51qbb7:2px:t=b5ccya:2sd:5w h27n3p:5ah:o=w3gu9n:67i:4g vvrcyo:cc:19=e3x6jd:1v7:3d
  yfqgf0:119:7n=4b7s4:4q7:a9 16d6k2a:cn:1o=1utw8nv:11d:2z 1f4q24e:53:c=19tgrl6:oa:n opr610:2x3:1e=68dlpj:1jd:2x
  xs2ope:4ga:1g=1xiu5l1:hr:3n 1pzaidm:b5:3k=dl3vi0:12t:4l eaj868:td:c=hslsio:18t:2a 1lcn5zt:1na:j=mubz1b:jl:g
  l42ovo:6ir:o=lwo213:37o:6x yvzbd7:6kx:1k=mtnje0:4ax:2t 18lxw62:2up:2k=1hmb9m5:19u:4h
  1yo9rz1:2ws:h=1hb6iy2:1wj:4p x9lff2:5ey:13=ctbuke:a1:49 11sevku:hb:11=1tiqu0e:1i1:1b
  1xsuopr:n2:28=tn26mb:2vn:3a 13qhuqh:1ta:h=3nties:1je:2h g9q25n:sw:g=47rbtl:5l:q 16xxh9r:15u:1o=1tiqu0e:1c9:33
  2n3fhi:p7:1b=aevzy4:1ig:4f 1qeul63:qk:a3=157xbv:2lp:ex fumlgi:17q:g=vu8u9x:ro:5z 1okuo93:208:1e=pva3ng:2mg:2t
  4po4n3:118:40=14as2tr:3l7:80 dmduzp:1:2i=svvkme:11n:3m 61mlhv:tt:s=eddfjk:35l:10 1nn9fsz:11i:l=1ayp5qp:26r:3g
  hoehcl:17y:9=214j3x:21z:1x y05uo3:509:i=vjq7p0:295:3b ywojnw:2o7:h=1o7dmlj:5yb:33 1n353j0:2nn:c=1gjx1yw:102:7z
  1gtohzh:289:i=1ceq1v1:3ky:2e ee8394:jm:x=1ejkif6:196:14 1f47jxf:1hf:r=1pqp3ch:1gi:2q 1i4c1mp:y1:a=phxrv:1l4:2v
  1exdfvw:27r:i=10uwvv4:3nc:6h 1s50i28:6e:18=16p8u3f:253:9h 1spj9yv:eo:p=f1napb:2pi:4f cmaq6u:lz:e=e3x6jd:fm:58
  l5f6bh:2j5:18=oer8l7:sr:9x b8hfpc:168:e=1y35vf8:37r:3i 1073jwt:ji:u=1pzaidm:9r:11 2pwq9l:3op:c=8cgir9:3n7:q
  1ldoi3d:289:1b=1bg6tbf:37q:57 jwz41x:62:l=1f910y1:m9:3v 1ousqni:1c7:q=yfqgf0:2ki:3t idfij0:fc:1x=96urbg:nr:52
  7tjnyn:2li:2o=mbof3e:x2:79 h5zgbe:ed:a=13184dt:f8:1q xmogt6:2uq:4n=yo0wd4:15w:78 1mwk3jk:95:64=152czgk:s2:6f
  1l1umr:c3:1d=ksthwb:hn:3v sld5tw:vt:52=1s8g65:g8:9o g3gwg8:482:h=ucv012:1l6:u ye2k2k:4e:x=19nm169:4qz:63
  uqar4v:xb:p=f1711w:13a:20 1oholr7:3jj:p=b3nr6f:2es:1l 1luxu4d:hy:3q=18kuhkd:2w9:54 vrvg7b:2fq:v=1xkt18i:1vg:40
  9fa1qt:1m:h=1rogka4:li:21 y9gov5:2gu:h=135rb8w:4ww:6m 1h2ebi1:4uk:12=mx2ib1:2ey:6g 1n3nweo:1r5:1z=149utzn:ou:26
  1x2wwuh:u0:s=19ygcbf:3ih:82 15iyq7b:22m:d=1ivut1i:zt:1r 1ctw68y:5k:p=186aob2:670:2n 8g94ao:hv:1t=btljoz:tu:3i
  jnyx0v:c5:1q=qyzvcp:o9:2r 1ba6vtv:242:e=l7lmow:i0:1b 18ejcix:n7:2g=1swhz6f:2s7:32 1vhqbax:m9:p=1j80s0v:kz:3s
  1xfmt59:rg:2y=64favq:ls:50 1f47jxf:dt:10=16t86ke:46:1o p9m0gr:3q2:15=12jo3qk:2rr:1l 1v926q1:aw:a=xiv78z:95:5f
  1bhidwk:23c:j=1o7dmlj:wz:18 9uqgcv:g7:17=8miz1z:28p:24 ucv012:lc:24=r2mow3:9hv:3h 1rnir1b:18i:i=stxtc9:1tr:1i
  9df4lj:37:13=u02f94:2p8:1i 2n3fhi:p7:1b=1xd13uy:1bf:4f 1v4ccd4:1d4:3o=1n6e8bw:lk:5z
  1h2ll5j:3w0:10=1oj9q6e:5o:23 3faffm:og:3v=mng6o7:1sw:8b fkc2bk:157:3v=1p3gliy:4ng:3u
  13nvgxz:fq:2f=1ldysj2:34r:e5 1y0kgq6:23d:3x=1y7ytjr:2gs:5f kgy7ec:102:w=1p6pxsq:13p:3y
  mng6o7:1sw:8b=3faffm:cn:9u hebpk:j7:37=1m7yqy3:26j:4g 36z6tk:sa:20=1t93yb4:3xr:2l 58tl3q:yw:11=dl3vi0:12t:4l
  hv6tq5:93:u=1kig6id:cb:35 f8vrzz:2zi:41=3zmdsj:31q:5w idfij0:fc:1x=f8vrzz:dk:3s p151r8:9z:2f=1p52ikx:2xd:7p
  1y35vf8:3k5:j=11632fx:123:1x 3h12hj:26t:j=ybjjbz:qj:58 16ym3ta:2g9:j=69sz8f:102:1o 1exdfvw:27r:i=1l8a4bp:342:ah
  i231ne:11x:3k=1qvk9qx:er:57 1fg1gu5:27p:p=pva3ng:2mg:2t n98wsv:ga:10=1kouf5y:335:x hebpk:ot:4a=1ceq1v1:7p:5a
  1xd13uy:1lz:h=2n3fhi:1ey:n p79nme:wq:20=19bsn3c:11k:2q ikzq9i:34j:2i=gborvz:2no:5x 1q73xe7:114:t=1h0pfp2:18l:4b
  dbt03w:a9:n=8g94ao:hv:1t e4cdrl:2qg:5y=io944n:22b:ec btljoz:sx:t=1gjx1yw:ct:4g payy73:sj:z=ie31ex:3jn:5h
  zmf2ni:33q:d=1d7qis3:10k:16 5ydqcz:255:1f=10s1xu6:1dc:1j 1eofq0f:32n:i=1czzl4f:4d0:1r
  105fcnv:38g:q=f1napb:12j:42 2e2eo5:ox:k=io944n:22b:ec sptmk:11x:y=1pzxbs9:l3:28 1lcr4i0:jt:1g=1fimus0:5lb:2e
  11t1uhr:104:c=1iccnf8:1fw:p eaj868:u7:8=214j3x:21z:1x 1mriw15:km:5u=1m4wfqn:yn:93 14h7di8:3gx:d=1w5o7es:2sn:t
  1970jcb:4vw:2c=18kuhkd:2w9:54 5u8hl7:2fv:53=3begtk:4gh:5p 1rtawev:dh:l=17stxuz:3v3:3h
  1vpozqp:jh:4r=14uhp6i:1yk:6q 4x04zv:9z:3c=1ifljqx:41n:7y 1gjx1yw:ho:1v=btljoz:tu:3i 1tpffh7:466:o=64favq:k6:1i
  r310ho:21j:l=1udzts1:t7:cw 145fqns:1q3:13=1kuwh8m:198:1w xqs5ey:24m:f=1o318v5:ur:44 187sg4a:139:z=ksu6xp:2jx:6d
  18ne1xx:1r5:c=18049in:1df:t 1c487n6:28n:e=hi7sxp:540:2h 1pl5jf8:zy:25=ix9rhs:1kz:7o bs5dzk:2tb:e=1fe5djo:re:79
  pk3j3k:4c:o=dr25a5:1hz:3e hebpk:1zw:i=1b4xnv1:16b:3v 1wqqxk8:204:o=1t1fzuc:37:29 1fq5o5m:2xx:l=gwvpb8:ya:o
  1akgdho:3d0:2e=17opbke:1hf:6b 1ff5f8v:qe:i=1b4xnv1:16b:3v 8ytxgu:1iq:3e=1n9utt6:1jh:66
  fnnnex:6x:1h=14cs0q6:1d8:8t qgvlj7:14d:i=d4yyfk:1qg:1z 1brp604:3s:j=xc98fa:2qk:8j 1h2vpyb:7h4:o=1c1vkwf:3q5:10
  19ov2au:1a3:7f=ev8o29:26u:93 1g38aqr:4y:f=1pzx3cy:qf:4j 1307ji8:3cw:m=3ga61t:3lz:33 1hvuvjx:1k4:7=1t5pk:xu:k0
  1hd4e5z:ro:2x=10yn7lm:39q:3g x2p405:18l:v=ce958n:2ky:1q mcr1w6:16:k=1tgmx9j:yb:7s k8yld1:38:f=p8en2q:c4:3d
  1rx5sn3:25x:l=68dlpj:1kc:w 18ugbxv:qu:d=gb4ne2:16q:3i 1t9ud5h:64:e=qj5czk:b0:4q l42ovo:2zn:1n=1ax6uge:1a0:1q
  1p2bqcx:63:l=5s8rf4:1cy:1p 10ursbj:1lr:11=1sxryr:16l:27 102ijm6:1uy:1z=1de70cw:1ep:2j
  fwsooe:2qo:1n=1laz3h3:hm:75 1kesn81:45:g=18ejcix:1r:r 1tggkc2:2uv:j=xig4xn:25x:1y 1t1fzuc:60:4o=znb6of:2qb:7b
  fekpeg:2np:14=pjfebh:hg:4f 17z9dyu:49q:n=1iuvali:22w:3g 1kl1a9x:2bd:q=8rkfu2:1i2:3i
  1wiao54:2vi:10=18lxw62:67i:1i 1esxqok:pn:j=qfj8pg:5e0:18 1o890zo:32i:j=wd572e:3tu:1w
  wrsmw2:6bv:10=17qv7ph:zy:2j pdbckg:2dk:m=187hybg:1qe:1g 1wfz86r:15y:d=1sxay4g:ja:1d fjpi69:1e1:x=1scv9p3:3sn:1q
  zmf2ni:34h:r=1d7qis3:10k:16 1yjkvkn:yn:3h=tdekcm:2gq:69 18amlyx:gr:y=15uzai6:kd:1c r2mow3:cb0:g=xtw0qn:2qr:1i
  xs9jcy:k0:3j=qjyf4j:14k:61 ptxze4:kq:r=ngzuie:3zi:3u e7lyyc:1oi:e=ty4nlx:1vd:1y sn2oip:yi:31=12f9btu:136:5h
  xfir88:4dy:k=1krt6ke:1kc:32 d4yyfk:33c:8i=16p8u3f:2em:dh 16gyaoj:iv:1g=160ndko:fv:49 vvrcyo:cc:19=1qwuyf1:va:1x
  18t1n44:1su:9=hvma9p:5xj:t 1o9xu06:2d2:p=1ke7th5:154:3e 1c3tci3:6vl:a=v5hnbo:1qb:3l
  1qwuyf1:2sn:j=12852jq:3o2:3b 1lu8udh:ya:n=fsuj4e:mn:3w wo9lzr:243:j=zdbcil:so:2g zqi5ay:yk:p=1tgmx9j:542:2e
  19qrp69:115:j=8yjg4x:gm:3h inhnxq:1qv:n=14rv7ea:cr:2h 717oj4:230:5=hi7sxp:3pi:e xla3ii:147:27=12e18d5:1vs:80
  hgazkg:hg:h=kwok46:mf:26 1hmb9m5:gi:3w=1soiixg:3e0:b4 oo3jvr:1qk:m=ptxze4:1kc:21 1n6whh:21o:n=np9kzs:1kh:1h
  1u9523z:33:l=gpljb6:18z:5t wtoaro:nn:s=glucd7:3ev:8k b8goej:nr:h=13wj38v:4ty:a4 eon01i:529:1y=hcr9qv:1vk:3q
  18amlyx:c1:o=1xml5lc:236:6y bjwdmc:es:k=2675a:3w3:2b vsc1li:1xs:p=142tg1j:18g:58 ifqcfz:1fi:1d=d02ddu:6r:1k
  16lg6th:83:y=1xsyq81:1qk:2q 1j80s0v:1fz:z=van7po:1w9:64 10ax98e:3ti:w=ecl1as:ko:3v ucv012:1l6:u=1e203v3:3qp:13
  7hi6wr:2eg:m=qtia6h:278:5g 10lz3of:21z:n=a13nm0:1i9:32 bdlg29:1oa:i=1upw7in:hf:q 193frt3:16v:m=vjq7p0:26c:2e
  1lu8udh:2es:e=1b5sd8m:1be:16 15nj1iy:5tm:i=tifqpi:5if:7r 1bdpqw8:2e9:n=esintn:1cr:m n8ymls:3l5:f=t1io11:1yv:59
  167iiy4:m:10=18ejcix:ao:2u 149utzn:1rn:n=1n3nweo:3cr:3x v90gup:1yf:26=12e18d5:370:75 14q92y4:53:a=1oohr0c:if:7r
  1kig6id:gd:q=1spb5jz:18p:3v b8hfpc:12k:e=1y35vf8:ko:13 pjfepa:nu:n=rtwdef:ds:19 io944n:36t:p=glucd7:3ev:8k
  19h4uo4:44x:12=1f71ieo:f4:17 cfj5fn:12m:9=1yrwgnb:141:1q 1682j2p:ji:p=1e0u1i1:20e:5h i231ne:v0:k=1qvk9qx:er:57
  zmbbp7:2hs:36=wxd1lk:ou:3i vmzjjx:ek:c=8y4aan:1tg:25 cm2hep:wb:n=1stnnsp:b0:6l m1dk9q:41q:t=1m2q4fe:5a:w9
  o06ku3:rp:j=bs5dzk:358:2b 1ws368f:2bz:k=1a1rq8p:2nb:4o wtn6ar:3ce:1l=1tfauxb:2nv:7c 1ess6d5:z9:m=12xg8q4:1k3:w
  10id1hf:1z9:z=1daoxpw:2bw:3y 18y2zje:4d:6=1520ck0:u4:j 1x2wwuh:6c:2t=118oxxd:iw:3v dl3vi0:xf:l=1073jwt:ji:u
  1nvrkqr:7j:j=1x90r3h:b0:4z td5gxx:1uy:s=pcdwgy:29f:3l u02f94:1ff:1u=1es6yed:308:3e b1baty:d2:f=1sea1vg:1pe:5r
  1rogka4:60h:8=2qz777:25b:65 61s8pi:2pk:f=syh2ns:1f3:n sjy2v4:1pc:7=1d9c21s:1cj:9 1iqqzzy:1iu:u=1835xvy:sm:1n
  o3uwjv:28b:e=1p6pxsq:19d:2c 102ijm6:3k:h=4slhhx:2fr:2t tifqpi:2oa:i=1belp2c:6ex:2x 1iuqoab:6y5:l=dzcdxs:34h:2c
  1uaq5gj:mx:14=1g38aqr:1cx:9e b8goej:1bp:2w=tr4jpi:39s:7a 1v9iopm:31p:m=1lohu5u:dy:m5 1oohr0c:ei:f=14q92y4:bz:27
  qybyht:1o4:p=1gjde99:1s2:1m 1n6whh:1x4:s=hgp01k:250:3i 1oc5ppy:1kc:n=fnnnex:6x:1h gwvpb8:2x:v=1o318v5:1fn:3j
  1ess6d5:di:u=hs5ma1:1lc:4c 1metb2z:3fm:f=inn0cm:3bj:16 1ah8avb:1at:n=14rv7ea:4h7:36 1nykzzt:53d:s=4b7s4:kq:9r
  u0vnnp:13z:h=12xg8q4:il:2d 1y35vf8:ko:13=1g38aqr:1cx:9e yelz15:18:a=zue5tp:4bn:gi t2tkxs:1rq:q=1079zli:1gi:8o
  1f69z6t:57:a=znb6of:2qb:7b 1a1ltnb:378:l=1i5s1cs:1ki:47 pk6hrt:5ff:1s=19h4uo4:4m7:2n
  17ue1pd:3ji:7=1xdihfq:12h:k 1pg5s8j:1ij:4=1pufaal:62f:c 1fg1p97:2eh:p=1b6eic:ov:19 1metb2z:3fm:f=d02ddu:vs:3o
  187hybg:1qe:1g=1xiu5l1:hr:3n cmaq6u:156:h=e3x6jd:lp:4o 1bhidwk:23c:j=1o7dmlj:5l:18 1qlvqqz:oj:y=qdvfzy:we:3d
  x8wli:1fp:s=95klqi:1r2:29 w7ydyp:425:14=1tgmx9j:2h8:30 1metb2z:1lm:26=1t9g156:24g:3e
  1ifeuy7:1oy:1o=1m4wfqn:7l:106 m0tiex:21t:m=1u9523z:6i:5p 1oop5v1:2av:2s=666t8a:3po:de
  989mej:1ct:p=n8ymls:35p:5y 2m0sia:3wf:5=16ugu9y:vm:9 egpryg:71:g=pc8364:ec:8t 1b7t4i3:45:a=7f94ck:81:i
  1eli3ha:4u0:e=ty4nlx:1vd:1y 1p6pxsq:19d:2c=o3uwjv:1xa:3n n4200a:2k2:e=1wd184m:4ni:s 989mej:hz:1g=160ndko:fv:49
  1xkzvef:zs:13=1qeul63:qk:a3 cvhgix:zx:e=1kvw1d7:126:2r 2uxru9:2gq:12=18rvvdn:14g:13
  1s6j8s2:4xe:2h=1e8yley:2e3:8b 10ylie2:1z1:v=9oumqx:2jf:18 2ncmpy:k7:s=187sg4a:t8:8o 14s96gl:tk:u=1t93yb4:457:82
  1wfz86r:14h:h=58tl3q:19q:3e 1yd9roc:3rc:r=10i0076:o3:rq 1xszbvo:18r:4=1pufaal:62f:c
  1ah8avb:1j1:l=1rx5sn3:25o:1x 1axv4lw:bl:i=9clcxv:1pj:3m pjfepa:nu:n=rtwdef:mp:3o e9uuku:1xe:3z=10odyr3:1pc:69
  5f6fb4:1uv:k=8k4efs:yz:20 70pusa:1wh:w=1wz25yy:2rr:11 pulft0:3ru:q=1sbvvyy:b9:53 itykce:1j3:5=1i5s1cs:16v:9
  snhsvi:is:e=1w3f7ni:7b:w 717oj4:246:e=hi7sxp:3tf:k 1h37p3m:4jq:f=1yn31dv:2gs:i eihbnx:5tx:t=1fnkarc:545:7f
  ifqcfz:mp:5f=wxd1lk:80y:5o vn4ogc:3km:9=hslsio:y8:32 1kqhaqt:95n:p=gzcmld:56d:2c uv8kfp:24k:12=1o0hv12:15l:53
  114pf4x:5wa:e=6m2u8u:36m:11 htvc83:2mn:6h=1p52ikx:2o8:7o ejdscj:2bp:17=wxf7a7:1ix:1h
  1iccnf8:2kx:19=1n353j0:71x:52 15c48k:18k:1q=1mttb8q:1er:5k ifqcfz:mp:5f=3begtk:4gh:5p 5hfymr:5he:a=715p7w:qr:b
  4uqpm5:2yl:n=1av8f8k:1yj:3j 7iajln:3oz:l=o1g6pa:2mu:14 8rkfu2:1kt:q=1kl1a9x:28m:54 1970jcb:4sh:2z=1luxu4d:hy:3q
  5s8rf4:1cy:1p=1i5s1cs:3h3:48 1c2k5p0:2my:r=1hgqg41:29g:2b 14gsrjc:1sv:a=n3kmhe:q0:5y
  1t1fzuc:1go:p=1eqaa7b:1at:7a 11t1uhr:32j:19=n6twbv:1fb:1r 3m5sv9:co:f=r2mow3:6t4:2r 1lib79s:i7:v=12bb41s:47j:6u
  u02f94:2p8:1i=9df4lj:7ye:29 ebit4m:1pe:a=94sjqc:f1:71 marste:6qr:b=19t8fvl:2kr:c 153qoym:jh:d=cv2g64:1st:6e
  kwok46:mf:26=hgazkg:mi:2r 1af6zfy:hd:m=1m3uhf6:1ge:z 86xy6g:45:i=aqw915:7k:j zv1w4i:zl:j=18m80ln:1dz:o
  1bezjl6:xz:16=7tjnyn:134:5w 1xkzvef:2oj:h=kpnzw0:1cj:q gwvpb8:ya:o=uj3s9u:r6:7r 1520ck0:1c:j=1oc5jnx:be:3m
  5dqoti:5f:6=1hvuvjx:2sf:a 149utzn:1rn:n=bqp5mf:10x:4z 1h24k9o:12p:v=5dqoti:q1:23 btljoz:pc:1y=1gjx1yw:ct:4g
  ejdscj:2vz:m=1s50i28:16i:3n 1qeygcz:sw:10=1p52ikx:2o8:7o 1vndtw6:3yt:19=5sc4lb:1b1:m9 htt1pv:cw:d=16zi8yy:1t:k
  16nyqry:3es:g=17jc881:11k:1y h27n3p:d31:e=1akgdho:363:2d odivo8:2pp:f=xtw0qn:2qr:1i 1hpgbcj:xf:c=yo0wd4:20s:3f
  1pubzek:1zn:h=171kbpo:u0:28 1t1fzuc:29x:l=znb6of:23r:2x 149utzn:8k:12=1hgcys6:yz:16 ty4nlx:4rr:n=42ge3b:4fu:1b
  xrax4k:1cf:d=1is4o82:5ci:22 1520ck0:1fo:6m=18y2zje:yu:72 sn2oip:zv:1n=1u351m7:2gg:2z 1tggkc2:1en:k=136q4g:j1:13
  knchgu:3cn:o=3rroq6:3dr:1e 54htxc:1cl:g=zlauwb:3tg:4d 1kig6id:gd:q=hv6tq5:c6:3w 94sjqc:353:62=1o6wqs2:2pm:88
  8ytxgu:1m7:19=1n9utt6:1jh:66 136q4g:2p:i=xig4xn:25x:1y 1y51gfa:1qp:27=svvkme:11n:3m js9y7:2zi:z=pj14yi:5e1:14
  9u5z9t:3aa:p=ihpbbb:bu:2c hgazkg:hg:h=gf0q32:27g:2c pb7bp5:iq:2l=1x81ioe:167:54 p2xo16:1x8:f=136a15j:jk:4g
  mtnje0:36r:3w=yvzbd7:7gy:5n pp2dm2:p3:p=1c1vkwf:y3:11 1rtawev:4tn:l=mltwat:2de:3h 1hg8kj7:3wp:1h=ihpbbb:bu:2c
  1e0u1i1:2ez:a=dt8vij:1sv:15 opr610:273:n=1rx5sn3:3l2:29 mqvmgn:zh:k=ywojnw:2g2:1e 1qhicnl:1d3:n=1ws63oa:1:5i
  4werrw:398:c=14uhp6i:2na:2n 60ukr1:33k:s=1ql1r6k:5a:20 8ytxgu:3wn:2h=1e8yley:2e3:8b vvrcyo:cc:19=ycjppz:2xp:3d
  1brp604:pd:k=hcr9qv:1sp:2t 2uo31s:3it:i=y69kz4:2g3:3r 102435q:17c:1u=3t7v9w:kf:9c 141h1oo:4xq:o=1vw96su:1hz:24
  86xy6g:45:i=aqw915:ad:1v 16ym3ta:2v3:21=bwtzos:21j:2b 1n353j0:1ig:f=1hyweuv:g1:1r pvoi5e:27f:j=qdvfzy:2b7:6d
  bn7foz:6bj:3q=umbewl:1lw:5f 1l8a4bp:3v0:9=10uwvv4:3nc:6h 1mt4n4m:sp:4l=1m5km1e:sh:ap xig4xn:2wa:j=1jm3jud:1r5:l
  1m3uhf6:jk:12=egpryg:1xx:1s ngzuie:vg:j=bl26m1:23f:3m a3rmnp:hd:t=c5jjln:1ba:4t b1baty:d2:f=1v73lq7:1gk:4o
  1kfvx28:2yp:1d=o7y6oi:1qx:1q 17e332e:za:i=104ijcl:58l:2l hi7sxp:6ru:m=lc8zj5:7rg:49
  1n353j0:2nn:c=1iccnf8:1po:37 1m6eti3:334:3q=ejdscj:2z5:6d fqm2pm:3u:d=1sxay4g:ja:1d
  1m6eti3:1kf:j=16p8u3f:1cv:65 e9ysqv:2b7:h=1pmc1ca:2fq:1h 15vq1il:10p:1p=1u8kds7:46y:83
  1ess6d5:39c:t=wgp7uz:h8:2e 3xuaed:k5:p=1hg8kj7:6q:14 1qmp5yy:38y:1a=bw621r:4bu:4j qybyht:1pf:t=1gjde99:1s2:1m
  vjq7p0:10j:3c=1xm868d:1bo:4b ei9c75:6b:5=1kig6id:19w:8 1iuqoab:4am:h=p9m0gr:11i:24 666t8a:jz:n=2uo31s:4y:z
  8cgir9:3kp:1n=zxrzh7:2wv:2g bdlg29:1oa:i=ztbgle:2o0:49 1tiqu0e:aq:b=16xxh9r:149:11 jnyx0v:1f0:c=o7y6oi:1qx:1q
  4d9q2p:397:f=kgy7ec:1j8:3s 1oqet6r:1af:4=8mbkmt:2z0:9 31isdb:ps:m=17opbke:1hf:6b qnkcix:fe:1c=1bg6tbf:31r:36
  5ydqcz:184:f=1ei1933:3cl:i bv8cke:2sn:t=16lg6th:3lg:1k 1oxhs4r:1rk:1j=1hg8kj7:3mf:1v
  1vw96su:1l8:f=t4y0ow:1ap:1r 1e203v3:e3t:h=186aob2:5h3:m 1v0s8f5:if:v=1m2q4fe:5a:w9 1wpx7dv:6xk:t=16sbfiy:g9:10
  zf1dco:2cv:21=yvzbd7:7gy:5n 1m6eti3:2wq:n=13hxdbd:d2:2w 1ifljqx:m3:41=113ye5:347:4s 1vjozsi:9q:1i=w0d6i1:259:2l
  4j0jzs:oc:2j=18p2jfe:ts:90 1wfz86r:3d2:v=58tl3q:19q:3e 1vud2ei:7p8:p=rjt7k3:199:t 1qlvqqz:oj:y=12190ml:hk:3d
  w9y1l2:9g:e=1ef44l:501:1d 1ecjzv4:lt:c=4omzgx:b5:h clyvxy:4k8:10=1q7tonj:5op:5z 123xh5u:11n:3g=1l207ih:3sg:4r
  w7ydyp:1lt:k=mcr1w6:13a:6v 4omzgx:1oo:b=715p7w:qr:b 15iyq7b:1k3:l=cimu2x:13i:1r 1kig6id:19w:8=ei9c75:o5:e
  15vq1il:10p:1p=1u8kds7:3p8:82 1fa4f1e:nh:b=1mjqb1b:47x:h snhsvi:is:e=15nj1iy:2x0:2b
  1ytovcj:208:2f=1i5s1cs:3h3:48 yzfjsg:1f7:q=1p3gliy:4vw:30 uv8kfp:1mg:l=wnlzgl:22k:b7
  15nj1iy:5tm:i=iurenm:37j:7k io944n:36t:p=1ukb53p:75z:8j gmjr:12s:e=1tkpxnp:1tz:x 132639g:11g:o=y2te4r:1qj:7c
  1e8ro7w:8nj:1a=19gl9bu:5mh:5j 1rx5sn3:20t:1s=68dlpj:1jd:2x 2qmhz6:4ud:f=3zmdsj:1yg:x 1ih21cy:6m:3u=9uqgcv:fx:4v
  1atcvcf:252:p=jc1bfe:ey:6k 1qeygcz:sw:10=ycjppz:27b:7k 9uqgcv:fx:4v=8miz1z:26o:a5 1s50i28:6e:18=1f71ieo:1c1:60
  1qhicnl:1d3:n=1pzx3cy:2xh:2f stxtc9:15z:9=1tz9ghs:11s:3k xz9ze7:dv:i=e8fveq:2d4:k 1kj74cf:47l:6=2tcy0x:2lh:8t
  1ebyaqw:1di:z=94sjqc:2bm:5r 11t1uhr:104:c=1iccnf8:1po:37 iloq47:4e:c=n8ymls:15r:4n am77s7:am:g=b8goej:17n:3o
  1ifmy0c:2fv:3o=12wltxq:z0:p9 u0vnnp:12c:d=hs5ma1:27m:5j payy73:ua:l=ie31ex:pf:1x esintn:1bx:j=12xnsin:3n0:20
  smj90f:2r8:2x=wer6p9:bs:69 gycrgm:1pp:1o=kpnzw0:40t:ar 1m92fvp:br:w=9qjhil:1fm:2x xby1i8:26l:17=112ltic:34w:3o
  135rb8w:42n:h=1ajo1hs:1qp:7x js9y7:2zi:z=vnh2u7:nz:14 qnjpp:17d:o=iczuo1:153:4r hi7sxp:427:7=717oj4:2hn:1h
  iloq47:4k6:k=onwyxw:aj:88 1rhsr0j:27a:2w=32qc03:1vi:3v 155x6lq:ac:m=jbnpfx:2px:5o 1j1f7ih:1ib:q=10nbmss:vz:28
  1p6teur:qn:y=1c1vkwf:24u:2i 1pg5s8j:1jm:i=17z9dyu:2sg:1t p8en2q:2n:g=1n3mc8f:el:3d 1qwuyf1:3v:f=e3x6jd:11i:1u
  16ugu9y:4f8:r=1i40mns:3to:4m 1qmp5yy:206:j=1qnpp0w:4wv:1m rmomqc:201:x=1fucwjs:18j:1f
  y69kz4:2g3:3r=19ygcbf:3ih:82 dl3vi0:xf:l=58tl3q:yw:11 jo6bz7:6a:c=f1napb:12j:42 pk9zqe:186:g=1754pku:1kb:j
  e7lyyc:q0:y=ww7fyx:3ek:an 9fa1qt:vh:k=bwtzos:60g:1r am9a28:4nb:c=1v9dgxn:ro:1f 1tiqu0e:aq:b=11sevku:hb:11
  12xg8q4:1sh:t=u0vnnp:220:29 26hcp4:1kz:7n=4b7s4:4q7:a9 1i5s1cs:3je:16=vvrcyo:102:2g
  12rqpex:31t:1h=1e0u1i1:20e:5h ejdscj:2i6:18=1kdzo86:2an:60 1r1lrb2:46e:71=1vhy128:ao:87
  eon01i:3vz:16=1vw96su:1nf:77 hax19k:17t:y=f2shi7:1jr:1x q7oz4d:ks:l=2qz777:16p:9q s6jald:1kh:b=1ov53ey:2o8:2q
  19h4uo4:44x:12=16p8u3f:v6:1p 16d6k2a:c4:g=4uq5cv:1ca:n 1fzuoj7:sk:b=zdbcil:3he:m 155swyq:2ma:k=jluqhs:xj:s
  15nj1iy:ne:h=1belp2c:3pc:v 3xuaed:10d:m=18njaao:15b:2l 1vfg4hk:2x1:9=131m6m7:i8:j 7nlzb5:1ki:s=1sy1uh9:om:14
  htvc83:2mn:6h=1p52ikx:2xd:7p pyl5cd:2p3:s=989mej:144:eq 8ytxgu:1uv:d=1s6j8s2:3o2:6m 1n353j0:4nb:f=1hyweuv:g1:1r
  1eg19vr:1tf:b=1o890zo:vb:2s 1acl7yz:174:r=qe94sv:of:2a 5dqoti:5f:6=a9ih9o:6c:h 10bi1go:62f:12=5f6fb4:cu:44
  d02ddu:2us:o=5u8hl7:fz:3a ok0h74:1zv:1p=kvsjsj:1:4h 1f4q24e:56b:z=186aob2:24c:z twi55f:92:18=cfj5fn:17t:qy
  1mjqb1b:47x:h=10yn7lm:at:62 1t1fzuc:60:4o=17grbzk:1:de n8ymls:38:b=iloq47:3cd:3r 10x87an:u4:n=1vjozsi:13l:39
  1upw7in:19c:1n=rfkjm0:46d:24 bzo6qy:6k7:2i=1b5sd8m:rb:5i np9kzs:1ei:2p=hgp01k:dy:5b 1c3tci3:4b4:9=1wt6cz0:cl:wr
  1m2vpw:31w:5=1n4rrso:2fh:51 136o7zd:5qy:t=14jsl6q:js:14g h27n3p:d8j:k=cimu2x:13i:1r
  eon01i:50m:13=1rcb4wj:15h:2t`

/** Pairs that have a stock phrase, a name, a topic or a turn of speech in common, and nothing else. */
export const UNLIKE = `
  f6vd2r:16z:h=1v4ccd4:57c:2y bzo6qy:ke:i=1nj6sit:596:1s dbt03w:a9:n=btljoz:sx:t 3m5sv9:i9:n=58tl3q:qo:67
  321jb0:e8:56=1bipfdt:c0:8l q42mll:2up:19=1o7dmlj:1lz:1r 18tw2e7:1n9:k=18oupcb:9s:43 z5dd4w:1fk:9=4425hc:1wm:2r
  jiv4uy:210:w=7rnjbr:2ta:1d 1ku922r:4hw:m=1acypzb:3h0:u 717oj4:3am:w=1ht9cv9:1wu:23 1xobsmf:1tr:m=1deyo0i:139:dm
  1ndnxc3:27r:22=vd1me0:3cj:4d ucv012:109:a=1ks2mmd:t4:1f 1cao8jh:5c6:9=14q92y4:k8:2r i70d6a:36n:l=18ygp6s:13q:5g
  1g4n5vl:bg:h=1tbjih9:1ot:4o 8nep7c:2eb:k=3c3mez:b5k:1z yhci0b:ih:12=6m0o5s:2xo:51 bs5dzk:1qy:15=4425hc:29a:3x
  g9q25n:1at:n=1m3xe3k:sw:3y 1daie0e:1tb:g=1qzuoz1:48x:4k i231ne:fr:e=tbuuyp:14j:3a 16d4qx0:13g:c=1tm9wrx:3ko:6n
  kvsjsj:zr:e=1aikz2a:1er:78 h6xlmj:1b0:d=wl1oxr:3t1:3r 12rl4t2:294:j=18gscdw:mo:8b 4rj1nx:238:f=1uz818x:120:3v
  me9egt:12j:f=1ldcebp:76d:22 wg0izb:38q:d=z00gd9:3f6:7n 6en7zd:1n4:c=6i3tqw:1uw:4k y2te4r:2o6:1x=132639g:15g:2h
  ux5ghe:1ph:c=f75pv3:kw:3m 71q1vr:1fw:45=ffl97e:2xi:7l hvma9p:1ym:17=1qhuxom:2c7:4i 1j2frah:1la:o=lfl6z2:zd:1h
  lc8zj5:ijc:9=cvhgix:3qj:1q 1ju5zpp:5el:d=11kg3au:23r:gv gkbemx:2ko:z=xz347v:13u:2h 5dqoti:580:p=isoxnp:7vz:7o
  6sbvnq:1a5:g=x9no3z:466:2f equrwj:3bt:j=1ffoh1k:355:2p n0eykt:1k4:g=i011y3:31k:91 dmduzp:1bo:y=1lgnzea:65:2g
  jyoitb:og:x=1rrb8u7:3ej:2d 6x9dpp:32b:18=omi5xr:3ww:19 cepfg6:2l3:n=1aix2yu:801:2a l2jhmi:3sp:k=rtsx8a:1lx:75
  1vuwykw:xj:1b=1tfauxb:2h6:5j ymqz3e:1c0:c=17r1kvf:ow:2g 1hg8kj7:2f7:13=3xuaed:fm:1k
  1vgytyv:2wo:x=1kiabxp:272:3p kmoeji:2tb:d=1joyez9:rv:40 xcuriw:16g:8=1gf14ri:3ky:3m 1dbxwh1:1vg:i=1qioba7:qk:a0
  e774cq:2qn:g=usqjvh:3vg:1t b2kyl2:1gz:d=1uwrghh:3ss:64 1frbl1z:1kx:25=17kmeu0:22l:9i h2fy3z:5t3:a=1an00kz:1xn:9
  dsgbtr:3to:d=f1711w:13a:20 1e203v3:h6y:9=1fq9urv:2oj:5a hi7sxp:4zd:1w=doedb7:232:2b br4t5h:2fr:c=27zv7j:3fb:8c
  1xtup18:3ky:i=i70d6a:2bt:75 o20w4g:3ww:z=1o9u85r:34w:3p rvbg0o:uf:m=oincu2:7lu:4j 2675a:47c:i=1qgja0v:4fp:2s
  1crl5ch:vt:s=19go2xs:1gb:62 qnjpp:3a0:20=18gscdw:4ug:5t 19au3xn:54r:c=1tb8p21:2vb:1q
  1pjppfr:19f:t=1mfmk3j:gr:2z 10lz3of:4e9:j=1f4q24e:1v7:1x pb175q:55n:j=1bbqc3j:1k1:a8 aukcfh:j0:b=z6x7mu:zp:4f
  1mr7n47:396:h=hoehcl:3ok:t euau3s:w4:30=1wzwzta:36u:5e 1t0u667:2hi:4k=ytcj40:d1:ac 19gl9bu:2vs:e=cbks3a:nd:4c
  ugzq5r:18o:19=azevyk:4x1:2g 12zlkjb:7a:g=vmzjjx:1q1:3j n69a18:36l:12=lm2p90:3y6:28 wlk0qz:1cr:9=187hybg:2di:b
  char5c:3xh:o=1m5km1e:sh:ap 1de70cw:27w:4b=1wqqxk8:2z0:6e yf4z7w:62:f=nhd791:14l:4p 1ua3f3t:1el:x=esrbhi:zb:n
  yzfjsg:da:k=1ehiw26:57u:1i jpihjc:2n1:g=6sbvnq:1a5:g 1ax9wsy:1lb:v=20je2x:14m:1v 1s6j8s2:24z:1p=zuigv8:1ue:3l
  van7po:dn:1m=1mv9mko:8jq:36 17q772x:1b5:f=pu2wwo:6ci:1w 1vg85o8:m5:e=bi4g6c:3s5:2i cimu2x:406:j=1b15zk8:ub:5m
  1dkjdwb:4w4:i=17zmqec:n3:6g 1akwbhp:39i:9=1dmaabe:2xk:40 o6rpcw:29d:41=1k1kpm0:ov:d1
  1a6cyxq:7he:w=15uzai6:4d6:es dsgbtr:20t:s=tbuuyp:14j:3a 12v1cey:1lu:i=16jogjj:e1:2a tsn8ze:2az:d=1g1mue1:7a8:1c
  18kuhkd:3fw:a=168k3ub:1cz:38 z5dd4w:1bp:g=igruz:3cr:4x 1pwx6zh:v0:d=pg23dw:fi:2q ebt61t:r7:c=5dy703:11s:5l
  tziov1:4r1:dt=1ax6uge:1jt:hv 15nslcl:35y:15=66ibhb:os:2e 19oo508:2h8:i=19g5ius:ex:4t fqm2pm:1d5:j=3odmeq:4i0:28
  l7lmow:kk:l=1i13zoq:qm:34 1suqy3p:3c8:i=1vo7jbo:hr:32 d6hpi3:7cz:j=1lhcczq:23u:15 62ayev:l4:u=1t400xx:1xe:5t
  ymqz3e:2k7:n=1vglr9z:vp:5h s0x3yr:5xl:i=1hq5zac:2mx:39 1l207ih:3n6:2e=1np19jw:80j:3f
  8yjg4x:4f6:3i=1an00kz:rs:43 z5dd4w:5rd:p=fi9ui1:1v1:12 1fgwnw8:5g1:l=1l5xzp6:1p5:6v 4qz9fo:5q:m=14myb8z:17b:1r
  1t2hwep:8oa:18=1qb7spu:19q:2n bg9nbh:3sk:l=1b8cvwr:4i4:ab 1m5km1e:2su:c=umbewl:2dt:4s
  13ckt8n:1w8:d=1x90r3h:b0:4z 1ht9cv9:1pc:g=1qnmbss:5z2:5f clbe2q:ze:1q=9gb98q:20a:4u 4nytsi:pv:p=t1epy0:5yr:1e
  h2fy3z:ib:1w=1vh3kvx:1mf:37 1i5ezyr:fy:13=q131k:20a:9f vd1me0:9r:c=ie31ex:1s4:1s schl5f:c1:b=y948zr:1su:ag
  1ge0w6v:12p:9=12hg4z2:10f:a 1pjppfr:19f:t=6uhppj:1i5:1q 1l79bks:18p:41=egz5hy:42g:7h 30zt9q:6bs:l=lm2p90:12v:52
  1ipslc:h3:e=gb4ne2:wz:5u 56r4ga:cv:s=175fwj7:2ft:t hlxhgf:742:q=egx029:3m6:r 1e7tjq7:ut:m=6i3tqw:7xx:y
  4lvgda:20g:e=1dkjdwb:3l8:3w 1j1itad:3wm:19=lc8zj5:9qe:2k 1uqcgao:3xq:8=1tc9k3n:1hj:17 o6rpcw:ld:d=3c2g4f:in:cp
  s0kavk:6nc:i=352ckn:3wc:s 1ckmqav:49a:e=1yub6g5:2kj:3y 9st96a:17u:11=1ms64nj:1ms:4p 17lgm4a:27n:o=nhtsax:2jr:2e
  lcihpw:5k3:c=f38w4c:1n3:h i231ne:j5:8=pzqxwb:4wl:f 1ifljqx:3c4:s=xu1wws:ek:42 1cqs327:354:x=hnxzul:2sk:4p
  1an00kz:1xn:9=1j1fxf6:j4:b qfn64:2l7:c=mqi2bz:1z7:6k r8pzzu:1ft:l=1trvo7n:55s:1a 1e203v3:b3p:i=1xd13uy:ru:2e
  1325jf7:1af:s=s7ca08:1o8:18 3zmdsj:2ad:h=f73iz:1hr:4y qcyeuy:53w:9=nc60b4:2gm:3g 1qsvu4k:2tk:d=1fg1gu5:3p8:12
  1a7wreb:13y:n=jv9soo:33o:3s 1yub6g5:4e7:b=bs5dzk:48t:10 1ckmqav:4ie:n=kgrtdd:3om:13 cybr0l:15d:z=1rsrg1b:og:w
  rv5tqk:1xs:z=1g6yy7:1dk:4c x5fex8:4e0:o=snhsvi:2jo:6d essy6a:1xe:y=1wnm4gr:1:5z 4zhdcu:4mk:x=1ldcebp:8e7:3g
  14gaza3:2bp:1i=1co8qjx:1p5:6h r2mow3:6ec:e=1ejnz7i:nj:4u ay17au:1i0:c=ptzfux:7hi:1b 2ruwj:2n9:q=14jo21j:1u7:91
  ncx74:168:y=xo1dr7:3c1:2v 1b0eiy9:1xl:p=rgsf1s:3ia:2p 4rj1nx:238:f=10acqqn:70n:2a 1j34l82:2zp:z=hhcevj:4cp:1v
  1d9c21s:2mn:w=y2te4r:17d:2g 1e203v3:p3h:b=3odmeq:51y:2d tnbqx7:2mb:3h=1otj4ag:3ku:7x
  1cy2ggd:ku:h=1vo7a3m:4sg:1a 1uvt32j:45j:f=1kvw1d7:126:2r 1op4r4u:32i:m=vn4ogc:1vr:3z
  h2paho:71p:2g=26hcp4:1de:34 sf7mwy:18b:h=1b4xnv1:2vz:5r 1gp4wki:wf:j=3oolla:65t:96 1ff8pxe:d7:c=1mr7n47:545:1n
  p3m7o7:9vc:2o=8p8a25:9h:2u hi7sxp:6xg:a=gzb1rl:2bk:4n uvbt6b:a1e:14=otqikw:ll:53 ncx74:nt:p=whlx1b:1tb:16
  300j68:z1:j=nhh496:2ut:5e kd0osp:xx:k=8z6a0n:71j:2v 9r2n9f:56n:j=clbe2q:2km:3o e3x6jd:2el:a=1ipj272:xn:3f
  1ozfkhp:1m2:1u=zqi5ay:3ul:22 i8ivx4:d2:j=iq96nz:w9:24 ayre34:9j:h=1lcn5zt:2s5:1c 19rzcz1:2iq:d=1hlfdw6:1j5:e
  wepouh:7u9:1s=1ffoh1k:jh:2i 17q772x:2bg:c=1mgi0o7:3uc:2y 11qcz2h:fr:i=2aet1r:14f:5h 1dkjdwb:4w4:i=6gavw0:dd:1d
  2nk2ag:3gf:k=1l6hp0k:3h6:1q 186aob2:5fs:i=145lzav:19r:91 1hi39qa:xo:13=1z09tj5:5h6:27
  rv5tqk:3tx:3b=1clh9o6:2mr:4e 112ltic:5gv:e=1oranit:1:1e kcby8c:17p:l=qnyt0k:2oo:z 1225h55:2ps:o=mcr1w6:3v1:1s
  186aob2:4lt:9=1esi7a2:3k8:5w i70d6a:36n:l=13qn5gi:d9:co 18d36hf:25f:1x=14y4db8:4oe:3t
  62smcb:auz:r=c3mikk:1sf:2k o1scbb:2h4:n=13h98km:1io:22 1wv6wh1:el:5h=p0hqjc:34q:9s 1h2lfg6:2p2:1y=1a8y0i6:ee:61
  10zxwoo:1ol:24=pj14yi:4tt:1w o9qe52:6z:n=1ps8edg:1cz:9l 1a2vjgi:274:11=16gopes:1jy:7q
  8pf52f:15c:s=1vdhi9h:3ip:66 1f15glb:1lb:p=1rtawev:32v:3l i7xxvf:cd:a=e13hps:10l:4x holjjy:27t:11=97gr55:2e1:4p
  1pl5jf8:127:o=ix9rhs:2r0:49 17ddukf:1wf:a=1uc9gay:2xg:70 1e203v3:axm:g=9lv6pn:hh:3u u02f94:4h9:4z=eihbnx:73m:iv
  138jayg:1:c=1d566lw:2y1:4g ye2k2k:ph:g=usqjvh:3vg:1t xyxz67:2gr:u=7fxft0:3q2:4a 83rlyb:4b4:12=w35qac:345:e3
  154yb9h:71u:2e=10zxwoo:2se:37 1tc9k3n:1sy:17=yfqgf0:31d:31 e93q3:1rj:4e=11dpjnp:h2:4q
  1e203v3:h6y:9=214j3x:5b3:5f sf7mwy:18b:h=i7xxvf:16v:6d lp7xv8:1g4:2q=p3m7o7:9vc:2o ygfwa4:127:e=1crl5ch:m8:3l
  li4rk4:6a0:l=k89pxr:ka:4e 8zri04:50q:z=t5ebge:3ge:2l oer8l7:ga:17=yvzbd7:6kx:1k 12bb41s:86p:b=1g65a2g:16y:1h
  18bv11j:18:l=ebemvl:6my:11 14gaza3:2bp:1i=1wtl3b9:nc:4z 1g913ff:xw:u=1s7w7c6:27a:3u 6gvmv8:8n:9=8rkfu2:kf:33
  198dtmf:2m7:a=yqw9al:371:4l gmjr:av:g=145fqns:1az:53 vvi44s:wd:15=61c8yk:4db:3q 1ovrjx7:mx:r=1qg6syn:2t5:18
  159dfrq:2co:28=fi9ui1:2yg:4i 1pik4ca:508:b=1bq9vcq:557:46 1lz5up7:o6:c=1stnnsp:b0:6l
  f05tk0:3k4:u=11mgldg:274:4y axg36x:24c:f=xecl8m:202:7c 1cm45c2:2vk:1c=2jsrgs:93o:1v
  1vll0jl:2ak:k=1fimbt1:4hp:2z rgsf1s:208:c=1iwqrck:1mv:4h huowcy:29e:l=rtwdef:11v:13 18ygp6s:yi:h=1vzyqkd:3l5:4k
  rvbg0o:rk:k=1o7dmlj:2z7:2b ls6xfx:1jv:1e=1p3fmam:1d2:20 1bdtc6m:222:s=1ejd98k:1p6:3l pk6hrt:4x:b=1ifmy0c:3rm:2x
  1fb900u:4iw:14=34j4f1:23t:4p 186aob2:5h3:m=1ejnz7i:23q:27 167up75:15o:q=dn521c:28m:2q
  y2ofry:1v7:h=1mhhjor:1lk:61 1dwy3fp:5q1:32=1np3uih:1xp:4s 11n47q6:4sy:r=1caumhe:1b3:13
  1sxay4g:25u:h=1je0c7p:vc:2v 1lfg9p7:12y:c=t1epy0:7fn:1a 16z219c:dc:k=62smcb:765:1g t1epy0:9ij:1d=15gdwal:1ug:35
  mtnje0:78p:l=1g1gu4v:6ir:x 9ckvkx:rr:f=1fucwjs:y6:58 58stor:26z:e=1l5srqh:69t:49 adgvcc:u5:s=1l8rr6o:3x7:5i
  hlzdn3:27i:q=zuigv8:1ue:3l 1ci5tcx:1qm:19=1npdx3l:1jj:4c 14s96gl:6bo:g=1e8ro7w:7i0:10
  1k9srnx:37:c=1pqrfin:18w:1e 11oj29t:2fq:f=1op4r4u:4n0:27 1i234vp:72:b=1hjsc6c:19a:o zv9i1w:5xj:w=b7uqw1:167:11
  19au3xn:4yg:11=3odmeq:3pj:2v 173vhia:st:3a=whlx1b:2pt:3f 1ni9dqx:81:2f=133chfp:2j4:6w
  1y6f5f6:65:3r=1ojxzwu:mh:6o uscdny:5cy:s=eon01i:702:2o 19bq0oy:5up:s=q9bfmu:2wq:1d 11tlgq8:7ah:z=rjiqzc:3n9:5j
  86vlas:3ap:q=1xg3aaf:2xq:5r 1j3rrfp:2ey:i=1qw76ua:2go:2e qg6tmk:5xe:1z=fi9ui1:44d:5x
  1j3rrfp:1qv:e=1s2vl1g:5v:2w 1pik4ca:2yo:d=1niodh0:zf:1h 73t90:1t9:i=1b6w8il:bh:2d zegl13:58n:l=83rlyb:1pr:5b
  10acqqn:5c2:i=f75pv3:225:9y 1houml2:4li:2r=guh28p:1kq:fh 6mjc1u:3c1:g=jbe3z:121:38 14q6n24:145:f=1t9g156:7f7:5f
  1y35vf8:3iv:h=1tng2l8:4x6:4k hzm6yn:5lr:e=1uhhjmk:ot:z 1hyweuv:l6:t=1dkjdwb:3zm:82 1ud7eru:1t4:t=1kvtx63:262:16
  16p8u3f:zk:s=d14wpa:282:1t s98pa1:fq:d=6i3tqw:5fv:3d cimu2x:6ry:b=oie15o:2cn:50 1hxc366:2kr:n=4euy7f:199:2a
  1oprx72:5sv:d=e8mu65:4yl:5k zdsle3:922:m=1i16gph:1oa:1k wbu3y2:6i7:s=oxtxsq:1ja:7b cimu2x:6qh:10=3odmeq:3pj:2v
  ayre34:9j:h=1rq0gpl:nc:16 jbe3z:121:38=fi9ui1:44d:5x epbxw1:2df:4=1adq2eh:1df:8z 1kjpuvx:fj:a=e13hps:10l:4x
  3xycz9:1z9:k=1jmyq0:130:1b v3sv92:127:t=6lhwri:4zk:3c 1jdrpyw:17v:8=104va2n:43g:12 p3m7o7:agh:f=1v4k975:5gz:m
  12nexh1:24v:i=c7vyez:2c6:37 6mjc1u:3c1:g=1fg1gu5:ma:1c 1oqet6r:l7:d=rtvoio:pe:p 16n6ytg:g1:n=1h3zvbn:4b6:38
  zjj4bz:6s:v=1cfcakz:1ic:46 fqwrxj:7j:d=oa270c:1s6:t 1riugc1:2jd:p=dt222e:1h6:64 i8jkbx:2uv:x=1dkuheb:35b:2d
  13dzwa9:25e:6v=1i95p4e:v1:j4 14zpi17:q9:z=inhnxq:1wg:2u o6rpcw:ua:n=zfs6ss:2x9:2n 1e203v3:5am:m=62smcb:boc:1o
  lc8zj5:608:t=fx96em:67p:2i h27n3p:e1d:r=aevzy4:23d:2u 1p6pxsq:2ls:9=1swhz6f:3qj:80 ncx74:nt:p=717oj4:3un:2k
  2hmj6b:2kk:t=1ei66ze:sv:2m 42ge3b:3oe:i=1houml2:6td:36 mqvmgn:3l5:2h=h8nv6k:yh:3w 14gsrjc:1fi:5f=1thqchk:6x0:84
  xecl8m:vf:b5=1udzts1:t7:cw 3y9f1k:46f:t=ej6xn7:14j:2o lc8zj5:bp3:i=3sdlik:44u:u 1qg6syn:iq:c=1c1zvlw:2ij:6s
  wer6p9:3b3:1x=1i7za23:4gg:3i 1181teb:2k5:v=orb5xm:1cx:6v 1s6j8s2:6nj:e=n8oxl1:34u:1b
  717oj4:1ze:j=1l5fa10:1i7:36 666t8a:199:h=118oxxd:ap:r 17l9305:1fy:w=1ipmj2k:ga:5d 1pg9g4x:4mv:k=z4wxmm:w0:22
  1wpfzxl:2en:1e=12adgab:40r:7d 3odmeq:2hh:o=cvhgix:3qj:1q 1q7tonj:3gc:1y=65z257:3sv:2w
  xtw0qn:34j:2a=r2mow3:3sm:2d 1kp8m6:1lw:h=1b8cvwr:2rk:gg 11kfprd:1e7:i=9ald1k:3qa:m 1su65e1:4va:g=cbhlw5:95t:1l
  17q772x:2bg:c=hi7sxp:39j:3d cimu2x:1h5:g=875u0r:1pn:4z 1j34l82:2os:2v=ss77et:1uv:3o 2kh4iy:1bc:v=5mj09v:49z:12
  aplqsv:15v:1c=bqj8v:3j1:1o 6ytlno:y6:18=1a2k19o:27k:ck 12n6twv:1ou:p=17kbq6q:2zp:cs 1tqct58:gz:13=9st96a:27v:5z
  g736o9:rs:m=q0p35e:24t:5s a0ambo:u3:k=wvd2mk:1xc:3i 1enm05e:1a5:g=1qp0d4a:1rg:2w 1xkt18i:36v:v=1yusopk:wo:1j
  9bkdwl:5kn:c=f38w4c:1n3:h n909i3:38u:g=1qg9eem:12g:3x 1b15zk8:19b:g=1yub6g5:76l:3k m1dk9q:41q:t=gycrgm:ak:r
  1mt4n4m:2j0:x=h2eoel:2an:7q 1swhz6f:3cf:a=m3lf0k:18k:64 1vxuhdm:jk:s=oincu2:77c:3n ytcj40:17p:a=1fgwnw8:d6:1m
  pzqxwb:d7:i=z5dd4w:4m0:4f 1j3vxyg:6xm:d=15ylzqq:19j:cr 1ip3kv2:l9:1j=w8fwtv:t2:3x 1swhz6f:4q0:1h=1kre5fo:79j:1u
  1bscd7v:1k4:l=1b2ddx8:2ce:7i 1iccnf8:2vg:8=h27n3p:1g0:3o 1pqp3ch:1l8:i=1ndxsos:28f:24
  1lke2rg:3an:o=1he3anc:2de:w 300j68:jk:10=zf1dco:mb:69 1pv8sie:4c7:b=6o0eph:3ct:9l 1li71zq:z9:l=1xzithb:1ig:7z
  1r6tzqc:1id:h=1aix2yu:63l:24 1iyq573:39w:s=iqch1l:e0:6i 130xakz:1rd:e=1h37p3m:2ls:2o
  1hg8kj7:w6:2g=nrzshp:1nx:7v 1fb900u:4gl:n=7oe8gl:1zd:3i g2b5ti:4si:v=1f2764h:1sa:2e b7uqw1:167:11=1gjx1yw:ho:1v
  1885mcx:3ny:1g=1gddcvt:1i6:8x tjwdxm:3kv:i=lun2zq:5ha:38 1ntcjq6:43i:2f=1npdx3l:6x:5o
  2nk2ag:29e:r=v1sdp8:79j:17 1fbk6dz:38i:c=1g6om7l:17j:25 1tm9wrx:65s:23=gborvz:14g:3b i1zalb:kx:u=1pwx6zh:1f0:5j
  hi7sxp:3u6:f=vt1bnn:388:55 1xai2t7:tx:k=1sj12x1:4nt:44 r342t6:3rn:m=x9no3z:42j:1t c6dy1x:oc:v=1y51gfa:260:1o
  9cq76l:2ss:a=xtw0qn:4f1:3s sub11w:il:1f=5jusmg:159:4r 1mgi0o7:1kq:e=b976e:2h8:4u mx2ib1:2ek:a=vjq7p0:10j:3c
  680o69:z6:j=13184dt:7y6:3a iloq47:4gp:1f=pg5w6r:no:3b aia1zk:qr:b=18x6tbw:xq:6i etj7o2:mf:h=1fe5djo:jo:7b
  1aeg4se:32w:1f=1jkr9w2:7ks:77 1v4k975:3zy:d=lesyo5:3eh:6a gz30c8:ce:11=e8mu65:30q:4n q6osjh:ac:12=1codryh:7h:4k
  z636p7:11u:f=we0fkt:mg:6r 1ju5zpp:16i:n=1bccnch:81:1m 1nkxxja:2os:20=1p9xiil:13z:2b zv9i1w:44x:c=1qkje50:mq:46
  ikzq9i:32w:m=e8kabu:2fr:1b qot7cx:20:g=l5yzlw:l7:80 qfj8pg:3gf:m=1sxhcqk:1sq:7o 1pl5jf8:127:o=1pqu3vv:3jb:1p
  a9ih9o:2lt:68=1t5pk:24j:bk fxl0z3:l8:1m=mtnje0:4ax:2t cimu2x:6ry:b=m62hdz:3ah:6f bdlg29:1oa:i=5pi8wu:1ij:1g
  1fgwnw8:5g1:l=bfna5w:483:1y 1smchm5:14c:c=1symjr8:cn:5a xc98fa:2pb:q=v021hf:1ac:4a 16d6k2a:6gn:1z=6ytlno:1cn:35
  lhhewa:28c:a=1mt4n4m:3wm:1r 1p0ug1z:4z:c=umemle:140:7t 1l6hp0k:3ux:c=ni66g3:qa:3a 2ih7bp:211:11=16tfkmz:6i2:1s
  1ju5zpp:16i:n=1jqoq4z:2dy:3u wqow00:1lh:1c=w9y1l2:2iv:65 gsrp4m:1xh:14=1nr447j:1kw:1t
  1j1fxf6:3hc:1w=14myb8z:17b:1r 1sxay4g:25u:h=z5dd4w:1w3:3e mcr1w6:2qf:r=a62j80:1w3:83
  1qmph6d:3zx:b=b1baty:3mk:12 10h1zf7:sk:17=wmc2kb:4b4:2m 1wcfexa:2uf:b=xjhry:27t:4n mtnje0:5po:10=b1baty:17w:1b
  1o22hym:1j4:b=56ufh9:2sc:3o y6h26k:ft:b=9qudcc:1fg:2v itm9ar:nd:n=l7lmow:aw:43 ueuaih:1we:1n=1p3kb4n:yj:3e
  1bcfo84:225:7=1ykoolk:5ef:1l mn458c:1hj:1c=14dbu7w:m3:4h exrqyw:2ji:2w=w8fwtv:20z:4e 8r9omk:5c8:n=1f4q24e:56b:z
  9rylqj:1dv:9=qfn64:1ag:5o 14kd6sg:58v:a=ktrtzy:os:13 1dp6r70:ot:21=1k0kguv:j0:41 9cq76l:2ss:a=1qsvu4k:13t:3p
  snhsvi:86:p=v2ljpk:24s:y 1ip3kv2:28k:1u=whlx1b:2pt:3f 4esmee:5v:b=1sl58xx:9hx:t odawd2:50:t=1jmz3qz:1ev:a3
  1axv4lw:2e7:g=18rl14r:1wg:15 1htfpw9:tk:g=d9buob:tx:6y 1nelglb:o4:9=1j3vxyg:8jm:6d
  1qlvqqz:2qx:22=13iyh37:1hw:2x z8mowk:hn:v=a13nm0:1wq:2g 13gk553:3bq:g=1uu7xd:1zp:21
  q42mll:47t:1n=1sopagl:31d:4t ndazfz:117:v=1mq70a5:d2:a4 104ijcl:48p:s=717oj4:2bv:2x 1bqsp2k:m2:k=zqi5ay:2zc:5c
  h6t4nf:30y:1a=1jyk9b0:3d7:4o 1fbpffg:6rw:1q=1pu3evx:9l:2g huowcy:92:3h=g3gwg8:2z9:4w
  1j80s0v:1dz:l=lc8zj5:7rg:49 1754pku:ya:9=155swyq:27c:i 1qotjx:2c5:h=xyxz67:2yi:33 lc8zj5:av9:n=11534d4:34l:1g
  717oj4:1ze:j=van7po:1tr:1a lc8zj5:av9:n=1ci5tcx:14g:4h ix9rhs:2pk:s=2n3fhi:jt:2x dpsa2v:2pk:1q=2ln5fp:o3:4z
  1qwuyf1:3v:f=tch6jn:5m4:l 1xbny06:2sx:3w=kquigo:14u:5j 2qmhz6:503:h=3zmdsj:1yg:x 9bfr0h:22i:e=10up4f7:36k:1g
  fex9f4:43j:n=cmd0yo:uh:1b 9ej6h0:1el:d=1r6qajb:1zh:89 1qnmbss:6mh:15=i1zalb:1bn:1h 1n8x9qy:i:19=fsuj4e:3oa:7s
  oye2z2:26s:n=11a8bve:116:3w 1c23bu2:1d0:s=xecl8m:vf:b5 1p33vf4:35i:k=17l9305:2mq:3h rh0m71:25y:d=3nties:m6:5q
  1b0j308:1z8:1a=1rfe461:755:z mltwat:3g9:z=1j3vxyg:15r:4o 5ldl4l:1u7:k=1wh1mkn:14e:3q
  1kx2g7w:2po:a=nw4xu3:64i:1w 1mrbv0f:1a3:1b=jo9tmo:680:7h o1scbb:6ql:x=3odmeq:4y7:2t
  1vs9wya:2wg:19=azevyk:4x1:2g rvbg0o:uf:m=8yjg4x:gm:3h 6ko7nb:3aw:o=wrsmw2:4zg:44 czqqtz:2c1:q=q9bfmu:394:3b
  1i6muih:yc:1s=14dymh6:1lv:jd 1gzvabe:4kn:s=1v5ca0y:3fh:30 schl5f:c1:b=v1rafz:4q0:1r
  n6twbv:1i5:1k=14e76j2:4fl:55 1ovlyag:22u:y=q3wm1g:26r:17 xxucsd:lw:8=fag7wj:17v:1v 1sxryr:1zz:r=10ursbj:1d0:v
  7td6k8:i5:b=ksthwb:mr:64 1pufaal:682:10=19volce:3hk:4i 1x7kjj8:br:e=l2jhmi:3tk:q r6aqw:18h:d=8knvpi:rb:bk
  4qz9fo:5q:m=hi7sxp:65i:1c terxi8:4cz:f=1bcfo84:2r9:1h 1a7ienl:tt:2r=15a1per:77c:9z kn931p:5n:1q=1op3sgg:1kq:45
  svvkme:2hg:p=v90gup:27i:q 1qkje50:1hp:9=10d5jm0:18f:5p 16vw7cp:89k:j=mtnje0:35h:v srhdtu:6jo:8=sq9t9b:2hq:44
  olmpwo:20l:e=1daoxpw:454:45 legt7e:1kw:1n=q42mll:47t:1n 1iuvali:2gj:a=156p3li:fz:3v 717oj4:4nm:3g=jlpgea:186:93
  3udadc:1xi:g=1gk51hk:1ul:2x 1i2cnaq:5u:o=1mmgpzo:xz:2w maje86:q8:m=1sbvvyy:110:3a 10ax98e:2cy:21=1tbjih9:2ix:42
  x9ab6c:17s:18=19ims3v:5m2:15 1f71ieo:18i:t=1jpw4nf:2jx:1n 4h3r8q:2cc:m=sc3dyv:5dw:5w
  1u6erz9:23r:b=m65oqi:3s0:cs 1axv4lw:jf:l=xz9ze7:1v0:2c ykya8g:15:e=1xzithb:2n2:8e 1sxay4g:1hq:a=x9no3z:466:2f
  l7lmow:kk:l=4szr8o:1e3:4k cimu2x:406:j=lc8zj5:awc:32 1uc9g37:14m:i=1es0s0a:qt:15 8rkfu2:3jt:m=1vax9dv:3a2:1a
  h9zmvs:2cv:1a=1luxu4d:3q:2c 15oip2f:rl:27=1nxijcz:16j:3c 1ke7th5:2om:1f=1mpokc1:142:27
  143m99v:81:1n=1tytx3v:1yz:5s hi7sxp:6xg:a=1aix2yu:376:1q 5pi8wu:1ij:1g=ztbgle:2o0:49
  1op4r4u:30u:n=ptu43o:18i:8b 1tumlvm:23q:h=c7mgfr:6ft:11 1vtdfer:1f3:u=asm9sm:ng:e4 ov5s2:t8:t=daumw1:t2:1g
  1y65sdf:24u:c=1rjzih1:iy:1r 1n353j0:3i9:d=1fq9urv:2is:2t 214j3x:3cp:z=g51f4u:lz:3o zuhvy5:6x0:2r=xt0rpm:6qo:7o
  oo82ji:30g:1e=1n72ld:fr:1x 1avau9h:1wk:m=oie15o:7em:y 1v5rx9r:2eg:h=1l207ih:157:22 xcuriw:16g:8=1tysjfv:3c5:cf
  19qrp69:115:j=oincu2:7lu:4j 1lo7sq:ba:14=1hgge1n:3lo:17 zv9i1w:5xj:w=1i13zoq:qm:34 1dmaabe:4hb:l=mshjt8:6cq:26
  m10y84:rk:u=1yjbv9r:1ab:5u m10y84:4v:h=1j2frah:19o:3y mng6o7:2aw:4a=3faffm:cn:9u 1iuqoab:4am:h=g6fa3h:i9:7k
  n6twbv:1i5:1k=11534d4:3o3:3m fx96em:5r7:r=4u5cyr:14z:3s 8twfw4:28l:1t=24eqe8:f5:45 1cc505j:76:1o=skadvq:gf:3i
  522k9k:mg:1k=v1i6zl:1cm:4w 10ssnhb:47x:i=lvdeba:10c:1g mx2ib1:1s8:j=yqw9al:1gf:ac 1qg6syn:jf:b=1lp899e:27a:38
  1s21orp:182:13=wl3z0y:876:5l 9873ag:nr:6p=1snepp2:ml:8n 1n353j0:ek:d=1aix2yu:1xr:5y 1qzdys6:wj:h=xj1ufp:3rq:4c
  1oj9q6e:l5:t=1iel31d:59i:53 8yjg4x:566:16=t5ebge:3ge:2l 1yxui2c:3j4:e=102ijm6:xj:24 1nxsjpo:17:m=43t4n:4hw:52
  1n353j0:3i9:d=1uiu0f8:1m5:5i vr36ep:1u7:x=payy73:w1:2p 1g82ys9:13o:1c=mjl4x2:tf:8x 16fyypb:ui:7=1r0b9rd:4fb:24
  1uc2mqx:22a:e=e19x4l:3uo:4w 8fg4fc:4ew:y=1wzwzta:67g:1g 9zzag2:kv:b=cqhtmh:1i:l 14228lu:22w:d=85m7zv:4td:12
  kgrtdd:5wp:4=19au3xn:76e:32 148j2yj:13n:c=11oj29t:13h:24 12hpo3p:617:6=1haufkg:6eh:4m
  717oj4:1ze:j=1sxay4g:1qy:3v 717oj4:561:5=4szr8o:1e3:4k holjjy:67:a=1dkjdwb:4cn:38 1xaowv:33:f=ebs1o9:2aj:c5
  1wsxt2f:ax:8=hua26e:22x:s 1c52zjq:5:c=bkmz97:383:7c 14nopj4:5mk:b=1f1muvg:ko:1e d6hpi3:6xs:9=1m3xe3k:4tr:8a
  99wt6r:166:f=wtoaro:q2:97 1c1vkwf:y3:11=njj6x7:3z:6u mng6o7:8g:b=yyftnc:4gj:31 1jy16rm:3az:h=16djr2m:2qm:1c
  zqfnr2:1fi:7=15410af:4fp:1v zd2wrf:96:5=16dxkms:2nm:w unjvgk:ut:18=fx96em:6c3:37 1t4i9st:g8:8=b976e:4qx:6r
  t0h2ui:bp:b=175fwj7:2b1:y ibqagh:4m4:9=1qk7r7j:463:4k 1qwuyf1:3vs:b=wbjoo0:bo:3p 18ctu8k:cs:5=10jjvzn:d3:1f
  nx9tay:5lm:c=16pn7lz:2pl:7a 1uhhjmk:2et:k=3rroq6:3rq:1o 154ogr4:2y4:i=wyvtiv:1ym:6f hi7sxp:9gn:7=1d39aqw:lt:1o
  1e36x7m:4mp:g=k5yk9k:2cs:i i7xxvf:cd:a=1pwx6zh:155:1p 3yj4rb:149:8=1rywxsb:70:1c 11tlgq8:kt:c=1ae9hw3:1z7:4s
  1pwx6zh:v0:d=1pqu3vv:3jb:1p 1a72q8n:1v7:7=1b08jff:4t7:2q 1dc82ay:31y:c=1fq9urv:3ae:m
  1kdr2mi:205:1h=pwso8o:14w:4w 30zt9q:448:6=hpc5vv:1tp:3q yyftnc:5ef:9=1gkmijp:23f:2u 1op4r4u:2fm:4=pva3ng:2qb:3m
  5hfymr:ve:5=1iggjuz:199:c 1yoerov:v2:9=esrbhi:7zm:3a i44428:36d:b=kr43jb:1zn:2n 1hgcys6:1vw:45=9tqh05:7i:gy
  6c15r7:3y1:c=1oxs0r4:pn:q 1un67xc:28k:q=1a2k19o:4el:2f 8kg0js:6y:f=q4vaeo:2j0:3t 1vpozqp:2lg:a=l63ic4:j0:u
  wd572e:6vq:5m=ul7ldd:q2:cv fxmwij:3gz:n=1e8ro7w:16s:7u 62smcb:30l:t=gicclw:6k0:1d ikzq9i:3y8:12=gborvz:4p9:2y
  1jsupyo:4c4:t=1hlf3gm:2uo:4g yqw9al:2g3:1f=oh6bzy:x1:6k 175fwj7:2b1:y=1hyweuv:1bf:1c rkqk83:2a5:d=1f6hj0p:w2:5n
  3odmeq:gq:1l=1ntcjq6:1u6:5e usqjvh:3n1:c=1ry2jlx:1ae:92 1ah63xh:zu:2v=z1w4ec:28n:ho 4rj1nx:238:f=1gup3nm:1lh:1w
  obqwa1:3wl:b=14tqza3:2ya:2w dt8vij:1n2:7=3rroq6:3ky:6p 1kh053b:gn:63=35zu5g:1bh:8z tziov1:3zj:b=1gzauqp:1b4:13
  aceg7b:1em:o=2f9q37:1u8:1q 1atcvcf:gy:f=5uv3l2:4md:h 1elw05t:32q:8=1okuo93:2rd:6p 1m8j97l:7gr:54=1q8zqxa:31u:6w
  1bjmb1f:kn:u=8twfw4:j8:3z 1xsyq81:3aw:q=nhh496:2xv:2b oxbo88:1av:f=h6t4nf:30y:1a 6xq6eq:5ew:3g=rqfwx2:20e:47
  1l8ov9t:gc:b=omi5xr:4cz:38 b2i48a:2er:a=am9a28:4xj:f wxd1lk:3rb:h=1f2h4jv:127:g 1y3vpox:1lz:k=1gxgfyn:28s:37
  lc8zj5:5ke:11=8gw498:5o4:1g 1re69a5:2e1:4=ld60c2:1mg:2u js9y7:26b:h=1op12ke:182:55 6uhppj:1b7:p=jyoitb:2ci:w
  vd1me0:9r:c=1001rxg:4sf:5i xhhvg3:13d:v=cbj85a:27j:5i 3yj4rb:1pe:9=100xw9a:ay:2c h9zmvs:275:i=1wajhki:y4:3e
  1ra6ddn:36:h=4werrw:44c:5o 1jk5t2i:1gj:6=1uaq5gj:2sp:3m 1om6qkl:7k:k=6oca5j:2c6:35 1de70cw:3pc:b=5b6dtd:io:j
  1rogka4:3qv:k=td5gxx:15w:9t wsasbl:2iw:d=17qv7ph:ea:8o nz628k:4ex:9=qioyyo:a6:fz e01x6u:iz:k=afigrr:6zq:1r
  1m8j97l:1kq:b=bqj8v:2nh:5f fag7wj:tc:d=1acypzb:28m:ar 1c4fgr4:2v1:7=9miwos:xs:k 1lqg6sw:2pt:i=pq0133:42b:3c
  1jvsb5j:qj:y=9st96a:17u:11 10lz3of:r2:f=a13nm0:16n:3f bkmz97:3te:l=1c52zjq:1lg:2i svvkme:2hg:p=1y51gfa:rl:64
  1c2k5p0:2my:r=10o2zjz:40q:4h 1xszbvo:44i:d=odmc6q:18n:b6 1xo0sr7:26h:c=td5gxx:yp:3x
  12852jq:51h:52=19nm169:277:6t 1ro8en9:2jo:k=1a6lf81:1:2d 17z9dyu:2er:9=l7tmqp:bj:7b
  1qlvqqz:2qx:22=1vxxmre:55u:2s ubhj25:50k:j=1jqoq4z:3uu:10 1ytovcj:1m4:7=t6b2bg:2gv:8a
  1i5ezyr:kj:2w=1gr50ip:os:5j 1oprx72:5gq:16=18r9kqp:24t:1k 1hyweuv:ni:q=1gi79y:1eb:2p
  fil0mf:2m4:1n=1izgt27:1hi:35 1o5krju:1cx:m=4x04zv:1pa:6l lc8zj5:kcd:16=1ks2mmd:uv:1k
  19ow4ga:62:8=153qoym:1p3:1y 1fq9urv:1o4:10=cvhgix:3f1:2n o7y6oi:3po:f=1yeg1b0:1p5:6q
  1lp899e:t7:1x=1gb13zi:4fw:4d x7ftc9:9t:h=1x1v7zw:2oh:4b dzcdxs:xe:9=1pi741p:567:3i
  1sicq9l:1zt:15=12wqmlx:2y1:8l bs5dzk:1qy:15=1fg1p97:1jz:1j 1iccnf8:2po:e=dl8vr6:ik:kj
  192mcma:29c:d=dsgbtr:4hw:4k 12gcbfv:18v:e=qnrwsk:1xi:v yk38c7:2m:8=1520ck0:7k8:w epbxw1:2df:4=1vglr9z:1jk:3l
  eoeadx:to:7x=x7wdex:hu:7b 14h7di8:tq:k=1n6nb7b:3bt:n 1fgwnw8:5v8:10=1daie0e:31i:3t
  1cal5dr:29d:h6=87gx95:2eb:10a 1ws368f:2zu:t=1szlsc9:2pz:4n 1yl8yjz:3jl:8=y69kz4:ld:98
  1iccnf8:2po:e=1e203v3:4a1:1a 1e203v3:5am:m=1vh3kvx:3y5:4g dphy9:28a:11=1t93yb4:4sx:lp
  1mpokc1:2ey:2t=maw646:zi:5w dphy9:5a:1z=itssf7:444:5h 16prk83:rl:b=gzb1rl:zp:2w 1j4p5w2:2tq:k=fed9ob:275:23
  11um1x5:357:d=1un67xc:138:6i 1k83u9c:wj:i=p8en2q:ie:5w 1gtohzh:2gx:h=jvv182:g6:9z aidjhi:2fw:c=1n3mc8f:1ay:3d
  1j49rw9:5j:h=1oenbqe:36m:38 1rhsiss:1x8:a=hs4xps:w9:2p ug9zw3:g3:n=1mf5yrc:mw:31 8nep7c:1is:4k=1fstaiv:tt:134
  njxit3:286:1f=am9a28:h4:3k hpluh6:1ex:k=14ddw56:6b1:1z fvwaxn:5hg:m=19au3xn:4i8:4m 71o5a2:d5:m=o20w4g:4dx:17
  9df4lj:20m:9=6lhwri:3ja:5o 1t81f0x:25:s=1xnxagy:20i:h6 1uu88es:2ms:l=wlk0qz:2fi:2t 15bylyx:1kl:a=lop8sl:1n2:24
  hrg1ut:25j:14=28tsfu:10z:4r xxucsd:1iu:x=1l5xzp6:48p:3g 1yxe2un:309:q=ualmeu:1pq:22 1pubzek:1zn:h=18rvvdn:rl:5s
  1081xwx:vc:1h=1ss8vjo:23i:s7 1csys9a:ai:1e=1ohwtkm:1e7:3m 1suqy3p:io:l=vrdvzf:vy:6e 1wpx7dv:2q:b=6ma6t1:60b:7c
  awpgrs:1nm:h=1hgge1n:2iy:15 afigrr:2pi:m=oie15o:r7:q 1jkr9w2:6k2:h=1pqrfin:3ck:s qg6tmk:b4m:u=1e203v3:3qp:13
  1y9i11o:1tj:11=uj94pg:380:p1 1ur66if:1uv:4r=1j80s0v:5md:67 1op4r4u:30u:n=yyftnc:3ce:s
  1o33749:2gw:i=1y592la:3ev:24 18351xx:eo:f=1pv8sie:2g5:4m 1ms64nj:1lx:f=1qt8g1d:kh:36 y69kz4:1f5:g=q131k:20a:9f
  989mej:kr:p=4werrw:3zl:34 14nopj4:2n1:h=10acqqn:4ut:1r wo9lzr:pa:1f=1gpgggi:19f:67
  1tb8p21:2gy:33=1gddcvt:1i6:8x 1tvkied:7oe:i=15nslcl:mp:i 159dfrq:yr:9=1d39aqw:1ca:4x
  lc8zj5:kcd:16=1ks2mmd:t4:1f 1nwehcy:pw:e=1nxsjpo:4dg:5h wcs33n:259:k=1nvrkqr:26u:8f iq7ror:1bz:1w=kdzozd:go:65
  upwk6f:7e:1i=1c7xokp:kr:2d 176f0w8:1kv:m=16ugu9y:3g9:2z 1s6j8s2:7kc:1h=jywlzu:31p:1h
  11t1uhr:3en:d=s8jckc:143:42 li4rk4:6a0:l=m62hdz:5j9:21 l7lmow:i0:1b=8yjg4x:76i:77 1qzuoz1:1w2:7=1okuo93:3ic:54
  1rdyfsp:de:f=r8ro0l:js:ph 196q3z9:iz:r=ol9qek:1ar:8n 1a1rq8p:2sl:1n=rml7bf:47o:2r 14nopj4:5mk:b=qi9xw2:1ua:29
  eo50me:78k:h=k001nc:3st:s 1n9utt6:3xf:u=3et3ji:r2:1n 1uc2mqx:lh:o=thm2lm:g1:4s 1dwy3fp:2un:1m=17opbke:2ja:1k
  ijrt28:219:p=x499gh:11j:25 zq4nob:w1:8=jgpgz:1cz:1z mn458c:5mj:11=1ehiw26:4d5:z ld9xlx:22i:j=1bh0shr:3xx:3c
  18nztux:1i2:i=nvz05f:24q:1l 1l2kl8x:1pn:n=1hgge1n:30w:10 17ue1pd:207:i=7uyffd:r2:3f 1xiu5l1:yt:w=18351xx:1fk:1p
  1qvk9qx:142:9=104ijcl:3k1:1i 1iy3k1b:fm:a=1wp1w6m:39f:2b mp3zrj:388:m=ye2k2k:1in:3a 1gkmijp:2tq:t=rjiqzc:3n9:5j
  1a503zg:41e:q=yt9xab:x7:v 1p9xiil:347:h=1l5vkd7:1q8:2c 1abyw3:272:a=bae6ei:4yu:35 155swyq:3wr:1l=15v2lss:3x0:22
  1stnnsp:2we:g=x8o2a1:11v:2h 14g9mdk:25d:y=173vhia:dr:1z 1qgjjy3:q2:g=s0m2ah:9d3:y 40njni:1ek:w=8gw498:3vj:t
  680o69:1bl:c=l9d1mz:6ze:28 nnc0cy:ui:p=q42mll:131:3n col8xa:3se:b=dwnpzf:726:z f1btv8:k5:i=1a89esa:1h2:59
  x7ftc9:4ax:l=1dkajx6:1q6:2l 1ger5nx:2t4:6=1qpdthz:18v:8o 2f9q37:1lr:o=aceg7b:at:11 1bdpqw8:2e9:n=18m80ln:318:t
  fi9ui1:1v1:12=q42mll:2h0:1h qfj8pg:3f1:13=hgp01k:dy:5b 1clux1m:js:m=1aix2yu:9cp:1u vxplfe:4ao:a=1co8qjx:8t:7w
  18gscdw:4fr:e=lxx99g:2f4:l 7nlzb5:7an:1c=1gk51hk:4fu:66 1sopagl:3h9:12=1ss8vjo:ek:1m xyxz67:2gr:u=s1gwdi:he:2r
  1khapei:vd:a=1j1fxf6:27m:2b 1uy819u:fi:2l=o20w4g:54b:4i l7lmow:i0:1b=8yjg4x:72l:2i mosnxq:1a6:o=26ky9j:1hh:13
  hoehcl:fh:9=schl5f:20a:n hi7sxp:5n6:r=pva3ng:n0:1o 1v00dor:1pp:e=1ygdufo:1z9:7c jp9tdw:15y:s=1r6qajb:1rl:36
  1vh3kvx:54n:2a=10zar9d:4ja:2j mnhotm:1la:k=m3lf0k:qf:28 4a7cjm:1d8:m=99u8gg:10y:r 1op4r4u:3bz:d=1bipfdt:z1:p
  cbhlw5:5l7:x=rp0twy:l7:17 186aob2:5h3:m=h27n3p:9mk:h 1alsto2:49c:1x=jgpgz:5vi:4g 1ogl4gw:vo:s=xiv78z:16p:3w
  bsw9z6:20i:c=tq6gdt:1c1:4u 16zi8yy:27j:2t=1udqi7o:3gz:3d 1khapei:3ld:8=1tbjih9:1bs:44
  1nd3bea:3eb:n=ecl1as:1vx:l 17df50:ky:f=14m4mk:41h:5p pn4jd8:2sc:1k=dlozfg:1gk:4p 1h2vpyb:69f:j=1exqlxy:13v:27
  kkka6p:eg:1e=1dm0sj6:3zo:9y h27n3p:kmk:d=1rrb8u7:3by:s iyk7ug:29r:i=x9lff2:x4:29 n6p0z9:48k:l=whlx1b:27d:t
  b976e:1hq:8=1gup3nm:16q:6q 2klhnk:vb:18=3ga61t:bb:33 73t90:1t9:i=won8wt:xq:2z 1jxs8tb:1ci:e=n4j9ws:1iq:i2
  1xkt18i:1ea:l=1skpqmz:vo:3p 1ymm21:2wu:d=1f47jxf:2ig:6l 1pwx6zh:v0:d=1nnwf3v:37u:2y xecl8m:1ly:f=1e93mii:3fo:7t
  hi7sxp:41u:4=1073jwt:28n:h 1i5pi1w:v0:h=1kmyje4:9k:4y o1scbb:2h4:n=6mjc1u:11w:5h 1cao8jh:1nl:9=1163o8y:s7:7n
  1d39aqw:et:s=unjvgk:ut:18 p4wd2r:wu:3r=pzqxwb:1qs:b4 1ajo1hs:30y:v=drcve9:1dr:5n jeotvv:b9:j=11ic6gc:sx:qc
  1a0rwqj:g3:88=z1w4ec:28n:ho d8sh0w:2um:p=igruz:4ha:3f 7trj5q:4sn:o=drcve9:1dr:5n 1k0om3c:3d:6=h76yo3:3wo:2n
  1mb5lle:1a0:1q=1885mcx:rt:33 15lfu6:r0:12=zdsle3:78i:1e 3su20i:ff:h=1re69a5:81f:1s fiav9b:2u2:g=5pi8wu:3x2:5i
  16p8u3f:179:a=icj8vh:1ra:i 16culjh:vl:c=u61x8u:1g9:2y f73iz:4f:h=1tb8p21:45x:2m dsgbtr:3to:d=vt1bnn:3j5:6b
  1dkta56:1i1:b=1835xvy:6j:d 187hybg:3cx:g=1pv8sie:2g5:4m 1at9aoa:1iy:v=glucd7:1gh:4i 3bmyuv:zw:7=103pdmq:1pr:e
  zqi5ay:42p:n=h9fta:3wc:t vn4ogc:3km:9=g51f4u:vx:4a ywy9if:xb:k=dh0585:4u:v6 fqm2pm:16c:1p=gzb1rl:qb:4m
  1spj9yv:aj:14=oxbo88:1dn:33 1e7y2mp:1jf:b=m4qv3g:1v3:4c hoehcl:493:1g=pl92ql:1xu:27
  1dkjdwb:4w4:i=1rie81w:1wq:2l 1h4xnm4:1dx:d=19i3b4v:2qg:2e afigrr:3y2:1c=1fg1p97:1jz:1j
  eggkze:3r4:7=3t2thw:8uc:1i qb1lcd:1bq:u=1p5ucss:15u:5g euzytu:1up:b=x1o0l2:132:e sjy2v4:2q0:9=45uxr2:2dl:5k
  1gcdj3g:17c:15=s4ve0p:1xt:1q 1pwx6zh:v0:d=1tiqu0e:t4:31 yfcu72:1vf:e=g1zmqo:99:g2 1nd3bea:25k:j=13184dt:6od:4u
  um0lyr:532:a=2nsea3:2ks:1b 1lixp5b:1sx:h=1kdr2mi:3b8:2y 1spnf46:i2:g=a17elr:g6:9i 1tx3ayl:1lu:1v=hhcvwx:15c:24
  1g4n5vl:d2:5g=1py5r9p:ha:7k u38sq8:39g:k=jfd7aa:2zq:3h 1g7lotd:jp:o=46xmus:1x7:29 mv3fzv:vt:1j=1kd66wm:qz:4m
  1mjqb1b:1bz:8=jbf3df:1i4:49 rmqhd7:1v1:o=mffgqj:2vr:43 10s1xu6:1p1:e=1hjsc6c:1eb:e7 h27n3p:36e:g=xiv78z:12d:3p
  10lz3of:432:i=i1se67:3ig:2d 16yxdag:r7:20=1hbp4dj:54r:7d 1e9a36:tg:59=1st8w6v:1nd:7y wlgm1x:bjt:v=oincu2:6gk:48
  1llqko5:2fu:k=18yp2be:4rm:4b 1geajj3:139:1g=1lignp3:1bu:1z zv9i1w:5xj:w=gsrp4m:id:2f
  1qnmbss:7tc:k=192mcma:qk:1f 18ngnyj:22r:f=1l8a4bp:3ga:97 cmaq6u:3rc:u=17t8cff:1lz:15
  1pzckf:3mb:2a=61c8yk:4db:3q df91k2:a9d:i=2f9q37:46z:l v90gup:ga:c=15uzai6:6k6:j 1ogl4gw:5x:s=xiv78z:16p:3w
  1prqoeg:30g:p=1kjpuvx:p3:3l 17zvmyo:1eb:e=no61rv:4d0:ag pnew96:xi:3o=ebs1o9:2aj:c5 vd1me0:9r:c=d4rixu:16x:27
  g4kc7d:1o7:24=18trhqk:sx:6x dnoh3n:13f:3o=84tcv6:10p:ft 1m3uhf6:2j:i=hgp01k:2wu:1v 9cq76l:m4:f=1yub6g5:6a0:p
  1971dqg:uy:d=1z09tj5:28s:15 1iuqoab:9fs:n=19h4uo4:4c5:1x 1vpozqp:2lg:a=l63ic4:xw:14 p2u0jb:ow:2i=sotiwc:yg:2u
  1v0bf6x:d9:f=1nmq71u:1xa:t 1081xwx:vc:1h=z1w4ec:dm:dn 1l5fa10:41c:5=1ccxn28:j6:x cybr0l:6d8:y=18vh5g3:wy:an
  1exqlxy:rw:g=jgpgz:1cz:1z fstalq:21b:10=1v9iopm:445:6k qnjpp:31q:z=1wiao54:yp:6z 7uyffd:1c2:22=2nu199:70o:22
  1oc5jnx:1h3:12=bwvhcs:55d:1a 1codryh:36i:g=azevyk:342:12 mv850s:2di:x=e3rexf:2bs:6o
  1dyizwo:3sj:l=1b3ifii:2a8:41 u02f94:4oe:2d=eihbnx:73m:iv 17hpbmd:1fq:h=jsizmt:kv:4l 1aeg4se:773:h=wjrc6u:la:1j
  101gjxi:4u3:t=15v1gw0:5vo:4d 214j3x:4vo:n=d6hpi3:7cz:j 1t9g156:24g:3e=hygsr2:1dk:3y 6v5oqc:1f6:g=114pf4x:5hn:4b
  1kjpuvx:fj:a=1pwx6zh:155:1p 17wyfni:2vc:1o=153qoym:1uv:51 opr610:1pa:18=1eh2sx7:2hh:32
  1uq88md:b4:a=dwnpzf:6p0:i g9q25n:rq:b=1kd66wm:1id:1e 1pqu3vv:3jb:1p=ynivfg:ke:5k 1uy819u:fi:2l=rwx5ls:2p2:50
  jsizmt:zd:n=czuj14:2qh:5p akdqs2:1fp:t=10k08fr:ze:72 8zri04:50q:z=1ht9cv9:21n:2t y05uo3:509:i=6v5oqc:3t1:5o
  157xbv:1aa:g=1bjmb1f:35g:32 calkwo:611:j=1daxc7o:7o4:24 5ieagy:3qc:k=irxqw9:2nx:p 1ft4t8z:207:k=hgazkg:29x:2d
  15v1gw0:5b6:e=1sv10cp:2cb:p frq95b:4qd:l=16vw7cp:2q8:7c 13gk553:3bq:g=a17elr:ax:4r njxit3:286:1f=kquigo:fu:4r
  1ojporn:55j:i=1wzwzta:6eo:79 13wj38v:3pq:1t=lpks7j:9n:8f 1nv37rc:db:d=11tlgq8:7ys:1s
  155swyq:24n:1o=1tc9k3n:1d3:1y 1wfz86r:2td:k=1wff5bt:3pi:5z 1s6j8s2:5rp:u=1l5srqh:44z:4p
  1hg8kj7:g8:l=1iyq573:30b:15 kofwbg:3h7:g=omvdpd:3rc:r 7trj5q:1fw:b=6homjs:1:38 1a1502h:2d6:i=dl5vdp:1m4:ad
  1uy819u:2p9:3m=o20w4g:54b:4i hvma9p:1ym:17=rsdx51:be:7a 2m0sia:l4:f=127weyg:27h:1t vwr1kv:11w:z=1d3di1b:1x3:2h
  h27n3p:kmk:d=lc8zj5:d65:7a 71o5a2:d5:m=19go2xs:10j:28 1pput02:j2:m=1wawnms:8mc:6a ebemvl:6my:11=1ca5sa:5am:2i
  zdsle3:9hi:p=1lxaco0:lf:o ucv012:109:a=1ks2mmd:uv:1k 1bjmb1f:kn:u=6y8tew:43t:35 bbr7kr:1qg:g=jo6bz7:1kn:2o
  mqvmgn:2go:h=zv9i1w:18g:1j 1snepp2:ep:7=1wajhki:1r1:7a 1soiixg:1fm:33=18gscdw:4ug:5t
  1e203v3:9yj:n=1akgdho:3d0:2e 16pn7lz:3k:z=e3x6jd:11i:1u 14g9mdk:25d:y=whlx1b:2pt:3f 982vz5:2ql:j=wy0z2m:oo:3r
  1pv8sie:4c7:b=vq9yzr:17b:41 1pv5fh2:l3:e=yqw9al:5qr:40 hi7sxp:41j:6=pva3ng:n0:1o 1ak8jfz:ov:q=1073jwt:1zq:1g
  hvma9p:315:2s=1gr50ip:os:5j zjtjxx:4jt:g=deuyfg:3rt:b9 huowcy:47:w=1uz818x:1ld:4l 1rhsiss:1x8:a=1py5r9p:ha:7k
  zv1w4i:cy:e=10wzqr:6wq:1a s42oqi:9m:c=1stvetd:9t:x 1e203v3:9yj:n=17opbke:1hf:6b znb6of:4h0:g=1txxrk3:4x7:3s
  1o7dmlj:1lz:1r=qqmkmw:uw:3e h27n3p:3q5:u=oincu2:77c:3n 96pxah:33y:13=p4wd2r:1jq:3c wkvjkr:46q:k=kir23w:1aq:6z
  1niodh0:322:1z=omyf3q:1hv:2j 1u6erz9:y6:m=13nvgxz:5jd:z 106ktqp:cl:o=nq0j1d:2i0:b9 qi9xw2:1ob:d=bsdajf:2ax:8e
  1mkyqk2:2ig:r=m62evd:13u:33 1iccnf8:mh:i=fx96em:3sr:2d 15nj1iy:ne:h=1pu7fdg:159:w 2oi10e:3gc:1f=t30r9u:2hn:1q
  127weyg:36h:w=h2eoel:2an:7q 1snsgjl:2gw:e=3czgx4:163:20 fxmwij:2r4:p=cmzfoy:574:4x bogcck:49r:e=e8kabu:2ih:6v
  nlu30:yj:9=6tjzw4:4bh:1f 1wfz86r:2td:k=z5dd4w:590:8s 666t8a:4me:1s=1gxgfyn:22s:4u mqvmgn:zh:k=ywojnw:zz:1q
  1scz8k7:a6e:b=13ld4r6:ez:5y 1op4r4u:30u:n=1o7dmlj:25e:1e 1m2vpw:v8:i=hwdgo6:1vd:36 10odyr3:452:m=12ibptc:eq:1q
  1sxay4g:25u:h=z5dd4w:35p:6j gr55ty:gz:19=1tug9en:nt:1l 10dyx6f:7dz:a=l7l0rf:1hm:af 1hq5zac:fw:h=1fq9urv:16m:1x
  ug9zw3:11w:f=1mf5yrc:mw:31 717oj4:3am:w=1a22zcq:1yr:3m 1e14g8w:114:j=akdqs2:28t:30 ecl1as:1vx:l=1o7dmlj:13h:3x
  1sl58xx:807:k=8mbkmt:sg:v 1ngg9q6:17i:15=h76yo3:3k8:61 1dzxc2k:4us:1b=kizdv3:13e:2h 1jkr9w2:6k2:h=xcuriw:la:75
  85vmin:ko:1u=exrqyw:224:2c r35h5g:3tz:1j=1oe6mnw:1qu:4x 1gcdj3g:17c:15=13iyh37:2co:11
  1pu0g31:39v:2o=1wtl3b9:tr:84 zg1oqg:1vv:r=1oxw7ep:3tv:af 16jp96i:135:d=1j3vxyg:5oo:52 5vwad6:xo:g=nw9k7b:3wz:1r
  ayre34:9j:h=1sopagl:2sb:40 bs5dzk:1nt:b=li4rk4:22o:n nc60b4:2qc:2f=1qp0d4a:1bi:5s 1elw05t:32q:8=i1se67:359:85
  13gk553:3bq:g=zegl13:58n:l 9f4e9z:2x:e=1m7yqy3:2dz:36 9rylqj:4a5:h=1tvkied:7ea:bf qjyf4j:1mf:m=167iiy4:1jl:u
  18m80ln:6ma:u=kwkpef:ed:4n fuovlm:3de:e=skadvq:1bj:32 19b4fs5:53:s=1vjcgxy:ow:1a 4b7s4:5vd:z=6q9zfn:1e9:1l
  1xmvzr:qh:e=1801agn:3q6:3d 14s96gl:6h7:3q=w6od5x:j2:e8 dh7kdb:r0:g=8knvpi:kc:5h 3sdlik:88j:8=13h98km:fd:k
  1e203v3:ble:h=1prqoeg:3d4:1o 1bq9vcq:42n:4=jiv4uy:lq:3c aefhhe:52l:d=g356ce:7c:g 14uvj4k:1uh:6z=wut71r:2kr:zq
  cq4ssj:6xc:n=1fnkarc:4kn:32 1pg5s8j:1bt:j=17z9dyu:2ud:46 h5zgbe:ed:a=1tvopke:232:32 igruz:xo:17=dgcyuz:5y6:1g
  1ra6ddn:c4:h=vjq7p0:295:3b 1smvrii:126:s=1ct8otu:2wu:2j sld5tw:17j:k=y2jrci:kh:3l 1caumhe:3v4:k=pmggwv:3ne:5s
  dl8vr6:fg:1k=f8vrzz:29u:1a nym1u6:19m:n=3zrrtg:3ew:1d sb667b:ml:q=3odmeq:gq:1l 1eq4yy1:jw:l=1ke7tp9:g3:8l
  1fv505:1oy:o=5rfges:gi:n 1r91k4:4o7:p=19kgj6e:5ko:2n gf3ry5:2mn:s=r35h5g:2lv:1j v021hf:1yh:i=ygcujc:tv:l
  1tdados:1ah:1q=1ygmpnk:1eq:ca calkwo:66n:1c=owuoqs:1vq:dv huowcy:29e:l=1uz818x:1ld:4l
  lpks7j:x8:4w=1sgu9so:21q:5d mx2ib1:1ng:1x=wlz4qk:6q:3s 10odyr3:452:m=5jf4t7:1xe:26 mh4rj5:hr:1d=w3p1be:wa:3g
  1d9c21s:2v5:47=1q846za:3ts:7s zegl13:4d2:k=1kw811q:3j3:91 1a1ltnb:2aj:p=12852jq:1q5:72
  1nsolo3:24i:b=16jogjj:e1:2a 1hg8kj7:sx:12=3xuaed:fm:1k x2qwyk:5wx:15=1qgja0v:1fg:2c
  1216ru5:2cp:m=144lk9m:48c:1k i1z7us:52:s=146w536:13w:28 1ssrf3:hu:1d=1a1502h:5hp:1w rvbg0o:rk:k=13184dt:66l:4e
  li4rk4:4fu:1h=8gw498:5o4:1g 6x9dpp:32b:18=nvkv41:29q:3b 14dbu7w:m3:4h=1ry2jlx:1ae:92
  wtn6ar:44e:18=m590n9:1my:10 fag7wj:265:u=rhqw90:2c5:2b 1e14g8w:gj:j=jqj4py:is:57 dc4tyz:nn:5h=h9190f:ss:wn
  1g6yy7:d8:c=1sclkyu:63b:1k n98wsv:1ow:o=14rkl5g:11u:32 1wuae4e:1k7:k=4soofy:19c:10 1de70cw:65:c=16olu6a:5xg:29
  h27n3p:g7r:7=717oj4:2hn:1h lel44g:3no:u=1rbmpv2:23v:25 hvma9p:1ym:17=ctbuke:a1:49 9rylqj:4a5:h=1vpozqp:5a8:3q
  uqar4v:1v4:7=1f4q24e:1v7:1x 1ak4c4f:1zb:l=hfd3aq:2sq:4l 126edcg:v7:1l=3t6vwd:443:58
  11wlchw:46e:12=1pl5jf8:2yy:e6 s42oqi:5zh:m=jx2zr6:2et:3m 1oholr7:8b:e=iyk7ug:1to:6r iyk7ug:4df:f=10slnx1:2mi:2x
  1p52ikx:ar:j=2uxru9:14d:l 2pwq9l:3qs:d=1m8j97l:2dd:d 19tgrl6:1i9:h=104ijcl:46:f 8viczx:tt:b=1nkxxja:1fb:5g
  1ye6tu8:2j4:l=1xtitr8:112:2o egx029:3m6:r=1jrv3n2:790:7l li4rk4:l1:z=7chsgm:17j:x 17xzf1v:1vk:y=1k83u9c:1ag:8a
  1rie81w:450:1i=ncgygx:9i:2h 6sbvnq:1a5:g=li4rk4:6a0:l icd8e:2b9:32=1iuqoab:8yi:3m 149utzn:1ed:j=157xbv:ss:9c
  1c52zjq:1me:c=bkmz97:32i:5i 1jj0m5j:18g:i=asm9sm:ng:e4 6p8425:3tf:7=itssf7:rq:e omvdpd:38v:l=o0cui:cc:9t
  1scz8k7:a6e:b=5bqux8:1pi:48 qcdq3h:2j7:h=1ah7lun:gr:4q 1tdfom1:1gx:7=hoehcl:18f:f c6dy1x:oc:v=uqin0d:2jp:12
  fag7wj:265:u=13184dt:wl:52 fqwrxj:7j:d=1t0tf9b:50k:k 1rie81w:5ih:g=t1epy0:5u2:x 83nphw:15r:s=16ym3ta:1cp:7f
  cepfg6:2l3:n=z5dd4w:3ky:91 zegl13:8le:3a=vd1me0:5n7:34 1nn9fsz:33b:h=kgrtdd:bv:o nnc0cy:ui:p=1mb5lle:zh:1o
  16d4qx0:76x:8=hzm6yn:196:4c 1bq9vcq:39b:a=1a22zcq:3ei:2c 18lxw62:3hf:1h=yo0wd4:15w:78
  9t4p6h:7bi:2o=10id1hf:ue:4m 11gxz6w:7e:f=1huasnf:16q:3e 16gywmq:kc:b=1nv37rc:db:d 1dkajx6:4i8:b=1tc9k3n:1hj:17
  ug9zw3:kq:i=1mf5yrc:d8:1u zv9i1w:5xj:w=unjvgk:ut:18 1l1umr:fb:7=zd2wrf:1az:1l 1yzyq2m:2ow:27=ejbgj:1:2n
  1ryl0je:5uw:w=168ht7h:od:4f fxmwij:2r4:p=d9n4x9:128:4u 1lo7sq:qc:j=1es0s0a:72n:w vst97x:32t:n=oyrnqm:3wu:5h
  14uh3uv:139:16=1u5kkku:4bz:1l upwk6f:7e:1i=o2o9qs:27p:2z jpetmw:1st:5u=14fg5td:1gc:5k
  1thf47m:1gx:k=1jh7agw:11j:8t g69h4i:4gs:g=qxp85l:392:2h t07r7a:82:j=1n6nb7b:3bt:n 1pu7fdg:1h:n=1wnmgza:1j9:65
  gva05a:3ar:1h=bsdajf:7e:7c iq7ror:15u:3b=njxit3:1f3:3l 114pf4x:5yy:7=1qgja0v:3v1:23 i011y3:11t:l=n98wsv:1ow:o
  kd0osp:3pk:1g=h6t4nf:38c:38 gcs6z8:44f:l=hmy2k:1wv:6y df4coq:4s4:h=1tktiwy:655:46 1dkjdwb:3ja:d=vt1bnn:3j5:6b
  6rmut2:aog:i=1li71zq:2d7:97`
