// The settings of someone who chose none. Apart from the schemas: the first page wears them before it can read anything.

export const REGLAGES_PAR_DEFAUT = {
  langue: 'fr',
  theme: 'systeme',
  contraste: 'systeme',
  tailleTexte: 100,
  police: 'maison',
  typographie: true,
  orthographe: 'fr',
  soulignerRelecture: true,
} as const;
