// What the words of a template propose, and where they propose nothing (SPEC TC6).
import { describe, expect, it } from 'vitest';
import { partiesOffertes } from '#shared/domain/gabarit/parties.ts';
import type { Place } from '#shared/domain/gabarit/place.ts';
import { competenceNommee, proposer } from '#shared/domain/gabarit/proposer.ts';
import { colonnesProposees } from '#shared/domain/gabarit/rangees.ts';
import { livretDocument } from '#test/support/documents/livret.ts';

const { vue } = livretDocument();
const bloc = vue.fiche.blocs[0];
const code = bloc?.code ?? '';
const offertes = new Set(partiesOffertes(vue, code).map((p) => p.code));
const une = (over: Partial<Place>): string | undefined =>
  proposer(
    [
      {
        id: 'p',
        genre: 'case',
        mots: '',
        section: [],
        contenu: 'bloc',
        consigne: '',
        colonnes: [],
        occurrences: 1,
        libre: true,
        ...over,
      },
    ],
    vue,
    code,
    offertes,
  )[0]?.partie;
const ligne = (mots: string) => une({ genre: 'blanc', contenu: 'ligne', mots });
const zone = (mots: string, section: string[] = []) => une({ genre: 'zone', mots, section });

describe('TC6: labels', () => {
  it.each([
    ['Nom', 'candidat.nom'],
    ['Prénom', 'candidat.prenom'],
    ['NOM ET PRÉNOM DU CANDIDAT', 'candidat.nomComplet'],
    ['N° de téléphone', 'candidat.telephone'],
    ['Adresse électronique', 'candidat.courriel'],
    ['Adresse', 'candidat.adresse'],
    ['Intitulé du bloc', 'bloc.intitule'],
    ['Certification visée', 'certification.intitule'],
    ['Nom de jeune fille', undefined],
    ['Nom de l’entreprise', undefined],
    ['N° de sécurité sociale', undefined],
    ['Signature', undefined],
  ])('%s → %s', (mots, partie) => expect(ligne(mots)).toBe(partie));
});

describe('TC6: headings', () => {
  it.each([
    ['Votre motivation', 'texte.motivation'],
    ['Table de correspondance', 'correspondance'],
    ['Présentation de vos structures', 'structures.detail'],
    ['Vos activités', 'experiences'],
    ['Annexes', 'annexes'],
    ['Liste des annexes', 'preuves'],
    ['Avis du jury', undefined],
    ['Cadre réservé à l’administration', undefined],
  ])('%s → %s', (mots, partie) => expect(zone(mots)).toBe(partie));

  it('the field of an experience is read under the heading of its activity', () => {
    expect(zone('Contexte', ['Activité n° 2'])).toBe('experience.contexte:2');
    expect(zone('Contexte', ['Activité n° 9'])).toBeUndefined();
  });

  it('a heading that other places fill is proposed nothing', () => {
    expect(une({ genre: 'zone', mots: 'Votre motivation', libre: false })).toBeUndefined();
  });
});

describe('TC6: compétences', () => {
  it('by the wording, which goes before the number', () => {
    if (!bloc) throw new Error('no bloc');
    const [, deuxieme] = bloc.competences;
    expect(competenceNommee(`Compétence 1 : ${deuxieme?.texte.slice(0, 70)}`, bloc)).toBe(deuxieme?.id);
    expect(competenceNommee('Compétence n° 2', bloc)).toBe(deuxieme?.id);
    expect(competenceNommee('C1.2', bloc)).toBe(deuxieme?.id);
    expect(competenceNommee('Compétence 42', bloc)).toBeUndefined();
    expect(competenceNommee('Vos compétences transversales', bloc)).toBeUndefined();
  });
});

it('TC6: columns by their headers, each field once, and nothing for what the livret does not know', () => {
  expect(colonnesProposees('parcours', ['Dates', 'Employeur', 'Poste occupé', 'Statut', 'Salaire'])).toEqual([
    'periode',
    'structure',
    'fonction',
    'nature',
    '',
  ]);
  expect(colonnesProposees('preuves', ['N°', 'Document', 'Document bis'])).toEqual(['rang', 'legende', '']);
});
