// The dossier as a PDF: what a jury reads and what a screen reader says of it.
import { existsSync } from 'node:fs';
import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imprimanteDuTerminal } from '#core/entry/cli/imprimante.ts';
import { faireDocument } from '#core/export/documents.ts';
import { ouvrirPdf } from '#core/export/pdf/retoucher.ts';
import { livretDocument } from '#test/support/documents/livret.ts';
import { balisesPdf, pagesPdf, polices, unAtelier } from '#test/support/documents/pdf.ts';

const BLOC = 'RNCP38822BC01';
const livret = livretDocument({ mots: 300, preuves: 5 });
const instantane = { vue: livret.vue, textes: [...livret.textes], fichiers: [...livret.fichiers] };

describe('the dossier as a PDF', { timeout: 120_000 }, () => {
  const atelier = unAtelier();
  afterAll(() => atelier[Symbol.dispose]());
  const faire = () =>
    faireDocument({ genre: 'dossier-pdf', bloc: BLOC, nom: '' }, instantane, {
      date: new Date('2026-03-02T09:00:00Z'),
      miseEnPage: true,
      atelier,
    });
  let octets = new Uint8Array();
  beforeAll(async () => {
    octets = new Uint8Array((await faire()).octets);
  });

  it('J10: says its title, its language, its author; it is tagged and has bookmarks', async () => {
    const pdf = await ouvrirPdf(octets);
    expect(pdf.getTitle()).toBe(`Dossier de validation des acquis de l’expérience, ${BLOC}`);
    expect(pdf.getAuthor()).toContain(livret.vue.candidat.nom);
    expect(String(pdf.catalog.lookup(PDFName.of('Lang')))).toContain('fr-FR');
    expect(String(pdf.catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true');
    const signets = pdf.catalog.lookup(PDFName.of('Outlines'));
    expect(signets).toBeInstanceOf(PDFDict);
    expect(String((signets as PDFDict).get(PDFName.of('First')))).toMatch(/\d+ 0 R/);
    expect(String(pdf.catalog.lookup(PDFName.of('ViewerPreferences')))).toContain('/DisplayDocTitle true');
  });

  it('J10: headings, header cells, lists and figures are tagged; a picture says what it shows', () => {
    const balises = balisesPdf(octets);
    for (const balise of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure', 'Link'])
      expect(balises).toMatch(new RegExp(`^\\s*${balise}\\b`, 'mu'));
    expect(balises).toMatch(/\/Scope \/Column/u);
    // The running lines are not read aloud.
    expect(balises).not.toContain('dossier de validation\n');
    expect(balises).not.toMatch(/page 3 \/ /u);
  });

  it('J8, J10: the pages that the contents say are those of the headings', () => {
    const pages = pagesPdf(octets);
    const dites = (pages[1] ?? '').split('\n').flatMap((ligne) => {
      const lu = /^\s*([\d.]*)\s+(\S.*?\S)\s{2,}(\d+)\s*$/u.exec(ligne);
      return lu === null ? [] : [{ titre: (lu[2] ?? '').slice(0, 40), page: Number(lu[3]) }];
    });
    expect(dites.length).toBeGreaterThan(15);
    for (const { titre, page } of dites) expect(pages[page - 1]).toContain(titre);
    expect(pages.at(-1)).toContain(`page ${pages.length} / ${pages.length}`);
    expect(pages[0]).not.toContain('page 1 /');
  });

  it('J10: its fonts are inside', () => {
    const lignes = polices(octets).trim().split('\n').slice(2);
    expect(lignes.length).toBeGreaterThan(0);
    for (const ligne of lignes) expect(ligne).toMatch(/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/u);
  });

  it('J7: the same livret and clock give the same bytes', async () => {
    expect(Buffer.compare(Buffer.from((await faire()).octets), Buffer.from(octets))).toBe(0);
  });

  it('J12: where nothing can print, it is said and nothing is written', async () => {
    const sortie = `${atelier.dossier}/absent.pdf`;
    const demande = { page: `${atelier.dossier}/page-1.html`, sortie, pleine: false };
    await expect(imprimanteDuTerminal({})(demande)).rejects.toMatchObject({
      code: 'impression-impossible',
      message: expect.stringMatching(/Electron.*Rien n’a été écrit/u),
    });
    expect(existsSync(sortie)).toBe(false);
  });
});
