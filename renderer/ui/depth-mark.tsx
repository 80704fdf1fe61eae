// Depth is three lines of writing: one (décrit), two (analysé), a full ticked block (prouvé), always with its word.
import { useTranslations } from 'use-intl';
import { classNames } from './class-names.ts';

export type Depth = 0 | 1 | 2 | 3;
export const DEPTHS = [0, 1, 2, 3] as const;

/** Key of the word of a depth in the « ui » messages. */
export const DEPTH_WORD = ['vide', 'decrit', 'analyse', 'prouve'] as const;

export function DepthMark({
  depth,
  inline = false,
  hideEmptyWord = true,
}: {
  readonly depth: Depth;
  /** The word beside the mark rather than under it. */
  readonly inline?: boolean;
  /** In the matrix an empty cell shows a dash only; its word stays for screen readers. */
  readonly hideEmptyWord?: boolean;
}) {
  const t = useTranslations('ui.profondeur');
  return (
    <span className={classNames('depth', `d${depth}`, inline && 'depth-inline')}>
      <DepthShape depth={depth} />
      <span className={depth === 0 && hideEmptyWord ? 'sr' : undefined}>{t(DEPTH_WORD[depth])}</span>
    </span>
  );
}

export function DepthShape({ depth }: { readonly depth: Depth }) {
  return (
    <svg className="mark" viewBox="0 0 22 15" aria-hidden="true">
      {depth === 0 && <rect className="off" x="8" y="7" width="6" height="1" />}
      {(depth === 1 || depth === 2) && (
        <>
          <rect y="0" width="22" height="3" fill="currentColor" />
          {depth === 2 ? (
            <rect y="6" width="22" height="3" fill="currentColor" />
          ) : (
            <rect className="off" y="7" width="22" height="1" />
          )}
          <rect className="off" y="13" width="22" height="1" />
        </>
      )}
      {depth === 3 && (
        <path
          fill="currentColor"
          fillRule="evenodd"
          d="M0 0h22v15H0zM5.2 7.3 9.6 11.4 17 3.7 15.7 2.5 9.5 8.9 6.4 6z"
        />
      )}
    </svg>
  );
}
