// How long a search takes across a livret, as each letter is typed, and replacing everywhere. The yardstick is what nothing
// of ours can beat: the same words found, accents and capitals as they are, in one string that holds the whole livret.
import { chercher, remplacer } from '#core/livret/recherche.ts';
import { openSession } from '#core/livret/session.ts';
import { OCCURRENCES_MONTREES } from '#shared/contract/recherche/calls.ts';
import { Demande } from '#shared/domain/recherche/motif.ts';
import { texteBrut } from '#shared/domain/texte/parcourir.ts';
import { fullLivretFile } from './livret.ts';
import { type Measure, measure, quantile, timed } from './measure.ts';

const SIZES = [
  { taille: '10 000 mots', options: { blocs: 1, competencesParBloc: 9, mots: 10_000, preuves: 50 } },
  { taille: '100 000 mots', options: {} },
] as const;
const MOTS = 'générateur';
const RUNS = 50;

const count = (text: string, words: string): number => {
  let found = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found++;
  return found;
};

export async function rechercheMeasures(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { taille, options } of SIZES) {
    const file = fullLivretFile({ ...options, octets: 64 });
    const session = openSession({ clock: () => new Date() }, file.path);
    const demande = Demande.parse({ texte: MOTS });
    const texts = session.view().textes.map(({ cle }) => texteBrut(session.readTexte(cle)));
    const whole = texts.join('\n');
    const bare = await timed(RUNS, () => count(whole, MOTS));
    const repere = { nom: 'parcours nu d’une seule chaîne (indexOf)', valeur: quantile(bare, 0.5) };
    const start = performance.now();
    chercher(session, demande, OCCURRENCES_MONTREES);
    const first = performance.now() - start;
    const again = await timed(RUNS, () => chercher(session, demande, OCCURRENCES_MONTREES));
    let turn = 0;
    const replaced = await timed(6, () => {
      const [from = '', to = ''] = turn++ % 2 === 0 ? [MOTS, 'moteur'] : ['moteur', MOTS];
      remplacer(session, { demande: Demande.parse({ texte: from }), par: to, portee: null, libelle: 'x' });
    });
    session.close();
    file.remove();
    const valeur = quantile(again, 0.5);
    measures.push(
      measure({ nom: 'première recherche dans un livret', taille, valeur: first, repere }),
      measure({
        nom: 'recherche à chaque lettre',
        taille,
        valeur,
        repere,
        but: { texte: '≤ 16 ms', atteint: valeur <= 16 },
      }),
      measure({ nom: 'tout remplacer', taille, valeur: quantile(replaced, 0.5), repere }),
    );
  }
  return measures;
}
