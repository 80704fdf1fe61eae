// What people really put in a livret: never a crash, always a valid document, and a sentence for what is left out.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { faireDocument } from '#core/export/documents.ts';
import type { FichierOctets } from '#core/export/fichier-octets.ts';
import { LivretView } from '#shared/domain/livret/livret.ts';
import type { Block, RichText } from '#shared/domain/texte/rich-text.ts';
import { livretDocument, para } from '#test/support/documents/livret.ts';
import { erreursOffice, parties } from '#test/support/documents/office.ts';
import { png } from '#test/support/documents/png.ts';

const BLOC = 'RNCP38822BC01';
const octets = (texte: string) => new TextEncoder().encode(texte);
let numero = 0;
const attrs = () => ({ id: `z${String(++numero).padStart(6, '0')}`, element: null });
const p = (text: string): Block => para({ type: 'text', text });
const cellule = (texte: string, colspan = 1, rowspan = 1) => ({
  type: 'tableCell' as const,
  attrs: { colspan, rowspan },
  content: [p(texte)],
});
const liste = (profondeur: number): Block => ({
  type: profondeur % 2 === 0 ? 'orderedList' : 'bulletList',
  attrs: attrs(),
  content: [
    {
      type: 'listItem',
      attrs: attrs(),
      content: [p(`Niveau ${profondeur}`), ...(profondeur < 5 ? [liste(profondeur + 1)] : [])] as never,
    },
  ],
});

/** The head of a JPEG that says its size and how it is turned, as a telephone writes it. */
const jpegTourne = (orientation: number, largeur: number, hauteur: number): Uint8Array => {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const app1 = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  const mot = (n: number) => [n >> 8, n & 255];
  const sof = [8, ...mot(hauteur), ...mot(largeur), 1, 1, 0x11, 0];
  return Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe1,
    ...mot(app1.length + 2),
    ...app1,
    0xff,
    0xc0,
    ...mot(sof.length + 2),
    ...sof,
    0xff,
    0xd9,
  ]);
};

interface Piece {
  readonly nom: string;
  readonly mime: string;
  readonly octets: Uint8Array | null;
}

/** A livret whose first situation is `blocs`, and cites every one of `pieces`. */
const livret = (blocs: readonly Block[], pieces: readonly Piece[] = []) => {
  const base = livretDocument({ mots: 20, preuves: 0, competences: 1 });
  const fichiers = new Map<string, FichierOctets>(base.fichiers);
  const vues = [...base.vue.fichiers];
  const preuves = pieces.map((piece, ordre) => {
    const contenu = piece.octets ?? octets(piece.nom);
    const sha256 = createHash('sha256').update(contenu).update(piece.nom).digest('hex');
    const commun = { nom: piece.nom, mime: piece.mime, largeur: null, hauteur: null };
    if (piece.octets !== null) fichiers.set(sha256, { ...commun, octets: piece.octets });
    vues.push({ ...commun, sha256, taille: contenu.length });
    return {
      id: `q-${ordre}`,
      ordre,
      legende: `Pièce ${piece.nom}`,
      montre: 'Ce qu’elle montre.',
      fichier: sha256,
    };
  });
  const cle = `situation:sit-${BLOC}-C01`;
  const citations = preuves.map(({ id }) => para({ type: 'preuveRef', attrs: { preuveId: id } }));
  const textes = new Map<string, RichText>(base.textes);
  textes.set(cle, { type: 'doc', version: 1, content: [...blocs, ...citations] });
  const vue = LivretView.parse({ ...base.vue, preuves, fichiers: vues });
  return { vue, textes: [...textes], fichiers: [...fichiers] };
};

const dossier = async (source: ReturnType<typeof livret>, miseEnPage = true) => {
  const fait = await faireDocument({ genre: 'dossier-docx', bloc: BLOC, nom: '' }, source, {
    date: new Date(0),
    exportId: 'essai',
    miseEnPage,
  });
  return { ...fait, document: parties(fait.octets).get('word/document.xml') ?? '' };
};

