// The deposit of 100 MB of proofs, beside the bare library that joins the same files; and the most memory that it took.
import { PDFDocument } from '@cantoo/pdf-lib';
import { faireDocument } from '#core/export/documents.ts';
import type { Instantane } from '#core/export/instantane.ts';
import { livretDocument } from '#test/support/documents/livret.ts';
import { unAtelier } from '#test/support/documents/pdf.ts';
import { type Measure, measure } from './measure.ts';

const PREUVES = 25;
const MO = 1_000_000;
const LIMITE_MEMOIRE = 400;

/** 4 MB in five pages, that do not compress. */
const lourd = async (graine: number): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  for (let rang = 0; rang < 5; rang += 1) {
    const page = pdf.addPage([595, 842]);
    const bruit = new Uint8Array(800_000);
    for (let i = 0; i < bruit.length; i += 1) bruit[i] = Math.imul(i + graine * 7 + rang, 2654435761) >>> 13;
    page.node.set(page.node.context.obj('Bruit') as never, pdf.context.register(pdf.context.stream(bruit)));
  }
  return pdf.save();
};

const instantaneLourd = async (): Promise<Instantane> => {
  const { vue, textes } = livretDocument({ mots: 200, preuves: PREUVES });
  const fichiers: [string, Instantane['fichiers'][number][1]][] = [];
  for (const rang of vue.preuves.keys()) {
    const octets = await lourd(rang);
    const nom = `preuve-${rang}.pdf`;
    fichiers.push([
      String(rang + 1).padStart(64, '0'),
      { nom, mime: 'application/pdf', largeur: null, hauteur: null, octets },
    ]);
  }
  const preuves = vue.preuves.map((p, rang) => ({
    ...p,
    confidentielle: false,
    fichier: fichiers[rang]?.[0] ?? null,
  }));
  const connus = fichiers.map(([sha256, { nom, mime, octets }]) => ({
    sha256,
    nom,
    mime,
    taille: octets.byteLength,
    largeur: null,
    hauteur: null,
  }));
  return {
    vue: { ...vue, preuves, fichiers: connus },
    textes: [...textes],
    fichiers,
    depot: true,
    limites: { pieces: 15, octets: 10 * MO },
  };
};

/** The same files, two by two, by the library alone. */
const bibliothequeSeule = async ({ fichiers }: Instantane): Promise<number> => {
  const depart = performance.now();
  for (let rang = 0; rang < fichiers.length; rang += 2) {
    const neuf = await PDFDocument.create();
    for (const [, { octets }] of fichiers.slice(rang, rang + 2)) {
      const source = await PDFDocument.load(octets);
      for (const page of await neuf.copyPages(source, source.getPageIndices())) neuf.addPage(page);
    }
    await neuf.save();
  }
  return performance.now() - depart;
};

export const depotMeasures = async (): Promise<Measure[]> => {
  const instantane = await instantaneLourd();
  const octets = instantane.fichiers.reduce((somme, [, f]) => somme + f.octets.byteLength, 0);
  const repere = await bibliothequeSeule(instantane);
  using atelier = unAtelier();
  let memoire = 0;
  const voir = () => {
    memoire = Math.max(memoire, process.memoryUsage.rss() / MO);
  };
  const veille = setInterval(voir, 20);
  const depart = performance.now();
  await faireDocument({ genre: 'depot', bloc: 'RNCP38822BC01', nom: '' }, instantane, {
    date: new Date(0),
    miseEnPage: true,
    atelier,
    depot: { etape: voir, deposer: voir },
  });
  const valeur = performance.now() - depart;
  clearInterval(veille);
  return [
    measure({
      nom: 'dossier de dépôt',
      taille: `${Math.round(octets / MO)} Mo de preuves en PDF, ${PREUVES} fichiers, dossier imprimé compris`,
      valeur,
      repere: { nom: 'les mêmes fichiers réunis par la bibliothèque seule', valeur: repere },
      but: {
        texte: `mémoire du processus sous ${LIMITE_MEMOIRE} Mo (${Math.round(memoire)} Mo)`,
        atteint: memoire <= LIMITE_MEMOIRE,
      },
    }),
  ];
};
