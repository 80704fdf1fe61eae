// « RNCP38822BC01 » is « BC01 » once one knows which fiche one is in.
export const shortBlocCode = (code: string): string => /BC\d+$/.exec(code)?.[0] ?? code;
