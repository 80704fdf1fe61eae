// How long a full livret takes to open, and how long a keystroke takes to be safe on the disk.
// Called by the bench runner; every figure is in milliseconds.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openSession } from '#core/livret/session.ts';
import { writeLivret } from '#core/livret/write-livret.ts';
import { ELEMENTS } from '#shared/domain/situation/element.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { aFullLivret, type FullLivretOptions } from '#test/support/builders/full-livret.ts';
import { temporaryFolder } from '#test/support/core.ts';

export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly runs: number;
}

const deps = { clock: () => new Date() };

export const timesOf = (durations: readonly number[]): Times => {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: sorted.at(-1) ?? 0, runs: sorted.length };
};

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Writes the full livret in a temporary folder; `remove` deletes it. */
export const fullLivretFile = (options: FullLivretOptions = {}) => {
  const folder = temporaryFolder();
  const path = join(folder, 'complet.livret');
  writeLivret(deps, path, aFullLivret(options));
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** Gives the first situation a text of that many words, in paragraphs with elements, citations and remarks. */
export const writeLongTexte = (path: string, words: number): void => {
  const session = openSession(deps, path);
  try {
    const [first] = session.view().situations;
    const mots =
      'Nous avons remis en route la lampe du phare avec un réglage plus sûr, avant la tempête. '.repeat(5);
    const count = Math.ceil(words / mots.trim().split(' ').length);
    session.saveTexte(TexteKey.parse(`situation:${first?.id}`), {
      type: 'doc',
      version: 1,
      content: Array.from({ length: count }, (_, rank) => ({
        type: 'paragraph' as const,
        attrs: { id: `long${rank}`, element: ELEMENTS[rank % ELEMENTS.length] ?? null },
        content: [
          { type: 'text' as const, text: mots },
          ...(rank % 3 === 0 ? [{ type: 'preuveRef' as const, attrs: { preuveId: `p${rank % 50}` } }] : []),
        ],
      })),
    });
  } finally {
    session.close();
  }
};

/** From the path to the view that the screens show: lock, checks, every list. Aim: 300 ms at most. */
export const benchOpening = (path: string, runs = 20): Times =>
  timesOf(
    Array.from({ length: runs }, () => {
      let close = () => {};
      const duration = timed(() => {
        const session = openSession(deps, path);
        session.view();
        close = session.close;
      });
      close();
      return duration;
    }),
  );

const withLetter = (texte: RichText, letter: string): RichText => ({
  ...texte,
  content: texte.content.map((block, rank) =>
    rank === 0 && block.type === 'paragraph'
      ? { ...block, content: [...(block.content ?? []), { type: 'text', text: letter }] }
      : block,
  ),
});

/** From the text handed to the core to its acknowledgement, synced: a letter more each time. Aim: 20 ms p99. */
export const benchKeystroke = (path: string, runs = 300): Times => {
  const session = openSession(deps, path);
  try {
    const [first] = session.view().situations;
    const cle = TexteKey.parse(`situation:${first?.id}`);
    let texte = session.readTexte(cle);
    const durations: number[] = [];
    for (let i = 0; i < runs; i++) {
      texte = withLetter(texte, 'e');
      durations.push(timed(() => session.saveTexte(cle, texte)));
    }
    return timesOf(durations);
  } finally {
    session.close();
  }
};

/** One cell of the cartographie, from the operation to the new view. */
export const benchChange = (path: string, runs = 100): Times => {
  const session = openSession(deps, path);
  try {
    const { fiche, experiences } = session.view();
    const competenceId = fiche.blocs[0]?.competences[0]?.id ?? '';
    const experienceId = experiences[0]?.id ?? '';
    return timesOf(
      Array.from({ length: runs }, (_, i) =>
        timed(() => {
          const profondeur = ((i % 3) + 1) as 1 | 2 | 3;
          session.change(
            [{ op: 'mettre-couverture', valeur: { competenceId, experienceId, profondeur } }],
            'case',
          );
          session.view();
        }),
      ),
    );
  } finally {
    session.close();
  }
};
