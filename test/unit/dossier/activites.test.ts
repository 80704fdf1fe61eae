// The dossier told by activity (SPEC D13, D14), without Word.
import { describe, expect, it } from 'vitest';
import { contenuDossier } from '#shared/domain/dossier/contenu.ts';
import type { ContenuDossier, Noeud } from '#shared/domain/dossier/modele.ts';
import { pourRelecture } from '#shared/domain/dossier/pour-relecture.ts';
import { inclureChapitre, trameParDefaut } from '#shared/domain/dossier/trame.ts';
import { livretDocument } from '#test/support/documents/livret.ts';

const BC01 = 'RNCP38822BC01';
const livret = livretDocument({ mots: 60, competences: 5 });
const vue = { ...livret.vue, projet: { ...livret.vue.projet, famille: 'activites' as const } };
const bloc = vue.fiche.blocs[0];
const contenu = (autre = vue): ContenuDossier => {
  const fait = contenuDossier(autre, BC01, livret.textes);
  if (fait === null) throw new Error('no content');
  return fait;
};
const chapitre = (fait: ContenuDossier, genre: string): readonly Noeud[] =>
  fait.chapitres.find((c) => c.genre === genre)?.noeuds ?? [];
const titres = (noeuds: readonly Noeud[], niveau: number): string[] =>
  noeuds.flatMap((n) => (n.type === 'titre' && n.niveau === niveau ? [n.texte] : []));
const tableau = (fait: ContenuDossier) => {
  const noeud = chapitre(fait, 'correspondance').find((n) => n.type === 'tableau');
  if (noeud?.type !== 'tableau') throw new Error('no table');
  return noeud;
};

describe('D13: told by activity', () => {
  it('holds the experiences in their order, each with its situations, and each situation once', () => {
    const noeuds = chapitre(contenu(), 'competences');
    const vecues = vue.experiences.filter((e) =>
      vue.situations.some((s) => s.experienceId === e.id && s.competenceId.startsWith(`${BC01}-`)),
    );
    expect(titres(noeuds, 1)).toEqual(['Mes activités']);
    expect(titres(noeuds, 2)).toEqual(vecues.map((e) => e.intitule));
    const ecrits = noeuds.flatMap((n) => (n.type === 'texte' ? [n.cle] : []));
    const attendus = vue.situations
      .filter((s) => s.competenceId.startsWith(`${BC01}-`))
      .map((s) => `situation:${s.id}`);
    expect([...ecrits].sort()).toEqual([...attendus].sort());
  });

  it('says under each situation which compétence it shows', () => {
    const noeuds = chapitre(contenu(), 'competences');
    noeuds.forEach((noeud, rang) => {
      if (noeud.type !== 'titre' || noeud.niveau !== 3) return;
      const dessous = noeuds[rang + 1];
      expect(dessous?.type === 'paragraphe' && JSON.stringify(dessous.segments)).toMatch(/Compétence \d+/);
    });
  });

  it('a situation of no experience stands last, under its own heading', () => {
    const [premiere, ...autres] = vue.situations;
    if (premiere === undefined) throw new Error('a situation');
    const noeuds = chapitre(
      contenu({ ...vue, situations: [{ ...premiere, experienceId: null }, ...autres] }),
      'competences',
    );
    expect(titres(noeuds, 2).at(-1)).toBe('Autres situations');
    expect(titres(noeuds, 3).at(-1)).toBe(premiere.titre);
  });

  it('D5: every compétence stands to the letter in the table, on a sheet on its side, that cannot be left out', () => {
    const officiels = bloc?.competences.map((c) => c.texte);
    const lus = tableau(contenu())
      .lignes.map((ligne) =>
        (ligne[1] ?? []).map((s) => (typeof s === 'object' && 'texte' in s ? s.texte : s)).join(''),
      )
      .filter((texte) => texte !== '');
    expect(lus).toEqual(officiels);
    expect(contenu().chapitres.find((c) => c.genre === 'correspondance')?.paysage).toBe(true);
    const trame = trameParDefaut(BC01);
    const id = trame.chapitres.find((c) => c.genre === 'correspondance')?.id ?? '';
    expect(inclureChapitre(trame, id, false, 'activites')).toMatchObject({
      ok: false,
      raison: 'obligatoire',
    });
    const sans = {
      ...trame,
      chapitres: trame.chapitres.map((c) => (c.id === id ? { ...c, inclus: false } : c)),
    };
    expect(tableau(contenu({ ...vue, dossiers: [sans] })).lignes.length).toBeGreaterThan(0);
  });

  it('asks for no page that the document does not have, and names each anchor once', () => {
    const fait = contenu();
    const noeuds = fait.chapitres.flatMap((c) => c.noeuds);
    const ancres = noeuds.flatMap((n) => (n.type === 'texte' || n.type === 'preuve' ? [] : [n.ancre]));
    expect(new Set(ancres).size).toBe(ancres.length);
    const pages = tableau(fait)
      .lignes.flat(2)
      .flatMap((s) => (typeof s === 'object' && 'page' in s ? [s.page] : []));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(ancres).toContain(page);
  });

  it('D9: every block of a situation knows its compétence, and so do the headings of the other family', () => {
    const { competenceParAncre } = contenu();
    const autre = contenuDossier(livret.vue, BC01, livret.textes);
    for (const [nom, id] of autre?.competenceParAncre ?? []) expect(competenceParAncre.get(nom)).toBe(id);
    for (const nom of competenceParAncre.keys()) expect(nom).toMatch(/^[A-Za-z0-9]{1,38}$/);
  });
});

describe('D14: by activity, for whoever reads again', () => {
  const voulue = `${BC01}-C02`;

  it('one compétence asked for: its situations and the headings above them, nothing else', () => {
    const choisi = pourRelecture(contenu(), vue, { competences: [voulue], grille: false });
    const noeuds = chapitre(choisi, 'competences');
    const siennes = vue.situations.filter((s) => s.competenceId === voulue);
    expect(noeuds.flatMap((n) => (n.type === 'texte' ? [n.cle] : []))).toEqual(
      siennes.map((s) => `situation:${s.id}`),
    );
    expect(titres(noeuds, 2)).toHaveLength(new Set(siennes.map((s) => s.experienceId)).size);
  });

  it('one grid for each compétence that is shown, after its last activity', () => {
    const [premiere] = vue.situations;
    const autre = vue.experiences.find((e) => e.id !== premiere?.experienceId);
    if (premiere === undefined || autre === undefined) throw new Error('a situation');
    const deuxFois = {
      ...vue,
      situations: [...vue.situations, { ...premiere, id: 'sit-encore', experienceId: autre.id, ordre: 99 }],
    };
    const avec = pourRelecture(contenu(deuxFois), deuxFois, { competences: null, grille: true });
    const noeuds = chapitre(avec, 'competences');
    const grilles = noeuds.flatMap((n) => (n.type === 'grille' ? [n.competence] : []));
    expect(new Set(grilles).size).toBe(grilles.length);
    expect(grilles).toHaveLength(5);
    const derniere = noeuds.findIndex((n) => n.type === 'titre' && n.ancre.includes('encore'));
    expect(
      noeuds.findIndex((n) => n.type === 'grille' && n.competence === premiere.competenceId),
    ).toBeGreaterThan(derniere);
  });
});
