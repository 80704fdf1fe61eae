// The candidate answers a remark: the answer leaves under the tutor's own comment, and the file that comes home again brings
// neither twice, only what the tutor says next.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { empreinteDe } from '#core/export/envoi.ts';
import { lireDocx } from '#core/import/docx-retour/lire-docx.ts';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import type { Envoi } from '#shared/domain/relectures/envoi.ts';
import { recevoir } from '#shared/domain/relectures/recevoir.ts';
import { type LivretDocument, livretDocument } from '#test/support/documents/livret.ts';
import { erreursOffice, parties } from '#test/support/documents/office.ts';
import { BLOC, exporterPourRelecture, lireAuRetour, marquer } from '#test/support/documents/relecture.ts';
import { SANS_TUTEUR, tuteur, tuteurLa } from '#test/support/documents/tuteur.ts';

const MAUD = 'w:author="Maud" w:date="2026-11-25T18:30:00Z"';
const SIENNE = 'Nadège Le Bihan';

let livret: LivretDocument;
let connues: RemarqueRecue[];
let second: { octets: Uint8Array; envoi: Envoi | null };

const recu = (octets: Uint8Array, envoi: Envoi | null, deja: readonly RemarqueRecue[] = connues) =>
  recevoir(
    lireAuRetour(livret, envoi, octets, deja),
    { id: 'f'.repeat(64), nom: 'retour.docx', recuLe: '2026-11-28T09:00:00.000Z' },
    { retours: [], remarques: deja, questions: [] },
    empreinteDe,
  );
const changer = (octets: Uint8Array, f: Record<string, (xml: string) => string>): Uint8Array => {
  const fichiers = unzipSync(octets);
  for (const [nom, g] of Object.entries(f))
    fichiers[nom] = strToU8(g(strFromU8(fichiers[nom] ?? new Uint8Array())));
  return zipSync(fichiers);
};
/** Says « Combien ? » on « Marque n, », as many times as there are marks given. */
const commenter = (octets: Uint8Array, marques: readonly number[]): Uint8Array => {
  const lien =
    '<Relationship Id="rIdCom" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>';
  return changer(octets, {
    'word/comments.xml': () =>
      `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${marques.map((n) => `<w:comment w:id="${n}" ${MAUD}><w:p><w:r><w:t>Combien ?</w:t></w:r></w:p></w:comment>`).join('')}</w:comments>`,
    'word/_rels/document.xml.rels': (xml) =>
      `${xml.replace(/<Relationship [^>]*"comments.xml"[^>]*\/>/g, '').replace('</Relationships>', '')}${lien}</Relationships>`,
    'word/document.xml': (xml) =>
      marques.reduce(
        (suite, n) =>
          suite.replace(
            `<w:r><w:t xml:space="preserve">Marque ${n}, </w:t></w:r>`,
            (run) =>
              `<w:commentRangeStart w:id="${n}"/>${run}<w:commentRangeEnd w:id="${n}"/><w:r><w:commentReference w:id="${n}"/></w:r><w:ins w:id="90${n}" ${MAUD}><w:r><w:t>donc </w:t></w:r></w:ins>`,
          ),
        xml,
      ),
  });
};

beforeAll(async () => {
  livret = marquer(livretDocument({ mots: 100, preuves: 2 }));
  const premier = await exporterPourRelecture(livret, { competences: null, grille: false });
  const { remarques, nouvelles } = recu(commenter(premier.octets, [0, 1]), premier.envoi, []);
  expect(nouvelles).toBe(4);
  connues = remarques.map((r, n) =>
    n < 2
      ? { ...r, reponse: n === 0 ? 'Trois personnes.' : 'Je garde.', reponseLe: '2026-11-26T08:00:00.500Z' }
      : r,
  );
  second = await exporterPourRelecture(livret, { competences: null, grille: false }, connues);
});

