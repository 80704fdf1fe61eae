// The deposit of a bloc: one main PDF, at most so many attachments, none heavier than allowed, and the sheet that says what
// is where (SPEC DP). One proof is in memory at a time, then one attachment: the rest waits on the disk.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  direMorceaux,
  LIMITES,
  type Limites,
  type Morceau,
  motDeFichier,
  repartir,
} from '#shared/domain/depot/repartir.ts';
import type { ContenuDossier } from '#shared/domain/dossier/modele.ts';
import { avecPieces } from '#shared/domain/dossier/pieces.ts';
import type { DocumentFait, OptionsDocument } from '../docx/dossier.ts';
import { ecrireDossierPdf } from '../pdf/dossier.ts';
import type { Atelier } from '../pdf/imprimante.ts';
import { monterPresse } from '../pdf/presse.ts';
import { direMo, type ListeDepot, listeHtml } from './liste-html.ts';
import { joindre, preparerPreuve } from './morceaux.ts';

export interface FichierDepose {
  readonly nom: string;
  readonly octets: Uint8Array;
  readonly avertissements: readonly string[];
}

export interface OptionsDepot extends OptionsDocument {
  readonly limites?: Limites | undefined;
  /** Said at each step: what is being done, how many are done of how many. */
  readonly etape: (quoi: string, fait: number, total: number) => void;
  /** Takes each file as soon as it is made. */
  readonly deposer: (fichier: FichierDepose) => void;
}

const majuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

/** Proofs cited with the attachment that holds them, the rest with why they are in none. */
const situer = (pieces: readonly (readonly Morceau[])[]): Map<string, string> => {
  const lieux = new Map<string, string[]>();
  for (const [rang, piece] of pieces.entries())
    for (const m of piece)
      lieux.set(m.preuveId, [
        ...(lieux.get(m.preuveId) ?? []),
        `pièce jointe ${rang + 1}${m.parts > 1 ? ` (partie ${m.part})` : ''}`,
      ]);
  return new Map([...lieux].map(([id, liste]) => [id, [...new Set(liste)].join(', ')]));
};

/** Throws what the printer throws; nothing of the livret is touched. */
export const ecrireDepot = async (
  contenu: ContenuDossier,
  options: OptionsDepot,
  atelier: Atelier,
): Promise<void> => {
  const { limites = LIMITES, etape, deposer } = options;
  const presse = monterPresse(atelier);
  const { couverture: page, codeBloc } = contenu;
  const suffixe = motDeFichier(page.candidat) || 'candidat';
  const preuves = [...contenu.preuves.values()];
  const total = preuves.length + 3;
  const morceaux: (Morceau & { readonly chemin: string })[] = [];
  const restent: string[] = [];
  const explications: string[] = [];
  for (const [rang, preuve] of preuves.entries()) {
    etape(`Preuve ${preuve.numero}`, rang, total);
    const sha = preuve.preuve.fichier;
    const prete = await preparerPreuve(
      preuve,
      sha === null ? undefined : options.fichier(sha),
      limites.octets,
      presse,
    );
    const nom = `Preuve ${preuve.numero}, ${preuve.preuve.legende || 'sans légende'}`;
    if ('pourquoi' in prete) {
      restent.push(`${nom} : ${prete.pourquoi}`);
      continue;
    }
    if (prete.parts.length > 1)
      explications.push(
        `${nom} : coupée en ${prete.parts.length} parties de moins de ${direMo(limites.octets)}. Le fichier entier reste dans le livret.`,
      );
    for (const [part, octets] of prete.parts.entries()) {
      const chemin = join(presse.dossier, `preuve-${rang}-${part}.pdf`);
      writeFileSync(chemin, octets);
      morceaux.push({
        preuveId: preuve.preuve.id,
        numero: preuve.numero,
        part: part + 1,
        parts: prete.parts.length,
        octets: octets.byteLength,
        chemin,
      });
    }
  }
  const chemins = new Map(morceaux.map((m) => [`${m.preuveId} ${m.part}`, m.chemin]));
  const { pieces, restent: enTrop } = repartir(morceaux, limites);
  for (const m of enTrop)
    restent.push(
      `${majuscule(direMorceaux([m]))} (${direMo(m.octets)}) : ${m.octets > limites.octets ? 'plus lourde qu’un fichier ne peut l’être' : 'plus de place dans les pièces jointes'}. Remplacez-la par un fichier plus léger, ou remettez-la autrement.`,
    );
  if (pieces.some((p) => new Set(p.map((m) => m.numero)).size > 1))
    explications.push(
      `Des preuves sont réunies dans une même pièce jointe, pour ne pas dépasser ${limites.pieces} pièces. Chacune reste entière dans le livret.`,
    );

  etape('Dossier, mise en page', preuves.length, total);
  const cite = avecPieces(contenu, situer(pieces));
  const principal: DocumentFait = await ecrireDossierPdf(cite, options, atelier);
  const nomPrincipal = `${codeBloc}-dossier-${suffixe}.pdf`;
  const fichiers = [
    { nom: nomPrincipal, contenu: 'Le dossier, à lire en premier', octets: principal.octets.byteLength },
  ];
  if (principal.octets.byteLength > limites.octets)
    restent.unshift(
      `Le dossier lui-même pèse ${direMo(principal.octets.byteLength)}, plus que ${direMo(limites.octets)} : réduisez les images de vos textes.`,
    );
  deposer({ nom: nomPrincipal, octets: principal.octets, avertissements: principal.avertissements });

  for (const [rang, piece] of pieces.entries()) {
    const dit = direMorceaux(piece);
    etape(`Pièce jointe ${rang + 1}, ${dit}`, preuves.length + 1, total);
    const nom = `${codeBloc}-annexe-${rang + 1}-${motDeFichier(dit)}-${suffixe}.pdf`;
    const parts = piece.map((m) => readFileSync(chemins.get(`${m.preuveId} ${m.part}`) ?? ''));
    const [seule] = parts;
    const octets =
      parts.length === 1 && seule ? seule : await joindre(parts, `${codeBloc}, ${dit}`, options.date);
    fichiers.push({ nom, contenu: majuscule(dit), octets: octets.byteLength });
    deposer({ nom, octets, avertissements: [] });
  }

  etape('Liste de contrôle', total - 1, total);
  const liste: ListeDepot = {
    titre: `Dossier de dépôt, ${codeBloc}`,
    candidat: page.candidat || 'Candidat',
    certification: `${page.codeFiche}, ${page.certification}`,
    bloc: `Bloc ${page.rangBloc}. ${page.bloc}`,
    fichiers,
    limites: `Un dossier principal et ${limites.pieces} pièces jointes au plus, de ${direMo(limites.octets)} au plus chacune. Cette feuille est pour vous : elle ne se dépose pas.`,
    explications,
    restent,
  };
  deposer({
    nom: `Liste-de-controle-${codeBloc}.pdf`,
    octets: await presse.tirer(listeHtml(liste)),
    avertissements: restent,
  });
};
