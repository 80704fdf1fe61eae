// Rehearsals kept in the livret, through the contract: by date, undone in one step, refused when they are about nothing.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proposerDurees } from '#shared/domain/soutenance/mesures.ts';
import { planDuBloc } from '#shared/domain/soutenance/plan.ts';
import type { Repetition } from '#shared/domain/soutenance/repetition.ts';
import { createTestCore } from '#test/support/core.ts';

const BLOC = 'RNCP38822BC01';
const repetition = (id: string, le: string, parties: Repetition['parties']): Repetition => ({
  id,
  bloc: BLOC,
  le,
  parties,
});
const mesure = (id: string, mesurees: number) => ({ id, titre: id, prevues: 60, mesurees, finie: true });

async function livretOuvert(core: ReturnType<typeof createTestCore>) {
  return core.call('livret.creer', {
    autorisation: core.grant(join(core.dataDir, 'mon.livret')),
    fiche: 'RNCP38822',
    blocs: [BLOC],
  });
}

test('S20: rehearsals are listed by date, whatever the order in which they came, and stay once the file is closed', async () => {
  await using core = createTestCore();
  await livretOuvert(core);
  const parties = [mesure('a', 61)];
  for (const valeur of [
    repetition('r2', '2026-11-26T19:00:00.000Z', parties),
    repetition('r1', '2026-11-25T19:00:00.000Z', parties),
  ])
    await core.call('livret.changer', { operations: [{ op: 'mettre-repetition', valeur }], libelle: 'x' });
  await core.call('livret.fermer', {});
  const { vue } = await core.call('livret.ouvrir', {
    autorisation: core.grant(join(core.dataDir, 'mon.livret')),
  });
  expect(vue.repetitions.map(({ id }) => id)).toEqual(['r1', 'r2']);
  expect(vue.repetitions[0]?.parties).toEqual(parties);
});

test('S22: durations taken from rehearsals add up in the livret, and one step gives back those of before', async () => {
  await using core = createTestCore();
  const { vue } = await livretOuvert(core);
  const plan = planDuBloc(vue, BLOC);
  if (plan === null) throw new Error('no plan');
  const avant = plan.parties.map((p, n) => ({ ...p, id: `p${n}`, verrouillee: n === 0 }));
  const soutenance = { bloc: BLOC, minutes: null, entretienMinutes: null, questions: [] };
  await core.call('livret.changer', {
    operations: [
      { op: 'mettre-soutenance', valeur: { ...soutenance, parties: avant } },
      {
        op: 'mettre-repetition',
        valeur: repetition(
          'r1',
          '2026-11-25T19:00:00.000Z',
          avant.map((p, n) => mesure(p.id, 100 + 311 * n)),
        ),
      },
    ],
    libelle: 'répétition',
  });
  const lue = await core.call('livret.lire', {});
  const partage = proposerDurees(avant, lue?.vue.repetitions ?? [], 1_200);
  if (partage?.ok !== true) throw new Error('no proposal');
  const apres = await core.call('livret.changer', {
    operations: [{ op: 'mettre-soutenance', valeur: { ...soutenance, parties: partage.parties } }],
    libelle: 'durées mesurées',
  });
  const secondes = (parties: readonly { secondes: number }[] = []) => parties.map((p) => p.secondes);
  const prises = secondes(apres.vue.soutenances[0]?.parties);
  expect(prises.reduce((a, b) => a + b, 0)).toBe(1_200);
  expect(prises[0]).toBe(avant[0]?.secondes);
  expect(prises).not.toEqual(secondes(avant));
  const defait = await core.call('livret.annuler', {});
  expect(secondes(defait.vue.soutenances[0]?.parties)).toEqual(secondes(avant));
  expect(defait.vue.repetitions.length).toBe(1);
  const rien = await core.call('livret.annuler', {});
  expect(rien.vue.repetitions).toEqual([]);
  expect(rien.vue.soutenances).toEqual([]);
});

test('S20: a rehearsal of a bloc that the fiche does not have is refused whole', async () => {
  await using core = createTestCore();
  await livretOuvert(core);
  const valeur = {
    ...repetition('r1', '2026-11-25T19:00:00.000Z', [mesure('a', 61)]),
    bloc: 'RNCP38822BC99',
  };
  await expect(
    core.call('livret.changer', { operations: [{ op: 'mettre-repetition', valeur }], libelle: 'x' }),
  ).rejects.toThrow('n’est pas dans la fiche');
});
