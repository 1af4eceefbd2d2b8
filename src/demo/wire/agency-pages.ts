import { escapeMarkup } from './escape.ts';

/** A press release with a page of its own. */
export interface PressRelease {
  /** Path of the page: "/news/2025/06/12/slug". */
  path: string;
  title: string;
  /** `YYYY-MM-DD` */
  date: string;
  paragraphs: readonly string[];
}

/** The list of the Department of Homeland Security's releases, newest first, with the paging links around it. */
export function pressListPage(releases: readonly PressRelease[]): string {
  const items = releases.map(
    ({ path, title, date }) => `      <li class="usa-collection__item">
        <div class="usa-collection__body">
          <h3 class="usa-collection__heading"><a class="usa-link" href="${path}">${escapeMarkup(title)}</a></h3>
          <ul class="usa-collection__meta"><li><time datetime="${date}T12:00:00Z">${date}</time></li></ul>
        </div>
      </li>`,
  );
  return htmlPage(
    'Press Releases',
    `  <main id="main-content">
    <h1>Press Releases</h1>
    <ul class="usa-collection">
${items.join('\n')}
      <li class="usa-collection__item"><a href="/news-releases/press-releases?page=1">Next page</a></li>
    </ul>
  </main>`,
  );
}

/** The page of one release. */
export function pressReleasePage({ title, date, paragraphs }: PressRelease): string {
  const body = paragraphs.map((paragraph) => `      <p>${escapeMarkup(paragraph)}</p>`).join('\n');
  return htmlPage(
    title,
    `  <main id="main-content">
    <article>
      <nav class="usa-breadcrumb"><a href="/">Home</a> <a href="/news">Newsroom</a></nav>
      <h1>${escapeMarkup(title)}</h1>
      <p>Release Date: <time datetime="${date}T12:00:00Z">${date}</time></p>
${body}
    </article>
  </main>`,
  );
}

/** A release that stands whole on the page of its year. */
export interface YearPageRelease {
  /** `YYYY-MM-DD`, with a suffix where a day has two. */
  id: string;
  title: string;
  paragraphs: readonly string[];
}

/** The Social Security Administration's releases of a year: one `article.post` each, named by its date. */
export function yearPage(year: number, releases: readonly YearPageRelease[]): string {
  const posts = releases.map(
    ({ id, title, paragraphs }) => `    <article class="post" id="${id}">
      <h3>${escapeMarkup(title)}</h3>
${paragraphs.map((paragraph) => `      <p>${escapeMarkup(paragraph)}</p>`).join('\n')}
    </article>`,
  );
  return htmlPage(
    `News Releases ${year}`,
    `  <main>
    <h1>News Releases ${year}</h1>
${posts.join('\n')}
  </main>`,
  );
}

/** One document of the Federal Register, in the fields that the API is asked for. */
export interface RegisterDocument {
  document_number: string;
  title: string;
  type: string;
  abstract: string;
  action: string;
  dates: string | null;
  publication_date: string;
  html_url: string;
  citation: string;
}

export function registerAnswer(documents: readonly RegisterDocument[]): string {
  const answer = {
    count: documents.length,
    description: 'Documents from Homeland Security Department',
    total_pages: 1,
    results: documents,
  };
  return JSON.stringify(answer);
}

function htmlPage(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${escapeMarkup(title)}</title>
</head>
<body>
${body}
</body>
</html>
`;
}
