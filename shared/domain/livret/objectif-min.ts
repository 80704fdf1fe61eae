// Apart from the schemas, which the first page does not load.
/** Words, at least, of a target: under that, no compétence is told (SPEC C14). */
export const OBJECTIF_MIN = 50;
