// What goes in a dossier: its outline, its content, its titles; without Word.
import { describe, expect, it } from 'vitest';
import { ancre } from '#shared/domain/dossier/ancres.ts';
import { contenuDossier } from '#shared/domain/dossier/contenu.ts';
import { libelleOfficiel } from '#shared/domain/dossier/libelle-officiel.ts';
import type { ContenuDossier } from '#shared/domain/dossier/modele.ts';
import { direPeriode } from '#shared/domain/dossier/periode.ts';
import { couperCompetence, titreCompetence } from '#shared/domain/dossier/titre-competence.ts';
import { deplacerChapitre, inclureChapitre, trameParDefaut } from '#shared/domain/dossier/trame.ts';
import { CHAPITRES } from '#shared/domain/livret/entities.ts';
import { lireFiche, livretDocument } from '#test/support/documents/livret.ts';

const CODES = ['RNCP36912', 'RNCP37985', 'RNCP38503', 'RNCP38606', 'RNCP38822'];
const BC01 = 'RNCP38822BC01';
const livret = livretDocument({ mots: 60, competences: 6 });
const contenu = (vue = livret.vue): ContenuDossier => {
  const fait = contenuDossier(vue, BC01, livret.textes);
  if (fait === null) throw new Error('no content');
  return fait;
};
const trame = () => trameParDefaut(BC01);
const genres = (dossier: { chapitres: readonly { genre: string }[] }) =>
  dossier.chapitres.map((c) => c.genre);

describe('outline', () => {
  it('D1: holds every chapter but the free ones, in order', () => {
    expect(genres(trame())).toEqual(CHAPITRES.filter((g) => g !== 'libre'));
  });

  it('D2: the cover stays first', () => {
    const depart = trame();
    const conclusion = depart.chapitres.find((c) => c.genre === 'conclusion')?.id ?? '';
    const moved = deplacerChapitre(depart, conclusion, 0);
    expect(moved.ok && genres(moved.dossier).slice(0, 2)).toEqual(['couverture', 'conclusion']);
    expect(deplacerChapitre(depart, depart.chapitres[0]?.id ?? '', 4)).toMatchObject({
      ok: false,
      raison: 'fixe',
    });
    expect(deplacerChapitre(depart, 'inconnu', 4)).toMatchObject({ ok: false, raison: 'inconnu' });
  });

  it('D3, D4: the compétences stay; what is left out is not printed', () => {
    const depart = trame();
    const id = (genre: string) => depart.chapitres.find((c) => c.genre === genre)?.id ?? '';
    expect(inclureChapitre(depart, id('competences'), false)).toMatchObject({
      ok: false,
      raison: 'obligatoire',
    });
    const sans = inclureChapitre(depart, id('annexes'), false);
    if (!sans.ok) throw new Error(sans.message);
    const fait = contenu({ ...livret.vue, dossiers: [sans.dossier] });
    expect(fait.chapitres.map((c) => c.genre)).not.toContain('annexes');
    expect(fait.annexesImprimees).toBe(false);
  });
});

describe('content', () => {
  it('D5: prints every compétence to the letter, shown or not', () => {
    const noeuds = contenu().chapitres.flatMap((c) => (c.genre === 'competences' ? c.noeuds : []));
    const textes = noeuds.flatMap((k) =>
      k.type === 'referentiel' ? [k.libelle.map(({ texte }) => texte).join('')] : [],
    );
    expect(textes).toEqual(livret.vue.fiche.blocs[0]?.competences.map((c) => c.texte));
    expect(JSON.stringify(noeuds)).toContain('Compétence non présentée');
  });

  it('D5: cutting the 148 compétences loses no character, and each has a title', () => {
    const textes = CODES.flatMap((c) => lireFiche(c).blocs.flatMap((b) => b.competences.map((k) => k.texte)));
    expect(textes.length).toBe(148);
    for (const texte of textes) {
      const { action, moyens, finalite } = couperCompetence(texte);
      expect(action + moyens + finalite).toBe(texte);
      expect(
        libelleOfficiel(texte)
          .map((part) => part.texte)
          .join(''),
      ).toBe(texte);
      const titre = titreCompetence(texte);
      expect(titre.length).toBeGreaterThan(14);
      expect(titre.length).toBeLessThanOrEqual(112);
      expect(titre).not.toMatch(/[\s,;:.]$/u);
    }
  });

  it('D6: a chapter with nothing to say is not printed', () => {
    expect(contenu().chapitres.map((c) => c.genre)).not.toContain('conclusion');
  });

  it('D7, D8: annexes hold what is cited, with their own numbers; confidential files stay out', () => {
    const { preuves } = contenu();
    expect([...preuves.values()].map((p) => p.numero)).toEqual([1, 2, 3, 4, 5]);
    expect(preuves.get('p-3')?.place).toBe('a-part');
    expect(preuves.get('p-4')?.place).toBe('confidentielle');
    expect(preuves.get('p-0')?.place).toBe('image');
  });

  it('D9: every block of a situation is attached to its compétence', () => {
    const { competenceParAncre } = contenu();
    const texte = livret.textes.get(`situation:sit-${BC01}-C02`);
    for (const bloc of texte?.content ?? [])
      expect(competenceParAncre.get(bloc.attrs.id)).toBe(`${BC01}-C02`);
    for (const nom of competenceParAncre.keys()) expect(nom).toMatch(/^[A-Za-z0-9]{1,38}$/);
  });

  it('says what is missing', () => {
    expect(contenu().avertissements.join(' ')).toContain('non présentée');
    expect(contenuDossier(livret.vue, 'RNCP1BC01', livret.textes)).toBeNull();
  });
});

describe('words of a dossier', () => {
  it('anchors fit a bookmark and never collide on lost characters', () => {
    expect(ancre('situ', 'abc123')).toBe('situabc123');
    expect(ancre('situ', 'a-b')).not.toBe(ancre('situ', 'ab'));
    expect(ancre('situ', 'x'.repeat(64))).toHaveLength(38);
  });

  it('says periods as people do', () => {
    expect(direPeriode('2023-03', '2023-06')).toBe('mars à juin 2023');
    expect(direPeriode('2019-03', '2020-06')).toBe('mars 2019 à juin 2020');
    expect(direPeriode('2021', null, true)).toBe('depuis 2021');
    expect(direPeriode('2023-06-01', '2023-06-22')).toBe('1er au 22 juin 2023');
    expect(direPeriode(null, null)).toBe('');
  });
});
