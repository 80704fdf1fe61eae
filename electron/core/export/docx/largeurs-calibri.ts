// How wide Calibri writes: the advance widths of its letters, which are those of Carlito (made to the same metrics), in
// 2048ths of the size. The library that lays pages out measures every letter anew through all its fonts, at two thirds of
// the cost of an export; the documents have one font, and the same words come back.

/** First and last code points, in the order of the tables. */
const PLAGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x202f, 0x202f],
  [0x2009, 0x2009],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
  [0x3b1, 0x3c9],
];

/** Three digits in base 36 for each letter; 000 where the font has none. */
// biome-ignore format: tables
const TABLES = {
  regular:
    '0cv0ij0mt0sc0su14o12t0ck0h90h90sc0sc0e70hf0ed0lz0su0su0su0su0su0su0su0su0su0su0f80f80sc0sc0sc0qd1ev' +
    '0wx0uy0uc0z00rs0q50zw0zg0ec0i50tk0nx1cn10q11o0te12a0uw0q50rq10i0wa1em0tj0rq0qn0hg0lz0hg0sc0sc0gk0r9' +
    '0tw0o20tw0sb0hd0qs0tw0d20dm0pv0d219g0tw0u00tw0tw0ju0m90j20tw0pp14o0on0pr0mh0hw0q70hw0sc0000ij0sc0su' +
    '0sc0su0sc0sc0mc1bh0mw0t50sc0000su0mf0ja0sc0j40j10gm0va0xc0ed0hh0e00o10t510712712f0qd0wx0wx0wx0wx0wx' +
    '0wx17f0uc0rs0rs0rs0rs0ec0ec0ec0ec0zj10q11o11o11o11o11o0sc11r10i10i10i10i0rq0te0u00r90r90r90r90r90r9' +
    '17z0o20sb0sb0sb0sb0d20d20d20d20tw0tw0u00u00u00u00u00sc0u40tw0tw0tw0tw0pr0tw0pr0wx0r90wx0r90wx0r90uc' +
    '0o20uc0o20uc0o20uc0o20z00wc0zj0ve0rs0sb0rs0sb0rs0sb0rs0sb0rs0sb0zw0qs0zw0qs0zw0qs0zw0qs0zg0tw11c0ub' +
    '0ec0d20ec0d20ec0d20ec0d20ec0d20wi0qo0i50dm0tk0pv0pv0nx0d20nx0d20o20f00v20l90og0e310q0tw10q0tw10q0tw' +
    '0wy0zr0tw11o0u011o0u011o0u01db1cc0uw0ju0uw0ju0uw0ju0q50m90q50m90q50m90q50m90rq0j20rq0jo0rq0jg10i0tw' +
    '10i0tw10i0tw10i0tw10i0tw10i0tw1em14o0rq0pr0rq0qn0mh0qn0mh0qn0mh0dt0000000su0sc1fi1fi0e70e70e70e70nt' +
    '0nt0nt0sc0sc0sc13a1n20000ms0ja0ja0su1440cv0bd0sc0sc0sc0wa0u80pe0ts0px0js0uk0u90fm0pv0qc0va0pj0le0u0' +
    '0vg0sy0nd0u90m10ut1120o914913m',
  bold:
    '0cv0ij0oy0sc0su15h1430da0hq0hq0sc0sc0eo0hf0f70og0su0su0su0su0su0su0su0su0su0su0fp0fp0sc0sc0sc0qd1f4' +
    '0yh0vw0u40zv0rr0q41090zw0f60iu0v40o21dq11h12h0ua1310w10qw0s61150xn1fk0vc0tk0r70ih0og0ih0sc0sc0h30s3' +
    '0uj0nt0uj0sn0i00qz0uj0dz0ej0rb0dz1aa0uj0ul0uj0uj0k80mp0jq0uj0qx16e0q50qy0mm0jk0r10jk0sc0000ij0sc0su' +
    '0sc0su0sc0sc0nl1bh0no0un0sc0000su0m70jh0sc0j80j40h40w20y00f80h90ed0or0un11f13b13x0qd0yh0yh0yh0yh0yh' +
    '0yh1840u40rr0rr0rr0rr0f60f60f60f610d11h12h12h12h12h12h0sc12q1151151151150tk0ua0vk0s30s30s30s30s30s3' +
    '1830nt0sn0sn0sn0sn0dz0dz0dz0dz0uj0uj0ul0ul0ul0ul0ul0sc0uy0uj0uj0uj0uj0qy0uj0qy0yh0s30yh0s30yh0s30u4' +
    '0nt0u40nt0u40nt0u40nt0zv0xy10d0wd0rr0sn0rr0sn0rr0sn0rr0sn0rr0sn1090qz1090qz1090qz1090qz0zw0uj11f0v5' +
    '0f60dz0f60dz0f60dz0f60dz0f60dz0y10sj0iu0ej0v40rb0rb0o20dz0o20dz0oh0hf0vy0o10om0f011h0uj11h0uj11h0uj' +
    '0ze10h0uj12h0ul12h0ul12h0ul1dq1by0w10k80w10k80w10k80qw0mp0qw0mp0qw0mp0qw0mp0s60jq0s60ko0s60k61150uj' +
    '1150uj1150uj1150uj1150uj1150uj1fk16e0tk0qy0tk0r70mm0r70mm0r70mm0ep0000000su0sc1fi1fi0eo0eo0eo0eo0or' +
    '0or0or0sc0sc0sc14h1oe0000n70jl0jl0su14z0cv0bd0sc0sc0sc0xm0v10ql0ub0q10kq0uy0v00ga0rb0ro0w20qt0lx0ul' +
    '0wy0u60n50uz0mc0v713s0pn15z14u',
  italic:
    '0cv0ij0mt0sc0su14o12t0ck0h90h90sc0sc0e70hf0ed0m20su0su0su0su0su0su0su0su0su0su0f80f80sc0sc0sc0qd1ev' +
    '0wx0uy0tq0z00rs0q50zw0zg0ec0i50tk0nx1cn10o1180te11s0uw0pq0rq10i0wa1en0tj0rq0qn0hg0lv0hg0sc0sc0gk0t9' +
    '0t90no0t90r60hd0t90t90d20dm0pv0d21900t90t70t90t90ji0m50j20t90pd14o0on0pg0mh0hw0q70hw0sc0000ij0sc0su' +
    '0sc0su0sc0sc0mc1bh0oi0t50sc0000su0mf0ja0sc0j40j10gm0um0xc0ed0hh0e00o10t510712712f0qd0wx0wx0wx0wx0wx' +
    '0wx17f0tq0rs0rs0rs0rs0ec0ec0ec0ec0zj10o1181181181181180sc11f10i10i10i10i0rq0te0u00t90t90t90t90t90t9' +
    '16x0no0r60r60r60r60d20d20d20d20tw0t90t70t70t70t70t70sc0u40t90t90t90t90pg0t90pg0wx0t90wx0t90wx0t90tq' +
    '0no0tq0no0tq0no0tq0no0z00vk0zj0vc0rs0r60rs0r60rs0r60rs0r60rs0r60zw0t90zw0t90zw0t90zw0t90zg0t911c0tm' +
    '0ec0d20ec0d20ec0d20ec0d20ec0d20wi0qo0i50dm0tk0pv0pv0nx0d20nx0d20o20f00v20l90og0e310o0t910o0t910o0t9' +
    '0wd0zo0t91180t71180t71180t71db1ac0uw0ji0uw0ji0uw0ji0pq0m50pq0m50pq0m50pq0m50rq0j20rq0jo0rq0jg10i0t9' +
    '10i0t910i0t910i0t910i0t910i0t91en14o0rq0pg0rq0qn0mh0qn0mh0qn0mh0dt0000000su0sc1fi1fi0e70e70e70e70nt' +
    '0nt0nt0sc0sc0sc1391n20000ms0ja0ja0su1440cv0bd0sc0sc0sc0w50u10pd0ts0px0js0tw0vs0fm0pv0qc0um0pj0le0t7' +
    '0vg0sy0nd0u90m10ut1170o914913m',
  boldItalic:
    '0cv0ij0oy0sc0su15h1430da0hq0hq0sc0sc0eo0hf0f70op0su0su0su0su0su0su0su0su0su0su0fp0fp0sc0sc0sc0qd1f4' +
    '0yh0vw0ti0zv0rr0q41090zw0f60iu0v40o21dq11c1210ua12j0w10qh0s61150xn1fl0vc0tk0r70ih0o60ih0sc0sc0h30u1' +
    '0u10nf0u10ry0i00u10u00dz0ej0rb0dz19q0u00u00u10u10k10mf0jq0u00qp16e0q50qr0mm0jk0r10jk0sc0000ij0sc0su' +
    '0sc0su0sc0sc0nl1bh0p30un0sc0000su0m70jh0sc0j80j40h40vi0y00f80h90ed0or0un11f13b13x0qd0yh0yh0yh0yh0yh' +
    '0yh1840ti0rr0rr0rr0rr0f60f60f60f610d11c1211211211211210sc12j1151151151150tk0ua0vk0u10u10u10u10u10u1' +
    '17g0nf0ry0ry0ry0ry0dz0dz0dz0dz0uj0u00u00u00u00u00u00sc0uy0u00u00u00u00qr0u10qr0yh0u10yh0u10yh0u10ti' +
    '0nf0ti0nf0ti0nf0ti0nf0zv0xh10d0w80rr0ry0rr0ry0rr0ry0rr0ry0rr0ry1090u11090u11090u11090u10zw0u011f0ui' +
    '0f60dz0f60dz0f60dz0f60dz0f60dz0y10sj0iu0ej0v40rb0rb0o20dz0o20dz0oh0hf0vy0o10om0f011c0u011c0u011c0u0' +
    '0z11090u01210u01210u01210u01dq1ah0w10k10w10k10w10k10qh0mf0qh0mf0qh0mf0qh0mf0s60jq0s60ko0s60k61150u0' +
    '1150u01150u01150u01150u01150u01fl16e0tk0qr0tk0r70mm0r70mm0r70mm0ep0000000su0sc1fi1fi0eo0eo0eo0e70or' +
    '0or0or0sc0sc0sc14g1oe0000mh0jl0jl0su14z0cv0bd0sc0sc0sc0x90uv0ql0ub0q10kq0uf0wf0ga0rb0ro0vi0qt0lx0u0' +
    '0wy0u60n50uz0mc0v713s0pn15z14u',
} as const;

