/** The name that robots.txt files address us by (RFC 9309 section 2.2.1). */
export const PRODUCT_TOKEN = 'CourtCrier';

const PROJECT_TEXT = 'public court dockets watcher; no contact configured';

/**
 * `CourtCrier/0.1.0 (+https://example.org/crier)`: who asks and whom to write to. The contact is reduced to
 * visible ASCII without parentheses, because it stands inside a header comment (RFC 9110 section 5.6.5).
 */
export function buildUserAgent(version: string, contact: string | null): string {
  const cleaned = (contact ?? '')
    .replace(/[^\x20-\x7e]|[()\\]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 200);
  return `${PRODUCT_TOKEN}/${version.replace(/[^\w.+-]/g, '')} (+${cleaned || PROJECT_TEXT})`;
}