describe('J9: whatever is in the livret, the document is valid', { timeout: 60_000 }, () => {
  it('control characters, emoji, right to left, lone surrogates, a word of 3,000 letters', async () => {
    const { octets: fait, document } = await dossier(
      livret([
        p('Un \u0000nul, un \u000bretrait, un \u001béchappement, un \uFFFE.'),
        p('Bravo 🎉👩🏽‍💻 ; שלום עולם ; مرحبا ; 漢字 ; \uD83D seul.'),
        p('a'.repeat(3000)),
      ]),
    );
    expect(document).toContain('👩🏽‍💻');
    expect(await erreursOffice(fait, 'd.docx')).toEqual([]);
  });

  it('a paragraph of 10,000 words, a table of 60 rows, merged cells, lists nested five times', async () => {
    const longue: Block = {
      type: 'table',
      attrs: { ...attrs(), legende: 'Soixante lignes' },
      content: Array.from({ length: 60 }, (_, n) => ({
        type: 'tableRow' as const,
        content: [
          cellule(String(n)),
          cellule('Une ligne de mesure'),
          cellule('mot '.repeat(n === 30 ? 3000 : 4)),
        ],
      })),
    };
    const fusionnee: Block = {
      type: 'table',
      attrs: { ...attrs(), legende: '' },
      content: [
        { type: 'tableRow', content: [cellule('deux lignes', 1, 2), cellule('deux colonnes', 2)] },
        { type: 'tableRow', content: [cellule('b'), cellule('c')] },
        { type: 'tableRow', content: [cellule('dépasse', 3, 4)] },
      ],
    };
    const { octets: fait, document } = await dossier(
      livret([p('mot '.repeat(10_000)), longue, fusionnee, liste(1), liste(2)]),
    );
    expect(document).toContain('Niveau 5');
    expect(await erreursOffice(fait, 'd.docx')).toEqual([]);
  });

  it('pictures of every size and type, and proofs that are no picture: each has its place and its sentence', async () => {
    const pieces: Piece[] = [
      { nom: 'point.png', mime: 'image/png', octets: png(1, 1) },
      { nom: 'ruban.png', mime: 'image/png', octets: png(8000, 50) },
      { nom: 'debout.jpg', mime: 'image/jpeg', octets: jpegTourne(6, 400, 300) },
      { nom: 'anim.gif', mime: 'image/gif', octets: octets('GIF89a\x01\x00\x01\x00\x00\x00\x00;') },
      { nom: 'abime.png', mime: 'image/png', octets: octets('rien') },
      { nom: 'vide.jpg', mime: 'image/jpeg', octets: new Uint8Array() },
      { nom: 'photo.webp', mime: 'image/webp', octets: octets('RIFF') },
      { nom: 'photo.heic', mime: 'image/heic', octets: octets('ftypheic') },
      { nom: 'schema.svg', mime: 'image/svg+xml', octets: octets('<svg/>') },
      { nom: 'rapport.pdf', mime: 'application/pdf', octets: octets('%PDF') },
      { nom: 'perdu.png', mime: 'image/png', octets: null },
    ];
    const source = livret([p('Voici.')], pieces);
    const { octets: fait, document, avertissements } = await dossier(source);
    expect(await erreursOffice(fait, 'd.docx')).toEqual([]);
    expect([...document.matchAll(/<w:drawing>/g)]).toHaveLength(4);
    expect(document).toMatch(/<a:xfrm[^>]* rot="5400000"/);
    expect(document).toMatch(/effectExtent l="0" t="[1-9]\d+"/);
    for (const nom of ['photo.webp', 'photo.heic', 'schema.svg', 'rapport.pdf'])
      expect(document).toContain(nom);
    const dit = avertissements.join('\n').replaceAll('\u00a0', ' ');
    expect(dit).toMatch(/ne peuvent pas être montrées .* : 5, 6, 11\./);
    expect(dit).toMatch(/à joindre au dossier.* : preuves 7, 8, 9, 10\./);
    const diapos = await faireDocument({ genre: 'plan-pptx', bloc: BLOC, nom: '' }, source, {
      date: new Date(0),
      exportId: 'essai',
      miseEnPage: false,
    });
    expect(await erreursOffice(diapos.octets, 's.pptx')).toEqual([]);
  });

  it('500 proofs', async () => {
    const pieces = Array.from({ length: 500 }, (_, n) => ({
      nom: `piece-${n}.png`,
      mime: 'image/png',
      octets: png(8, 6, n + 1),
    }));
    const { octets: fait, document } = await dossier(livret([p('Voici.')], pieces), false);
    expect([...document.matchAll(/<w:drawing>/g)].length).toBe(500);
    expect(await erreursOffice(fait, 'd.docx')).toEqual([]);
  });
});
