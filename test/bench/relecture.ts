// How long the relecture takes: a text of 2,000 words, a livret of 100,000 words for the first time and after a pause.

import type { LivretView } from '#shared/domain/livret/livret.ts';
import { createRelecture, type TexteALire } from '#shared/domain/relecture/relecture.ts';
import { resumerTexte } from '#shared/domain/texte/resumer-texte.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { situationKey, type TexteKey } from '#shared/domain/texte/texte-key.ts';
import { aSituation } from '#test/support/builders/entities.ts';
import { aFullLivret } from '#test/support/builders/full-livret.ts';
import { aVue } from '#test/support/builders/vue.ts';
import { type Measure, measure, quantile, timed } from './measure.ts';

/** What nothing of ours can beat: going through the letters once, as JSON. */
const repereDe = async (textes: readonly RichText[]) => ({
  nom: 'écrire les mêmes textes en JSON',
  valeur: quantile(await timed(20, () => textes.map((texte) => JSON.stringify(texte))), 0.5),
});

const vueDe = (livret: ReturnType<typeof aFullLivret>): LivretView => ({
  ...aVue(),
  ...livret,
  fiche: livret.archive.fiche,
  textes: livret.textes.map(({ cle, texte }) => resumerTexte(cle, texte, '2026-11-20T11:00:00.000Z')),
  fichiers: livret.fichiers.map(({ fichier }) => fichier),
});

const aLire = (cle: TexteKey, texte: RichText): TexteALire => ({ cle, marque: texte, lire: () => texte });

export async function relectureMeasures(): Promise<Measure[]> {
  const livret = aFullLivret({ octets: 64 });
  const vue = vueDe(livret);
  const textes = livret.textes.map(({ cle, texte }) => aLire(cle, texte));
  const repere = await repereDe(livret.textes.map(({ texte }) => texte));
  const entiere = await timed(5, () => createRelecture().lire({ vue, textes, noms: [] }));

  const relecture = createRelecture();
  const pause = await timed(50, () => {
    const [premier, ...autres] = textes;
    const texte = premier?.lire();
    if (premier && texte)
      relecture.lire({ vue, textes: [aLire(premier.cle, { ...texte }), ...autres], noms: [] });
  });

  const content = livret.textes.flatMap(({ texte }) => texte.content).slice(0, 22);
  const long: RichText = { type: 'doc', version: 1, content };
  const competenceId = vue.fiche.blocs[0]?.competences[0]?.id ?? '';
  const seule = { ...vue, situations: [aSituation({ id: 's', competenceId })], preuves: [] };
  const cle = situationKey('s');
  const unTexte = await timed(50, () =>
    createRelecture().lire({ vue: seule, textes: [aLire(cle, long)], noms: [] }),
  );
  const dire = (nom: string, taille: string, valeurs: readonly number[], but: number) => {
    const valeur = quantile(valeurs, 0.99);
    return measure({
      nom,
      taille,
      valeur,
      repere,
      but: { texte: `${but} ms au plus`, atteint: valeur <= but },
    });
  };
  return [
    dire('relire tout un livret (p99)', '100 000 mots', entiere, 3_000),
    dire('relire après une pause (p99)', '100 000 mots, un texte changé', pause, 50),
    dire('relire un texte (p99)', '2 000 mots', unTexte, 50),
  ];
}
