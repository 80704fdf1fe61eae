// The bridge of the page without the shell and the core: the contract in memory, its inputs and outputs checked as the
// core checks them. Screens are driven and looked at with it in a plain browser.
import type { LivretBridge, ShellEvent } from '#shared/contract/bridge.ts';
import { type CallInput, type CallName, type CallOutput, contract } from '#shared/contract/contract.ts';
import { type ErrorCode, LivretError } from '#shared/contract/errors.ts';
import type { RecentLivret } from '#shared/contract/livret/calls.ts';
import { Reglages } from '#shared/contract/reglages/calls.ts';
import { reglette } from '#shared/domain/couverture/couverture.ts';
import type { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import type { Fichier } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { resumerTexte } from '#shared/domain/texte/resumer-texte.ts';
import { EMPTY_TEXT, type RichText } from '#shared/domain/texte/rich-text.ts';
import { applyOperation } from './apply.ts';
import { livret } from './fixture.ts';

export interface FakeOptions {
  readonly archives: readonly FicheArchive[];
  /** The livret open at the start, or null for the home screen. */
  readonly ouvert?: LivretView | null;
  readonly recents?: readonly LivretView[];
  readonly reglages?: Partial<Reglages>;
  readonly clock?: () => Date;
}

type Handlers = { [N in CallName]: (input: CallInput<N>) => Promise<CallOutput<N>> | CallOutput<N> };

export interface FakeBridge extends LivretBridge {
  /** What the shell would say. */
  say(event: ShellEvent): void;
  /** The next changing call fails with this code and sentence. */
  failNext(code: ErrorCode, message: string): void;
  readonly calls: { name: CallName; input: unknown }[];
  readonly vue: () => LivretView | null;
  closed: boolean;
}

const recentOf = (vue: LivretView): RecentLivret => ({
  id: vue.identite.id,
  nomFichier: vue.nomFichier,
  dossier: '/documents/VAE',
  present: true,
  intitule: vue.fiche.intitule,
  ficheCode: vue.fiche.code,
  candidat: `${vue.candidat.prenom} ${vue.candidat.nom}`.trim(),
  exemple: vue.identite.exemple,
  profondeurs: reglette(vue),
  recevabilite: vue.projet.recevabilite,
  dateEcheance: vue.fiche.dateEcheance,
  derniereModification: vue.modifieLe,
  dernierTexte:
    vue.textes[0] === undefined ? null : { cle: vue.textes[0].cle, extrait: vue.textes[0].extrait },
});

export function createFakeBridge(options: FakeOptions): FakeBridge {
  const clock = options.clock ?? (() => new Date());
  const listeners = new Set<(event: ShellEvent) => void>();
  const say = (event: ShellEvent): void => {
    for (const listener of listeners) listener(event);
  };
  let vue: LivretView | null = options.ouvert ?? null;
  let reglages = Reglages.parse(options.reglages ?? {});
  let recents = [...(options.recents ?? [])];
  const textes = new Map<string, RichText>();
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  const done: { before: LivretView; libelle: string }[] = [];
  const undone: { after: LivretView; libelle: string }[] = [];
  const jobs = new Map<string, ReturnType<typeof setInterval>>();
  let failure: LivretError | null = null;

  const open = (): LivretView => {
    if (vue === null) throw new LivretError('aucun-livret-ouvert', 'Aucun livret n’est ouvert.');
    return vue;
  };
  const changed = () => ({
    vue: open(),
    annulation: { annuler: done.at(-1)?.libelle ?? null, retablir: undone.at(-1)?.libelle ?? null },
  });
  const show = (next: LivretView) => {
    vue = next;
    done.length = 0;
    undone.length = 0;
    return changed();
  };
  const archiveOf = (code: string): FicheArchive => {
    const found = options.archives.find((a) => a.fiche.code === code);
    if (found === undefined)
      throw new LivretError('fiche-inconnue', `La fiche ${code} n’est pas dans la bibliothèque.`);
    return found;
  };
  const summaries = () =>
    options.archives.map(({ fiche }) => ({
      code: fiche.code,
      intitule: fiche.intitule,
      niveau: fiche.niveau,
      active: fiche.dateEcheance === null ? null : fiche.dateEcheance >= clock().toISOString().slice(0, 10),
      dateEcheance: fiche.dateEcheance,
      certificateurs: fiche.certificateurs.map((c) => c.nom),
      blocs: fiche.blocs.length,
      competences: fiche.blocs.reduce((n, b) => n + b.competences.length, 0),
    }));
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  const handlers: Handlers = {
    'fiches.lister': ({ codes }) => summaries().filter((s) => codes === undefined || codes.includes(s.code)),
    'relecture.lire': () => [],
    'relectures.lire': () => ({ retours: [], remarques: [] }),
    'relectures.importer': () => ({ changement: changed(), remarques: [], nouvelles: 0 }),
    'noms.lire': () => ({ vus: {}, propositions: [] }),
    'relectures.changer': () => changed(),
    'relectures.accepter': ({ ids }) => ({ livret: changed(), acceptees: ids, impossibles: [] }),
    'gabarit.importer': () => ({ livret: changed(), perdues: [] }),
    'gabarit.lire': () => null,
    'gabarit.partager': () => ({}),
    'gabarit.exporter': () => ({ travail: 'trame' }),
    'recherche.chercher': () => ({ total: 0, lieux: [] }),
    'recherche.remplacer': () => ({ nombre: 0, livret: changed() }),
    'explicitation.repondre': () => changed(),
    'exigences.lire': () => [],
    'versions.lister': () => ({
      present: { mots: 0, ajoutes: 0, retires: 0, modifieLe: null },
      versions: [],
    }),
    'versions.comparer': () => [],
    'versions.garder': () => ({ id: 'v1', livret: changed() }),
    'versions.retablir': () => changed(),
    'journal.lire': () => [],
    'journal.exporter': () => ({}),
    'controles.lire': () => ({ constats: [], derniers: [] }),
    'controles.mesurer': () => null,
    'fiches.compter': () => ({ total: summaries().length }),
    'fiches.chercher': ({ mots }) =>
      summaries().filter((s) =>
        plain(mots)
          .split(/\s+/)
          .every((m) => plain(`${s.intitule} ${s.code}`).includes(m)),
      ),
    'fiches.lire': ({ code }) => archiveOf(code),
    'fiches.importer': () => ({
      lues: 0,
      nouvelles: [],
      misesAJour: [],
      inchangees: [],
      refusees: [],
      anomalies: [],
    }),
    'livret.creer': ({ fiche, blocs }) => {
      const fresh = livret(archiveOf(fiche).fiche, { vide: true });
      return show({ ...fresh, projet: { ...fresh.projet, blocsVises: [...blocs] } });
    },
    'livret.ouvrir': () => show(recents[0] ?? livret(options.archives[0]?.fiche)),
    'livret.ouvrirRecent': ({ id }) => {
      const found = recents.find((r) => r.identite.id === id);
      if (found === undefined)
        throw new LivretError(
          'livret-absent',
          'Ce livret n’est plus à cet endroit. Rien n’a été perdu : cherchez-le où vous l’avez déplacé.',
        );
      return show(found);
    },
    'livret.ouvrirExemple': ({ fiche }) => {
      const sample = livret(archiveOf(fiche).fiche);
      return show({ ...sample, identite: { ...sample.identite, exemple: true } });
    },
    'livret.fermer': () => {
      vue = null;
      return {};
    },
    'livret.lire': () => (vue === null ? null : changed()),
    'livret.changer': ({ operations, libelle }) => {
      const before = open();
      const after = contract['livret.changer'].input
        .parse({ operations, libelle })
        .operations.reduce(applyOperation, before);
      vue = { ...after, revision: before.revision + 1, modifieLe: clock().toISOString() };
      done.push({ before, libelle });
      undone.length = 0;
      return changed();
    },
    'livret.annuler': () => {
      const last = done.pop();
      if (last !== undefined) {
        const after = open();
        undone.push({ after, libelle: last.libelle });
        vue = { ...last.before, revision: after.revision + 1 };
      }
      return changed();
    },
    'livret.retablir': () => {
      const last = undone.pop();
      if (last !== undefined) {
        const before = open();
        done.push({ before, libelle: last.libelle });
        vue = { ...last.after, revision: before.revision + 1 };
      }
      return changed();
    },
    'recents.lister': () => recents.map(recentOf),
    'recents.oublier': ({ id }) => {
      recents = recents.filter((r) => r.identite.id !== id);
      return {};
    },
    'textes.lire': ({ cle }) => textes.get(cle) ?? EMPTY_TEXT,
    'textes.enregistrer': ({ cle, texte }) => {
      const parsed = contract['textes.enregistrer'].input.parse({ cle, texte });
      textes.set(parsed.cle, parsed.texte);
      const now = clock().toISOString();
      const resume = resumerTexte(parsed.cle, parsed.texte, now);
      const before = open();
      vue = {
        ...before,
        textes: [...before.textes.filter((t) => t.cle !== parsed.cle), resume],
        revision: before.revision + 1,
        modifieLe: now,
      };
      return { resume, revision: vue.revision, enregistreLe: now, relectures: vue.relectures };
    },
    'fichiers.ajouter': async ({ nom, octets }) => {
      const digest = await crypto.subtle.digest('SHA-256', octets as BufferSource);
      const sha256 = [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
      const mime = nom.endsWith('.pdf')
        ? 'application/pdf'
        : nom.endsWith('.png')
          ? 'image/png'
          : 'application/octet-stream';
      const fichier: Fichier = { sha256, nom, mime, taille: octets.byteLength, largeur: null, hauteur: null };
      bytes.set(sha256, new Uint8Array(octets));
      const before = open();
      vue = { ...before, fichiers: [...before.fichiers.filter((f) => f.sha256 !== sha256), fichier] };
      return fichier;
    },
    'fichiers.lire': ({ sha256 }) => {
      const fichier = open().fichiers.find((f) => f.sha256 === sha256);
      const octets = bytes.get(sha256);
      if (fichier === undefined || octets === undefined)
        throw new LivretError('fichier-absent', 'Ce fichier n’est plus dans le livret.');
      return { fichier, octets };
    },
    'exports.lancer': ({ blocs, genre }) => {
      const id = `travail-${jobs.size + 1}`;
      const total = blocs.length * (genre === 'tout' ? 3 : 1) * 5;
      let fait = 0;
      const timer = setInterval(() => {
        fait += 1;
        if (fait < total)
          say({
            type: 'travail',
            travail: {
              etat: 'en-cours',
              id,
              etape: `Dossier du bloc ${Math.ceil((fait / total) * blocs.length)}, mise en page`,
              fait,
              total,
            },
          });
        else {
          clearInterval(timer);
          say({
            type: 'travail',
            travail: {
              etat: 'fini',
              id,
              fichiers: blocs.map((b) => `${b}-dossier.docx`),
              avertissements: ['La preuve 3 n’a pas de fichier.'],
            },
          });
        }
      }, 120);
      jobs.set(id, timer);
      return { travail: id };
    },
    'travaux.annuler': ({ travail }) => {
      clearInterval(jobs.get(travail));
      say({ type: 'travail', travail: { etat: 'annule', id: travail } });
      return {};
    },
    'reglages.lire': () => reglages,
    'reglages.ecrire': (changes) => {
      reglages = Reglages.parse({ ...reglages, ...changes });
      return reglages;
    },
  };

  const calls: FakeBridge['calls'] = [];
  const bridge: FakeBridge = {
    calls,
    closed: false,
    say,
    failNext: (code, message) => {
      failure = new LivretError(code, message);
    },
    vue: () => vue,
    async call(name, input) {
      calls.push({ name, input });
      await Promise.resolve();
      try {
        if (failure !== null && /changer|enregistrer|creer|ouvrir|lancer/.test(name)) {
          const thrown = failure;
          failure = null;
          throw thrown;
        }
        const parsed = contract[name].input.parse(input) as CallInput<typeof name>;
        const output = await handlers[name](parsed);
        return { ok: true, valeur: contract[name].output.parse(output) as CallOutput<typeof name> };
      } catch (error) {
        if (error instanceof LivretError)
          return { ok: false, erreur: { code: error.code, message: error.message } };
        return { ok: false, erreur: { code: 'inattendue', message: String(error) } };
      }
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choisir: async (kind, nomPropose) => ({ autorisation: kind, nom: nomPropose ?? 'Documents VAE' }),
    montrer: async () => {},
    ouvrirFichier: async () => {},
    orthographe: () => {},
    motsConnus: () => {},
    enScene: () => {},
    pretAFermer: () => {
      bridge.closed = true;
    },
    version: '0.1.0',
    systeme: 'linux',
  };
  return bridge;
}
