// With a register, no part of any document of the five fiches shows a name of it (SPEC P1, P5 to P7).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faireDocument } from '#core/export/documents.ts';
import { documentsVoulus } from '#core/export/documents-voulus.ts';
import { type Instantane, prendreInstantane } from '#core/export/instantane.ts';
import { loadSample } from '#core/import/sample/load-sample.ts';
import { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { imagesMontrees } from '#shared/domain/texte/parcourir.ts';
import { resumerTexte } from '#shared/domain/texte/resumer-texte.ts';
import type { Block, RichText } from '#shared/domain/texte/rich-text.ts';
import { PARCOURS_KEY } from '#shared/domain/texte/texte-key.ts';
import { aPseudonyme } from '#test/support/builders/entities.ts';
import { aVue } from '#test/support/builders/vue.ts';
import { decoder, erreursOffice, parties } from '#test/support/documents/office.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FICHES = ['RNCP36912', 'RNCP37985', 'RNCP38503', 'RNCP38606', 'RNCP38822'];
const reglages = { date: new Date('2026-11-23T09:00:00Z'), exportId: 'essai', miseEnPage: false };

/** Letters that no fiche and no sample holds, so that one found is one left. */
const REGISTRE = [
  aPseudonyme({ id: 'a', nom: 'Ysoline Quermadec', pseudonyme: 'Mme A', variantes: ['Ysoline'] }),
  aPseudonyme({ id: 'b', genre: 'entreprise', nom: 'Ozgravel', pseudonyme: 'Entreprise B' }),
  aPseudonyme({ id: 'c', genre: 'client', nom: 'Société Wexbrune', pseudonyme: 'Client C' }),
  aPseudonyme({ id: 'd', genre: 'lieu', nom: 'Plouzgarn', pseudonyme: 'la ville D' }),
];
const INTERDITS = /quermadec|ysoline|ozgravel|wexbrune|plouzgarn/i;
const TOUT =
  'Avec Mme Quermadec, Ysoline QUERMADEC et YSOLINE QUERMADEC, le siège d’Ozgravel et la société Wexbrune sont à Plouzgarn, près de Wexbrune.';

/** Every text of a value gets the sentence; ids and kinds stay. */
const partout = <T extends object>(valeur: T, champs: readonly string[]): T =>
  Object.fromEntries(
    Object.entries(valeur).map(([cle, v]) => [
      cle,
      champs.includes(cle) && typeof v === 'string' ? `${v} ${TOUT}`.trim() : v,
    ]),
  ) as T;

const paragraphe = (id: string, content: Extract<Block, { type: 'paragraph' }>['content']): Block => ({
  type: 'paragraph',
  attrs: { id, element: null },
  ...(content && { content }),
});

const enrichir = (texte: RichText, racine: string): RichText => ({
  ...texte,
  content: [
    ...texte.content.map((bloc) =>
      bloc.type === 'image'
        ? { ...bloc, attrs: { ...bloc.attrs, legende: `Plan, ${TOUT}`, alt: TOUT } }
        : bloc,
    ),
    {
      type: 'heading',
      attrs: { id: `${racine}h`, element: null, level: 1 },
      content: [{ type: 'text', text: TOUT }],
    },
    paragraphe(`${racine}wexbrune`, [
      { type: 'text', text: 'Le réseau d’' },
      { type: 'text', text: 'Ozg', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'ravel et Ysoline', marks: [{ type: 'italic' }] },
      { type: 'hardBreak' },
      { type: 'text', text: 'Quer\u00ADmadec.' },
    ]),
    {
      type: 'table',
      attrs: { id: `${racine}t`, element: null, legende: TOUT },
      content: [
        {
          type: 'tableRow',
          content: [
            {
              type: 'tableCell',
              attrs: { colspan: 1, rowspan: 1 },
              content: [paragraphe(`${racine}c`, [{ type: 'text', text: TOUT }])],
            },
          ],
        },
      ],
    },
  ],
});

const instantaneDe = async (code: string): Promise<Instantane> => {
  const archive = FicheArchive.parse(
    JSON.parse(readFileSync(join(ROOT, 'resources/fiches', `${code}.json`), 'utf8')),
  );
  const { textes, fichiers, ...whole } = await loadSample(join(ROOT, 'resources/samples', code), archive);
  const premiere = whole.situations[0]?.id ?? '';
  const riches = textes.map(
    ({ cle, texte }, rang) =>
      [
        cle === `situation:${premiere}` ? 'situation:sit-wexbrune' : cle,
        enrichir(texte, `t${rang}`),
      ] as const,
  );
  const nommes = fichiers.map(({ fichier, octets }) => ({
    fichier: { ...fichier, nom: `ozgravel-cr_QUERMADEC-${fichier.nom}` },
    octets,
  }));
  const vue: LivretView = {
    ...aVue(),
    ...whole,
    fiche: archive.fiche,
    pseudonymes: REGISTRE,
    structures: whole.structures.map((s) =>
      partout(s, ['nom', 'secteur', 'lieu', 'effectif', 'description']),
    ),
    experiences: whole.experiences.map((e) =>
      partout(e, ['intitule', 'contexte', 'place', 'equipe', 'moyens', 'resultats']),
    ),
    preuves: whole.preuves.map((p) => partout(p, ['legende', 'montre', 'alt'])),
    situations: whole.situations.map((s) => ({
      ...partout(s, ['titre', 'role']),
      id: s.id === premiere ? 'sit-wexbrune' : s.id,
    })),
    dossiers: whole.dossiers.map((d) => ({
      ...d,
      chapitres: d.chapitres.map((c) => ({ ...c, titre: TOUT })),
    })),
    soutenances: whole.soutenances.map((s) => ({
      ...s,
      parties: s.parties.map((p) => partout(p, ['titre', 'message', 'notes'])),
      questions: s.questions.map((q) => partout(q, ['question', 'reponse'])),
    })),
    textes: riches.map(([cle, texte]) => ({
      ...resumerTexte(PARCOURS_KEY, texte, ''),
      cle: cle as typeof PARCOURS_KEY,
    })),
    fichiers: nommes.map(({ fichier }) => fichier),
  };
  const parCle = new Map<string, RichText>(riches);
  const octets = new Map(nommes.map((f) => [f.fichier.sha256, f.octets]));
  expect(riches.some(([, t]) => imagesMontrees(t).length > 0) || vue.preuves.length > 0).toBe(true);
  return prendreInstantane(
    {
      view: () => vue,
      readTexte: (cle) => parCle.get(cle) as RichText,
      readFichier: (sha256) => ({ octets: octets.get(sha256) as Uint8Array }),
    },
    vue.projet.blocsVises,
  );
};

/** Raw, and the words as one reads them: runs joined, signs without width left out. */
const restes = (octets: Uint8Array): string[] =>
  [...parties(octets)].flatMap(([nom, xml]) => {
    const lu = decoder(xml.replace(/<[^>]*>/g, '')).replace(/\u00AD/g, '');
    return INTERDITS.test(nom) || INTERDITS.test(xml) || INTERDITS.test(lu)
      ? [
          `${nom} : ${(INTERDITS.exec(xml) ?? INTERDITS.exec(lu))?.[0]} ${(/.{60}(?:quermadec|ysoline|ozgravel|wexbrune|plouzgarn).{20}/i.exec(lu) ?? /.{60}(?:quermadec|ysoline|ozgravel|wexbrune|plouzgarn).{20}/i.exec(xml))?.[0]}`,
        ]
      : [];
  });

describe.each(FICHES)('%s', (code) => {
  test('P1: no name of the register in any part of its documents', { timeout: 240_000 }, async () => {
    const instantane = await instantaneDe(code);
    const { nom, prenom } = instantane.vue.candidat;
    for (const voulu of documentsVoulus('tout', instantane.vue.projet.blocsVises)) {
      const { octets } = await faireDocument(voulu, instantane, reglages);
      expect(restes(octets), voulu.nom).toEqual([]);
      const lues = parties(octets);
      expect(decoder(lues.get('docProps/core.xml') ?? ''), voulu.nom).toContain(`${prenom} ${nom}`);
    }
  });
});

test('P1: with the real names when they are asked for; the documents with pseudonyms are valid', async () => {
  const instantane = await instantaneDe('RNCP38822');
  const bloc = instantane.vue.projet.blocsVises[0] ?? '';
  for (const voulu of documentsVoulus('tout', [bloc])) {
    const vrai = await faireDocument(voulu, { ...instantane, vraisNoms: true }, reglages);
    expect(restes(vrai.octets).length).toBeGreaterThan(0);
    const { octets } = await faireDocument(voulu, instantane, reglages);
    expect(await erreursOffice(octets, voulu.nom)).toEqual([]);
  }
});
