// The home screen reads again what its first reading did not give.
import { expect, test, vi } from 'vitest';
import { LivretError } from '#shared/contract/errors.ts';

const call = vi.hoisted(() => vi.fn());
vi.mock('#renderer/bridge/bridge.ts', () => ({ call }));
vi.mock('#renderer/features/accueil/samples.tsx', () => ({ SAMPLES: ['RNCP38822'] }));

test('a first reading that failed is told once, and the next one asks the core again', async () => {
  const { prepareHome, readHome } = await import('#renderer/features/accueil/home.ts');
  call.mockRejectedValueOnce(new LivretError('inattendue', 'Le cœur s’est arrêté.'));
  call.mockImplementation((name: string) => Promise.resolve(name === 'fiches.compter' ? { total: 5 } : []));
  prepareHome();
  await expect(readHome()).rejects.toThrow('Le cœur s’est arrêté.');
  expect(await readHome()).toEqual({ recents: [], samples: [], total: 5 });
});
