// Words against a target: a bar beside the figures that say the same.
export const Gauge = ({ mots, objectif }: { readonly mots: number; readonly objectif: number }) => (
  <span className="red-gauge" aria-hidden="true">
    <i style={{ width: `${objectif === 0 ? 0 : Math.min(100, (100 * mots) / objectif)}%` }} />
  </span>
);
