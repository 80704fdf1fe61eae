// An empty screen teaches: one sentence on why this step matters to the jury, one button.
import type { ReactNode } from 'react';

export function EmptyState({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="empty">
      <p className="own">{children}</p>
      {action !== undefined && <div className="empty-action">{action}</div>}
    </div>
  );
}
