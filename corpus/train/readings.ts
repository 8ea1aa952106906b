/**
 * A second reading of PolNeAR's training articles, where its marks do not answer "did somebody say this?". It was made
 * to label attributions, so a title inside of somebody's reported sentence counts as said, and 832 pieces in marks stand
 * outside of all attributions because they are nobody's words or because they were overlooked. Read were all of the
 * latter, and of the former the 444 that a first model doubted. A piece is known by a hash of its article's id
 * and its offset (`pieceKey`): nothing of the articles stands here.
 */

/** Hashes, written apart by blanks. */
export function keys(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Somebody's words, left unmarked: the source is not known. */
export const OVERLOOKED_SPEECH: ReadonlySet<string> = keys(`
  ytex7n 1srctp4 70g5db 10wzbp0 sd07cb 1fgeli4 wbexgf 70dkm4 1n9ymn0 6vh1kv 1wlyavb 1cq6x8o dlwxlu 1o6i1fx
  164vr6e djlwbn sj61ku kf1cb 1vboqj2 kgqsvk 1a9oquh lxg7l8 xszkht 12udvjv cg7cqa 8ag6wu 1hr9ycs 1lrhxtk
  1c61a42 12juho9 yvdj0p 14kfomk 119qmgr vkioms 15x4oc5 15dtr1s ui7r0p o9zutl 17ltd7b 1wh80i1 1ne3qy7
  1xyeqmu yj5492 iox26f w01ygq 1rxb13w pqfat2 1u8uz4q 1a34u9l 1nmmwex 119vqrz p0l437 ac6l52 1cige64
  13xf5yh 125qf7t qp3net 91k9rc 10lwlff 11475xa 1olcrcd 1bwf16h 559vgf gs59xv 15rcujy qapzq5 1iwpjte
  o11zvl 1xj020d dlj16a 1vc4qwu 1r5mfeo vslviw lt3ozu 85s97g z0eink 6b3f7p lhnqah 1xh3o42 166wilp 1eobqqg
  cq236s`)

/** Titles, names and words as words inside of reported sentences: nobody says them. */
export const TERMS_IN_REPORTS: ReadonlySet<string> = keys(`
  7w12u6 12fgddc 1lfbmm4 f0ehi6 yr84b8 1y5nq99 8yxabx 1d8dj8u 1tujav2 vl32p6 1bhwizz 1klzmcm 4mjuv3 kpsn0m
  1oe3jxi qhkhz2 18exb8v 14tjm6q 167jvu1 dyekk e215yw trwo00 8ga4aa 24bwul 157ebdb o28hwy z7v6v3 k4jwot
  1rqp9zv 1jgn2ni 2o52 sbfqgp 17goud7 7jmf6w 1ymyg6m u4evyx 14kmvx9 5p4z46 1osvygh zlpe0a 152a2sm 1m2ptxh
  1gsmgp1 12i40i vxi871 kniiyc piz97h g8znhb djly9o 1mrfaa1 17scylr fudrx7 1w7seb3 g29vhr 18lloi7 17h254p
  1xdrmz0 ro2lrc y993kb apj6g8 ni0oy8 6wkakk v9ddwc 1eft0i0 5dyee4 1ghcj10 9f8v9q yoy5l6 vrc783 95cr32
  6g5cvd 1kh5hcj 1v9522f 1tekrrc xdvmsl t9luns 1tftkjw 1ab3xbg 208frf ra17ti gwrf1t q17vey lj014q dimxe4
  x28jrp 1xkwpqk 1gqy221 u3ltx2 11zxn9y 1kka61k 1bsdfa8 1fob0ht 1rue2sk 1ywks2l 1blzl81 14ay1js jgvc9a
  1b436p2 5ryr3c 1x5d0pl vqtigx 1v0pjf8 11ze5xd 106a574 1kol3mt 4738q6 lyh3jb 1yoj0ne 1cx25b3 2p86rb
  1dktsmq 1d6xfq4 1w2ia07 ziuomi g0ireu c87y3r mkk4tm 1g87a5g 1rskcw9 1gyq69p mnyy6e w7p16b jscrn8 27u1yf
  cztyc4 pl9vay n89om1 amc595 hmxfiu camel7 1m3b8go 1qv53oz 1anit3q 1a25w8u 15p74l0 1xszfaw 1ul0pwh hbx43v
  1c5r6t3 1fmcl10 rcuqq1 21qt42 1jcsep6 1pvq0mk zrh2qg 1espftr 1rfwdpd nxugpg 1mgz3sr 1ujj8h9 16xba8o
  63r99x x987q7 tyx8ob exoo0d bbl4r2 k2fmql 1f81veq 1wh8d46 1j4szed 18dmboz 1awc6ec`)

/** Arguable, or damage: nothing is learned from them. */
export const UNSURE: ReadonlySet<string> = keys(`
  i3hh8f 1vjs70x 1uqeijm g4w7bd 1pdquc8 1a84qis 1qn9jo5 20fx4x 1wlyto0 16ztwsm 8qryd 1p3momy h2dhlj 7kdrie
  3lfd44 1i8r800 g07yks xqvarm 1hfcjb2 e18mwp mvdhxm 1e2n56l 17rxmzb rrsyvn 1y1ffq8 l15wd5 fwwexx 1dwudq2
  js66fy fyspi6 h2lr38 2fcl2k 1cbs3db c083p8 17qaxvy 1lnyqxx 18ctmo0 18iw3oc wtqcek 9qymnr ths8mv 1bjczn6
  136vrtc v43r9 1hbz00a 1r7stnp 1kir4dg 1ehxcn9 1u85x0l 6atolk 1x253as tp5i18 1kxd8e1 ixs9hu bbmctv
  1r91nvw 1vcquvp m6f04l 1km85od 17tjewg 570xcu 1m9i5c2 ejstu5 b5s1rr ko374b 9c0jh7 1q6tobr 1h7ennl xu3i2s
  z8qdsk xge4of f871p9 1vlse0z 5c0qmo vgrfav 9mu8w7 15vvvfp 1c9wlbx 1ams3r4 fku99k 1p1fgba rna5ek 1jxa3bn
  to9ob5 ozweqn j11pyy 1kdzh 10ahjob rvx6pv 1tthn4w 15oxi4p boudsr 1h3x9i7 143ve4j 1ik2cft 1xggsn8 syko70
  13236w6 1opt1zr 13njzfb cv2z7y 1tmkxc0 159v6mp 1eeiznw 1k675ej 1ki2ni2 1mwr3we 18925y7`)

/** A piece of an article, by the article's id and the piece's offset in it. */
export function pieceKey(article: string, start: number): string {
  return keyOf(`${article}#${start}`)
}

/** FNV-1a. */
export function keyOf(text: string): string {
  let hash = 0x811c9dc5
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193)
  return (hash >>> 0).toString(36)
}
