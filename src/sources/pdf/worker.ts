import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import type { PlacedText } from './lines.ts';
import { placedLink, type PlacedLink } from './links.ts';
import { paragraphsOf, type PlacedPage } from './paragraphs.ts';
import { type Pictures, picturesOf } from './pictures.ts';

/** Runs in a thread of its own: what a hostile document costs ends with the thread. */

export interface PdfTask {
  body: Uint8Array;
  mostPages: number;
  mostCharacters: number;
}

export type PdfAnswer =
  | {
      ok: true;
      title: string | null;
      text: string;
      pages: number;
      cut: boolean;
      pictures: Pictures | null;
    }
  | { ok: false; locked: boolean; message: string };

async function readPdf({ body, mostPages, mostCharacters }: PdfTask): Promise<PdfAnswer> {
  try {
    // First: the reader of PDFs takes the bytes away.
    const pictures = picturesOf(body);
    const document = await getDocumentProxy(body, { verbosity: 0, disableFontFace: true });
    const pages: PlacedPage[] = [];
    let characters = 0;
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const pieces = content.items.flatMap((item) => ('str' in item ? [placedText(item)] : []));
      characters += pieces.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > mostCharacters) break;
      pages.push({ pieces, links: linksOf(await page.getAnnotations()) });
    }
    const text = paragraphsOf(pages).join('\n\n');
    const title = titleOf((await document.getMetadata()).info);
    const cut = pages.length < document.numPages;
    return { ok: true, title, text, pages: document.numPages, cut, pictures };
  } catch (error) {
    const { name, message } = error as Error;
    return { ok: false, locked: name === 'PasswordException', message };
  }
}

/** No page of a notice has more links; a page that has is drawn to cost. */
const MOST_LINKS = 500;

function linksOf(annotations: readonly object[]): PlacedLink[] {
  return annotations.slice(0, MOST_LINKS).flatMap((annotation) => placedLink(annotation) ?? []);
}

interface TextItem {
  str: string;
  width: number;
  height: number;
  hasEOL: boolean;
  transform: number[];
}

function placedText({ str, width, height, hasEOL, transform }: TextItem): PlacedText {
  const [, , , , x = 0, y = 0] = transform;
  return { text: str, x, y, width, height, endsLine: hasEOL };
}

function titleOf(info: unknown): string | null {
  const { Title: title } = (info ?? {}) as { Title?: unknown };
  return typeof title === 'string' ? title : null;
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await readPdf(workerData as PdfTask));
