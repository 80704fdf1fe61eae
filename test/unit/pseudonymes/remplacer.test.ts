// Pseudonyms in the place of names (SPEC P2 to P6).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idSansNom, remplacerNomDeFichier } from '#shared/domain/pseudonymes/noms-de-fichiers.ts';
import type { Pseudonyme } from '#shared/domain/pseudonymes/pseudonyme.ts';
import { lireRegistre } from '#shared/domain/pseudonymes/registre.ts';
import { remplacerRichText, remplacerTexte } from '#shared/domain/pseudonymes/remplacer.ts';
import { texteBrut } from '#shared/domain/texte/parcourir.ts';
import type { Inline, RichText } from '#shared/domain/texte/rich-text.ts';
import { aPseudonyme } from '#test/support/builders/entities.ts';

const CANDIDATE = { prenom: 'Anne', nom: 'Le Goff' };
const marie = { nom: 'Marie Dupont', pseudonyme: 'Mme A' };
const orange = { genre: 'entreprise', nom: 'Orange', pseudonyme: 'Télécom B' } as const;

const registre = (...entrees: Partial<Pseudonyme>[]) =>
  lireRegistre(
    entrees.map((e, rang) => aPseudonyme({ id: `p${rang}`, ...e })),
    CANDIDATE,
  );

const dire = (texte: string, ...entrees: Partial<Pseudonyme>[]) =>
  remplacerTexte(texte, registre(...entrees));

describe('P2: whole names, whatever the accents, capitals as in the register or everywhere', () => {
  test.each([
    ['Un jus d’orange pour tous.', 'Un jus d’orange pour tous.', orange],
    ['Le réseau d’Orange tombait.', 'Le réseau de Télécom B tombait.', orange],
    ['ORANGE a répondu.', 'TÉLÉCOM B a répondu.', orange],
    ['Dupontel et Dupont.', 'Dupontel et M. A.', { nom: 'Dupont', pseudonyme: 'M. A' }],
    ['Maître Dupont-Moretti plaidait.', 'Maître Dupont-Moretti plaidait.', { nom: 'Dupont' }],
    [
      'Le serveur Delmas-prod.',
      'Le serveur Client C-prod.',
      { genre: 'client', nom: 'Delmas', pseudonyme: 'Client C' },
    ],
    ['Helene Morel, HÉLÈNE MOREL.', 'Mme A, MME A.', { nom: 'Hélène Morel', pseudonyme: 'Mme A' }],
    [
      'He\u0301le\u0300ne Mo\u00ADrel partait.',
      'Mme A partait.',
      { nom: 'Hélène Morel', pseudonyme: 'Mme A' },
    ],
    ["Dupont’s report, Dupont's.", "M. A’s report, M. A's.", { nom: 'Dupont', pseudonyme: 'M. A' }],
    [
      "Chez L'Oréal, L’ORÉAL.",
      'Chez Maison D, MAISON D.',
      { genre: 'entreprise', nom: 'L’Oréal', pseudonyme: 'Maison D' },
    ],
  ] as [string, string, Partial<Pseudonyme>][])('%s', (texte, attendu, entree) => {
    expect(dire(texte, entree)).toBe(attendu);
  });
});

describe('P3: what an entry implies', () => {
  test.each([
    ['Dupont Marie et Marie DUPONT.', 'Mme A et Mme A.'],
    ['Mme Dupont signe ; M. Dupont aussi.', 'Mme A signe ; Mme A aussi.'],
    ['J’ai prévenu M. Dupont le soir.', 'J’ai prévenu Mme A le soir.'],
    ['Le soir, Dupont signait.', 'Le soir, Mme A signait.'],
    ['Le soir, Jean Dupont signait.', 'Le soir, Jean Dupont signait.'],
  ])('%s', (texte, attendu) => {
    expect(dire(texte, marie)).toBe(attendu);
  });

  test('a surname that is a word stays at the head of a sentence', () => {
    expect(
      dire('Petit à petit, Claire Petit progressait.', { nom: 'Claire Petit', pseudonyme: 'Mme A' }),
    ).toBe('Petit à petit, Mme A progressait.');
  });

  test('the longest name goes first, and each name has its own', () => {
    expect(
      dire(
        'Delmas Frères n’est pas Delmas.',
        { genre: 'client', nom: 'Delmas', pseudonyme: 'Client A' },
        { genre: 'client', nom: 'Delmas Frères', pseudonyme: 'Client B' },
      ),
    ).toBe('Client B n’est pas Client A.');
  });
});

describe('P4: the little word before a name follows it', () => {
  test.each([
    ['Le site de Delmas, celui du Crédit.', 'Le site d’Atelier A, celui de l’Organisme B.'],
    ['Il faut que Delmas réponde au Crédit.', 'Il faut qu’Atelier A réponde à l’Organisme B.'],
  ])('%s', (texte, attendu) => {
    expect(
      dire(
        texte,
        { genre: 'client', nom: 'Delmas', pseudonyme: 'Atelier A' },
        { genre: 'entreprise', nom: 'Crédit', pseudonyme: 'Organisme B' },
      ),
    ).toBe(attendu);
  });

  test.each([
    [
      'Au retour de l’Hôtel-Dieu, l’Hôtel-Dieu fermait.',
      'Clinique C',
      'Au retour de la Clinique C, la Clinique C fermait.',
    ],
    ['Au retour de l’Hôtel-Dieu.', 'Centre C', 'Au retour du Centre C.'],
    ['À l’Hôtel-Dieu.', 'Centre C', 'Au Centre C.'],
  ])('%s → %s', (texte, pseudonyme, attendu) => {
    expect(dire(texte, { genre: 'lieu', nom: 'Hôtel-Dieu', pseudonyme })).toBe(attendu);
  });

  test('a pseudonym that is a role is contracted, and has its capital at the head', () => {
    const role = { nom: 'Dupont', pseudonyme: 'le directeur' };
    expect(dire('Dupont signe. Je parle à Dupont, loin de Dupont.', role)).toBe(
      'Le directeur signe. Je parle au directeur, loin du directeur.',
    );
  });
});

