// The licences that may ship with the application, and those that tools of the workshop may have.

/** Permissive licences: the application is under MIT. */
export const ALLOWED_IN_APPLICATION = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'OFL-1.1',
  'Zlib',
  'Python-2.0',
];

/** Never shipped: MPL covers its own files only, and nothing of these is copied. */
const ALLOWED_IN_WORKSHOP = [...ALLOWED_IN_APPLICATION, 'MPL-2.0', 'WTFPL', 'CC-BY-3.0'];

/** True when one alternative of the expression (« (MIT OR GPL-3.0) ») is made of allowed licences only. */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const alternatives = expression.replace(/[()*]/g, '').split(' OR ');
  return alternatives.some((one) => one.split(' AND ').every((name) => allowed.includes(name.trim())));
}

/** `packages`: name@version → licence expression. Returns one line for each that is refused. */
export function refusedLicences(packages: Record<string, string>, shipped: boolean): string[] {
  const allowed = shipped ? ALLOWED_IN_APPLICATION : ALLOWED_IN_WORKSHOP;
  return Object.entries(packages)
    .filter(([, licence]) => !isAllowed(licence, allowed))
    .map(([name, licence]) => `${name} : ${licence}`);
}
