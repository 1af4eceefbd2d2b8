import { describe, expect, it } from 'vitest';
import { remedyOf } from './remedy.ts';

const source = {
  id: 'memo',
  url: 'https://a.gov/memo.pdf',
  kind: 'agency' as const,
  format: 'page',
  origin: 'config' as const,
  parent_id: null,
};

describe('what an operator can do', () => {
  it.each([
    ['text-lost', '"crier accept memo"'],
    ['selector-empty', '"crier check-config --try memo"'],
    ['no-text-layer', 'Watch the page that links to it'],
  ])('about %s is said with the address to look at', (reason, remedy) => {
    expect(remedyOf({ ...source, reason })).toContain(remedy);
    expect(remedyOf({ ...source, reason })).toContain(source.url);
  });

  it('about a picture of words is nothing that selectors could repair', () => {
    expect(remedyOf({ ...source, reason: 'no-text-layer' })).not.toContain('selectors');
  });

  it('about a slow server is to wait', () => {
    expect(remedyOf({ ...source, reason: 'timeout' })).toBeNull();
  });

  it('about an article is to look at the selectors of its list', () => {
    const article = { ...source, kind: 'article' as const, parent_id: 'news', reason: 'selector-empty' };
    expect(remedyOf(article)).toContain('--try news"');
  });
});
