export function ExportDialog(_: { readonly onClose: () => void }) {
  return null;
}
