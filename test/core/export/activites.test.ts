// The dossier told by activity, as a Word file: valid, with right page numbers, a wide table on its side; and its way home.
import { beforeAll, describe, expect, it } from 'vitest';
import { faireDocument } from '#core/export/documents.ts';
import type { DocumentFait } from '#core/export/docx/dossier.ts';
import { annoter } from '#test/support/documents/annoter.ts';
import { livretDocument } from '#test/support/documents/livret.ts';
import {
  erreursOffice,
  faussesPages,
  libreOffice,
  pagesLibreOffice,
  parties,
  SANS_LIBREOFFICE,
  sommaire,
} from '#test/support/documents/office.ts';
import { exporterPourRelecture, lireAuRetour, marquer } from '#test/support/documents/relecture.ts';

const BC01 = 'RNCP38822BC01';
const parActivite = (options: Parameters<typeof livretDocument>[0]) => {
  const livret = livretDocument(options);
  return {
    ...livret,
    vue: { ...livret.vue, projet: { ...livret.vue.projet, famille: 'activites' as const } },
  };
};

describe('D13', () => {
  const livret = parActivite({ mots: 200, preuves: 6 });
  const faire = (): Promise<DocumentFait> =>
    faireDocument(
      { genre: 'dossier-docx', bloc: BC01, nom: '' },
      { vue: livret.vue, textes: [...livret.textes], fichiers: [...livret.fichiers] },
      { date: new Date('2026-11-23T09:00:00Z'), exportId: 'essai', miseEnPage: true },
    );
  let octets = new Uint8Array();
  beforeAll(async () => {
    octets = new Uint8Array((await faire()).octets);
  });

  it('is valid for the Open XML SDK, and the same bytes each time', async () => {
    expect(await erreursOffice(octets, 'activites.docx')).toEqual([]);
    expect(Buffer.compare((await faire()).octets, octets)).toBe(0);
  });

  it('turns one sheet, for the table, with headers as wide as it', () => {
    const document = parties(octets).get('word/document.xml') ?? '';
    const feuilles = [...document.matchAll(/<w:pgSz [^>]*>/g)].map(([balise]) => balise);
    expect(feuilles.map((balise) => balise.includes('landscape'))).toEqual([false, false, true, false]);
    expect(feuilles[2]).toMatch(/w:w="16838" w:h="11906"/);
  });

  it.skipIf(!libreOffice())(
    `J8: its contents give the pages of LibreOffice (${SANS_LIBREOFFICE})`,
    async () => {
      const entrees = sommaire(octets);
      expect(entrees.length).toBeGreaterThan(10);
      expect(faussesPages(entrees, await pagesLibreOffice(octets, 'activites.docx'))).toEqual([]);
    },
  );
});

it('D9, TR1: what a tutor says of an activity stands at its compétence', async () => {
  const livret = marquer(parActivite({ mots: 100, preuves: 2 }));
  const { octets, envoi } = await exporterPourRelecture(livret);
  const relu = annoter(octets, [
    { genre: 'commentaire', mots: 'Marque 0, ', texte: 'Combien ?' },
    { genre: 'insertion', mots: 'Marque 2, ', texte: 'donc ' },
  ]);
  const { remarques } = lireAuRetour(livret, envoi, relu);
  const [premiere, , troisieme] = livret.vue.situations;
  expect(remarques.map(({ type, competence, confiance }) => [type, competence, confiance])).toEqual([
    ['commentaire', premiere?.competenceId, 'certaine'],
    ['insertion', troisieme?.competenceId, 'certaine'],
  ]);
});
