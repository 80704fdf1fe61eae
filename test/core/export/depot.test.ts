// The folder to hand in, made by a real job and a real printer.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prendreInstantane } from '#core/export/instantane.ts';
import { createJobRunner } from '#core/jobs/create-job-runner.ts';
import type { JobEvent } from '#shared/contract/exports/calls.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { RESOURCES_DIR } from '#test/support/core.ts';
import { livretDocument } from '#test/support/documents/livret.ts';
import { imprimanteDesTests, pagesPdf } from '#test/support/documents/pdf.ts';

const BLOC = 'RNCP38822BC01';
const workerUrl = pathToFileURL(join(import.meta.dirname, '../../../electron/core/jobs/worker.ts'));
const livret = livretDocument({ mots: 40, preuves: 6, competences: 6 });

/** A PDF of so many pages, each heavy with bytes that do not compress. */
const unPdf = async (pages: number, octetsParPage: number): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  for (let rang = 0; rang < pages; rang += 1) {
    const page = pdf.addPage([595, 842]);
    page.drawText(`Page ${rang + 1}`);
    const bruit = Uint8Array.from(
      { length: octetsParPage },
      (_, i) => (Math.imul(i + rang, 2654435761) >>> 13) & 255,
    );
    page.node.set(page.node.context.obj('Bruit') as never, pdf.context.register(pdf.context.stream(bruit)));
  }
  return pdf.save();
};

/** The livret, where the file of each proof named by its number is this PDF. */
const avecPdf = (pdfs: ReadonlyMap<number, Uint8Array>) => {
  const shas = new Map<string, Uint8Array>();
  const preuves = livret.vue.preuves.map((p, rang) => {
    const octets = pdfs.get(rang + 1);
    if (octets === undefined) return p;
    const sha = String(rang + 1).padStart(64, '0');
    shas.set(sha, octets);
    return { ...p, confidentielle: false, fichier: sha };
  });
  const ajoutes = [...shas].map(([sha256, octets]) => ({
    sha256,
    nom: `piece-${Number(sha256)}.pdf`,
    mime: 'application/pdf',
    taille: octets.byteLength,
    largeur: null,
    hauteur: null,
  }));
  const vue: LivretView = { ...livret.vue, preuves, fichiers: [...livret.vue.fichiers, ...ajoutes] };
  return {
    view: () => vue,
    readTexte: (cle: string) =>
      livret.textes.get(cle) ?? { type: 'doc' as const, version: 1 as const, content: [] },
    readFichier: (sha: string) => ({
      octets: shas.get(sha) ?? livret.fichiers.get(sha)?.octets ?? new Uint8Array(),
    }),
  };
};

