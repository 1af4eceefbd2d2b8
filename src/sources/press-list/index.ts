import type { SourceFormat } from '../format.ts';
import { readPressList } from './parse.ts';

export { readArticle } from './article.ts';

export const pressList: SourceFormat = {
  id: 'press-list',
  summary: "HTML list of an agency's releases, read with selectors",
  version: 3,
  read: readPressList,
};
