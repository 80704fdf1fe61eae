// A template is filled where its places are, in its own styles, and nowhere else (SPEC TC5, TC7, TC10, TC11).
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import {
  gabarit,
  gabaritParActivite,
  gabaritParCompetence,
  par,
  tableau,
  tete,
} from '#test/support/documents/gabarits.ts';
import { livretDocument } from '#test/support/documents/livret.ts';
import {
  erreursOffice,
  libreOffice,
  pagesLibreOffice,
  SANS_LIBREOFFICE,
} from '#test/support/documents/office.ts';
import { lignesDe, remplirGabarit } from '#test/support/documents/remplir.ts';

const livret = livretDocument({ mots: 200, preuves: 6 });
const bloc = livret.vue.fiche.blocs[0];
const libelles = (bloc?.competences ?? []).map((c) => c.texte);
const parCompetence = gabaritParCompetence(libelles.map((t) => t.slice(0, 60)));
const parActivite = gabaritParActivite(libelles);
const run = (texte: string, rPr = '') =>
  `<w:r>${rPr && `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${texte}</w:t></w:r>`;
const ouvrir = (octets: Uint8Array) => unzipSync(octets);

describe.each([
  ['by compétence', parCompetence],
  ['by activity', parActivite],
])('a template %s', (_, octets) => {
  const fait = remplirGabarit(livret, octets);

  it('TC10: every part that was there stays byte for byte, but the document and what declares its pictures and lists', () => {
    const avant = ouvrir(octets);
    const apres = ouvrir(fait.octets);
    const changees = Object.keys(avant).filter(
      (nom) => Buffer.compare(avant[nom] ?? new Uint8Array(), apres[nom] ?? new Uint8Array()) !== 0,
    );
    const admises = [
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/numbering.xml',
    ];
    expect(changees.filter((nom) => !admises.includes(nom))).toEqual([]);
    expect(changees).toContain('word/document.xml');
    const nouvelles = Object.keys(apres).filter((nom) => !(nom in avant));
    expect(
      nouvelles.every((nom) => /^word\/(numbering\.xml|media\/livret-[0-9a-f]{16}\.png)$/.test(nom)),
    ).toBe(true);
  });

  it('TC10: what stands between the places stays to the letter', () => {
    const avant = strFromU8(ouvrir(octets)['word/document.xml'] ?? new Uint8Array());
    const morceaux = [
      ...avant.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="(?:Titre\d|Consigne)"\/>.*?<\/w:p>/gs),
    ].map((m) => m[0]);
    expect(morceaux.length).toBeGreaterThan(5);
    expect(morceaux.filter((m) => !fait.xml.includes(m))).toEqual([]);
    expect(fait.xml.slice(fait.xml.indexOf('<w:sectPr>'))).toBe(avant.slice(avant.indexOf('<w:sectPr>')));
  });

  it('J7: the same content and clock give the same bytes', () => {
    expect(
      Buffer.compare(remplirGabarit(livretDocument({ mots: 200, preuves: 6 }), octets).octets, fait.octets),
    ).toBe(0);
  });

  it('the validator finds nothing that the template did not have', async () => {
    const avant = new Set(await erreursOffice(octets, 'avant.docx'));
    expect((await erreursOffice(fait.octets, 'apres.docx')).filter((e) => !avant.has(e))).toEqual([]);
  });

  it.skipIf(!libreOffice())(
    `LibreOffice opens it and shows the words (${SANS_LIBREOFFICE})`,
    { timeout: 60_000 },
    async () => {
      const texte = (await pagesLibreOffice(fait.octets, 'trame.docx')).join('\n');
      expect(texte).toContain('École du Fleuve, livret 2');
      expect(texte).toContain('Nadège Le Bihan');
      expect(texte).toContain('Coopérative');
    },
  );
});

describe('TC5: each kind of place', () => {
  it('by compétence: braces, controls, zones, rows', () => {
    const { lignes, nonPlaces, restes } = remplirGabarit(livret, parCompetence);
    expect(lignes[1]).toBe(
      'Présenté par Nadège Le Bihan, pour la certification Expert en architecture et développement logiciel.',
    );
    const competence = lignes.findIndex((l) => l.startsWith('Compétence 1.'));
    expect(lignes[competence + 1]).toMatch(/^Racontez une situation/);
    expect(lignes[competence + 2]).toBe('Choisir le socle d’un portail qui s’éteint');
    expect(lignes).toContain('Grille de choix, version 1');
    expect(lignes.filter((l) => l.includes('Cliquez ici'))).toHaveLength(2);
    expect(nonPlaces).toContain('Mon parcours\u00a0: 218 mots.');
    expect(
      restes.some((r) => r.includes('«\u00a0Téléphone\u00a0»') && r.includes('rien n’est encore écrit')),
    ).toBe(true);
  });

  it('by activity: cells, dots, rows made as many as needed and no more, the table of correspondence', () => {
    const { lignes, xml } = remplirGabarit(livret, parActivite);
    expect(lignes).toContain('Nadège Le Bihan');
    expect(lignes.find((l) => l.startsWith('Téléphone'))).toMatch(/Fait le 23 novembre 2026$/);
    expect(lignes).toContain('mars 2019 à juin 2020');
    const rangees = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(
      ([t]) => [...t.matchAll(/<w:tr[ >]/g)].length,
    );
    expect(rangees[1]).toBe(4);
    expect(lignes).toContain('1, 2');
    expect(lignes.some((l) => /^\.{5,}$/.test(l))).toBe(false);
  });

  it('a row is made again without the ids that must stand once', () => {
    const corps = tableau(
      [2000, 3000, 3000],
      [
        ['Période', 'Fonction', 'Entreprise'],
        ['', '', ''],
      ],
    );
    const { xml, lignes } = remplirGabarit(livret, gabarit({ corps }));
    expect(lignes.filter((l) => /Portail|capteurs|Facturation/.test(l))).toHaveLength(3);
    const ids = [...xml.matchAll(/paraId="([^"]*)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('words put in the middle of a line take its letters, and the yellow of the braces goes', () => {
    const corps = `<w:p>${run('Moi, ')}${run('{{', '<w:b/><w:highlight w:val="yellow"/>')}${run('nom', '<w:i/>')}${run('}} !', '<w:b/>')}</w:p>`;
    const { xml, lignes } = remplirGabarit(livret, gabarit({ corps }), { nom: 'candidat.nom' });
    expect(lignes[0]).toBe('Moi, Le Bihan !');
    expect(xml).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Le Bihan</w:t>');
    expect(xml).not.toContain('w:highlight');
  });

  it('several braces in one run, and the same one twice', () => {
    const corps = par('{{nom}}, {{prénom}} {{nom}} et {{autre}}.');
    const { lignes } = remplirGabarit(livret, gabarit({ corps }), {
      nom: 'candidat.nom',
      prénom: 'candidat.prenom',
    });
    expect(lignes[0]).toBe('Le Bihan, Nadège Le Bihan et {{autre}}.');
  });

  it('a zone without an empty line receives its words after what stands there, in the style of the body', () => {
    const corps =
      tete(1, 'Ma motivation') +
      par('Une page.', 'Consigne') +
      tete(1, 'Suite') +
      par('Un.') +
      par('Deux.') +
      par('Trois.');
    const { xml, lignes } = remplirGabarit(livret, gabarit({ corps }), {
      'Ma motivation': 'texte.motivation',
    });
    expect(lignes.slice(0, 2)).toEqual(['Ma motivation', 'Une page.']);
    expect(lignes[2]).toMatch(/^La Coopérative réunit/);
    expect(xml).toMatch(
      /<w:pStyle w:val="Corps"\/><\/w:pPr><w:bookmarkStart[^>]*\/><w:r><w:t[^>]*>La Coopérative/,
    );
    expect(lignes[3]).toBe('Suite');
  });

  it('a control bound to data lets go of them, and is no longer showing its placeholder', () => {
    const corps = `<w:sdt><w:sdtPr><w:alias w:val="Nom"/><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/><w:id w:val="5"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${par('Cliquez')}</w:sdtContent></w:sdt>${par('fin')}`;
    const { xml } = remplirGabarit(livret, gabarit({ corps }), { Nom: 'candidat.nom' });
    expect(xml).toContain('<w:sdtPr><w:alias w:val="Nom"/><w:id w:val="5"/></w:sdtPr>');
    expect(xml).not.toContain('Cliquez');
  });

  it('a control that wraps a cell keeps the cell', () => {
    const corps = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${par('Nom')}</w:tc><w:sdt><w:sdtPr><w:id w:val="5"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${par('Cliquez')}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>${par('fin')}`;
    const { xml } = remplirGabarit(livret, gabarit({ corps }));
    expect(xml).toMatch(
      /<w:sdtContent><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"\/><\/w:tcPr><w:p>(?:(?!<\/w:p>).)*Le Bihan<\/w:t><\/w:r><\/w:p><\/w:tc>/,
    );
  });

  it('bookmarks of an empty line outlive it; a page break and a section stay', () => {
    const saut = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    const repere = '<w:p><w:bookmarkStart w:id="3" w:name="ici"/><w:bookmarkEnd w:id="3"/></w:p>';
    const corps = tete(1, 'Ma motivation') + repere + saut + tete(1, 'Suite') + par('x');
    const { xml } = remplirGabarit(livret, gabarit({ corps }), { 'Ma motivation': 'texte.motivation' });
    expect(xml).toContain('<w:bookmarkStart w:id="3" w:name="ici"/>');
    expect(xml).toContain(saut);
  });

  it('a template in the form of Word’s own templates becomes a document', () => {
    const { octets } = remplirGabarit(livret, gabarit({ corps: par('{{nom}}'), modele: true }), {
      nom: 'candidat.nom',
    });
    expect(strFromU8(ouvrir(octets)['[Content_Types].xml'] ?? new Uint8Array())).toContain(
      'document.main+xml',
    );
  });

  it('without any style, the result is a document all the same', async () => {
    const octets = gabarit({
      corps: `${tete(1, 'Ma motivation')}${par('')}`,
      styles: '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    });
    const { octets: faits, lignes } = remplirGabarit(livret, octets, { 'Ma motivation': 'texte.motivation' });
    expect(lignes.join('\n')).toContain('La Coopérative');
    expect(await erreursOffice(faits, 'a.docx')).toEqual(await erreursOffice(octets, 'b.docx'));
  });

  it('a program that writes « ns0: » where Word writes « w: » is understood, and the result is valid', async () => {
    const dedans = unzipSync(
      gabarit({ corps: `${tete(1, 'Ma motivation')}${par('')}${par('{{nom}}')}`, numeros: true }),
    );
    const autre = (nom: string) =>
      strToU8(
        strFromU8(dedans[nom] ?? new Uint8Array())
          .replace(/(<\/?|xmlns:|\s)w:/g, '$1ns0:')
          .replace('xmlns:w=', 'xmlns:ns0='),
      );
    const octets = zipSync({
      ...dedans,
      'word/document.xml': autre('word/document.xml'),
      'word/numbering.xml': autre('word/numbering.xml'),
    });
    const id = bloc?.competences[0]?.id ?? '';
    const { octets: faits, xml } = remplirGabarit(livret, octets, {
      'Ma motivation': `competence:${id}`,
      nom: 'candidat.nom',
    });
    expect(xml).toContain('Le Bihan');
    expect(await erreursOffice(faits, 'a.docx')).toEqual(await erreursOffice(octets, 'b.docx'));
  });
});

