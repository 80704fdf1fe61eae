// Exports as jobs: a real worker thread, real files; nothing left behind by what does not end.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prendreInstantane } from '#core/export/instantane.ts';
import { createJobRunner } from '#core/jobs/create-job-runner.ts';
import { type Disk, realDisk } from '#core/jobs/write-aside.ts';
import type { JobEvent } from '#shared/contract/exports/calls.ts';
import { livretDocument } from '#test/support/documents/livret.ts';

const workerUrl = pathToFileURL(join(import.meta.dirname, '../../../electron/core/jobs/worker.ts'));
const livret = livretDocument({ mots: 60, preuves: 3, competences: 2 });
const bloc = livret.vue.projet.blocsVises[0] ?? '';
const instantane = () =>
  prendreInstantane(
    {
      view: () => livret.vue,
      readTexte: (cle) => livret.textes.get(cle) ?? { type: 'doc', version: 1, content: [] },
      readFichier: (sha) => ({ octets: livret.fichiers.get(sha)?.octets ?? new Uint8Array() }),
    },
    [bloc],
  );

const start = (options: { disk?: Disk; workerUrl?: URL } = {}) => {
  const events: JobEvent[] = [];
  let end: (event: JobEvent) => void = () => undefined;
  const ended = new Promise<JobEvent>((resolve) => {
    end = resolve;
  });
  let first: () => void = () => undefined;
  const started = new Promise<void>((resolve) => {
    first = resolve;
  });
  let id = 0;
  const runner = createJobRunner({
    polices: 'resources/polices',
    workerUrl,
    newId: () => `id${++id}`,
    clock: () => new Date('2026-11-23T09:00:00Z'),
    emit: (event) => {
      if (event.type !== 'travail') return;
      events.push(event.travail);
      if (event.travail.etat === 'en-cours') first();
      else end(event.travail);
    },
    ...options,
  });
  return { runner, events, ended, started };
};

describe('exports as jobs', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'livret-export-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('J1: says each step, writes the file, and leaves nothing else', async () => {
    const { runner, events, ended } = start();
    const destination = join(folder, 'plan.docx');
    const id = runner.startExport({
      genre: 'plan-docx',
      blocs: [bloc],
      destination,
      instantane: instantane(),
    });
    const end = await ended;
    expect(end).toMatchObject({ etat: 'fini', id, fichiers: [destination] });
    expect(events[0]).toMatchObject({ etat: 'en-cours', etape: 'Plan du bloc 1', fait: 0, total: 1 });
    expect(readdirSync(folder)).toEqual(['plan.docx']);
    expect(readFileSync(destination).subarray(0, 2).toString()).toBe('PK');
    expect(() => runner.cancel(id)).toThrowError(/terminé/);
  });

  it('J2: writes three files for each bloc into a folder that it makes', async () => {
    const { runner, ended } = start();
    const destination = join(folder, 'nouveau', 'documents');
    runner.startExport({ genre: 'tout', blocs: [bloc], destination, instantane: instantane() });
    expect(await ended).toMatchObject({ etat: 'fini' });
    expect(readdirSync(destination).sort()).toEqual(
      [`${bloc}-dossier.docx`, `${bloc}-plan.docx`, `${bloc}-plan.pptx`].sort(),
    );
  });

  it('J3: a cancelled export ends at once, leaves no file, and keeps the old document', async () => {
    const { runner, ended, started } = start();
    const destination = join(folder, 'dossier.docx');
    writeFileSync(destination, 'ancien');
    const id = runner.startExport({
      genre: 'dossier-docx',
      blocs: [bloc],
      destination,
      instantane: instantane(),
    });
    await started;
    runner.cancel(id);
    expect(await ended).toEqual({ etat: 'annule', id });
    expect(readdirSync(folder)).toEqual(['dossier.docx']);
    expect(readFileSync(destination, 'utf8')).toBe('ancien');
  });

  it('J3: closing the core cancels what runs', async () => {
    const { runner, ended, started } = start();
    runner.startExport({
      genre: 'tout',
      blocs: [bloc],
      destination: join(folder, 'd'),
      instantane: instantane(),
    });
    await started;
    await runner.close();
    expect((await ended).etat).toBe('annule');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('J4: a full disk is said in words, the old document stays, nothing is left aside', async () => {
    const disk: Disk = {
      ...realDisk,
      write: async (path, octets) => {
        await realDisk.write(path, octets.subarray(0, 10));
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      },
    };
    const { runner, ended } = start({ disk });
    const destination = join(folder, 'plan.docx');
    writeFileSync(destination, 'ancien');
    runner.startExport({ genre: 'plan-docx', blocs: [bloc], destination, instantane: instantane() });
    expect(await ended).toMatchObject({ etat: 'echec', code: 'disque-plein' });
    expect(readdirSync(folder)).toEqual(['plan.docx']);
    expect(readFileSync(destination, 'utf8')).toBe('ancien');
  });

  it('J4: a document that cannot be replaced is said in words', async () => {
    const disk: Disk = {
      ...realDisk,
      rename: async () => {
        throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      },
    };
    const { runner, ended } = start({ disk });
    runner.startExport({
      genre: 'plan-pptx',
      blocs: [bloc],
      destination: join(folder, 'p.pptx'),
      instantane: instantane(),
    });
    expect(await ended).toMatchObject({ etat: 'echec', code: 'ecriture-refusee' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('J5: a worker that dies is a failure, not a silence', async () => {
    const path = join(folder, 'dies.mjs');
    writeFileSync(path, 'process.exit(7);');
    const { runner, ended } = start({ workerUrl: pathToFileURL(path) });
    runner.startExport({
      genre: 'plan-docx',
      blocs: [bloc],
      destination: join(folder, 'p.docx'),
      instantane: instantane(),
    });
    expect(await ended).toMatchObject({ etat: 'echec', code: 'inattendue' });
    expect(readdirSync(folder)).toEqual(['dies.mjs']);
  });

  it('J6: what a program killed in the middle left is cleaned at the next export, and only that', async () => {
    const dead = 2 ** 22 + 12345;
    writeFileSync(join(folder, `.livret-${dead}-abc-0.part`), 'reste');
    writeFileSync(join(folder, '.autre.part'), 'à quelqu’un d’autre');
    const { runner, ended } = start();
    runner.startExport({
      genre: 'plan-docx',
      blocs: [bloc],
      destination: join(folder, 'p.docx'),
      instantane: instantane(),
    });
    await ended;
    expect(readdirSync(folder).sort()).toEqual(['.autre.part', 'p.docx']);
  });
});