type Face = keyof typeof TABLES;

/** Drawn as another letter: the spaces and hyphens that do not break. */
const COMME = new Map([
  ['\u00a0', ' '],
  ['\u2010', '-'],
  ['\u2011', '-'],
]);

const lire = (face: Face): Map<string, number> => {
  const table = TABLES[face];
  const largeurs = new Map<string, number>();
  let rang = 0;
  for (const [premier, dernier] of PLAGES)
    for (let code = premier; code <= dernier; code++) {
      const largeur = Number.parseInt(table.slice(rang * 3, rang * 3 + 3), 36) / 2048;
      rang += 1;
      if (largeur > 0) largeurs.set(String.fromCodePoint(code), largeur);
    }
  for (const [signe, autre] of COMME) largeurs.set(signe, largeurs.get(autre) ?? 0);
  return largeurs;
};

export interface PoliceMesuree {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface Mesure {
  /** Width in points. */
  readonly largeur: (texte: string, police: PoliceMesuree) => number;
  /** Whether something was met that these tables do not have: the widths given for it are guesses. */
  readonly inconnu: () => boolean;
}

const FACES: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic'];
const MOYENNE = 0.5;

export const mesurerCalibri = (): Mesure => {
  const faces = FACES.map(() => ({
    lettres: undefined as Map<string, number> | undefined,
    mots: new Map<string, number>(),
  }));
  let inconnu = false;
  const mesurer = (texte: string, lettres: ReadonlyMap<string, number>): number => {
    let largeur = 0;
    for (const lettre of texte) {
      const sienne = lettres.get(lettre);
      if (sienne === undefined) inconnu = true;
      largeur += sienne ?? MOYENNE;
    }
    return largeur;
  };
  return {
    inconnu: () => inconnu,
    largeur(texte, { name, size, bold, italic }) {
      if (name !== 'Calibri') inconnu = true;
      const rang = (bold ? 1 : 0) + (italic ? 2 : 0);
      const face = faces[rang];
      if (face === undefined) return 0;
      const connue = face.mots.get(texte);
      if (connue !== undefined) return connue * size;
      face.lettres ??= lire(FACES[rang] ?? 'regular');
      const largeur = mesurer(texte, face.lettres);
      face.mots.set(texte, largeur);
      return largeur * size;
    },
  };
};