describe('P5: names of files and ids', () => {
  const delmas = { genre: 'client', nom: 'Société Delmas', pseudonyme: 'Client A' } as const;
  test.each([
    ['cr-reunion_DELMAS.pdf', 'cr-reunion_Client-A.pdf'],
    ['CompteRenduDelmas.docx', 'CompteRenduClient-A.docx'],
    ['societe delmas 2023.png', 'Client-A 2023.png'],
    ['delmasson.png', 'delmasson.png'],
  ])('%s', (nom, attendu) => {
    expect(remplacerNomDeFichier(nom, registre(delmas))).toBe(attendu);
  });

  test('an id that spells a name becomes another one, always the same', () => {
    const ici = registre(delmas);
    expect(idSansNom('exp-delmas', ici)).not.toMatch(/delmas/i);
    expect(idSansNom('exp-delmas', ici)).toBe(idSansNom('exp-delmas', ici));
    expect(idSansNom('a1B2c3D4e5F6', ici)).toBe('a1B2c3D4e5F6');
  });
});

test('P6: the candidate’s own name is kept, the same surname elsewhere is not', () => {
  const famille = { genre: 'entreprise', nom: 'Le Goff', pseudonyme: 'Entreprise A' } as const;
  expect(dire('Anne Le Goff dirige la maison Le Goff.', famille)).toBe(
    'Anne Le Goff dirige la maison Entreprise A.',
  );
  expect(dire('Anne Le Goff dirige.', { nom: 'Anne Le Goff', pseudonyme: 'la candidate' })).toBe(
    'La candidate dirige.',
  );
});

const ligne = (content: Inline[]): RichText => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', attrs: { id: 'b1', element: null }, content }],
});
const remplacer = (texte: RichText, ...entrees: Partial<Pseudonyme>[]) => {
  const ici = registre(...entrees);
  return remplacerRichText(texte, { registre: ici, id: (id) => idSansNom(id, ici) });
};

test('P2: a name cut by bold is one name, a citation in it parts it', () => {
  const coupe = ligne([
    { type: 'text', text: 'Le réseau d’' },
    { type: 'text', text: 'Or', marks: [{ type: 'bold' }] },
    { type: 'text', text: 'ange tombait.' },
  ]);
  expect(texteBrut(remplacer(coupe, orange))).toBe('Le réseau de Télécom B tombait.');
  const cite = ligne([
    { type: 'text', text: 'Marie ' },
    { type: 'preuveRef', attrs: { preuveId: 'p' } },
    { type: 'text', text: 'Dupont' },
  ]);
  expect(texteBrut(remplacer(cite, { nom: 'Marie Dupont', pseudonyme: 'Mme A' }))).toContain('Marie');
});

const nomPropre = fc.constantFrom('Kervella', 'Morel', 'Benali', 'Étienne Carré', 'Société Delmas', 'L’Orée');
const autour = fc.constantFrom('d’', 'chez ', 'Avec ', '« ', 'la ', '', 'à ', 'puis ', 'M. ');
const suite = fc.constantFrom('.', ', puis', ' »', '’s', ' (Paris)', '\u00A0:', '\u202F!', ' et le port');

test('P2: whatever stands around, no whole name remains, and what has no name does not change', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(autour, nomPropre, fc.boolean(), suite), { maxLength: 6 }),
      fc.array(fc.nat({ max: 200 }), { maxLength: 4 }),
      (morceaux, coupes) => {
        const texte = morceaux.map(([a, n, haut, s]) => `${a}${haut ? n.toUpperCase() : n}${s}`).join(' ');
        const noms = [...new Set(morceaux.map(([, n]) => n))];
        const entrees = noms.map((nom, rang) => ({ nom, pseudonyme: `Tiers ${rang + 1}` }));
        const fait = dire(texte, ...entrees);
        for (const nom of noms) expect(fait.toLowerCase()).not.toContain(nom.toLowerCase());
        expect(dire(texte, { nom: 'Absente Ici', pseudonyme: 'X' })).toBe(texte);
        if (texte === '') return;
        const bornes = [0, ...coupes.filter((c) => c < texte.length).sort((a, b) => a - b), texte.length];
        const noeuds = bornes
          .slice(1)
          .map((fin, rang) => texte.slice(bornes[rang], fin))
          .filter((text) => text !== '')
          .map(
            (text, rang): Inline => ({
              type: 'text',
              text,
              ...(rang % 2 === 1 && { marks: [{ type: 'bold' }] }),
            }),
          );
        expect(texteBrut(remplacer(ligne(noeuds), ...entrees))).toBe(fait);
      },
    ),
    { numRuns: 300 },
  );
});