describe('TC7: nothing is lost in silence', () => {
  it('what the livret holds and no place received is listed', () => {
    const { nonPlaces } = remplirGabarit(livret, gabarit({ corps: par('{{nom}}') }), { nom: 'candidat.nom' });
    expect(nonPlaces.map((p) => p.split('\u00a0')[0])).toEqual([
      'Mon parcours',
      'Ma motivation',
      ...(bloc?.competences ?? []).map((_, i) => `Compétence ${i + 1}, «`),
      'Expériences',
      'Réponse au livrable 1',
      'Preuves citées',
    ]);
  });

  it('tables and pictures are never put in a line: the place stays and it is said', () => {
    const corps = par('Voici {{texte}} ici.');
    const id = bloc?.competences[1]?.id ?? '';
    const { lignes, nonPlaces } = remplirGabarit(livret, gabarit({ corps }), { texte: `competence:${id}` });
    expect(lignes[0]).toBe('Voici {{texte}} ici.');
    expect(nonPlaces.at(-1)).toMatch(/«\u00a0texte\u00a0»\u00a0: ce contenu a des tableaux/);
  });

  it('a part that is gone, a place that is gone, a place without an answer', () => {
    const { restes } = remplirGabarit(livret, gabarit({ corps: par('{{a}} {{b}}') }), {
      a: 'competence:RNCP1BC01-C01',
    });
    expect(restes).toEqual([
      '«\u00a0a\u00a0»\u00a0: ce qui devait y aller n’est plus dans le livret.',
      'Une place sans réponse\u00a0: «\u00a0b\u00a0».',
    ]);
  });

  it('every word of a text is there, whatever its blocks', () => {
    const cellule = (t: string) => ({
      type: 'tableCell' as const,
      attrs: { colspan: 1, rowspan: 1 },
      content: [p(t)],
    });
    let n = 0;
    const attrs = () => ({ id: `x${++n}`, element: null });
    const p = (t: string) => ({
      type: 'paragraph' as const,
      attrs: attrs(),
      content: [{ type: 'text' as const, text: t }],
    });
    const texte: RichText = {
      type: 'doc',
      version: 1,
      content: [
        { type: 'heading', attrs: { ...attrs(), level: 3 }, content: [{ type: 'text', text: 'un' }] },
        {
          type: 'orderedList',
          attrs: attrs(),
          content: [
            {
              type: 'listItem',
              attrs: attrs(),
              content: [
                p('deux'),
                {
                  type: 'bulletList',
                  attrs: attrs(),
                  content: [{ type: 'listItem', attrs: attrs(), content: [p('trois'), p('quatre')] }],
                },
              ],
            },
          ],
        },
        { type: 'blockquote', attrs: attrs(), content: [p('cinq <&> "')] },
        {
          type: 'table',
          attrs: { ...attrs(), legende: 'six' },
          content: [
            { type: 'tableRow', content: [{ ...cellule('sept'), attrs: { colspan: 2, rowspan: 1 } }] },
            {
              type: 'tableRow',
              content: [{ ...cellule('huit'), attrs: { colspan: 1, rowspan: 2 } }, cellule('neuf')],
            },
            { type: 'tableRow', content: [cellule('dix')] },
          ],
        },
        {
          type: 'image',
          attrs: { ...attrs(), fichier: 'a'.repeat(64), legende: 'onze', alt: '', largeur: 1 },
        },
      ],
    };
    const autre = { ...livret, textes: new Map([...livret.textes, ['candidat:motivation', texte]]) };
    const place = `${tete(1, 'Ma motivation')}${par('')}`;
    const dansCellule = tableau([3000, 6000], [['Ma motivation', '']], false);
    for (const corps of [place, dansCellule]) {
      const { xml, nonPlaces } = remplirGabarit(autre, gabarit({ corps }), {
        'Ma motivation': 'texte.motivation',
      });
      const tout = lignesDe(xml).join(' ');
      for (const mot of [
        'un',
        'deux',
        'trois',
        'quatre',
        'cinq <&> "',
        'six',
        'sept',
        'huit',
        'neuf',
        'dix',
        'onze',
      ])
        expect(tout).toContain(mot);
      expect(nonPlaces).toContain('Image non reproduite\u00a0: onze.');
    }
  });
});
