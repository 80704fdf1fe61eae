// The few drawn signs: shape first, a word beside it, colour last. All of them are decoration for a screen reader.

export const Check = ({ size = 14 }: { readonly size?: number }) => (
  <svg className="sign" width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
    <path d="M2 7.6 5.4 11 12 3.4" fill="none" stroke="currentColor" strokeWidth="1.75" />
  </svg>
);

export const Doubt = ({ size = 14 }: { readonly size?: number }) => (
  <svg className="sign" width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
    <path d="M7 1.2 13 12.6H1z" fill="none" stroke="currentColor" strokeWidth="1.4" />
    <path d="M7 5.2v4M7 10.2v1.4" stroke="currentColor" strokeWidth="1.4" />
  </svg>
);

export const Pending = ({ size = 12 }: { readonly size?: number }) => (
  <svg className="sign" width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
    <path d="M12 7A5 5 0 1 1 7 2" fill="none" stroke="currentColor" strokeWidth="1.75" />
  </svg>
);
