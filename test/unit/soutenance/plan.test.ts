// The plan of the oral: its minutes and their source, its parts, what it shows and what it does not.
import { describe, expect, it } from 'vitest';
import { controlerEquilibre } from '#shared/domain/soutenance/equilibre.ts';
import { lignesDuPlan } from '#shared/domain/soutenance/feuille-plan.ts';
import {
  direEntretien,
  direSource,
  dureeEntretien,
  dureePresentation,
} from '#shared/domain/soutenance/minutes.ts';
import { planDuBloc, planVersJson } from '#shared/domain/soutenance/plan.ts';
import { lireFiche, livretDocument } from '#test/support/documents/livret.ts';

const FICHES = ['RNCP36912', 'RNCP37985', 'RNCP38503', 'RNCP38606', 'RNCP38822'];
const muette = { modalitesGenerales: null };
const bloc = { modalites: null, presentationMinutes: null, entretienMinutes: null };

describe('minutes of the oral', () => {
  it('S1, S2: the fiche says 20 + 20 for RNCP38822, and its sentence is quoted to the letter', () => {
    const fiche = lireFiche('RNCP38822');
    for (const b of fiche.blocs) {
      const duree = dureePresentation(b, fiche);
      expect(duree.minutes).toBe(20);
      expect(dureeEntretien(b, fiche)?.minutes).toBe(20);
      expect(duree.source.type).toBe('fiche');
      if (duree.source.type === 'fiche') {
        expect(duree.source.citation).toContain('pendant 20 mn');
        expect(b.modalites).toContain(duree.source.citation);
      }
    }
  });

  it('S1, S2: where the fiche is silent, 20 is said to be a default', () => {
    expect(dureePresentation(bloc, muette)).toEqual({ minutes: 20, source: { type: 'defaut' } });
    expect(direSource(dureePresentation(bloc, muette))).toContain('par défaut');
  });

  it('S1: the candidate’s own figure comes first', () => {
    const reglage = { minutes: 15, entretienMinutes: 45 };
    expect(dureePresentation({ ...bloc, presentationMinutes: 20 }, muette, reglage)).toEqual({
      minutes: 15,
      source: { type: 'candidat' },
    });
    expect(dureeEntretien(bloc, muette, reglage)?.minutes).toBe(45);
  });

  it('S27: no minutes of an entretien are supposed; the four fiches that say none give none', () => {
    expect(dureeEntretien(bloc, muette)).toBeNull();
    for (const code of FICHES.filter((c) => c !== 'RNCP38822')) {
      const fiche = lireFiche(code);
      for (const b of fiche.blocs) expect(dureeEntretien(b, fiche)).toBeNull();
    }
    expect(direEntretien(null, false)).toContain('n’annonce pas d’entretien');
    expect(direEntretien(null, true)).toContain('sans dire combien de temps');
    const livret = livretDocument({ fiche: lireFiche('RNCP36912'), mots: 30, competences: 2 }).vue;
    const plan = planDuBloc(livret, 'RNCP36912BC01');
    expect(plan && planVersJson(plan).entretien.minutes).toBeNull();
  });

  it('S2: a figure that the general modalités say is quoted from there', () => {
    const citation = 'Pour chaque bloc, un entretien de 30 minutes avec le jury.';
    const fiche = { modalitesGenerales: `Un dossier.\n${citation}` };
    expect(dureeEntretien({ ...bloc, entretienMinutes: 30 }, fiche)).toEqual({
      minutes: 30,
      source: { type: 'fiche', citation },
    });
  });
});

describe('a proposed plan', () => {
  const { vue } = livretDocument({ tousLesBlocs: true, mots: 30 });

  it('S3, S8, S10, S11: for every bloc of the five fiches, exact, balanced, everything shown or listed', () => {
    for (const code of FICHES) {
      const fiche = lireFiche(code);
      const livret = livretDocument({ fiche, tousLesBlocs: true, mots: 30, competences: 4 }).vue;
      for (const b of fiche.blocs) {
        const plan = planDuBloc(livret, b.code);
        expect(plan).not.toBeNull();
        if (plan === null) continue;
        const total = plan.duree.minutes * 60;
        expect(plan.parties.reduce((a, p) => a + p.secondes, 0)).toBe(total);
        expect(controlerEquilibre(plan.parties, total).filter((c) => !c.ok)).toEqual([]);
        const dites = new Set([
          ...plan.parties.flatMap((p) => p.competences),
          ...plan.nonCouvertes.map((c) => c.id),
        ]);
        expect(dites).toEqual(new Set(b.competences.map((c) => c.id)));
        const corps = plan.parties.filter((p) => p.genre === 'corps');
        expect(corps.length).toBeGreaterThanOrEqual(1);
        expect(corps.length).toBeLessThanOrEqual(4);
      }
    }
  });

  it('S3: a livret with nothing in it still has a plan that adds up', () => {
    const vide = { ...vue, situations: [], couvertures: [], experiences: [], textes: [] };
    const plan = planDuBloc(vide, 'RNCP38822BC01');
    expect(plan?.parties.map((p) => p.secondes).reduce((a, b) => a + b, 0)).toBe(1200);
    expect(plan?.nonCouvertes.length).toBe(7);
  });

  it('S3: a candidate’s plan made for another duration is fitted', () => {
    const parties = planDuBloc(vue, 'RNCP38822BC01')?.parties ?? [];
    const soutenances = [
      { bloc: 'RNCP38822BC01', minutes: 30, entretienMinutes: null, parties: [...parties], questions: [] },
    ];
    const plan = planDuBloc({ ...vue, soutenances }, 'RNCP38822BC01');
    expect(plan?.propose).toBe(false);
    expect(plan?.parties.reduce((a, p) => a + p.secondes, 0)).toBe(1800);
  });

  it('S12: the first questions are about what nothing shows', () => {
    const plan = planDuBloc(livretDocument({ mots: 30, competences: 5 }).vue, 'RNCP38822BC01');
    expect(plan?.probables[0]).toMatchObject({ raison: 'non-couverte', competenceId: 'RNCP38822BC01-C06' });
    expect(plan?.probables.length).toBeLessThanOrEqual(10);
  });

  it('prints as CLI.md says, with clock marks that follow each other', () => {
    const plan = planDuBloc(vue, 'RNCP38822BC02');
    if (plan === null) throw new Error('no plan');
    const json = planVersJson(plan);
    expect(json.origine).toBe('fiche');
    expect(json.source).toContain('20 minutes, d’après la fiche');
    expect(Object.keys(json).slice(0, 4)).toEqual(['bloc', 'minutes', 'source', 'parties']);
    expect(Object.keys(json.parties[0] ?? {})).toEqual([
      'titre',
      'secondes',
      'competences',
      'message',
      'notes',
    ]);
    const lignes = lignesDuPlan(plan, vue);
    expect(lignes[0]?.debut).toBe(0);
    for (const [n, l] of lignes.entries()) if (n > 0) expect(l.debut).toBe(lignes[n - 1]?.fin);
    expect(lignes.at(-1)?.fin).toBe(plan.duree.minutes * 60);
  });
});