describe('a deposit', { timeout: 180_000 }, () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'livret-depot-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const deposer = async (
    source: ReturnType<typeof avecPdf>,
    limites: { pieces: number; octets: number },
    arreter?: (event: JobEvent) => boolean,
  ) => {
    const events: JobEvent[] = [];
    let finir: (event: JobEvent) => void = () => undefined;
    const fin = new Promise<JobEvent>((resolve) => {
      finir = resolve;
    });
    const runner = createJobRunner({
      workerUrl,
      polices: join(RESOURCES_DIR, 'polices'),
      imprimer: imprimanteDesTests(),
      newId: () => 'depot1',
      clock: () => new Date('2026-03-02T09:00:00Z'),
      emit: (event) => {
        if (event.type !== 'travail') return;
        events.push(event.travail);
        if (event.travail.etat !== 'en-cours') finir(event.travail);
        else if (arreter?.(event.travail)) runner.cancel('depot1');
      },
    });
    const destination = join(folder, 'depot');
    runner.startExport({
      genre: 'depot',
      blocs: [BLOC],
      destination,
      instantane: prendreInstantane(source, [BLOC], { depot: true, limites }),
    });
    const end = await fin;
    return { end, events, destination };
  };

  it('DP1–DP6: one PDF, few attachments, none too heavy; cut, joined, left out: all is said', async () => {
    const source = avecPdf(
      new Map([
        [1, await unPdf(6, 400_000)],
        [2, new TextEncoder().encode('%PDF-1.4 abîmé')],
        [3, await unPdf(1, 1_500_000)],
      ]),
    );
    const limites = { pieces: 4, octets: 1_000_000 };
    const { end, events, destination } = await deposer(source, limites);
    expect(end).toMatchObject({ etat: 'fini' });
    const noms = readdirSync(destination).sort();
    expect(noms.filter((n) => n.includes('-annexe-')).length).toBeLessThanOrEqual(4);
    expect(noms).toContain(`${BLOC}-dossier-Nadege-Le-Bihan.pdf`);
    expect(noms).toContain(`Liste-de-controle-${BLOC}.pdf`);
    for (const nom of noms)
      expect(readFileSync(join(destination, nom)).byteLength, nom).toBeLessThanOrEqual(1_000_000);
    const liste = pagesPdf(readFileSync(join(destination, `Liste-de-controle-${BLOC}.pdf`))).join('\n');
    expect(liste).toMatch(/Preuve 1, .*coupée en\s+\d+\s+parties/su);
    expect(liste).toMatch(/piece-2\.pdf » est abîmé/u);
    expect(liste).toMatch(/Preuve 3 \(1,5 Mo\) : plus lourde/u);
    for (const nom of noms.filter((n) => n.startsWith(BLOC)))
      expect(liste.replace(/\s+/gu, '')).toContain(nom);
    const dossier = pagesPdf(readFileSync(join(destination, `${BLOC}-dossier-Nadege-Le-Bihan.pdf`))).join(
      '\n',
    );
    expect(dossier).toMatch(/pièce jointe 1/u);
    // Every page of the proof that was cut is there, once.
    const annexes = noms.filter((n) => n.includes('-annexe-'));
    const texte = annexes.map((n) => pagesPdf(readFileSync(join(destination, n))).join('\n')).join('\n');
    for (const page of [1, 2, 3, 4, 5, 6])
      expect(texte.match(new RegExp(`Page ${page}$`, 'gmu'))).toHaveLength(1);
    // What is joined is not said to be still to join.
    expect(JSON.stringify(end)).not.toContain('à joindre au dossier');
    // The files of the livret were only read.
    expect(end).toMatchObject({ avertissements: expect.arrayContaining([expect.stringContaining('abîmé')]) });
    expect(events.some((e) => e.etat === 'en-cours' && e.etape.startsWith('Preuve'))).toBe(true);
  });

  it('J3: stopped half-way, it leaves no folder', async () => {
    const source = avecPdf(new Map([[1, await unPdf(3, 100_000)]]));
    const { end, destination } = await deposer(
      source,
      { pieces: 8, octets: 10_000_000 },
      (e) => e.etat === 'en-cours' && e.etape.startsWith('Dossier'),
    );
    expect(end.etat).toBe('annule');
    expect(existsSync(destination)).toBe(false);
  });

  it('DP7: a pseudonym stands in the names of the files and on their pages', async () => {
    const { prenom, nom: famille } = livret.vue.candidat;
    const nom = `${prenom} ${famille}`;
    const source = avecPdf(new Map());
    const vue: LivretView = {
      ...source.view(),
      pseudonymes: [
        {
          id: 'p1',
          genre: 'personne',
          nom,
          pseudonyme: 'Camille Durand',
          applique: true,
          variantes: [],
        },
      ],
    };
    const { end, destination } = await deposer(
      { ...source, view: () => vue },
      { pieces: 8, octets: 10_000_000 },
    );
    expect(end).toMatchObject({ etat: 'fini' });
    const noms = readdirSync(destination);
    expect(noms.join(' ')).not.toContain('Bihan');
    expect(noms).toContain(`${BLOC}-dossier-Camille-Durand.pdf`);
    const liste = pagesPdf(readFileSync(join(destination, `Liste-de-controle-${BLOC}.pdf`))).join('\n');
    expect(liste).toContain('Camille Durand');
    expect(liste).not.toContain('Bihan');
  });
});
