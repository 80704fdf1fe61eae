// `livret check`: remarks of the relecture, exit codes, one bloc.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '#core/entry/cli/run.ts';
import { writeLivret } from '#core/livret/write-livret.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { aPreuve, aSituation } from '#test/support/builders/entities.ts';
import { aText } from '#test/support/builders/rich-text.ts';
import { aWholeLivret } from '#test/support/builders/whole-livret.ts';
import { createTestCore, TEST_NOW, temporaryFolder } from '#test/support/core.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true }));

async function livret(...words: string[]) {
  let out = '';
  let err = '';
  const code = await runCli(words, {
    output: {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      errIsTerminal: false,
    },
    cwd: folder,
    clock: () => TEST_NOW,
    defaultLibrary: folder,
    startCore: ({ dataDir }) => createTestCore({ dataDir }),
  });
  return { code, out, err };
}

const BLOC = 'RNCP99999BC01';
beforeAll(() => {
  const write = (name: string, texts: readonly string[], preuves = [aPreuve()]) =>
    writeLivret(
      { clock: () => TEST_NOW },
      join(folder, name),
      aWholeLivret({
        preuves,
        fichiers: [],
        reponses: [],
        gabarits: [],
        projet: { ...aWholeLivret().projet, motsParCompetence: 50 },
        situations: texts.map((_, rank) =>
          aSituation({ id: `s${rank}`, ordre: rank, competenceId: `${BLOC}-C0${rank + 1}` }),
        ),
        textes: texts.map((text, rank) => ({ cle: situationKey(`s${rank}`), texte: aText(text) })),
      }),
    );
  write('fautif.livret', ['On a réparé la lampe. Voir @perdue.', 'J’ai appelé le 02 98 00 11 22 ce matin.']);
  write('propre.livret', [
    'J’ai réparé la lampe en une nuit, seule, et je montre ici le journal de bord @pre1.',
  ]);
});

describe('livret check', () => {
  test('gives 1 and the remarks as CLI.md says', async () => {
    const { code, out, err } = await livret('check', 'fautif.livret', '--json');
    expect([code, err]).toEqual([1, '']);
    const { remarques } = JSON.parse(out);
    expect(remarques).toContainEqual({
      regle: 'nous-on',
      gravite: 'faute',
      competence: `${BLOC}-C01`,
      bloc: BLOC,
      citation: 'On a réparé la lampe.',
      message: expect.stringMatching(/«\sje\s»/),
    });
    const regles = remarques.map(({ regle }: { regle: string }) => regle);
    expect(regles).toEqual(
      expect.arrayContaining(['preuve-inexistante', 'preuve-non-citee', 'nom-a-pseudonymiser']),
    );
    for (const remarque of remarques)
      expect(Object.keys(remarque)).toEqual([
        'regle',
        'gravite',
        'competence',
        'bloc',
        'citation',
        'message',
      ]);
  });

  test('gives 0 and says so when there is nothing to say', async () => {
    expect(await livret('check', 'propre.livret')).toMatchObject({ code: 0, out: 'Aucune remarque.\n' });
    expect(JSON.parse((await livret('check', 'propre.livret', '--json')).out)).toEqual({ remarques: [] });
  });

  test('--bloc keeps the dossier of one bloc; an unknown one gives 2', async () => {
    const other = JSON.parse((await livret('check', 'fautif.livret', '--bloc', 'BC02', '--json')).out);
    expect(other.remarques.map(({ bloc }: { bloc: string | null }) => bloc)).toEqual([null]);
    const { code, out, err } = await livret('check', 'fautif.livret', '--bloc', 'BC09');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/BC09/);
  });

  test('without --json, each remark has its place, its sentence and its reason', async () => {
    const { out } = await livret('check', 'fautif.livret');
    expect(out).toMatch(/faute\s+nous-on\s+RNCP99999BC01-C01\n\s+«\sOn a réparé la lampe\.\s»\n/);
  });
});
