// A template is read whole: its headings, its tables, each kind of place, whatever Word's own markup (SPEC TC1 to TC4).
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lireGabarit } from '#core/import/gabarit/lire-gabarit.ts';
import {
  gabarit,
  gabaritParActivite,
  gabaritParCompetence,
  par,
  tableau,
  tete,
} from '#test/support/documents/gabarits.ts';

const lire = (corps: string) => lireGabarit(gabarit({ corps })).structure;
const places = (corps: string) => lire(corps).places.map((p) => `${p.genre} ${p.mots}`);
const run = (texte: string, avant = '') => `<w:r>${avant}<w:t xml:space="preserve">${texte}</w:t></w:r>`;

describe('TC1: what a template is made of', () => {
  it('by compétence: headings by their styles, braces in pieces, controls, empty rows', () => {
    const { titres, places, reserves } = lireGabarit(gabaritParCompetence(['Lire', 'Écrire'])).structure;
    expect(titres.map((t) => `${t.niveau} ${t.texte}`)).toEqual([
      '1 Dossier de validation',
      '1 Votre motivation',
      '1 Les compétences du bloc',
      '2 Compétence 1. Lire',
      '2 Compétence 2. Écrire',
      '1 Conclusion',
      '1 Liste des pièces',
    ]);
    expect(places.filter((p) => p.libre).map((p) => `${p.genre} ${p.mots}`)).toEqual([
      'accolades nom du candidat',
      'accolades certification',
      'controle Téléphone',
      'controle Date de dépôt',
      'controle Motivation du candidat',
      'zone Compétence 1. Lire',
      'zone Compétence 2. Écrire',
      'zone Conclusion',
      'rangees N° · Intitulé de la pièce · Ce qu’elle montre',
    ]);
    expect(reserves).toEqual([
      '«\u00a0{{année}}\u00a0» est dans l’en-tête\u00a0: il reste à remplir à la main dans Word.',
    ]);
  });

  it('by activity: labels, dots, empty cells and rows', () => {
    const { tableaux, places } = lireGabarit(gabaritParActivite(['Lire', 'Écrire'])).structure;
    expect(tableaux.map((t) => [t.rangees, t.colonnes, t.vides])).toEqual([
      [3, 2, 3],
      [5, 3, 12],
      [3, 2, 3],
      [3, 3, 4],
    ]);
    expect(places.filter((p) => p.libre).map((p) => `${p.genre} ${p.mots}`)).toEqual([
      'case Nom et prénom',
      'case Adresse électronique',
      'case Diplôme visé',
      'blanc Téléphone',
      'blanc Fait le',
      'rangees Période · Fonction occupée · Entreprise',
      'zone 2. Les structures où vous avez travaillé',
      'case Contexte',
      'case Moyens utilisés',
      'case Résultats obtenus',
      'zone Contexte de l’activité :',
      'case Lire · Activités',
      'case Lire · Annexes',
      'case Écrire · Activités',
      'case Écrire · Annexes',
    ]);
  });
});

describe('TC2: places in the lines', () => {
  it('braces that Word cut in pieces are one place; the same name twice is one place, filled twice', () => {
    const corps = `<w:p>${run('Je suis {')}<w:proofErr w:type="spellStart"/>${run('{ n')}<w:smartTag w:uri="u" w:element="e">${run('om }', '<w:rPr><w:b/></w:rPr>')}</w:smartTag>${run('} ici')}</w:p>${par('Encore {{Nom}}.')}`;
    const [place, ...autres] = lire(corps).places;
    expect(autres).toEqual([]);
    expect(place).toMatchObject({ id: 'accolades:nom', mots: 'nom', occurrences: 2, contenu: 'ligne' });
  });

  it('braces alone in their paragraph hold whole paragraphs', () => {
    expect(lire(par('{{parcours}}')).places[0]).toMatchObject({ contenu: 'bloc' });
  });

  it('braces that are deleted, or not closed, are no place', () => {
    expect(places(`<w:p><w:del w:id="1"><w:r><w:delText>{{nom}}</w:delText></w:r></w:del></w:p>`)).toEqual(
      [],
    );
    expect(places(par('{{nom') + par('}}'))).toEqual([]);
  });

  it('braces in a text box are found, once for its two drawings', () => {
    const boite = `<w:txbxContent>${par('{{nom}}')}</w:txbxContent>`;
    const corps = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${boite}</w:drawing></mc:Choice><mc:Fallback><w:pict>${boite}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(lire(corps).places).toMatchObject([{ genre: 'accolades', mots: 'nom', occurrences: 2 }]);
  });

  it('dots after a label, a label alone on its line, a field of an old form', () => {
    expect(places(par('Nom : ………… Prénom : ____________'))).toEqual(['blanc Nom', 'blanc Prénom']);
    expect(places(par('Courriel :') + par('Suite du texte.'))).toEqual(['blanc Courriel']);
    const champ = (genre: string, plus = '') =>
      `<w:r><w:fldChar w:fldCharType="${genre}">${plus}</w:fldChar></w:r>`;
    const ancien = `<w:p>${run('Ville : ')}${champ('begin', '<w:ffData><w:name w:val="Texte3"/></w:ffData>')}<w:r><w:instrText> FORMTEXT </w:instrText></w:r>${champ('separate')}${run('     ')}${champ('end')}</w:p>`;
    expect(places(ancien)).toEqual(['controle Ville']);
  });

  it('points of suspension that end a sentence are no blank, nor a full stop', () => {
    expect(places(par('Des outils, des plans, des notes…'))).toEqual([]);
    expect(places(par('Voir la consigne : elle est ci-dessous.'))).toEqual([]);
  });
});

