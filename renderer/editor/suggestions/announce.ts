// What was done in a text from beside it, or by a key: said aloud to a screen reader, and nothing else.
let region: HTMLElement | null = null;

export function announce(words: string): void {
  if (region === null || !region.isConnected) {
    region = document.createElement('div');
    region.className = 'sr';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  // The same words twice are said twice.
  region.textContent = region.textContent === words ? `${words}\u00A0` : words;
}
