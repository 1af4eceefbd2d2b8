import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import { paragraphsOf, type PlacedText } from './paragraphs.ts';

/** Runs in a thread of its own: what a hostile document costs ends with the thread. */

export interface PdfTask {
  body: Uint8Array;
  mostPages: number;
  mostCharacters: number;
}

export type PdfAnswer =
  | { ok: true; title: string | null; text: string; pages: number; cut: boolean }
  | { ok: false; locked: boolean; message: string };

async function readPdf({ body, mostPages, mostCharacters }: PdfTask): Promise<PdfAnswer> {
  try {
    const document = await getDocumentProxy(body, { verbosity: 0, disableFontFace: true });
    const pages: PlacedText[][] = [];
    let characters = 0;
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const content = await (await document.getPage(number)).getTextContent();
      const placed = content.items.flatMap((item) => ('str' in item ? [placedText(item)] : []));
      characters += placed.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > mostCharacters) break;
      pages.push(placed);
    }
    const text = paragraphsOf(pages).join('\n\n');
    const title = titleOf((await document.getMetadata()).info);
    return { ok: true, title, text, pages: document.numPages, cut: pages.length < document.numPages };
  } catch (error) {
    const { name, message } = error as Error;
    return { ok: false, locked: name === 'PasswordException', message };
  }
}

interface TextItem {
  str: string;
  height: number;
  hasEOL: boolean;
  transform: number[];
}

function placedText({ str, height, hasEOL, transform }: TextItem): PlacedText {
  return { text: str, height, endsLine: hasEOL, y: transform[5] ?? 0 };
}

function titleOf(info: unknown): string | null {
  const { Title: title } = (info ?? {}) as { Title?: unknown };
  return typeof title === 'string' ? title : null;
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await readPdf(workerData as PdfTask));