describe('TC3: zones and cells', () => {
  it('a heading is one by its style, by an outline level, by the style it is based on, or as a short bold line', () => {
    const plan = '<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>Plan</w:t></w:r></w:p>';
    const { titres } = lire(tete(1, 'Un') + plan + par('Gras', 'Normal', '<w:b/>') + par('Corps ordinaire.'));
    expect(titres).toEqual([
      { niveau: 1, texte: 'Un' },
      { niveau: 3, texte: 'Plan' },
      { niveau: 4, texte: 'Gras' },
    ]);
  });

  it('a zone that other places fill, or that other headings divide, is not free', () => {
    const { places } = lire(tete(1, 'Un') + tete(2, 'Deux') + par('') + tete(1, 'Trois') + par('{{x}}'));
    expect(places.map((p) => [p.mots, p.libre])).toEqual([
      ['Un', false],
      ['Deux', true],
      ['Trois', false],
      ['x', true],
    ]);
  });

  it('what the template says in a zone is its consigne', () => {
    expect(lire(tete(1, 'Un') + par('Deux pages au plus.') + par('')).places[0]?.consigne).toBe(
      'Deux pages au plus.',
    );
  });

  it('a frame to write in: a cell with words, then lines', () => {
    const cadre = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${par('Décrivez votre rôle :')}${par('')}</w:tc></w:tr></w:tbl>`;
    expect(places(cadre)).toEqual(['case Décrivez votre rôle']);
  });

  it('cells without any label, and the rest of a merged cell, are no place', () => {
    expect(
      places(
        tableau(
          [1000, 1000],
          [
            ['', ''],
            ['', ''],
          ],
          false,
        ),
      ),
    ).toEqual([]);
    const suite = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${['restart', 'continue'].map((v, i) => `<w:tr><w:tc>${par(`Ligne ${i}`)}</w:tc><w:tc><w:tcPr><w:vMerge w:val="${v}"/></w:tcPr>${par('')}</w:tc></w:tr>`).join('')}</w:tbl>`;
    expect(places(suite)).toEqual(['case Ligne 0']);
  });
});

describe('TC4: content controls', () => {
  const sdt = (pr: string, dedans: string) =>
    `<w:sdt><w:sdtPr>${pr}</w:sdtPr><w:sdtContent>${dedans}</w:sdtContent></w:sdt>`;

  it('a table of contents is none; a list of choices and a box to tick are left to the person, and said', () => {
    const { places, reserves } = lire(
      sdt('<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>', par('Sommaire')) +
        sdt('<w:alias w:val="Voie"/><w:dropDownList/>', par('Choisissez')) +
        `<w:p>${sdt('<w14:checkbox/>', run('☐'))}</w:p>`,
    );
    expect(places).toEqual([]);
    expect(reserves).toEqual([
      'Une liste de choix reste à remplir à la main dans Word\u00a0: «\u00a0Voie\u00a0».',
      'Une case à cocher reste à remplir à la main dans Word.',
    ]);
  });

  it('one without a name takes that of its label; one that holds others is none', () => {
    const sans = `<w:p>${run('Lieu : ')}${sdt('<w:showingPlcHdr/>', run('Cliquez'))}</w:p>`;
    expect(places(sans)).toEqual(['controle Lieu']);
    expect(
      places(sdt('<w:alias w:val="dehors"/>', par('a') + sdt('<w:alias w:val="dedans"/>', par('b')))),
    ).toEqual(['controle dedans']);
  });
});

describe('TC8: what cannot be read is refused with a sentence', () => {
  const refuse = (octets: Uint8Array) => {
    try {
      lireGabarit(octets);
    } catch (e) {
      return e as { name: string; code: string; message: string };
    }
    return undefined;
  };
  const bon = gabarit({ corps: par('{{nom}}') });
  const changer = (nom: string, contenu: string) => zipSync({ ...unzipSync(bon), [nom]: strToU8(contenu) });
  it.each([
    ['nothing', new Uint8Array(), /n’est pas un document Word/],
    ['a PDF', strToU8('%PDF-1.4'), /un PDF, pas une trame/],
    ['a truncated file', bon.subarray(0, bon.length - 200), /abîmée/],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), /n’est pas un document Word/],
    [
      'a document without a body',
      changer(
        'word/document.xml',
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      ),
      /n’est pas un document Word/,
    ],
    ['XML that stops', changer('word/document.xml', '<w:document><w:body>'), /abîmée/],
    [
      'entities of its own',
      changer('word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      /abîmée/,
    ],
    [
      'macros',
      changer(
        '[Content_Types].xml',
        '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      ),
      /macros/,
    ],
    [
      'an old or protected file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      /mot de passe/,
    ],
  ])('%s', (_, octets, phrase) => {
    expect(refuse(octets)).toMatchObject({
      name: 'LivretError',
      code: 'entree-invalide',
      message: expect.stringMatching(phrase),
    });
  });
  it('a file that swells is refused before it is unpacked', () => {
    expect(() => lireGabarit(bon, { fichier: 1e6, xml: 500, entrees: 50 })).toThrow(/beaucoup plus gros/);
    expect(() => lireGabarit(bon, { fichier: 100, xml: 1e6, entrees: 50 })).toThrow(/beaucoup plus gros/);
  });
});