describe('answers go out', () => {
  it('TR14: under the tutor’s own comment, signed and dated; to a suggestion, saying what it is about', async () => {
    expect(await erreursOffice(second.octets, 'd.docx')).toEqual([]);
    expect(parties(second.octets).has('word/commentsExtended.xml')).toBe(true);
    const lus = lireDocx(second.octets).remarques;
    expect(
      lus.map(({ auteur, date, texte, citation, reponses }) => ({ auteur, date, texte, citation, reponses })),
    ).toEqual([
      {
        auteur: 'Maud',
        date: '2026-11-25T18:30:00Z',
        texte: 'Combien ?',
        citation: 'Marque 0, ',
        reponses: [{ auteur: SIENNE, date: '2026-11-26T08:00:00Z', texte: 'Trois personnes.' }],
      },
      {
        auteur: SIENNE,
        date: '2026-11-26T08:00:00Z',
        texte: 'À propos de votre ajout («\u00a0donc\u00a0»)\u00a0: Je garde.',
        citation: expect.any(String),
        reponses: [],
      },
    ]);
    const [, , consigne] = lireDocx(second.octets).paragraphes;
    expect(consigne?.avant).toContain('2 de vos remarques ont reçu une réponse');
  });

  it('TR14: settled, an answer stays at home; without a date, it has none', async () => {
    const autres = connues.map((r, n) =>
      n === 0 ? { ...r, reponseLe: null } : { ...r, etat: 'reglee' as const },
    );
    const { octets } = await exporterPourRelecture(livret, { competences: null, grille: false }, autres);
    const [seule, ...suite] = lireDocx(octets).remarques;
    expect(suite).toEqual([]);
    expect(seule?.reponses).toEqual([{ auteur: SIENNE, date: null, texte: 'Trois personnes.' }]);
    expect(await erreursOffice(octets, 'd.docx')).toEqual([]);
  });
});

describe('and come home', () => {
  it('TR14: untouched, it brings nothing, whether its export is remembered or not', () => {
    for (const envoi of [second.envoi, null]) {
      const { nouvelles, operations } = recu(second.octets, envoi);
      expect(nouvelles).toBe(0);
      expect(operations.map(({ op }) => op)).toEqual(['mettre-retour']);
    }
  });

  it('TR14: what the tutor says next stands under the remark, and the same words elsewhere are another one', () => {
    const revenu = changer(second.octets, {
      'word/comments.xml': (xml) =>
        xml.replace(
          '</w:comments>',
          `<w:comment w:id="50" w:author="Maud" w:date="2026-11-27T10:00:00Z"><w:p w14:paraId="7A7A"><w:r><w:t>Dites-le.</w:t></w:r></w:p></w:comment><w:comment w:id="51" ${MAUD}><w:p w14:paraId="7A7B"><w:r><w:t>Combien ?</w:t></w:r></w:p></w:comment></w:comments>`,
        ),
      'word/commentsExtended.xml': (xml) => {
        const [, parent = ''] = /w15:paraId="([0-9A-F]+)"/.exec(xml) ?? [];
        return xml.replace(
          '</w15:commentsEx>',
          `<w15:commentEx w15:paraId="7A7A" w15:paraIdParent="${parent}" w15:done="0"/></w15:commentsEx>`,
        );
      },
      'word/document.xml': (xml) =>
        xml
          .replace(
            '<w:commentReference w:id="0"/></w:r>',
            (fin) => `${fin}<w:r><w:commentReference w:id="50"/></w:r>`,
          )
          .replace(
            '<w:r><w:t xml:space="preserve">Marque 2, </w:t></w:r>',
            (run) =>
              `<w:commentRangeStart w:id="51"/>${run}<w:commentRangeEnd w:id="51"/><w:r><w:commentReference w:id="51"/></w:r>`,
          ),
    });
    const { remarques, nouvelles } = recu(revenu, second.envoi);
    expect(nouvelles).toBe(1);
    expect(
      remarques.map(({ texte, reponse, reponses }) => [texte, reponse, ...reponses.map((r) => r.texte)]),
    ).toEqual([
      ['Combien ?', 'Trois personnes.', 'Dites-le.'],
      ['Combien ?', ''],
    ]);
  });

  it.skipIf(!tuteurLa())(`TR14: from LibreOffice (${SANS_TUTEUR})`, { timeout: 120_000 }, () => {
    expect(recu(tuteur(second.octets, []), second.envoi).nouvelles).toBe(0);
    const { remarques, nouvelles } = recu(
      tuteur(second.octets, [{ geste: 'commenter', cherche: 'Marque 0, ', texte: 'Bien.', auteur: 'Maud' }]),
      second.envoi,
    );
    expect(nouvelles).toBe(0);
    expect(remarques.map(({ texte, reponses }) => [texte, ...reponses.map((r) => r.texte)])).toEqual([
      ['Combien ?', 'Bien.'],
    ]);
  });

  it('TR14: in a file for another bloc there is no place for it, and it is said', async () => {
    const ailleurs = connues.map((r) => ({ ...r, place: null, ancre: null, competence: `${BLOC}-C99` }));
    const { octets, avertissements } = await exporterPourRelecture(livret, undefined, ailleurs);
    expect(lireDocx(octets).remarques).toEqual([]);
    expect(avertissements.join()).toContain('2 réponses à des remarques portent sur un passage');
  });
});
